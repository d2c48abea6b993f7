import type { Span } from "../../model";
import { type Announcement, holds } from "./announcement";
import { type Item, isSection } from "./bounds";
import { countWords, type Ground, lineAt, wordTo } from "./ground";
import type { Series } from "./marker";
import type { Phrases } from "./vocabulary";

/** A series with its items and what announces it, before it is known to be a set of points. */
export interface Candidate {
  readonly series: Series;
  readonly items: readonly Item[];
  readonly announcement: Announcement;
}

/** Why something that rises is no set of points: a name for the rule and one sentence for the reader; null when it is one. */
export interface Refusal {
  readonly rule: string;
  readonly why: string;
}

/** More paragraphs than this, numbered from end to end, are a treaty. */
const TREATY = 40;

/** Judges one candidate. Every rule says what it refuses and what it lets pass. */
export function refusalOf(ground: Ground, candidate: Candidate): Refusal | null {
  const { series, items } = candidate;
  if (series.style === "ordinal") {
    if (isOutline(ground, items)) return { rule: "outline", why: "the points say what the speech will be about" };
    if (isReplies(ground, items))
      return { rule: "replies", why: "the numbers are those of the questions that are answered" };
    return null;
  }
  if (items.length > TREATY && series.style !== "bullet")
    return { rule: "treaty", why: `${items.length} numbered paragraphs are a treaty's` };
  if (isOutline(ground, items)) return { rule: "outline", why: "the points say what the speech will be about" };
  if (isFurniture(ground, candidate))
    return { rule: "furniture", why: "the list stands under a heading of the page, not of the release" };
  if (isRunning(ground, candidate))
    return { rule: "running numbers", why: "numbers or bullets stand before every paragraph" };
  if (isRecord(ground, candidate))
    return { rule: "record of a talk", why: "the numbers are those of paragraphs that report who said what" };
  if (isSummary(ground, candidate))
    return { rule: "summary", why: "a list above the text, which nothing announces, sums it up" };
  if (isOutlineHeadings(ground, candidate))
    return { rule: "section numbers", why: "the numbers are those of sections like an introduction" };
  if (namesOnly(ground, candidate))
    return { rule: "list of names", why: "the items are names or things, and nothing announces points" };
  return null;
}

/**
 * An outline of the speech: "First, I will speak about … Then, I will highlight … And, finally, I will touch upon …".
 * False: "First, I will sign the treaty today" (no word of speaking).
 */
function isOutline(ground: Ground, items: readonly Item[]): boolean {
  const outlined = items.filter((item) => ground.words.outlines.at(ground.text, item.heading.from) !== null);
  return outlined.length * 2 > items.length;
}

/** Answers by number: "First, on your question about …. Second, on your …". */
function isReplies(ground: Ground, items: readonly Item[]): boolean {
  const replies = items.filter((item) => ground.words.replies.at(ground.text, item.heading.from) !== null);
  return replies.length * 2 >= items.length;
}

/** Lists under "Related links", "Notes to editors", "Media contact". */
function isFurniture(ground: Ground, candidate: Candidate): boolean {
  const { announcement, items } = candidate;
  const over = announcement.heading ?? lineBefore(ground, items[0] as Item);
  if (!over) return false;
  const hit = ground.words.furniture.at(ground.text, over.from);
  if (!hit) return false;
  // "Contact" alone is furniture, "Contact between the two peoples" is a heading.
  return countWords(ground.text, hit.to, over.to, 3) <= 2;
}

function lineBefore(ground: Ground, item: Item): Span | null {
  const index = lineAt(ground, item.span.from) - 1;
  const line = ground.lines[index];
  return line && countWords(ground.text, line.from, line.to, 8) < 8 ? line : null;
}

/** Shortest line that counts as a paragraph of its own, in words. */
const PARAGRAPH = 12;

/**
 * Numbers or bullets that run through the whole text, addresses and thanks included, are an aid for the reader.
 * True (refused): "1. Mr. President, … 2. I thank … 14. Thank you." False: the sixteen paragraphs of a joint statement; three
 * bullets in a text of twelve paragraphs.
 */
function isRunning(ground: Ground, candidate: Candidate): boolean {
  const { series, items } = candidate;
  if (items.length < 5 || isSection(ground, series)) return false;
  const marked = new Set(series.markers.map((m) => m.line));
  let long = 0;
  let longMarked = 0;
  ground.lines.forEach((line, i) => {
    if (line.kind === "heading" || line.voice < 0 || countWords(ground.text, line.from, line.to, PARAGRAPH) < PARAGRAPH)
      return;
    long++;
    if (marked.has(i)) longMarked++;
  });
  if (longMarked < 0.7 * long) return false;
  if (holdsAt(ground, ground.words.jointTitles)) return false;
  if (addressed(ground, items)) return true;
  // Bullets before every paragraph of a statement; a list under its own announcement is one of points.
  return candidate.announcement.span === null || items.length > 12;
}

/**
 * Numbered paragraphs of a readout that report a talk. True (refused): "1. At the outset, Minister A congratulated … 2. Minister B
 * expressed …". False: the same under "The Ministers agreed:", or in a joint statement.
 */
