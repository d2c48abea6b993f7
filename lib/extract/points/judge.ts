import { type Announcement, holds } from "./announcement";
import type { Item } from "./bounds";
import { countWords, type Ground } from "./ground";
import { isSection } from "./lastItem";
import type { Series } from "./marker";
import { lineBefore, namesOnly } from "./nameLists";
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

/** More paragraphs than this, numbered from end to end, are a treaty, unless the text says that there are so many points. */
const TREATY = 40;

/** Judges one candidate. Every rule says what it refuses and what it lets pass. */
export function refusalOf(ground: Ground, candidate: Candidate): Refusal | null {
  const { series, items, announcement } = candidate;
  if (announcement.span !== null && holds(ground, ground.words.bulletins, announcement.span))
    return { rule: "bulletins", why: "the numbers are those of news that the office makes known" };
  if (series.style === "ordinal") {
    if (isOutline(ground, candidate)) return { rule: "outline", why: "the points say what the speech will be about" };
    if (isReplies(ground, candidate))
      return { rule: "replies", why: "the numbers are those of the questions that are answered" };
    return null;
  }
  if (items.length > TREATY && series.style !== "bullet" && announcement.declared !== items.length)
    return { rule: "treaty", why: `${items.length} numbered paragraphs are a treaty's` };
  if (isOutline(ground, candidate)) return { rule: "outline", why: "the points say what the speech will be about" };
  if (inTreaty(ground)) return { rule: "treaty", why: "the numbers are those of paragraphs in a treaty's articles" };
  if (isForm(ground, items))
    return { rule: "form", why: "the numbers are those of when, where and who above a record" };
  if (isFurniture(ground, candidate))
    return { rule: "furniture", why: "the list stands under a heading of the page, not of the release" };
  if (isRunning(ground, candidate))
    return { rule: "running numbers", why: "numbers or bullets stand before every paragraph" };
  if (isRecord(ground, candidate) || isAnnouncedRecord(ground, candidate))
    return { rule: "record of a talk", why: "the numbers are those of paragraphs that report who said what" };
  if (isSummary(ground, candidate))
    return { rule: "summary", why: "a list above the text, which nothing announces, sums it up" };
  if (isOutlineHeadings(ground, candidate))
    return { rule: "section numbers", why: "the numbers are those of sections like an introduction" };
  if (namesOnly(ground, candidate))
    return { rule: "list of names", why: "the items are names or things, and nothing announces points" };
  return null;
}

/** Articles on lines of their own that make a treaty. */
const TREATY_ARTICLES = 3;

/** Longest such line, in units: "Article XLVIII." */
const LONGEST_ARTICLE = 16;

const treaties = new WeakMap<Ground, boolean>();

/** Whether the text is a treaty's: "Article 1", "Article 2", "Article 3" stand on lines of their own. */
function inTreaty(ground: Ground): boolean {
  let known = treaties.get(ground);
  if (known === undefined) {
    known = hasArticles(ground);
    treaties.set(ground, known);
  }
  return known;
}

function hasArticles(ground: Ground): boolean {
  let articles = 0;
  for (const line of ground.lines) {
    if (line.to - line.from > LONGEST_ARTICLE) continue;
    const [word, number, ...rest] = ground.text.slice(line.from, line.to).split(/[\s.:]+/u);
    if (rest.join("") !== "" || !number || !/^(?:\p{Nd}{1,3}|[ivxl]{1,6})$/u.test(number)) continue;
    if (word && ground.words.citations.has(word) && ++articles >= TREATY_ARTICLES) return true;
  }
  return false;
}

/**
 * An outline of the speech: "First, I will speak about … Then, I will highlight … And, finally, I will touch upon …".
 * False: "First, I will sign the treaty today" (no word of speaking).
 */
function isOutline(ground: Ground, { items, announcement }: Candidate): boolean {
  const outlined = items.filter((item) => ground.words.outlines.at(ground.text, item.heading.from) !== null).length;
  // "My remarks have three parts": one point that says so is enough, or topics alone ("first, history; second, law").
  const own = announcement.span !== null && holds(ground, ground.words.outlineNouns, announcement.span);
  return outlined * 2 > items.length || (own && (outlined > 0 || items.every((item) => isTopic(ground, item))));
}

