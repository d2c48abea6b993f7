import * as v from "valibot";
import type { ReleaseRecord, Span } from "../model";

/**
 * What a record from a file must be before it may enter the library: the contract's shape, and its law,
 * that every span lies within the record's own text and every index names something. Fields that the contract
 * does not know are kept: it says that fields may be added.
 */
const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const count = position;
const span = v.looseObject({ from: position, to: position });
const optionalSpan = v.nullable(span);
const languageTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/));
/** Addresses that a reader can have read; "javascript:" and "data:" are not among them. */
const address = v.pipe(v.string(), v.regex(/^(?:https?|file):\/\/\S+$/i));
const civilDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/));
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/),
);

const factOf = <S extends v.GenericSchema<string>>(value: S) =>
  v.looseObject({ value, from: v.nullable(position), to: v.nullable(position), rule: v.string() });
const words = factOf(v.string());
const date = factOf(civilDate);
const speaker = v.nullable(position);

const recordShape = v.looseObject({
  schema: v.literal(1),
  url: address,
  readAt: instant,
  text: v.string(),
  textHash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  projection: count,
  lang: languageTag,
  dir: v.picklist(["ltr", "rtl"]),
  isRelease: v.boolean(),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.array(v.string()),
  issuer: v.nullable(
    v.looseObject({
      id: v.string(),
      name: v.string(),
      country: v.nullable(v.string()),
      kind: v.picklist(["ministry", "presidency", "mission", "igo"]),
    }),
  ),
  kind: v.picklist(["readout", "transcript", "statement", "speech", "communique", "other"]),
  title: v.nullable(words),
  published: v.nullable(date),
  eventDate: v.nullable(date),
  place: v.nullable(words),
  speakers: v.array(v.looseObject({ id: count, name: words, role: v.nullable(words), mentions: v.array(span) })),
  sets: v.array(
    v.looseObject({
      speaker,
      announcement: optionalSpan,
      topic: optionalSpan,
      declared: v.nullable(count),
      style: v.picklist(["ordinal", "digit", "letter", "bullet"]),
      parent: v.nullable(v.looseObject({ set: position, item: position })),
      items: v.array(v.looseObject({ ordinal: count, marker: optionalSpan, heading: span, span })),
    }),
  ),
  statements: v.array(v.looseObject({ speaker, verb: span, content: span, mode: v.picklist(["quote", "paraphrase"]) })),
  exchanges: v.array(
    v.looseObject({
      asker: optionalSpan,
      question: span,
      answers: v.array(v.looseObject({ speaker, span, declined: v.boolean() })),
    }),
  ),
  versions: v.array(v.looseObject({ lang: languageTag, url: address })),
  proposedVersions: v.optional(v.array(v.looseObject({ lang: languageTag, url: address }))),
  notes: v.array(v.looseObject({ stage: v.string(), rule: v.string(), span: optionalSpan, why: v.string() })),
});

const version = v.looseObject({ savedAt: instant, record: recordShape });

/** One release of a library file, as `KeptRelease` in json.ts has it. */
export const keptReleaseShape = v.looseObject({
  url: address,
  savedAt: instant,
  deletedAt: v.nullable(instant),
  tags: v.array(v.string()),
  note: v.string(),
  corrections: v.optional(
    v.strictObject({
      title: v.optional(v.nullable(v.string())),
      kind: v.optional(recordShape.entries.kind),
      published: v.optional(v.nullable(civilDate)),
      eventDate: v.optional(v.nullable(civilDate)),
      place: v.optional(v.nullable(v.string())),
      speakers: v.optional(v.array(v.string())),
    }),
  ),
  also: v.optional(v.array(address)),
  record: recordShape,
  revisions: v.array(version),
});

