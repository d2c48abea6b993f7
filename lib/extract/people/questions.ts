import type { ReleaseRecord, Span } from "../../model";
import { trimSpan } from "../../text/span";

/** What the rules left open in a record, and a tagger of the language can be asked: is this a person? */
export type OpenQuestion =
  /** A line of the head that may name the author of a speech or statement by nobody. */
  | { readonly about: "author"; readonly span: Span }
  /** The beginning of a sentence that announces points of nobody. */
  | { readonly about: "subject"; readonly span: Span; readonly set: number };

/** How many lines of the head are asked about, and how long they may be, in units: a name has 60 at most. */
const HEAD_LINES = 10;
const LONGEST_NAME_LINE = 60;
/** Two to five words that begin with capitals, initials among them: the shape of a name alone on its line. */
const NAME_LINE = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,4}$/u;
/** A sentence that begins with two capitalised words or more: "Jane Roe tabled three proposals". */
const NAMED_SUBJECT = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3} \p{Ll}/u;

/**
 * The few places of an English record where a tagger may add to the rules. Empty for nearly every release: where the rules
 * found who speaks, nothing is asked. True: a speech without a speaker, under a line "John Kirby". False: a communiqué; a
 * release in another language; a speech whose speaker is known.
 */
export function openQuestions(record: ReleaseRecord): readonly OpenQuestion[] {
  if (!record.isRelease || record.kind === "communique" || record.lang.split("-")[0] !== "en") return [];
  const questions: OpenQuestion[] = [];
  if ((record.kind === "speech" || record.kind === "statement") && record.speakers.length === 0) {
    for (const span of headLines(record)) questions.push({ about: "author", span });
  }
  record.sets.forEach((set, index) => {
    if (set.speaker !== null || set.announcement === null) return;
    const sentence = record.text.slice(set.announcement.from, set.announcement.to);
    if (NAMED_SUBJECT.test(sentence)) questions.push({ about: "subject", span: set.announcement, set: index });
  });
  return questions;
}

/** Whether `refineEnglish` could add anything to the record: only then is its language library worth loading. */
export function needsRefining(record: ReleaseRecord): boolean {
  return openQuestions(record).length > 0;
}

function headLines(record: ReleaseRecord): Span[] {
  const { text, title } = record;
  const lines: Span[] = [];
  let from = 0;
  for (let n = 0; n < HEAD_LINES && from < text.length; ) {
    const end = text.indexOf("\n", from);
    const line = trimSpan(text, { from, to: end < 0 ? text.length : end });
    from = end < 0 ? text.length : end + 1;
    if (!line) continue;
    n++;
    const inTitle =
      title !== null && title.from !== null && title.to !== null && line.from < title.to && title.from < line.to;
    if (inTitle || line.to - line.from > LONGEST_NAME_LINE) continue;
    if (NAME_LINE.test(text.slice(line.from, line.to))) lines.push(line);
  }
  return lines;
}
