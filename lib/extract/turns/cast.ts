import type { Span } from "../../model";
import type { Reading } from "../reading";
import { isAnnounced, takesQuestions, titleNamesOutlet } from "./announced";
import { FLOOR_WORDS, givesFloor } from "./floor";
import { isShort, lastSentences, smallTalk } from "./formulas";
import { answerOnSameLine, isBold, isQuestionLabel, type Label } from "./labels";
import type { Line } from "./lines";
import { readsAloud, saysWhoAsks } from "./readers";
import { isCapitals, withoutStrays } from "./strays";
import { type Candidate, gatherVoices, isOutletLabel, type Part, type Voice } from "./voices";
import type { CompiledWords } from "./words";

/** A label that is one, with its part. */
export interface CastLabel {
  readonly label: Label;
  /** Index of its line. */
  readonly line: number;
  readonly part: Part;
}

/** Units at the end of a turn in which its question mark stands: "…? Thank you, Mr. Minister." */
const TAIL = 200;
/** Words of a question that only calls somebody: "Maria?", "Operator?" */
const CALLING_WORDS = 3;
/** Longest question with a question mark at its end, in units; longer ones are answers that close with a question. */
const LONGEST_QUESTION = 3000;
/** Share of a voice's turns that must ask for it to be an asker; answers ask now and then, questions nearly always. */
const MOSTLY = 0.5;
/** Share of all named questions that must bear a question mark for names alone to make a press conference. */
const MOSTLY_ASKED = 0.4;
/** Share of the turns that must ask for the asker of two who talk: interviewers also greet, remark and thank. */
const PAIR_SHARE = 0.3;
/** Voices of a dialogue of leaders, at most; more are a forum or a list. */
const MOST_IN_DIALOGUE = 6;
/** Units of names, dates and places that may stand above the first label. */
const ABOVE_FIRST = 400;
/** Units of a report in the third person that may stand above the words of its one speaker. */
const LONGEST_LEAD = 1500;