/** One extract of a library file, as `Extract` in the model has it. Its id is made anew. */
export const extractShape = v.looseObject({
  url: address,
  savedAt: instant,
  deletedAt: v.nullable(instant),
  tags: v.array(v.string()),
  note: v.string(),
  title: v.nullable(v.string()),
  issuer: recordShape.entries.issuer,
  lang: languageTag,
  dir: v.picklist(["ltr", "rtl"]),
  published: v.nullable(civilDate),
  textHash: v.nullable(recordShape.entries.textHash),
  quote: v.pipe(v.string(), v.minLength(1)),
  span: optionalSpan,
  prefix: v.string(),
  suffix: v.string(),
  speaker: v.nullable(v.string()),
  role: v.nullable(v.string()),
  place: v.nullable(
    v.variant("kind", [
      v.looseObject({ kind: v.literal("point"), set: position, item: position }),
      v.looseObject({ kind: v.literal("exchange"), index: position }),
      v.looseObject({ kind: v.literal("statement"), index: position }),
      v.looseObject({ kind: v.literal("body") }),
    ]),
  ),
});

/** One saved search of a library file, as `SavedSearch` in json.ts has it. Its id is made anew. */
export const searchShape = v.looseObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  view: v.string(),
  savedAt: instant,
});

/** Where a record breaks its law ("sets.0.items.1.span"), or null when it keeps it. */
export function breachOfLaw(record: ReleaseRecord): string | null {
  const length = record.text.length;
  const outside = ({ from, to }: Span) => from > to || to > length;
  for (const [path, found] of spansOf(record)) if (outside(found)) return path;
  for (const [path, index] of speakersNamed(record)) if (index >= record.speakers.length) return path;
  for (const [at, { parent }] of record.sets.entries()) {
    if (parent !== null && (parent.set >= at || record.sets[parent.set]?.items[parent.item] === undefined))
      return `sets.${at}.parent`;
  }
  return null;
}

type Found = readonly [path: string, span: Span];

function spansOf(record: ReleaseRecord): readonly Found[] {
  const found: Found[] = [];
  const add = (path: string, candidate: Span | null) => candidate && found.push([path, candidate]);
  const addFact = (path: string, fact: { from: number | null; to: number | null } | null) => {
    if (fact === null || (fact.from === null && fact.to === null)) return;
    // Half a position is no position: shown as one that lies outside.
    add(path, { from: fact.from ?? Number.POSITIVE_INFINITY, to: fact.to ?? Number.POSITIVE_INFINITY });
  };
  addFact("title", record.title);
  addFact("published", record.published);
  addFact("eventDate", record.eventDate);
  addFact("place", record.place);
  for (const [i, person] of record.speakers.entries()) {
    addFact(`speakers.${i}.name`, person.name);
    addFact(`speakers.${i}.role`, person.role);
    for (const [j, mention] of person.mentions.entries()) add(`speakers.${i}.mentions.${j}`, mention);
  }
  for (const [i, set] of record.sets.entries()) {
    add(`sets.${i}.announcement`, set.announcement);
    add(`sets.${i}.topic`, set.topic);
    for (const [j, item] of set.items.entries()) {
      add(`sets.${i}.items.${j}.marker`, item.marker);
      add(`sets.${i}.items.${j}.heading`, item.heading);
      add(`sets.${i}.items.${j}.span`, item.span);
    }
  }
  for (const [i, statement] of record.statements.entries()) {
    add(`statements.${i}.verb`, statement.verb);
    add(`statements.${i}.content`, statement.content);
  }
  for (const [i, exchange] of record.exchanges.entries()) {
    add(`exchanges.${i}.asker`, exchange.asker);
    add(`exchanges.${i}.question`, exchange.question);
    for (const [j, answer] of exchange.answers.entries()) add(`exchanges.${i}.answers.${j}.span`, answer.span);
  }
  for (const [i, note] of record.notes.entries()) add(`notes.${i}.span`, note.span);
  return found;
}

function speakersNamed(record: ReleaseRecord): readonly (readonly [string, number])[] {
  const named: [string, number][] = [];
  const add = (path: string, index: number | null) => index !== null && named.push([path, index]);
  for (const [i, set] of record.sets.entries()) add(`sets.${i}.speaker`, set.speaker);
  for (const [i, statement] of record.statements.entries()) add(`statements.${i}.speaker`, statement.speaker);
  for (const [i, exchange] of record.exchanges.entries())
    for (const [j, answer] of exchange.answers.entries()) add(`exchanges.${i}.answers.${j}.speaker`, answer.speaker);
  return named;
}
