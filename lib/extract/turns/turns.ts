import type { Note, Span } from "../../model";
import { trimSpan } from "../../text/span";
import type { Noted, Turn } from "../findings";
import type { Reading } from "../reading";
import { isAnnounced } from "./announced";
import { type CastLabel, castLabels } from "./cast";
import { FLOOR_WORDS, givesFloor, namesNext } from "./floor";
import { isShort, lastSentences, smallTalk } from "./formulas";
import { answerOnSameLine, isQuestionLabel, readLabel } from "./labels";
import { bodyLines, type Line } from "./lines";
import { isOutlet, isSmall, tokensOf } from "./names";
import { numberedQuestions } from "./numbered";
import type { Candidate } from "./voices";
import { type CompiledWords, turnWords } from "./words";

export { assignTurns } from "./assign";
export { findExchanges } from "./exchanges";

/** Lines at the end of a page in which the line that closes the transcript is sought. */
const CLOSING_LINES = 5;
/** Longest heading between two turns, in units. */
const LONGEST_HEADING = 160;
/** Units at a turn's beginning in which its speaker takes the question, and the words that such a turn exceeds ("I'll take that."). */
const TAKING_UP = 80;
const TAKING_UP_WORDS = 5;
/** Shortest line that is something said, in units; half of it where words are not parted. */
const SENTENCE_LENGTH = 60;
/**
 * Finds the turns of a press conference or interview by their labels; empty where the text is none.
 * Turns are in order and do not overlap; `content` excludes the label, has no white space at its ends and is not empty.
 * Cost: linear in the text.
 */
export function findTurns(reading: Reading): Noted<readonly Turn[]> {
  const words = turnWords(reading.pack);
  const lines = bodyLines(reading);
  const candidates: Candidate[] = [];
  lines.forEach((line, index) => {
    const label = readLabel(reading, words, line);
    if (label) candidates.push({ label, line: index });
  });
  const numbered = numberedQuestions(reading, words, lines, candidates);
  const inOrder = numbered.length === 0 ? candidates : [...candidates, ...numbered].sort((a, b) => a.line - b.line);
  const cast = castLabels(reading, words, lines, inOrder);
  if (!cast) return { found: unlabelledTurns(reading, words, lines), notes: notesOn(candidates) };
  const turns = splitAnswers(reading, words, lines, cast);
  return { found: withRoles(reading, words, openingBefore(reading, words, lines, turns)), notes: [] };
}

/** A turn on the way: with the words of its label's voice. */
interface Draft {
  readonly from: number;
  readonly to: number;
  readonly label: Span | null;
  readonly content: Span;
  /** "remark": thrown in, and asking nothing. */
  readonly part: CastLabel["part"] | "opening" | "remark";
  readonly voice: string;
}

/** The turns of labels, each to the next label; answers without a label of their own are parted from their questions. */
function splitAnswers(
  reading: Reading,
  words: CompiledWords,
  lines: readonly Line[],
  cast: readonly CastLabel[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  const questions = cast.filter(({ part }) => part === "asker");
  const bold = questions.filter(({ line }) => (lines[line] as Line).setApart).length >= 0.6 * questions.length;
  const answered = cast.some(({ part }) => part === "answerer");
  cast.forEach(({ label, line, part }, i) => {
    const next = cast[i + 1];
    const end = next ? next.line : lines.length;
    const last = lastLine(reading, lines, line, end, next !== undefined);
    const to = (lines[last] as Line).to;
    const put = (from: number, until: number, name: Span | null, contentFrom: number, as: Draft["part"]): void => {
      const content = trimSpan(reading.text, { from: contentFrom, to: until });
      if (content) drafts.push({ from, to: content.to, label: name, content, part: as, voice: name ? label.key : "" });
    };
    const inner = part === "asker" ? answerOnSameLine(reading, words, { from: label.content, to }) : null;
    if (inner) {
      put(label.from, inner.label.from, label.span, label.content, "asker");
      put(inner.label.from, to, inner.label, inner.content, "answerer");
      return;
    }
    const unanswered = part === "asker" && next?.part !== "answerer" && last > line;
    const split =
      unanswered && (!answered || bold) ? questionEnd(reading, words, lines, line, last, label.content, bold) : last;
    const thrownIn = label.sense === "remark" && !isAskedInPassing(reading, words, { from: label.content, to });
    const printed = label.mark === "number" ? null : label.span;
    put(label.from, (lines[split] as Line).to, printed, label.content, thrownIn ? "remark" : part);
    if (split < last) put((lines[split + 1] as Line).from, to, null, (lines[split + 1] as Line).from, "answerer");
  });
  return drafts;
}

/**
 * Whether a remark from the room is a question after all. True: "Next week?", "So, after the talks…". False: "Yes.",
 * "Four more years!"
 */
function isAskedInPassing(reading: Reading, words: CompiledWords, content: Span): boolean {
  const said = reading.text.slice(content.from, content.to).trim();
  if (words.asking.test(said)) return true;
  const talk = smallTalk(reading, words, content);
  if (talk === "assent" || talk === "courtesy" || talk === "unheard") return false;
  return /(?:…|\.\.\.|[-–—])$/u.test(said) || (talk === null && !/[!！)\]]$/u.test(said));
}

