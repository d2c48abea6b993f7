import type { Reading } from "../reading";
import { isBold, type Label } from "./labels";
import type { Line } from "./lines";
import type { CompiledWords } from "./words";

/** The part that a label plays in the conversation. */
export type Part = "asker" | "answerer" | "moderator";

/** A label that is one, with its part. */
export interface CastLabel {
  readonly label: Label;
  /** Index of its line. */
  readonly line: number;
  readonly part: Part;
}

/** A label that may be one. */
export interface Candidate {
  readonly label: Label;
  readonly line: number;
}

/** One voice: all candidates with the same words, or with a part of them that no other voice has. */
interface Voice {
  readonly key: string;
  readonly members: Candidate[];
  asks: number;
  /** Whether title or head of the page name it. */
  inHead: boolean;
  /** Whether it is an outlet or called a reporter. */
  isOutlet: boolean;
  part: Part | null;
}

/** Units at the end of a turn in which its question mark stands: "…? Thank you, Mr. Minister." */
const TAIL = 200;
/** Longest question with a question mark at its end, in units; longer ones are answers that close with a question. */
const LONGEST_QUESTION = 3000;
/** Share of a voice's turns that must ask for it to be an asker; answers ask now and then, questions nearly always. */
const MOSTLY = 0.5;
/** Share of the labels that set a style (capitals, bold) for the others to be measured by it. */
const STYLE = 0.8;

const QUESTION_MARK = /[?？؟]/u;

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
  const asking = candidates.map((candidate, i) => asks(reading, lines, candidate, candidates[i + 1]));
  const voices = gatherVoices(reading, words, candidates, asking);
  const isQuestion = (c: Candidate): boolean => isQuestionLabel(c.label);

  const questions = candidates.filter(isQuestion);
  const worded = questions.length > 0;
  for (const voice of new Set(voices)) if (voice) castVoice(voice, worded);
  const partOf = (i: number): Part | null => {
    const { label } = candidates[i] as Candidate;
    if (isQuestion(candidates[i] as Candidate)) return "asker";
    if (label.sense === "answer") return "answerer";
    if (label.sense === "moderator") return "moderator";
    return voices[i]?.part ?? null;
  };
  settleSingles(candidates, voices, asking, partOf);
  if (!worded) letModeratorAsk(candidates, asking, voices);

  const cast: CastLabel[] = [];
  candidates.forEach((candidate, i) => {
    const part = partOf(i) === "moderator" && voices[i]?.part === "asker" ? "asker" : partOf(i);
    if (!part) return;
    const before = cast[cast.length - 1];
    // "A European firm …" is an answer's label only right after a "Q".
    if (candidate.label.sense === "answer" && candidate.label.mark === "bare" && before?.part !== "asker") return;
    cast.push({ ...candidate, part });
  });
  const asksAt = new Map(candidates.map((candidate, i) => [candidate.line, asking[i] as boolean]));
  return isConversation(reading, words, cast, asksAt, voices) ? cast : null;
}

/** Whether the label says that its turn asks. */
export function isQuestionLabel(label: Label): boolean {
  return label.sense === "question" || label.sense === "followUp" || label.sense === "remark";
}

/** Leaves out what only looks like a label: headings, bold words, and single ones printed unlike all the others. */
function withoutStrays(reading: Reading, words: CompiledWords, found: readonly Candidate[]): readonly Candidate[] {
  const count = new Map<string, number>();
  for (const { label } of found) count.set(label.key, (count.get(label.key) ?? 0) + 1);
  const firm = (mark: Label["mark"]): boolean => mark !== "line" && mark !== "bold";
  const wordedFirmly = found.some(({ label }) => label.sense !== "name" && firm(label.mark));
  // A name on its own line or in bold counts when names return in this way.
  const returns = (mark: Label["mark"]): boolean =>
    found.some(({ label }) => label.mark === mark && label.sense === "name" && (count.get(label.key) ?? 0) >= 2);
  const [boldReturns, linesReturn] = [returns("bold"), returns("line")];
  const kept = found.filter(({ label }) => {
    if (firm(label.mark)) return true;
    if (label.sense !== "name") return label.mark === "line" && !wordedFirmly;
    if ((count.get(label.key) ?? 0) >= 2) return true;
    return label.mark === "bold" ? boldReturns : linesReturn && label.mark === "line" && !wordedFirmly;
  });

  const sure = kept.filter(({ label }) => label.sense !== "name" || (count.get(label.key) ?? 0) >= 2);
  if (sure.length < 3) return kept;
  const share = (holds: (label: Label) => boolean): number =>
    sure.filter(({ label }) => holds(label)).length / sure.length;
  const inCapitals = (label: Label): boolean => isCapitals(reading, label);
  const inBold = (label: Label): boolean => isBold(reading, label.span.from);
  const capitals = words.wordsParted && share(inCapitals) >= STYLE;
  const bold = share(inBold) >= STYLE;
  return kept.filter(({ label }) => {
    if (label.sense !== "name" || (count.get(label.key) ?? 0) >= 2) return true;
    return (!capitals || inCapitals(label)) && (!bold || inBold(label));
  });
}

