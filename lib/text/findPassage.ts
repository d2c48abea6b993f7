/** Finds a passage again in a text: where it was, else by its words and what stands around them, else by words nearly the same. */
import search from "approx-string-match";
import type { Passage, Span } from "../model";
import { DENSE } from "./dense";
import { type Squeezed, squeeze, unsqueeze } from "./squeeze";

export interface FoundPassage extends Span {
  /** "same": every letter of the quotation is there; "altered": a few are not. */
  readonly words: "same" | "altered";
}

/**
 * Units of a quotation, without white space, from which on it is known by itself. A shorter one ("China", "the Minister") stands in
 * many places: it is taken only with something of what stood around it. Han and kana say as much in a third.
 */
const TELLING = 24;
const TELLING_DENSE = 8;
/** Units of equal context, both sides together, that a short quotation needs. */
const LEAST_CONTEXT = 8;
/** Share of a quotation's units that may have changed: a name's spelling, a mended error; a sentence said differently is another. */
const CHANGED = 0.15;
/** Units of each end of a long quotation that are looked for: the time of the search grows with their number. */
const END = 160;
/** How much the length between two ends may have changed. */
const STRETCHED = 0.2;
/** Text in which changed words are looked for: beyond it the search would take seconds. */
const MOST_SEARCHED = 400_000;

/**
 * Where the passage stands in `text`, or null where it does not, or where more than one place could be meant. White space does not
 * count. The span begins and ends with a letter or sign, never with white space.
 */
export function findPassage(text: string, passage: Passage): FoundPassage | null {
  if (isInPlace(text, passage)) return trimmed(passage);
  const within = squeeze(text);
  const wanted = {
    quote: squeeze(passage.quote).text,
    before: squeeze(passage.before).text,
    after: squeeze(passage.after).text,
    from: passage.from,
  };
  if (wanted.quote === "") return null;
  const same = findSame(within, wanted);
  if (same !== null) return { ...unsqueeze(within, same), words: "same" };
  if (within.text.includes(wanted.quote)) return null;
  const altered = findAltered(within, wanted);
  return altered === null ? null : { ...unsqueeze(within, altered), words: "altered" };
}

/** Words and context at their place: nothing to look for. */
function isInPlace(text: string, { from, to, quote, before, after }: Passage): boolean {
  return (
    text.startsWith(quote, from) &&
    text.slice(Math.max(0, from - before.length), from) === before &&
    text.startsWith(after, to)
  );
}

function trimmed({ from, to, quote }: Passage): FoundPassage | null {
  if (quote.trim() === "") return null;
  return {
    from: from + (quote.length - quote.trimStart().length),
    to: to - (quote.length - quote.trimEnd().length),
    words: "same",
  };
}

interface Wanted {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Position in the text that was read. */
  readonly from: number;
}

/** The place among all that have these words whose surroundings are the most alike; of equal ones the nearest to where it was. */
function findSame(within: Squeezed, wanted: Wanted): Span | null {
  const { quote } = wanted;
  const least = quote.length >= (DENSE.test(quote) ? TELLING_DENSE : TELLING) ? 0 : LEAST_CONTEXT;
  let best: Span | null = null;
  let most = -1;
  let nearest = 0;
  for (let from = within.text.indexOf(quote); from >= 0; from = within.text.indexOf(quote, from + 1)) {
    const to = from + quote.length;
    const likeness = agreement(within.text, from, to, wanted);
    const away = Math.abs((within.source[from] ?? 0) - wanted.from);
    if (likeness < Math.min(least, wanted.before.length + wanted.after.length)) continue;
    if (likeness < most || (likeness === most && away >= nearest)) continue;
    best = { from, to };
    most = likeness;
    nearest = away;
  }
  return best;
}

/** Units of context that are the same on both sides. */
function agreement(text: string, from: number, to: number, { before, after }: Wanted): number {
  let left = 0;
  while (left < before.length && from > left && text[from - 1 - left] === before[before.length - 1 - left]) left++;
  let right = 0;
  while (right < after.length && text[to + right] === after[right]) right++;
  return left + right;
}

function findAltered(within: Squeezed, wanted: Wanted): Span | null {
  const { quote } = wanted;
  if (within.text.length > MOST_SEARCHED || quote.length < (DENSE.test(quote) ? TELLING_DENSE : TELLING)) return null;
  if (quote.length <= 2 * END) return closest(within, quote, wanted);
  const head = closest(within, quote.slice(0, END), { ...wanted, after: "" });
  const tail = closest(within, quote.slice(-END), { ...wanted, before: "" });
  if (head === null || tail === null) return null;
  const length = tail.to - head.from;
  return Math.abs(length - quote.length) <= STRETCHED * quote.length ? { from: head.from, to: tail.to } : null;
}

/** The one place with the fewest changes, of equal ones that with the surroundings most alike; null where there is none, or no one. */
function closest(within: Squeezed, words: string, wanted: Wanted): Span | null {
  const found = search(within.text, words, Math.floor(words.length * CHANGED));
  const fewest = found.reduce((least, { errors }) => Math.min(least, errors), Number.POSITIVE_INFINITY);
  const best = found
    .filter(({ errors }) => errors === fewest)
    .map(({ start, end }) => ({ from: start, to: end, likeness: agreement(within.text, start, end, wanted) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [first, ...others] = best;
  if (first === undefined) return null;
  // Ends of one match that touch are one place; another place as like to it makes it a guess.
  const rival = others.some(
    ({ from, to, likeness }) => likeness === first.likeness && (to <= first.from || from >= first.to),
  );
  return rival ? null : { from: first.from, to: first.to };
}
