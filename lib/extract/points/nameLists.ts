import type { Span } from "../../model";
import { holds } from "./announcement";
import type { Item } from "./bounds";
import { countWords, type Ground, lineAt, skipBlanks, wordFrom, wordTo } from "./ground";
import type { Candidate } from "./judge";

/** Shortest item that is taken for a clause without a verb of the list, in words: "Strengthening the rules-based multilateral trading system together" has seven. */
const CLAUSE = 8;

/**
 * Bullets and list items that name rather than say: participants, working groups, venues, people under sanctions.
 * True (refused): "The Working Groups are as follows: • Health • Tourism". False: "three priorities: • Health • Tourism";
 * "We agreed to: • resume the dialogue …".
 */
export function namesOnly(ground: Ground, candidate: Candidate): boolean {
  const { series, items, announcement } = candidate;
  const { words } = ground;
  if (mostly(items, (item) => isPerson(ground, item))) return true;
  // "Ministers: i. reaffirmed …; ii. welcomed …": the stem is their subject.
  if (mostly(items, (item) => words.predicates.at(ground.text, item.heading.from) !== null)) return false;
  const over = announcement.span ?? announcement.heading ?? lineBefore(ground, items[0] as Item);
  const small = mostly(items, (item) => /^\p{Ll}/u.test(ground.source.charAt(ground.folded.start(item.heading.from))));
  if (over && (namesIn(ground, over, small) || holds(ground, words.listings, over))) {
    // "…welcomed the participants and agreed on three steps:": the sentence that names also announces points.
    return !(announcement.counted?.known && !namesLast(ground, over, announcement.counted.nounTo));
  }
  // "Pillar 1: …" says by itself what is counted.
  if (announcement.counted?.known || series.style === "letter" || series.family === "1noun") return false;
  // "(1) …, (2) …" inside a sentence parts clauses; numbered lines may be titles.
  if (series.style === "digit" && series.markers.every((m) => m.span !== null && m.place !== "line")) return false;
  if (announcement.span && (leavesOpen(ground, announcement.span) || demands(ground, announcement.span))) return false;
  const saying = items.filter((item) => saysSomething(ground, item) || (over && isSentence(ground, item))).length;
  if (series.style === "bullet" && !announcement.span && !announcement.heading) {
    // Nothing over them: only whole sentences are points; titles of links are not.
    const sentences = items.filter(
      (item) => endsSentence(ground, item) && countWords(ground.text, item.span.from, item.span.to, CLAUSE) >= CLAUSE,
    );
    return sentences.length < items.length * 0.67;
  }
  const led =
    announcement.span !== null &&
    (holds(ground, words.leads, announcement.span) || holds(ground, words.pointers, announcement.span));
  const typed = series.style === "digit" && series.markers.every((m) => m.span !== null);
  return saying < items.length * (led || (typed && announcement.span) ? 0.34 : 0.5);
}

function mostly(items: readonly Item[], holdsFor: (item: Item) => boolean): boolean {
  return items.filter(holdsFor).length * 2 > items.length;
}

/**
 * Whether an item is a person with an office: an honorific opens it, and no verb is in it.
 * True: "The Hon Josefa Tuilagi, Prime Minister of Fiji". False: "Mr. Tuilagi will lead the talks."
 */
function isPerson(ground: Ground, { heading }: Item): boolean {
  const { text, words } = ground;
  let from = heading.from;
  const article = wordFrom(ground, from);
  if (article && words.articles.has(text.slice(article.from, article.to)) && !words.honorifics.at(text, from))
    from = skipBlanks(text, article.to, heading.to);
  return words.honorifics.at(text, from) !== null && words.clauseWords.scan(text, from, heading.to).length === 0;
}

/** The short line over an item, which may be a heading by its place alone. */
export function lineBefore(ground: Ground, item: Item): Span | null {
  const index = lineAt(ground, item.span.from) - 1;
  const line = ground.lines[index];
  return line && countWords(ground.text, line.from, line.to, 8) < 8 ? line : null;
}

/** Whether a stem demands or agrees: "We call for:", "They agreed:". What follows such a verb is a point, however short. */
function demands(ground: Ground, span: Span): boolean {
  const stem = { from: Math.max(span.from, span.to - 60), to: span.to };
  return /[:：]/u.test(ground.text.charAt(span.to - 1)) && holds(ground, ground.words.demands, stem);
}

/** Whether an announcement ends in a word that only a clause can follow: "call on all parties to:", "by:". */
function leavesOpen(ground: Ground, span: Span): boolean {
  const { words } = ground;
  return endsIn(ground, span, words.purposes) || endsIn(ground, span, words.modals);
}

/** Whether the last word of a stem, before its colon, is one of a set. */
function endsIn(ground: Ground, span: Span, set: ReadonlySet<string>): boolean {
  const { text } = ground;
  let to = span.to;
  while (to > span.from && /[\s:：]/u.test(text.charAt(to - 1))) to--;
  const word = wordTo(ground, to);
  return word !== null && set.has(text.slice(word.from, word.to));
}

/**
 * Whether the list is one of what the line over it names: the name stands at its end, after "following", or before "as follows".
 * True: "…protecting specific events:", "The following countries took part:", "met with:" over names. False: "The Ministers
 * agreed to:", "su compromiso con:" over "la libre circulación …" (items that begin small are no names).
 */
function namesIn(ground: Ground, span: Span, small: boolean): boolean {
  if (endsIn(ground, span, ground.words.companions)) return !small;
  if (leavesOpen(ground, span) || demands(ground, span)) return false;
  const { text, words } = ground;
  const pointed = words.pointers.scan(text, Math.max(span.from, span.to - 30), span.to).length > 0;
  return words.namings
    .scan(text, span.from, span.to)
    .some(
      (hit) =>
        countWords(text, hit.to, span.to, 5) <= (pointed ? 4 : 2) ||
        words.pointers.scan(text, Math.max(span.from, hit.from - 24), hit.from).length > 0,
    );
}

function namesLast(ground: Ground, span: Span, nounTo: number): boolean {
  const last = ground.words.namings.scan(ground.text, span.from, span.to).at(-1);
  return last !== undefined && last.from > nounTo;
}

function endsSentence(ground: Ground, item: Item): boolean {
  return /[.!?;。！？；]["')\]]?$/u.test(ground.text.slice(item.span.to - 2, item.span.to));
}

/** Whether an item ends as a sentence does: "Let the ships sail." under "Here is what we ask:". */
function isSentence({ text }: Ground, { heading, span }: Item): boolean {
  return /[.!?。！？]/u.test(text.charAt(span.to - 1)) && countWords(text, heading.from, span.to, 3) >= 3;
}

/** Whether an item is a clause: a word without which none is made, or length, or the stop of a sentence. */
function saysSomething(ground: Ground, item: Item): boolean {
  const { text, words } = ground;
  const from = item.heading.from;
  const length = countWords(text, from, item.span.to, CLAUSE);
  // "تكثيف التشاور.": two words are a point where the first makes a clause.
  if (length < 3 && words.clauseWords.at(text, from) === null) return false;
  if (length >= CLAUSE) return true;
  return (
    words.clauseWords.scan(text, from, item.span.to).length > 0 &&
    (length > 4 || /[.;]/u.test(text.charAt(item.span.to - 1)))
  );
}