/** "MR PRICE", "MS. McCALL"; letters without case are no capitals. */
function isCapitals(reading: Reading, label: Label): boolean {
  const name = reading.text.slice(label.span.from, label.span.to);
  const large = name.match(/\p{Lu}/gu)?.length ?? 0;
  const small = name.match(/\p{Ll}/gu)?.length ?? 0;
  return large > 0 && small <= 0.4 * large;
}

/** Whether what follows a label ends with a question, or its first line does. */
function asks(reading: Reading, lines: readonly Line[], candidate: Candidate, next: Candidate | undefined): boolean {
  const { text } = reading;
  const from = candidate.label.content;
  const lastLine = next ? next.line - 1 : lines.length - 1;
  const to = Math.max(from, (lines[lastLine] as Line).to);
  if (to - from <= LONGEST_QUESTION && QUESTION_MARK.test(text.slice(Math.max(from, to - TAIL), to))) return true;
  const first = lines[from >= (lines[candidate.line] as Line).to ? candidate.line + 1 : candidate.line];
  return first !== undefined && QUESTION_MARK.test(text.slice(Math.max(first.from, first.to - 40), first.to));
}

/** For every candidate its voice; null for those whose words say what they are. */
function gatherVoices(
  reading: Reading,
  words: CompiledWords,
  candidates: readonly Candidate[],
  asking: readonly boolean[],
): (Voice | null)[] {
  const byKey = new Map<string, Voice>();
  const head = headWords(reading);
  candidates.forEach(({ label }) => {
    if (label.sense !== "name" && label.sense !== "moderator") return;
    if (byKey.has(label.key)) return;
    byKey.set(label.key, {
      key: label.key,
      members: [],
      asks: 0,
      inHead: label.sense === "name" && isIn(head, label.key, words),
      isOutlet: isOutletLabel(reading, words, label),
      part: null,
    });
  });
  // "Foreign Minister" after "Penny Wong, Foreign Minister" is the same voice, where it is a part of one name only.
  const whole = words.wordsParted ? wholeNames([...byKey.keys()]) : new Map<string, string>();
  return candidates.map((candidate, i) => {
    const voice = byKey.get(whole.get(candidate.label.key) ?? candidate.label.key) ?? null;
    if (voice) {
      voice.members.push(candidate);
      if (asking[i]) voice.asks++;
    }
    return voice;
  });
}

/** For names that are a part of exactly one other name: that one. Cost: square in the different labels, of which there are few. */
function wholeNames(keys: readonly string[]): Map<string, string> {
  const whole = new Map<string, string>();
  if (keys.length > 200) return whole;
  const tokens = keys.map((key) => new Set(key.split(" ")));
  keys.forEach((key, i) => {
    const parts = tokens[i] as Set<string>;
    const larger = keys.filter(
      (_, j) =>
        j !== i &&
        (tokens[j] as Set<string>).size > parts.size &&
        [...parts].every((t) => (tokens[j] as Set<string>).has(t)),
    );
    if (larger.length === 1) whole.set(key, larger[0] as string);
  });
  for (const [key, name] of whole) whole.set(key, whole.get(name) ?? name);
  return whole;
}

/** Folded text of title and head, parted into words; where words are not parted, as it is. */
function headWords(reading: Reading): { readonly words: ReadonlySet<string>; readonly text: string } {
  const { folded, blocks } = reading;
  let text = "";
  for (const block of blocks) {
    if (block.kind === "title" || block.part === "head")
      text += ` ${folded.text.slice(folded.at(block.from), folded.at(block.to))}`;
  }
  for (const title of reading.page.hints.titles) text += ` ${title.value.toLowerCase()}`;
  return { words: new Set(text.split(/[^\p{L}\p{M}\p{N}]+/u)), text };
}

function isIn(
  head: { readonly words: ReadonlySet<string>; readonly text: string },
  key: string,
  words: CompiledWords,
): boolean {
  if (!words.wordsParted) return key.length >= 2 && head.text.includes(key);
  return key.split(" ").some((token) => token.length >= 3 && !words.particles.has(token) && head.words.has(token));
}

function isOutletLabel(reading: Reading, words: CompiledWords, label: Label): boolean {
  const { folded } = reading;
  const [from, to] = [folded.at(label.span.from), folded.at(label.aside?.to ?? label.span.to)];
  return (
    words.outlets.scan(folded.text, from, to).length > 0 || words.askerNouns.scan(folded.text, from, to).length > 0
  );
}