/** "В.Путин", "J. Smith" */
const INITIALLED = /^(?:\p{Lu}\p{Ll}?\.[-\s]?){1,3}\p{Lu}[\p{L}'’-]+$/u;

/**
 * Decides which candidates are labels and who asks, by what all of them do together: a voice that comes again after
 * many others answers; one whose turns end with a question mark asks. Null where the text is no conversation.
 * True: "AFP: What is …?", "Mao Ning: We …", "Kyodo: Will …?", "Mao Ning: …". False: "Venue: Hanoi", "Time: 10:00".
 */
export function castLabels(
  reading: Reading,
  words: CompiledWords,
  lines: readonly Line[],
  found: readonly Candidate[],
): readonly CastLabel[] | null {
  const candidates = withoutStrays(reading, words, found);
  if (candidates.length === 0) return null;
  const asking = candidates.map((candidate, i) => asks(reading, words, lines, candidate, candidates[i + 1]));
  const empty = candidates.map((candidate, i) => isEmpty(reading, lines, candidate, candidates[i + 1]));
  const voices = gatherVoices(reading, words, candidates, asking);
  const isQuestion = (c: Candidate): boolean => isQuestionLabel(c.label);

  const questions = candidates.filter(isQuestion);
  const worded = questions.length > 0;
  const all = [...new Set(voices)].filter((voice) => voice !== null);
  const pressAsks =
    all.some((voice) => voice.isOutlet && !voice.inHead) && all.filter((voice) => voice.inHead).length === 1;
  for (const voice of all) castVoice(voice, worded, pressAsks);
  if (!worded) castPair(reading, all);
  const partOf = (i: number): Part | null => {
    const { label } = candidates[i] as Candidate;
    if (isQuestion(candidates[i] as Candidate)) return "asker";
    if (label.sense === "answer") return "answerer";
    if (label.sense === "moderator") return "moderator";
    return voices[i]?.part ?? null;
  };
  const contentOf = (i: number): Span => {
    const { label } = candidates[i] as Candidate;
    const to = candidates[i + 1]?.label.from ?? (lines[lines.length - 1] as Line).to;
    return { from: label.content, to: Math.max(label.content, to) };
  };
  const endsAsking = (i: number): boolean =>
    lastSentences(reading, contentOf(i), 2)
      .filter((sentence) => smallTalk(reading, words, sentence) !== "courtesy")
      .slice(0, 1)
      .some((sentence) => words.asking.test(reading.text.slice(sentence.from, sentence.to)));
  if (worded) letNamesAsk(candidates, voices, isQuestion, endsAsking);
  settleSingles(candidates, voices, asking, partOf, {
    wordsParted: words.wordsParted,
    formal: (i) => smallTalk(reading, words, contentOf(i)) !== null,
    floor: (i) => isShort(reading, words, contentOf(i), FLOOR_WORDS) && givesFloor(reading, words, contentOf(i)),
  });
  askByTail(reading, words, candidates, voices);
  if (!worded) letModeratorAsk(candidates, voices);

  const cast: CastLabel[] = [];
  const asksAt = new Map<number, boolean>();
  candidates.forEach((candidate, i) => {
    // "QUESTION" on a line of its own and then "Mr Tan Wei: …": he is the one who asks.
    if (empty[i] && isQuestion(candidate)) return;
    const headed = i > 0 && empty[i - 1] === true && isQuestion(candidates[i - 1] as Candidate);
    const own = partOf(i) === "moderator" && voices[i]?.part === "asker" ? "asker" : partOf(i);
    const reads =
      (own === "moderator" || own === "answerer") &&
      i + 1 < candidates.length &&
      partOf(i + 1) === "answerer" &&
      voices[i + 1] !== voices[i] &&
      readsAloud(reading, words, contentOf(i));
    const part = reads || (headed && candidate.label.sense === "name") ? "asker" : own;
    if (!part) return;
    asksAt.set(candidate.line, headed || asking[i] === true);
    const before = cast[cast.length - 1];
    // "A European firm …" is an answer's label only right after a bare "Q".
    const bare = candidate.label.sense === "answer" && candidate.label.mark === "bare";
    if (bare && before?.label.mark !== "bare") return;
    cast.push({ ...candidate, part });
  });
  const opened = worded || isInterview(reading, words, cast, all) ? 0 : takesQuestions(reading, words, cast);
  if (opened === null) {
    const speaking = cast.map((label): CastLabel => ({ ...label, part: "answerer" }));
    for (const voice of all) if (voice.part === "asker") voice.part = "answerer";
    return isDialogue(reading, speaking, voices) ? speaking : null;
  }
  // Who gave the floor before the speaker took questions asked nothing.
  const open = cast.map((label, i): CastLabel => {
    return i < opened && label.part === "asker" ? { ...label, part: "moderator" } : label;
  });
  return isConversation(reading, words, lines, open, asksAt, voices) ? open : null;
}

/**
 * Whether what follows a label ends with a question, or its first line does. "We'll take a few questions. Maria?" gives
 * the floor and asks nothing.
 */
function asks(
  reading: Reading,
  words: CompiledWords,
  lines: readonly Line[],
  candidate: Candidate,
  next: Candidate | undefined,
): boolean {
  const { text } = reading;
  const from = candidate.label.content;
  const lastLine = next ? next.line - 1 : lines.length - 1;
  const to = Math.max(from, (lines[lastLine] as Line).to);
  const content = { from, to };
  const { sense } = candidate.label;
  if ((sense === "name" || sense === "moderator") && saysWhoAsks(reading, words, candidate.label, content)) return true;
  if (isShort(reading, words, content, FLOOR_WORDS) && givesFloor(reading, words, content)) {
    const asking = lastSentences(reading, content, 2).filter((s) => words.asking.test(text.slice(s.from, s.to)));
    return asking.some((s) => !isShort(reading, words, s, CALLING_WORDS) && !givesFloor(reading, words, s));
  }
  if (to - from <= LONGEST_QUESTION && words.asking.test(text.slice(Math.max(from, to - TAIL), to))) return true;
  const first = lines[from >= (lines[candidate.line] as Line).to ? candidate.line + 1 : candidate.line];
  return first !== undefined && words.asking.test(text.slice(Math.max(first.from, first.to - 40), first.to));
}

/** Whether nothing stands between a label and the next one. */
function isEmpty(reading: Reading, lines: readonly Line[], candidate: Candidate, next: Candidate | undefined): boolean {
  if (!next) return candidate.label.content >= (lines[lines.length - 1] as Line).to;
  const from = candidate.label.content;
  return next.label.from - from < 20 && reading.text.slice(from, next.label.from).trim() === "";
}

/** "Host, Nat Barr: …" and then "Barr: …": who is named behind a question word goes on asking. */
function askByTail(
  reading: Reading,
  words: CompiledWords,
  candidates: readonly Candidate[],
  voices: readonly (Voice | null)[],
): void {
  if (!words.wordsParted) return;
  const tails = new Set<string>();
  for (const { label } of candidates) {
    if (!label.tail) continue;
    const { folded } = reading;
    const tail = folded.text.slice(folded.at(label.tail.from), folded.at(label.tail.to));
    for (const token of tail.split(/[^\p{L}\p{M}\p{N}]+/u)) if (token.length >= 2) tails.add(token);
  }
  if (tails.size === 0) return;
  for (const voice of voices) {
    if (voice && !voice.inHead && voice.key.split(" ").every((token) => tails.has(token))) voice.part = "asker";
  }
}

/** A voice's part by its own turns, where they tell. */
function castVoice(voice: Voice, worded: boolean, pressAsks: boolean): void {
  const n = voice.members.length;
  const share = voice.asks / n;
  if (worded) {
    // Where "QUESTION:" asks, names answer, but for outlets and an interviewer who asks all the time.
    const asker = (voice.isOutlet && !voice.inHead) || (share > MOSTLY && n >= 3 && !voice.inHead);
    voice.part = asker ? "asker" : "answerer";
  } else if (voice.isOutlet && !(voice.inHead && share < MOSTLY)) voice.part = "asker";
  // Whom the title names answers the press, also with questions of rhetoric: 毛宁：…谁在改变现状？….
  else if (voice.inHead && pressAsks && voice.members.length === 1) voice.part = "answerer";
  else if (share >= MOSTLY && !(voice.inHead && n >= 2 && share === MOSTLY)) voice.part = "asker";
  else if (voice.inHead || n >= 2) voice.part = "answerer";
}

/** Of two who talk, the one who asks clearly more often asks; one alone speaks. */
function castPair(reading: Reading, voices: readonly Voice[]): void {
  const [a, b] = voices;
  if (a && voices.length === 1 && (a.inHead || a.members.every((member) => isInitialled(reading, member))))
    a.part = "answerer";
  if (!a || !b || voices.length !== 2 || a.members.length < 2 || b.members.length < 2) return;
  const share = ({ asks, members }: Voice): number => asks / members.length;
  const [more, less] = share(a) >= share(b) ? [a, b] : [b, a];
  if (share(more) < PAIR_SHARE || 2 * share(less) > share(more)) return;
  more.part = "asker";
  less.part = "answerer";
}

/** Where "JOURNALIST:" asks, a name asks too that does nothing else and is answered by another name each time. */
function letNamesAsk(
  candidates: readonly Candidate[],
  voices: readonly (Voice | null)[],
  isQuestion: (c: Candidate) => boolean,
  endsAsking: (i: number) => boolean,
): void {
  const answered = new Map<Voice, boolean>();
  candidates.forEach((_, i) => {
    const voice = voices[i];
    if (voice?.part !== "answerer" || voice.inHead || voice.asks < voice.members.length) return;
    const next = voices[i + 1];
    const replied = next !== null && next !== undefined && next !== voice && next.asks < next.members.length;
    const before = candidates[i - 1];
    answered.set(voice, answered.get(voice) !== false && replied && !(before && isQuestion(before)) && endsAsking(i));
  });
  for (const [voice, always] of answered) if (always) voice.part = "asker";
}

/**
 * Names that stand once: between two turns of answerers they ask, though without a question mark; printed in one word
 * ("Background:") and unknown to the head they are no voice.
 */
function settleSingles(
  candidates: readonly Candidate[],
  voices: readonly (Voice | null)[],
  asking: readonly boolean[],
  partOf: (i: number) => Part | null,
  turn: {
    readonly wordsParted: boolean;
    readonly formal: (i: number) => boolean;
    readonly floor: (i: number) => boolean;
  },
): void {
  const anyAsker = candidates.some((_, i) => partOf(i) === "asker");
  candidates.forEach((candidate, i) => {
    const voice = voices[i];
    if (!voice || candidate.label.sense !== "name" || voice.members.length > 1) return;
    const [before, after] = [i > 0 ? partOf(i - 1) : null, i + 1 < candidates.length ? partOf(i + 1) : null];
    const plain = !voice.inHead && !voice.isOutlet && !voice.key.includes(" ");
    if (voice.part === null) {
      const between = before === "answerer" && after === "answerer" && anyAsker && !turn.formal(i);
      voice.part = between ? "asker" : !plain ? "answerer" : turn.floor(i) ? "moderator" : null;
    } else if (voice.part === "answerer" && plain && candidate.label.mark === "colon") {
      voice.part = before === "asker" ? "answerer" : turn.floor(i) ? "moderator" : null;
    } else if (voice.part === "asker" && !voice.isOutlet && asking[i] && after !== "answerer" && plain) {
      // "My question: why …?" inside an answer: nobody answers it.
      voice.part = after === "asker" && turn.wordsParted ? "asker" : null;
    }
  });
}

/** A moderator who asks, where nobody else does, is the interviewer. */
function letModeratorAsk(candidates: readonly Candidate[], voices: readonly (Voice | null)[]): void {
  const moderators = new Set(voices.filter((_, i) => candidates[i]?.label.sense === "moderator"));
  if (voices.some((voice) => voice && !moderators.has(voice) && voice.part === "asker")) {
    for (const voice of moderators) if (voice) voice.part = "moderator";
    return;
  }
  for (const voice of moderators) {
    if (voice) voice.part = voice.asks / voice.members.length >= MOSTLY ? "asker" : "moderator";
  }
}

/** Whether the labels together make a conversation: somebody asks and somebody else answers. */
function isConversation(
  reading: Reading,
  words: CompiledWords,
  lines: readonly Line[],
  cast: readonly CastLabel[],
  asksAt: ReadonlyMap<number, boolean>,
  voices: readonly (Voice | null)[],
): boolean {
  const questions = cast.filter(({ label }) => isQuestionLabel(label));
  const answers = cast.filter(({ part }) => part === "answerer");
  const marked = questions.filter(({ line }) => asksAt.get(line) === true).length;
  if (questions.length > 0) {
    const within = ({ label, line }: CastLabel): boolean =>
      answerOnSameLine(reading, words, { from: label.content, to: (lines[line] as Line).to }) !== null;
    if (answers.length === 0 && questions.some(within)) return true;
    // A speech with cries from the audience has turns, though nobody asks.
    if (marked === 0 && questions.every(({ label }) => label.sense === "remark"))
      return voices.some((voice) => voice?.inHead && voice.part === "answerer");
    if (answers.length === 0)
      return marked > 0 && 2 * marked >= questions.length && (marked >= 2 || isAnnounced(reading, words));
    if (marked > 0 || (questions.length >= 2 && answers.length >= 2) || isAnnounced(reading, words)) return true;
  }
  // Numbered questions of outlets with answers that nobody is named for: "1. VnExpress: …?"
  const askers = cast.filter(({ part }) => part === "asker");
  if (answers.length === 0 && askers.length >= 1 && isAnnounced(reading, words))
    return askers.every(({ label, line }) => asksAt.get(line) === true || isOutletLabel(reading, words, label));
  const asked = askers.filter(({ line }) => asksAt.get(line) === true).length;
  if (asked < MOSTLY_ASKED * askers.length) return isDialogue(reading, cast, voices);
  const parts = cast.map(({ part }) => part).filter((part) => part !== "moderator");
  const pairs = parts.filter((part, i) => part === "asker" && parts[i + 1] === "answerer").length;
  const known = voices.some((voice) => voice?.inHead && voice.part === "answerer") || isAnnounced(reading, words);
  // "SHRI ROHAN DESHMUKH: … (b) if so, the details thereof?" and "ANSWER" on a line of its own.
  const answered = cast.some(({ label }, i) => label.sense === "answer" && cast[i - 1]?.part === "asker");
  if (pairs >= 2 || (pairs === 1 && (known || answered))) return true;
  return isDialogue(reading, cast, voices);
}

/**
 * Whether those who ask by name are the press: outlets, many people, or the title says so. A president who asks his
 * governor how things are is no interviewer.
 */
function isInterview(
  reading: Reading,
  words: CompiledWords,
  cast: readonly CastLabel[],
  voices: readonly Voice[],
): boolean {
  if (!cast.some(({ part }) => part === "asker")) return true;
  const askers = voices.filter((voice) => voice.part === "asker");
  if (askers.length >= 3 || askers.some((voice) => voice.isOutlet)) return true;
  // "M. le président. La parole est à …": a chair between two who ask makes a question time of parliament.
  const chaired = cast.filter(({ label }) => label.sense === "moderator").length >= 2;
  if (askers.length === 2 && chaired && cast.every(({ label }) => label.mark === "stop")) return true;
  return (
    isAnnounced(reading, words) || titleNamesOutlet(reading, words) || cast.some((c) => c.label.sense === "answer")
  );
}

/** Whether a label is initials and a family name before a colon. */
function isInitialled({ text }: Reading, { label }: Candidate): boolean {
  return label.mark === "colon" && INITIALLED.test(text.slice(label.span.from, label.span.to));
}

/** Voices that take turns without questions: a meeting's record, statements to the press. */
function isDialogue(reading: Reading, cast: readonly CastLabel[], voices: readonly (Voice | null)[]): boolean {
  const speaking = new Set(voices.filter((voice) => voice?.part === "answerer"));
  if (cast.some(({ part }) => part === "asker")) return false;
  if (speaking.size > MOST_IN_DIALOGUE || cast.some(({ label }) => label.mark === "line" || label.mark === "bold"))
    return false;
  const named = [...speaking].filter((voice) => voice?.inHead);
  const returning = [...speaking].filter((voice) => voice && voice.members.length >= 2);
  if (speaking.size >= 2 && returning.length >= 2 && named.length >= 1) return true;
  // "В.Путин:", "О.Седова:": initials, a family name and a colon are a record's, also where each speaks once.
  const names = cast.filter(({ label }) => label.sense === "name");
  const initialled = names.length > 0 && names.every((candidate) => isInitialled(reading, candidate));
  if (initialled && speaking.size >= 2) return true;
  const setOff = cast.every(({ label }) => isCapitals(reading, label) || isBold(reading, label.span.from));
  const start = reading.blocks.find((block) => block.part === "body" && block.kind !== "title")?.from ?? 0;
  const first = cast[0];
  if (initialled && speaking.size === 1 && first && first.label.from - start <= LONGEST_LEAD) return true;
  return setOff && named.length === speaking.size && first !== undefined && first.label.from - start <= ABOVE_FIRST;
}
