import type { Person } from "../findings";
import type { FoundPeople } from "./people";
import type { Reference } from "./references";
import { Sense } from "./vocabulary";
import { has } from "./wordKinds";
import type { Word, Words } from "./words";

/** Who is the subject of a verb; `last`: its last word, where it stands between the verb and what is said. */
export type Subject =
  | { readonly kind: "person"; readonly person: Person; readonly first: number; readonly last?: number }
  /** "he", "she": somebody named before. */
  | { readonly kind: "pronoun"; readonly first: number; readonly last?: number }
  /** Several, or a body: "both sides", "President Biden and Prime Minister Johnson". */
  | { readonly kind: "group"; readonly first: number; readonly last?: number }
  /** "I", "we". */
  | { readonly kind: "self"; readonly first: number }
  /** The verb goes on with the subject of the verb before ("… and stressed that"). */
  | { readonly kind: "same"; readonly first: number };

/** References by their first and last word, for questions about neighbours. */
export interface Neighbourhood {
  readonly words: Words;
  readonly startingAt: ReadonlyMap<number, Reference>;
  readonly endingAt: ReadonlyMap<number, Reference>;
}

export function neighbourhoodOf(words: Words, people: FoundPeople): Neighbourhood {
  const startingAt = new Map<number, Reference>();
  const endingAt = new Map<number, Reference>();
  for (const reference of people.references) {
    startingAt.set(reference.first, reference);
    endingAt.set(reference.last, reference);
  }
  return { words, startingAt, endingAt };
}

/** How far before its verb a subject may stand, in words: "Wang Yi on Tuesday in Beijing said". */
const FARTHEST_SUBJECT = 9;
/** The same where words are not parted: what other scripts write as one word is there two or three. */
const FARTHEST_UNPARTED = 24;

/**
 * The subject of the verb whose first word is `verb`, in a sentence that begins with word `start`; null where it is nobody
 * who could be named ("the report says") or the verb reports nothing of its own ("to say", "was told").
 * True: "Wang Yi also stressed", "The Secretary, for his part, noted". False: "asked to confirm", "a meeting with Lavrov underlined".
 */
export function subjectOf(near: Neighbourhood, start: number, verb: number): Subject | null {
  const { list } = near.words;
  if (verb <= start) return null;
  const before = list[verb - 1] as Word;
  if (has(before, Sense.blocking) && !has(before, Sense.person | Sense.group | Sense.self | Sense.selves)) return null;
  let j = verb - 1;
  while (j >= start && isFiller(near, j) && (list[j + 1] as Word).gap !== "clause") j--;
  // …，强调…: a verb that begins a clause goes on with the sentence's subject.
  if (j < start || (list[j + 1] as Word).gap === "clause") return { kind: "same", first: verb };
  if (!near.words.parted && (list[j + 1] as Word).gap === "other") return null;
  return subjectEndingAt(near, start, j) ?? distantSubject(near, start, j);
}

/** What stands at word `j`, read as the end of a subject. */
export function subjectEndingAt(near: Neighbourhood, start: number, j: number): Subject | null {
  const { list } = near.words;
  const word = list[j] as Word;
  const reference = near.endingAt.get(j);
  // It may begin in what was taken for the sentence before: "Colonel (ret.) Anders Lund added".
  if (reference && reference.last >= start) {
    if (word.possessive || !reference.nominative) return null;
    const before = beforeArticle(list, reference.first, start);
    if (before !== null && has(list[before] as Word, Sense.and)) {
      const other = near.endingAt.get(before - 1);
      if (other && other.person !== reference.person) return { kind: "group", first: other.first };
      // "the Governor and President Xi": joined with something that is not known.
      if (before > start && (list[before - 1] as Word).gap === "space" && !other)
        return { kind: "person", person: reference.person, first: reference.first };
    }
    if (
      before !== null &&
      has(list[before] as Word, Sense.notBeforeSubject) &&
      (list[reference.first] as Word).gap === "space"
    )
      return null;
    return { kind: "person", person: reference.person, first: reference.first };
  }
  if (has(word, Sense.group)) return { kind: "group", first: j };
  if (has(word, Sense.person)) return { kind: "pronoun", first: j };
  if (has(word, Sense.self | Sense.selves)) return { kind: "self", first: j };
  if (has(word, Sense.relative)) {
    const antecedent = near.endingAt.get(j - 1);
    return antecedent && antecedent.first >= start
      ? { kind: "person", person: antecedent.person, first: antecedent.first }
      : null;
  }
  if (has(word, Sense.and)) return { kind: "same", first: j };
  return null;
}

/** A subject some words before its verb, with nothing between that could be another subject. */
function distantSubject(near: Neighbourhood, start: number, end: number): Subject | null {
  const { list } = near.words;
  const farthest = near.words.parted ? FARTHEST_SUBJECT : FARTHEST_UNPARTED;
  for (let j = end - 1; j >= start && end - j < farthest; j--) {
    const next = list[j + 1] as Word;
    if (next.gap === "clause") return null;
    if (next.gap === "other" || next.gap === "block" || next.gap === "line") return null;
    const word = list[j] as Word;
    if (near.endingAt.has(j)) {
      // "Wang Yi of China said", but not "the proposal of Wang Yi in Geneva says", nor "Lavrov, whose report said".
      const subject = subjectEndingAt(near, start, j);
      const reference = near.endingAt.get(j);
      if (subject === null && reference && !near.words.parted && !word.possessive) {
        // 王毅同拉夫罗夫会谈时表示: the one behind the preposition is not who speaks.
        j = reference.first - 1;
        continue;
      }
      if (subject?.kind !== "person") return null;
      return next.gap !== "comma" || isInserted(near, j + 1, end) ? subject : null;
    }
    if (has(word, Sense.says | Sense.saying | Sense.relative | Sense.self | Sense.selves | Sense.and)) return null;
    // 两国合作: behind other words a group only describes what follows.
    if (!near.words.parted && has(word, Sense.group) && word.gap === "space" && j > start) continue;
    if (has(word, Sense.person | Sense.group)) return next.gap === "space" ? subjectEndingAt(near, start, j) : null;
  }
  return null;
}

/**
 * Whether the words from `first` to `last` stand between two commas and belong to the verb behind them.
 * True: "Minister Roe, |in her opening remarks|, urged". False: "Lavrov, |whose report| said", "Jane Roe, |the Minister|, said".
 */
function isInserted({ words: { list, parted } }: Neighbourhood, first: number, last: number): boolean {
  const [opening, behind] = [list[first], list[last + 1]];
  return (
    parted &&
    opening?.shape === "lower" &&
    behind?.gap === "comma" &&
    !has(opening, Sense.article | Sense.relative | Sense.and | Sense.officeHead)
  );
}

/** Words that stand between a subject and its verb without being either. */
function isFiller(near: Neighbourhood, j: number): boolean {
  const word = near.words.list[j] as Word;
  return (
    has(word, Sense.between) && word.shape === "lower" && !near.endingAt.has(j) && !has(word, Sense.group | Sense.and)
  );
}

function beforeArticle(list: readonly Word[], first: number, start: number): number | null {
  let before = first - 1;
  if (before >= start && has(list[before] as Word, Sense.article)) before--;
  return before >= start ? before : null;
}