/** A voice's part by its own turns, where they tell. */
function castVoice(voice: Voice, worded: boolean): void {
  const n = voice.members.length;
  const share = voice.asks / n;
  if (worded) {
    // Where "QUESTION:" asks, names answer, but for outlets and an interviewer who asks all the time.
    const asker = (voice.isOutlet && !voice.inHead) || (share > MOSTLY && n >= 3 && !voice.inHead);
    voice.part = asker ? "asker" : "answerer";
  } else if (voice.isOutlet && !(voice.inHead && share < MOSTLY)) voice.part = "asker";
  else if (share >= MOSTLY && !(voice.inHead && n >= 2 && share === MOSTLY)) voice.part = "asker";
  else if (voice.inHead || n >= 2) voice.part = "answerer";
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
): void {
  const anyAsker = candidates.some((_, i) => partOf(i) === "asker");
  candidates.forEach((candidate, i) => {
    const voice = voices[i];
    if (!voice || candidate.label.sense !== "name" || voice.members.length > 1) return;
    const [before, after] = [i > 0 ? partOf(i - 1) : null, i + 1 < candidates.length ? partOf(i + 1) : null];
    const plain = !voice.inHead && !voice.isOutlet && !voice.key.includes(" ");
    if (voice.part === null) {
      const between = before === "answerer" && after === "answerer" && anyAsker;
      voice.part = between ? "asker" : plain ? null : "answerer";
    } else if (voice.part === "answerer" && plain && candidate.label.mark === "colon") {
      voice.part = before === "asker" ? "answerer" : null;
    } else if (voice.part === "asker" && !voice.isOutlet && asking[i] && after !== "answerer" && plain) {
      // "My question: why …?" inside an answer: nobody answers it.
      voice.part = after === "asker" && before !== null ? "asker" : null;
    }
  });
}

/** A moderator who asks, where nobody else does, is the interviewer. */
function letModeratorAsk(candidates: readonly Candidate[], asking: readonly boolean[], voices: (Voice | null)[]): void {
  const moderators = new Set(voices.filter((_, i) => candidates[i]?.label.sense === "moderator"));
  if (voices.some((voice) => voice && !moderators.has(voice) && voice.part === "asker")) {
    for (const voice of moderators) if (voice) voice.part = "moderator";
    return;
  }
  for (const voice of moderators) {
    if (voice) voice.part = voice.asks / voice.members.length >= MOSTLY ? "asker" : "moderator";
  }
  void asking;
}

/** Whether the labels together make a conversation: somebody asks and somebody else answers. */
function isConversation(
  reading: Reading,
  words: CompiledWords,
  cast: readonly CastLabel[],
  asksAt: ReadonlyMap<number, boolean>,
  voices: readonly (Voice | null)[],
): boolean {
  const questions = cast.filter(({ label }) => isQuestionLabel(label));
  const answers = cast.filter(({ part }) => part === "answerer");
  const marked = questions.filter(({ line }) => asksAt.get(line) === true).length;
  if (questions.length > 0) {
    if (answers.length === 0) return marked > 0 && 2 * marked >= questions.length;
    if (marked > 0 || (questions.length >= 2 && answers.length >= 2)) return true;
  }
  let pairs = 0;
  cast.forEach(({ part }, i) => {
    if (part === "asker" && cast[i + 1]?.part === "answerer") pairs++;
  });
  const known = voices.some((voice) => voice?.inHead && voice.part === "answerer") || isAnnounced(reading, words);
  if (pairs >= 2 || (pairs === 1 && known)) return true;
  // Numbered questions of outlets with answers that nobody is named for: "1. VnExpress: …?"
  const askers = cast.filter(({ part }) => part === "asker");
  if (answers.length === 0 && askers.length >= 1 && isAnnounced(reading, words))
    return askers.every(({ line }) => asksAt.get(line) === true);
  return isDialogue(reading, cast, voices);
}

/** Voices that take turns without questions: a meeting's record, statements to the press. */
function isDialogue(reading: Reading, cast: readonly CastLabel[], voices: readonly (Voice | null)[]): boolean {
  const speaking = new Set(voices.filter((voice) => voice?.part === "answerer"));
  if (cast.some(({ part }) => part === "asker")) return false;
  const named = [...speaking].filter((voice) => voice?.inHead);
  const returning = [...speaking].filter((voice) => voice !== null && voice !== undefined && voice.members.length >= 2);
  if (speaking.size >= 2 && cast.length >= 4 && returning.length >= 1 && named.length >= 1) return true;
  const setOff = cast.every(({ label }) => isCapitals(reading, label) || isBold(reading, label.span.from));
  const first = cast[0];
  return setOff && named.length === speaking.size && first !== undefined && first.line <= 2;
}

/** Whether the title says that questions are answered. */
export function isAnnounced(reading: Reading, words: CompiledWords): boolean {
  const { folded, blocks } = reading;
  for (const block of blocks) {
    if (block.kind !== "title" && block.part !== "head") continue;
    if (words.titles.scan(folded.text, folded.at(block.from), folded.at(block.to)).length > 0) return true;
  }
  return false;
}