function isRecord(ground: Ground, { series, items, announcement }: Candidate): boolean {
  if (series.style === "bullet" || announcement.span !== null || series.markers.some((m) => m.place !== "line"))
    return false;
  if (holdsAt(ground, ground.words.jointTitles) || isSection(ground, series)) return false;
  const reporting = items.filter((item) => holds(ground, ground.words.sayings, item.heading)).length;
  return reporting * 2 > items.length;
}

/** A box of bullets above the text. False: a list under a heading or an announcement, or one with nothing after it. */
function isSummary(ground: Ground, { series, items, announcement }: Candidate): boolean {
  const first = series.markers[0];
  if (!first || series.style !== "bullet" || first.line > 1 || announcement.span || announcement.heading) return false;
  const after = ground.lines.length - 1 - (series.markers.at(-1)?.line ?? 0);
  return after >= items.length;
}

function holdsAt(ground: Ground, phrases: Phrases): boolean {
  return phrases.scan(ground.title, 0, ground.title.length).length > 0;
}

/** Whether any item begins with an address or thanks. */
function addressed(ground: Ground, items: readonly Item[]): boolean {
  return items.some(({ heading }) => {
    const { text, words } = ground;
    return words.vocatives.at(text, heading.from) !== null || words.closings.at(text, heading.from) !== null;
  });
}

/** Section numbers: "1. Introduction", "2. Background". */
function isOutlineHeadings(ground: Ground, candidate: Candidate): boolean {
  if (!isSection(ground, candidate.series)) return false;
  return candidate.items.some(({ heading }) => {
    const hit = ground.words.outlineHeadings.at(ground.text, heading.from);
    return hit !== null && countWords(ground.text, hit.to, heading.to, 2) === 0;
  });
}

/** Shortest item that is taken for a clause without a verb of the list, in words: "Strengthening the rules-based multilateral trading system together" has seven. */
const CLAUSE = 8;

/**
 * Bullets and list items that name rather than say: participants, working groups, venues.
 * True (refused): "The Working Groups are as follows: • Health • Tourism". False: "three priorities: • Health • Tourism";
 * "We agreed to: • resume the dialogue …".
 */
function namesOnly(ground: Ground, candidate: Candidate): boolean {
  const { series, items, announcement } = candidate;
  const { words } = ground;
  const over = announcement.span ?? announcement.heading ?? lineBefore(ground, items[0] as Item);
  const naming = over !== null && namesIn(ground, over);
  const saying = items.filter((item) => saysSomething(ground, item)).length;
  if (naming) {
    // "…welcomed the participants and agreed: 1. to …": the sentence that names also announces points.
    return (
      !(announcement.counted?.known && !namesLast(ground, over, announcement.counted.nounTo)) &&
      saying < items.length * 0.75
    );
  }
  // "Pillar 1: …" says by itself what is counted.
  if (announcement.counted?.known || series.style === "letter" || series.family === "1noun") return false;
  // "(1) …, (2) …" inside a sentence parts clauses; numbered lines may be titles.
  if (series.style === "digit" && series.markers.every((m) => m.span !== null && m.place !== "line")) return false;
  if (announcement.span && leavesOpen(ground, announcement.span)) return false;
  const led =
    announcement.span !== null &&
    (holds(ground, words.leads, announcement.span) || holds(ground, words.pointers, announcement.span));
  if (series.style === "bullet" && !announcement.span && !announcement.heading) {
    // Nothing over them: only whole sentences are points; titles of links are not.
    const sentences = items.filter(
      (item) => endsSentence(ground, item) && countWords(ground.text, item.span.from, item.span.to, CLAUSE) >= CLAUSE,
    );
    return sentences.length < items.length * 0.67;
  }
  const typed = series.style === "digit" && series.markers.every((m) => m.span !== null);
  return saying < items.length * (led || (typed && announcement.span) ? 0.34 : 0.5);
}

/** Whether an announcement ends in a word that only a clause can follow: "call on all parties to:", "by:". */
function leavesOpen(ground: Ground, span: Span): boolean {
  const { text, words } = ground;
  let to = span.to;
  while (to > span.from && /[\s:：]/u.test(text.charAt(to - 1))) to--;
  const word = wordTo(text, to);
  if (!word) return false;
  const folded = text.slice(word.from, word.to);
  return words.clauseStarters.has(folded) || words.modals.has(folded);
}

/**
 * Whether the list is one of what the line over it names: the name stands at its end, after "following", or before "as follows".
 * True: "…protecting specific events:", "The following countries took part:". False: "The Ministers agreed to:".
 */
function namesIn(ground: Ground, span: Span): boolean {
  if (leavesOpen(ground, span)) return false;
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

/** Whether an item is a clause: a word without which none is made, or length, or the stop of a sentence. */
function saysSomething(ground: Ground, item: Item): boolean {
  const { text, words } = ground;
  const from = item.heading.from;
  const length = countWords(text, from, item.span.to, CLAUSE);
  if (length < 3) return false;
  if (length >= CLAUSE) return true;
  return (
    words.clauseWords.scan(text, from, item.span.to).length > 0 &&
    (length > 4 || /[.;]/u.test(text.charAt(item.span.to - 1)))
  );
}