/** Whether an item is a topic rather than a clause: "history", "the future of the law". */
function isTopic({ text, words }: Ground, { heading }: Item): boolean {
  return (
    words.clauseWords.scan(text, heading.from, heading.to).length === 0 &&
    countWords(text, heading.from, heading.to, 9) < 9
  );
}

/** Answers by number: "First, on your question about …. Second, on your …"; 第一个问题，… where nobody said how many there are. */
function isReplies({ text, words }: Ground, { items, announcement }: Candidate): boolean {
  const replies = items.filter(
    ({ heading, marker }) =>
      words.replies.at(text, heading.from) !== null ||
      (marker !== null && announcement.declared === null && words.replies.at(text, marker.from) !== null),
  );
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

/** More numbered paragraphs than this that nothing announces run through the text, whatever stands between them. */
const LONG_RUN = 8;

/**
 * Numbers or bullets that run through the whole text, addresses and thanks included, are an aid for the reader.
 * True (refused): "1. Mr. President, … 2. I thank … 14. Thank you." False: the sixteen paragraphs of a joint statement; three
 * bullets in a text of twelve paragraphs; twenty proposals under "put forward twenty proposals".
 */
function isRunning(ground: Ground, candidate: Candidate): boolean {
  const { series, items } = candidate;
  if (items.length < 5 || candidate.announcement.declared === items.length || isSection(ground, series)) return false;
  const marked = new Set(series.markers.map((m) => m.line));
  let longMarked = 0;
  for (const line of marked) if (ground.lines[line]?.long) longMarked++;
  const unannounced = candidate.announcement.span === null && candidate.announcement.heading === null;
  const run = items.length >= LONG_RUN && unannounced && series.style !== "bullet";
  if (longMarked < (run ? 0.4 : 0.7) * ground.longLines) return false;
  if (holdsAt(ground, ground.words.jointTitles)) return false;
  if (addressed(ground, items)) return true;
  if (run) return true;
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

/** Units from the text's beginning within which the lead ends that says that a record of talks follows. */
const LEAD = 600;

/**
 * Numbered paragraphs and sections behind a lead that promises a record: 概要如下。1. … 2. …, also those within a section.
 * False: 第一，…第二，… within it, or points with an announcement of their own.
 */
function isAnnouncedRecord(ground: Ground, { series, announcement }: Candidate): boolean {
  if (series.style === "bullet" || series.markers.some((m) => m.place !== "line")) return false;
  const { recordLeads } = ground.words;
  if (announcement.span !== null && !holds(ground, recordLeads, announcement.span)) return false;
  return recordLeads.scan(ground.text, 0, Math.min(ground.text.length, LEAD)).length > 0;
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

/** Longest entry of a form, in units: 主　持　人. */
const LONGEST_ENTRY = 16;

/** The form above a record: "1. Time: 10 March", 二、地　點：外交部. False: "1. Trade: we will …". */
function isForm({ text, words }: Ground, items: readonly Item[]): boolean {
  const entries = items.filter(({ heading }) => {
    const colon = text.slice(heading.from, Math.min(heading.to, heading.from + LONGEST_ENTRY)).search(/[:：]/u);
    const entry = text.slice(heading.from, heading.from + Math.max(colon, 0)).replace(/\s+/gu, "");
    return entry !== "" && words.outlineHeadings.at(entry, 0)?.to === entry.length;
  });
  return entries.length >= 2;
}

/** Section numbers: "1. Introduction", "2. Background". */
function isOutlineHeadings(ground: Ground, candidate: Candidate): boolean {
  if (!isSection(ground, candidate.series)) return false;
  return candidate.items.some(({ heading }) => {
    const hit = ground.words.outlineHeadings.at(ground.text, heading.from);
    return hit !== null && countWords(ground.text, hit.to, heading.to, 2) === 0;
  });
}
