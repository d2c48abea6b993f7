import { sha256 } from "@noble/hashes/sha2.js";
import type { CivilDate, Fact, Issuer, LanguageTag, Note, ReleaseKind, ReleaseRecord, Span } from "../model";
import { spanOf } from "../text/span";
import type { FoundExchange, FoundSet, FoundStatement, Person } from "./findings";
import type { Reading } from "./reading";

interface Findings {
  readonly context: {
    readonly readAt: string;
    readonly issuer: Issuer | null;
    readonly proposedVersions?: ReleaseRecord["proposedVersions"];
  };
  readonly lang: LanguageTag;
  readonly dir: "ltr" | "rtl";
  readonly release: { readonly isRelease: boolean; readonly confidence: number; readonly reasons: readonly string[] };
  readonly kind: ReleaseKind;
  readonly title: Fact<string> | null;
  readonly published: Fact<CivilDate> | null;
  readonly eventDate: Fact<CivilDate> | null;
  readonly place: Fact<string> | null;
  readonly speakers: readonly Person[];
  readonly sets: readonly FoundSet[];
  readonly owners: ReadonlyMap<FoundSet, Person | null>;
  readonly statements: readonly FoundStatement[];
  readonly exchanges: readonly FoundExchange[];
  readonly notes: readonly Note[];
}

/**
 * Puts the findings into the shape of the contract: people become indexes, every span is checked against the text.
 * @throws RangeError when a stage gave a span that is not within the text, or a name whose span's slice is not its value.
 */
export function assemble(reading: Reading, found: Findings): ReleaseRecord {
  const { page, text } = reading;
  const index = (person: Person | null | undefined): number | null => {
    const i = person ? found.speakers.indexOf(person) : -1;
    return i < 0 ? null : i;
  };
  const span = (s: Span): Span => spanOf(s.from, s.to, text.length);
  const optional = (s: Span | null): Span | null => (s ? span(s) : null);
  const words = (fact: Fact<string>): Fact<string> => {
    if (fact.from === null || fact.to === null) return fact;
    const s = span({ from: fact.from, to: fact.to });
    const slice = text.slice(s.from, s.to);
    if (slice !== fact.value)
      throw new RangeError(`the words at [${s.from}, ${s.to}) are not the value of rule "${fact.rule}"`);
    return fact;
  };
  const placed = (fact: Fact<string> | null): Fact<string> | null => {
    if (fact && fact.from !== null && fact.to !== null) span({ from: fact.from, to: fact.to });
    return fact;
  };

  // A page that links to versions links to all it has: nothing is guessed beside them.
  const proposed = page.languageLinks.length > 0 ? [] : (found.context.proposedVersions ?? []);

  return {
    schema: 1,
    url: page.canonical ?? page.url,
    readAt: found.context.readAt,
    text,
    textHash: `sha256:${hex(sha256(new TextEncoder().encode(text)))}`,
    projection: page.projection,
    lang: found.lang,
    dir: found.dir,
    isRelease: found.release.isRelease,
    confidence: found.release.confidence,
    reasons: found.release.reasons,
    issuer: found.context.issuer,
    kind: found.kind,
    title: found.title && words(found.title),
    published: placed(found.published),
    eventDate: placed(found.eventDate),
    place: found.place && words(found.place),
    speakers: found.speakers.map((person, id) => ({
      id,
      name: words(person.name),
      role: person.role && words(person.role),
      mentions: person.mentions.map(span),
    })),
    sets: found.sets.map((set) => ({
      speaker: index(found.owners.get(set)),
      announcement: optional(set.announcement),
      topic: optional(set.topic),
      declared: set.declared,
      style: set.style,
      parent: set.parent ? { set: found.sets.indexOf(set.parent.set), item: set.parent.item } : null,
      items: set.items.map((item) => ({
        ordinal: item.ordinal,
        marker: optional(item.marker),
        heading: span(item.heading),
        span: span(item.span),
      })),
    })),
    statements: found.statements.map((s) => ({
      speaker: index(s.person),
      verb: span(s.verb),
      content: span(s.content),
      mode: s.mode,
    })),
    exchanges: found.exchanges.map((e) => ({
      asker: optional(e.asker),
      question: span(e.question),
      answers: e.answers.map((a) => ({ speaker: index(a.person), span: span(a.span), declined: a.declined })),
    })),
    versions: page.languageLinks.map(({ lang, url, source }) => ({ lang, url, source })),
    ...(proposed.length > 0 ? { proposedVersions: proposed } : {}),
    notes: found.notes.map((note) => ({ ...note, span: optional(note.span) })),
  };
}

function hex(bytes: Uint8Array): string {
  let digits = "";
  for (const byte of bytes) digits += byte.toString(16).padStart(2, "0");
  return digits;
}
