/** What the side panel lists of a release: its sets, its questions by who asked, its statements by who spoke; all, or what is looked for. */
import { type PointTree, pointTrees } from "../../lib/export/points";
import type { Exchange, PropositionItem, PropositionSet, ReleaseRecord, Span, Statement } from "../../lib/model";
import { type Folded, fold, foldPhrase } from "../../lib/text/fold";
import { contains } from "../../lib/text/span";

/** What of a release is wanted; each wish narrows further. */
export interface Filter {
  /** Index into `record.speakers`. */
  readonly speaker: number | null;
  /** As `askersOf` names them. */
  readonly asker: string | null;
  /** Questions that somebody declined to answer, alone. */
  readonly declined: boolean;
  /** Every word must stand in it, in any order. */
  readonly query: string;
}

export const EVERYTHING: Filter = { speaker: null, asker: null, declined: false, query: "" };

export interface PointEntry {
  readonly item: PropositionItem;
  /** 0 for points of a set that stands in no other. */
  readonly depth: number;
}

export interface SetEntry {
  readonly set: PropositionSet;
  /** In page order, those of nested sets behind the point that they belong to. */
  readonly points: readonly PointEntry[];
}

export interface AskerEntry {
  /** Null where the page names nobody. */
  readonly asker: string | null;
  readonly exchanges: readonly Exchange[];
}

export interface SpeakerEntry {
  readonly speaker: number | null;
  readonly statements: readonly Statement[];
}

export interface Outline {
  readonly sets: readonly SetEntry[];
  /** In the order in which each first asked. */
  readonly askers: readonly AskerEntry[];
  /** In the order in which each first speaks. */
  readonly speakers: readonly SpeakerEntry[];
  /** Where the query stands outside of all that. Empty without a query. */
  readonly elsewhere: readonly Span[];
}

/** Places outside sets, questions and statements that are given at most: whoever looks for "the" wants none of them. */
const MOST_ELSEWHERE = 50;

/** Vowel signs and the like are passed over: nobody types them to find a word. */
const RULES = { drop: /^\p{M}$/u, same: {} } as const;

/** A record's text as `outlineOf` looks at it. Costs some ms for a long transcript: made once for a record. */
export function searchable(record: ReleaseRecord): Folded {
  return fold(record.text, RULES);
}

/** Those who ask, as they are printed, each once, in page order. */
export function askersOf(record: ReleaseRecord): readonly string[] {
  return [...new Set(record.exchanges.flatMap((exchange) => askerOf(record, exchange) ?? []))];
}

/** Speakers of whom there is something to list: indexes into `record.speakers`. */
export function speakersWithWords(record: ReleaseRecord): readonly number[] {
  const found = [
    ...record.sets.map(({ speaker }) => speaker),
    ...record.statements.map(({ speaker }) => speaker),
    ...record.exchanges.flatMap(({ answers }) => answers.map(({ speaker }) => speaker)),
  ];
  return record.speakers.map((_, index) => index).filter((index) => found.includes(index));
}

/** The outline of a record, as far as the filter wants it. */
export function outlineOf(record: ReleaseRecord, filter: Filter, folded: Folded): Outline {
  const words = foldPhrase(filter.query, RULES)
    .split(/\s+/)
    .filter((word) => word !== "");
  const has = (...spans: readonly Span[]): boolean => {
    if (words.length === 0) return true;
    const text = spans.map(({ from, to }) => folded.text.slice(folded.at(from), folded.at(to))).join(" ");
    return words.every((word) => text.includes(word));
  };
  const exchanges = record.exchanges.filter(
    (exchange) => isWanted(record, exchange, filter) && has(...exchangeSpans(exchange)),
  );
  // Whose question it was answers for what is said within its answers.
  const within = (span: Span): boolean =>
    !filter.declined &&
    (filter.asker === null ||
      record.exchanges.some(
        (exchange) =>
          askerOf(record, exchange) === filter.asker && exchange.answers.some((answer) => contains(answer.span, span)),
      ));
  const isTheirs = (speaker: number | null): boolean => filter.speaker === null || speaker === filter.speaker;
  const sets = pointTrees(record).flatMap((tree) => {
    if (!isTheirs(tree.set.speaker)) return [];
    const isAnnounced = tree.set.announcement !== null && words.length > 0 && has(tree.set.announcement);
    const points = pointsOf(tree, 0).filter(({ item }) => within(item.span) && (isAnnounced || has(item.span)));
    return points.length > 0 ? [{ set: tree.set, points }] : [];
  });
  const statements = record.statements.filter(
    ({ speaker, content }) => isTheirs(speaker) && within(content) && has(content),
  );
  const isPlain = filter.speaker === null && filter.asker === null && !filter.declined;
  return {
    sets,
    askers: grouped(exchanges, (exchange) => askerOf(record, exchange)).map(([asker, of]) => ({
      asker,
      exchanges: of,
    })),
    speakers: grouped(statements, ({ speaker }) => speaker).map(([speaker, of]) => ({ speaker, statements: of })),
    elsewhere: isPlain && words.length > 0 ? elsewhere(record, words.join(" "), folded) : [],
  };
}

/** Whether there is nothing in it. */
export function isEmpty({ sets, askers, speakers, elsewhere }: Outline): boolean {
  return sets.length === 0 && askers.length === 0 && speakers.length === 0 && elsewhere.length === 0;
}

function askerOf(record: ReleaseRecord, { asker }: Exchange): string | null {
  return asker === null ? null : record.text.slice(asker.from, asker.to).replace(/\s+/gu, " ").trim();
}

function isWanted(record: ReleaseRecord, exchange: Exchange, filter: Filter): boolean {
  if (filter.asker !== null && askerOf(record, exchange) !== filter.asker) return false;
  if (filter.speaker !== null && !exchange.answers.some(({ speaker }) => speaker === filter.speaker)) return false;
  return !filter.declined || exchange.answers.some(({ declined }) => declined);
}

function exchangeSpans({ asker, question, answers }: Exchange): readonly Span[] {
  return [...(asker === null ? [] : [asker]), question, ...answers.map(({ span }) => span)];
}

function pointsOf(tree: PointTree, depth: number): readonly PointEntry[] {
  return tree.points.flatMap(({ item, nested }) => [
    { item, depth },
    ...nested.flatMap((child) => pointsOf(child, depth + 1)),
  ]);
}

function grouped<T, K>(all: readonly T[], keyOf: (each: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups];
}

/** Where the words stand as they were typed, in what no entry shows. */
function elsewhere(record: ReleaseRecord, phrase: string, folded: Folded): readonly Span[] {
  const shown = [
    ...record.sets.flatMap(({ items }) => items.map(({ span }) => span)),
    ...record.exchanges.flatMap(exchangeSpans),
    ...record.statements.map(({ content }) => content),
  ];
  const found: Span[] = [];
  for (let at = folded.text.indexOf(phrase); at >= 0; at = folded.text.indexOf(phrase, at + phrase.length)) {
    const span = folded.source({ from: at, to: at + phrase.length });
    if (!shown.some((each) => contains(each, span))) found.push(span);
    if (found.length === MOST_ELSEWHERE) break;
  }
  return found;
}
