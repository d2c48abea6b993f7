import type { Person } from "../findings";
import type { Reading } from "../reading";
import { type Neighbourhood, type Subject, subjectEndingAt } from "./subjects";
import { Sense, vocabularyOf } from "./vocabulary";
import { has } from "./wordKinds";
import type { Word } from "./words";

/**
 * The subject that a verb leaves out, in languages that do so: the one named before, several for a plural, or the subject
 * that the sentence began with; null where the verb has or may have a subject of its own.
 * True: "Destacó que …", "Asimismo, señaló que …", "En la reunión, subrayó …", "El canciller Roe, en su discurso, afirmó …".
 * False: "El informe, de diez páginas, señaló …" (a noun that is nobody), "se destacó", "que destacó".
 */
export function droppedSubject(reading: Reading, near: Neighbourhood, start: number, verb: number): Subject | null {
  if (!reading.pack.people.saying.dropsSubjects) return null;
  const { list } = near.words;
  let i = verb;
  while (i > start && (list[i] as Word).gap === "space" && isBetween(list[i - 1] as Word)) i--;
  const own = list[i] as Word;
  // "«Es hora», dijo.": what was said leaves no room for a subject either.
  const quoted = i > start && /[”"»’'],?\s*$/u.test(reading.text.slice(Math.max(0, own.from - 3), own.from));
  if (quoted) return { kind: isShared(reading, list, verb) ? "group" : "pronoun", first: verb + 1 };
  // Only the start of the sentence or a comma leaves no room for a subject before the verb.
  if (i > start && own.gap !== "comma") return null;
  const opening = list[start] as Word;
  const named = near.startingAt.get(start) ?? near.startingAt.get(start + 1);
  if (i > start && named) return named.last < verb ? { kind: "same", first: verb } : null;
  if (i > start && (has(opening, Sense.article) || !has(opening, Sense.common | Sense.between))) return null;
  return { kind: isShared(reading, list, verb) ? "group" : "pronoun", first: verb };
}

/** Longest opening before the subject that a next verb without one means, in words: "En Lima, el 10 de marzo, |el ministro Roe|". */
const LONGEST_OPENING = 16;

/** The subject behind what opens a sentence, which a verb without a subject in the next sentence means; null where there is none. */
export function subjectBehindOpening(near: Neighbourhood, start: number, to: number): Person | null {
  for (let j = start; j < start + LONGEST_OPENING; j++) {
    const reference = near.startingAt.get(j);
    if (!reference) continue;
    if (reference.to > to) return null;
    const subject = subjectEndingAt(near, start, reference.last);
    return subject?.kind === "person" ? subject.person : null;
  }
  return null;
}

function isBetween(word: Word): boolean {
  return has(word, Sense.between) && !has(word, Sense.blocking | Sense.and);
}

function isShared(reading: Reading, list: readonly Word[], verb: number): boolean {
  const { folded } = reading;
  const first = list[verb] as Word;
  const last = list[first.phraseEnd] as Word;
  return vocabularyOf(reading.pack).several.has(folded.text.slice(folded.at(first.from), folded.at(last.to)));
}