/** The last line of a turn that ends before line `end`: without headings before the next turn and notes at the end. */
function lastLine(reading: Reading, lines: readonly Line[], first: number, end: number, goesOn: boolean): number {
  let last = end - 1;
  for (let i = Math.max(first + 1, end - CLOSING_LINES); !goesOn && i < end; i++) {
    const line = lines[i] as Line;
    if (line.to - line.from <= LONGEST_HEADING && isClosing(reading.text.slice(line.from, line.to)))
      last = Math.min(last, i - 1);
  }
  while (last > first) {
    const line = lines[last] as Line;
    const words = reading.text.slice(line.from, Math.min(line.to, line.from + LONGEST_HEADING + 1));
    const heading =
      goesOn && line.setApart && words.length <= LONGEST_HEADING && !/[.?!…。？！]["”』」)]?$/u.test(words);
    if (!heading && !isFurniture(words)) break;
    last--;
  }
  return last;
}

/** The line that closes a transcript: a note in brackets with the hour, signs, "END". */
function isClosing(words: string): boolean {
  return isFurniture(words) && (/\d[:.]\d{2}/u.test(words) || !/[([]/u.test(words));
}

/** "(The briefing was concluded at 2:25 p.m.)", "# # #", "5:28 P.M. EST", "[END]" */
function isFurniture(words: string): boolean {
  return (
    /^[([（【][^()[\]（）]*[)\]）】]\.?$/u.test(words) ||
    /^[^\p{L}\p{N}]*$/u.test(words) ||
    /^(?:END\s*)?\d{1,2}[:.]\d{2}\s?[AaPp]\.?[Mm]\.?(?:\s\p{Lu}{2,4})?$/u.test(words) ||
    /^END$/u.test(words)
  );
}

/** The line with which a question ends whose answer has no label: its last bold line, or the last that asks. */
function questionEnd(
  reading: Reading,
  words: CompiledWords,
  lines: readonly Line[],
  first: number,
  last: number,
  content: number,
  bold: boolean,
): number {
  const start = (lines[first] as Line).to <= content ? first + 1 : first;
  const asks = (i: number): boolean => {
    const line = lines[i] as Line;
    return words.asking.test(reading.text.slice(Math.max(line.from, line.to - 120), line.to));
  };
  const setApart = (i: number): boolean => (lines[i] as Line).setApart;
  if (bold && setApart(start)) {
    let end = start;
    while (end < last && setApart(end + 1)) end++;
    return end;
  }
  let end = start;
  while (end < Math.min(last, start + 3) && !asks(end)) end++;
  if (!asks(end)) return start;
  while (end + 1 < last && asks(end + 1)) end++;
  return end;
}

/** What is said before the first label, as a turn of its own; without names, places and hours above it. */
function openingBefore(
  reading: Reading,
  words: CompiledWords,
  lines: readonly Line[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const first = drafts[0];
  if (!first) return drafts;
  const before = lines.filter((line) => line.from < first.from);
  const shortest = words.wordsParted ? SENTENCE_LENGTH : SENTENCE_LENGTH / 2;
  const start = before.find(
    (line) =>
      line.to - line.from >= shortest && /[.!?…。！？؟]["”»』」)]?$/u.test(reading.text.slice(line.from, line.to)),
  );
  let end = lastLine(reading, lines, -1, before.length, true);
  while (end >= 0 && (!isSentence(reading, lines[end] as Line, 1) || isLeadIn(reading, lines[end] as Line))) end--;
  const last = lines[end];
  if (!start || !last || last.from < start.from) return drafts;
  const content = { from: start.from, to: last.to };
  return [{ ...content, label: null, content, part: "opening", voice: "" }, ...drafts];
}

function isSentence(reading: Reading, line: Line, shortest: number): boolean {
  const ending = reading.text.slice(Math.max(line.from, line.to - 3), line.to);
  return line.to - line.from >= shortest && /[.!?…:;。！？：；؟]["”»』」)]?$/u.test(ending);
}

/** "Answers to media questions:" above the first question. */
function isLeadIn(reading: Reading, line: Line): boolean {
  return line.to - line.from <= SENTENCE_LENGTH && /[:：]$/u.test(reading.text.slice(line.from, line.to));
}

/** Gives every turn its role: what a turn is depends on those around it. */
function withRoles(reading: Reading, words: CompiledWords, drafts: readonly Draft[]): readonly Turn[] {
  const firstQuestion = drafts.findIndex(({ part }) => part === "asker");
  const turnsOf = new Map<string, number>();
  for (const { voice } of drafts) turnsOf.set(voice, (turnsOf.get(voice) ?? 0) + 1);
  return drafts.map((draft, i) => {
    const { from, to, label, content } = draft;
    const opens = firstQuestion === -1 || i < firstQuestion;
    // Before the chair gives the floor to the one who answers.
    const chaired = drafts[i + 1]?.part === "moderator" && drafts[i + 2]?.part === "answerer";
    const thrownIn =
      (opens || (chaired && draft.part === "answerer")) &&
      i > 0 &&
      turnsOf.get(draft.voice) === 1 &&
      isThrownIn(reading, words, content);
    const role = thrownIn ? "aside" : roleOf(reading, words, drafts, i, firstQuestion);
    return { from, to, label, content, role, person: null };
  });
}

function roleOf(
  reading: Reading,
  words: CompiledWords,
  drafts: readonly Draft[],
  i: number,
  firstQuestion: number,
): Turn["role"] {
  const { part, content, voice } = drafts[i] as Draft;
  if (part === "asker") return "question";
  if (part === "remark") return "aside";
  if (part === "opening") return "opening";
  const [before, after] = [drafts[i - 1], drafts[i + 1]];
  const answers = before?.part === "asker";
  // "On your first question, no. On the second, perhaps."
  const replies = words.replies.at(reading.folded.text, reading.folded.at(content.from)) !== null;
  const takesUp = answers && (replies || takesQuestion(reading, words, content));
  const short = isShort(reading, words, content, FLOOR_WORDS);
  const floor = !takesUp && short && givesFloor(reading, words, content);
  if (takesUp) return "answer";
  if (part === "moderator") {
    // "We shall send you the figures." and then the next question.
    const alone = after?.part !== "answerer" && smallTalk(reading, words, content) === null;
    const asks = words.asking.test(reading.text.slice(content.from, content.to));
    return answers && !floor && (!short || (alone && !asks)) ? "answer" : "aside";
  }
  if (firstQuestion === -1 || i < firstQuestion) return floor && i > 0 ? "aside" : "opening";
  const toAnother = after?.part === "answerer" && after.voice !== voice;
  if (floor && (!answers || toAnother)) return "aside";
  const talk = smallTalk(reading, words, content);
  if (answers && before) {
    const question = smallTalk(reading, words, before.content);
    if (talk && question === "lineCheck") return "aside";
    // "QUESTION: Thank you." "MR PRICE: Matt."
    if (question !== null && question !== "unheard" && talk === "brief" && isOnlyNames(reading, words, content))
      return "aside";
    return talk === "courtesy" && (toAnother || question === "courtesy") ? "aside" : "answer";
  }
  if (talk === "courtesy" || talk === "unheard") return "aside";
  // "Missy Ryan, The Washington Post.", "And now Reuters." by another than the one who answered.
  const passedOn = before?.part === "moderator" && drafts[i - 2]?.part === "asker";
  const named = before !== undefined && before.voice !== voice && talk === "brief" && !passedOn;
  if (named && (isOnlyNames(reading, words, content) || namesNext(reading, words, content))) return "aside";
  // "Colleagues, let us continue. Interfax."
  const last = lastSentences(reading, content, 1)[0];
  const passes = before !== undefined && before.voice !== voice && !passedOn && short && after?.part === "asker";
  return passes && last && namesNext(reading, words, last) ? "aside" : "answer";
}

/** "I can take that. He met with them this morning.": one who else gives the floor answers. */
function takesQuestion(reading: Reading, words: CompiledWords, content: Span): boolean {
  const { folded } = reading;
  const [from, to] = [folded.at(content.from), folded.at(Math.min(content.to, content.from + TAKING_UP))];
  const hit = words.takesUp.scan(folded.text, from, to)[0];
  return hit !== undefined && !isShort(reading, words, content, TAKING_UP_WORDS);
}

/** "Mme Jeanne Roux. Très bien !": a word or two by somebody who says nothing else. */
function isThrownIn(reading: Reading, words: CompiledWords, content: Span): boolean {
  const talk = isShort(reading, words, content, FLOOR_WORDS) ? smallTalk(reading, words, content) : null;
  return talk === "brief" || talk === "assent";
}

/** "Missy Ryan, The Washington Post."; not "In June.", whose first word is large only there. */
function isOnlyNames(reading: Reading, words: CompiledWords, content: Span): boolean {
  const tokens = tokensOf(reading.text, content);
  const [first] = tokens;
  if (first && isSmall(reading, words, first) && !isOutlet(reading, words, content)) return false;
  return tokens.every(
    (token) => token.large || words.particles.has(reading.text.slice(token.from, token.to).toLowerCase()),
  );
}

/** Questions in bold and plain answers, without any label, on a page that says it is an interview. */
function unlabelledTurns(reading: Reading, words: CompiledWords, lines: readonly Line[]): readonly Turn[] {
  if (!isAnnounced(reading, words)) return [];
  const isQuestion = (line: Line | undefined): boolean =>
    line?.setApart === true && /[?？؟]["”»』]?$/u.test(reading.text.slice(line.from, line.to));
  const questions = lines.flatMap((line, i) => (isQuestion(line) && !isQuestion(lines[i - 1]) ? [i] : []));
  const turns: Turn[] = [];
  if (questions.length < 2) return turns;
  questions.forEach((first, k) => {
    let end = first;
    while (isQuestion(lines[end + 1])) end++;
    const next = questions[k + 1];
    const last = lastLine(reading, lines, end, next ?? lines.length, next !== undefined);
    if (last <= end) return;
    const put = (from: number, to: number, role: Turn["role"]): void => {
      turns.push({ from, to, role, label: null, content: { from, to }, person: null });
    };
    put((lines[first] as Line).from, (lines[end] as Line).to, "question");
    put((lines[end + 1] as Line).from, (lines[last] as Line).to, "answer");
  });
  return turns.length >= 4 ? turns : [];
}

/** Says why lines with a colon were left out, where there were several. */
function notesOn(candidates: readonly Candidate[]): readonly Note[] {
  const colons = candidates.filter(({ label }) => label.mark === "colon");
  const asked = candidates.find(({ label }) => isQuestionLabel(label) && label.mark === "colon");
  if (colons.length < 2 && !asked) return [];
  const { label } = (asked ?? colons[0]) as Candidate;
  return [
    {
      stage: "turns",
      rule: "no conversation",
      span: label.span,
      why: "words before colons do not take turns in asking and answering",
    },
  ];
}
