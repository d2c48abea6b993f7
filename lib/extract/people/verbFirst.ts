import type { Person } from "../findings";
import type { Reading } from "../reading";
import type { Reference } from "./references";
import { type Neighbourhood, type Subject, subjectEndingAt } from "./subjects";
import { Sense, vocabularyOf } from "./vocabulary";
import { has } from "./wordKinds";
import type { Word } from "./words";

/** Words of circumstances and honorifics between a verb and the subject behind it. */
const MOST_BETWEEN = 14;

/**
 * The subject of a verb in languages that put it behind: the person, the several, or, where what is said follows at once, the
 * one who was named before. Null where the verb reports nothing of its own, or somebody who cannot be told does.
 * True: "وأكد معالي الوزير أن …", "أكد الجانبان …", "وأضاف أن …", "الوزير يؤكد …". False: "أكد التقرير أن …" (no person), "أن يؤكد".
 */
export function subjectAround(reading: Reading, near: Neighbourhood, start: number, verb: number): Subject | null {
  const { list } = near.words;
  const before = list[verb - 1];
  const described = before && has(before, Sense.relative) ? near.endingAt.get(verb - 2) : undefined;
  // "التقى نظيره السيد نور الوادي، |الذي| أعرب عن شكره": the one whom the clause is about.
  if (described && verb - 2 >= start) return { kind: "person", person: described.person, first: verb - 1 };
  if (before && verb > start && (list[verb] as Word).gap === "space" && has(before, Sense.blocking)) return null;
  const { phraseEnd } = list[verb] as Word;
  const behind = subjectBehind(near, phraseEnd);
  if (behind) return behind;
  const named = subjectBefore(near, start, verb);
  if (named) return named;
  if (isReportedNoun(near, start, verb)) return null;
  const next = list[phraseEnd + 1];
  // "أكد وكيل الوزارة …": an office that nobody known holds.
  if (next && next.gap === "space" && has(next, Sense.officeHead)) return null;
  // A noun with its own report ("أكد التقرير أن …") is nobody; one without is what is stressed ("أكد أهمية …").
  if (next && next.gap === "space" && isReporter(near, phraseEnd + 1)) return null;
  const several = vocabularyOf(reading.pack).several.has(formOf(reading, near, verb));
  return { kind: several ? "group" : "pronoun", first: verb };
}

/** Whom a sentence is about: the first person in it, behind its verb or before it; else the one before. */
export function firstNamed(near: Neighbourhood, start: number, to: number, last: Person | null): Person | null {
  const { list } = near.words;
  for (let k = start; k < list.length && k - start < MOST_BETWEEN; k++) {
    const word = list[k] as Word;
    if (word.from >= to || has(word, Sense.group)) return last;
    const reference = near.startingAt.get(k);
    if (!reference) continue;
    const subject = subjectEndingAt(near, start, reference.last);
    return subject?.kind === "person" ? subject.person : last;
  }
  return last;
}

function subjectBehind(near: Neighbourhood, end: number): Subject | null {
  const { list } = near.words;
  for (let k = end + 1; k < list.length && k - end < MOST_BETWEEN; ) {
    const word = list[k] as Word;
    const reference = near.startingAt.get(k);
    if (reference) {
      const joined = joinedWith(near, reference);
      return joined === null
        ? { kind: "person", person: reference.person, first: k, last: reference.last }
        : { kind: "group", first: k, last: joined };
    }
    if (word.gap !== "space" && word.gap !== "comma") return null;
    if (has(word, Sense.group)) return { kind: "group", first: k, last: word.phraseEnd };
    if (has(word, Sense.person)) return { kind: "pronoun", first: k, last: word.phraseEnd };
    if (has(word, Sense.self | Sense.selves)) return null;
    // "السفير |أحمد أبو زيد|": a rank before the name.
    if (has(word, Sense.officeHead) && near.startingAt.has(word.phraseEnd + 1)) {
      k = word.phraseEnd + 1;
      continue;
    }
    // "نظيره |الأردني| السيد …": honorifics and adjectives of countries before the name.
    if (
      !has(word, Sense.between | Sense.honorific | Sense.place | Sense.nameTitle) &&
      !(word.phraseEnd > k && has(word, Sense.and))
    )
      return null;
    k = word.phraseEnd + 1;
  }
  return null;
}

/** The last word of a second person joined by "and", or null. */
function joinedWith(near: Neighbourhood, reference: Reference): number | null {
  const { list } = near.words;
  let k = reference.last + 1;
  if (list[k]?.gap !== "space" || !has(list[k] as Word, Sense.and)) return null;
  k = (list[k] as Word).phraseEnd + 1;
  for (let step = 0; step < 4 && list[k]?.gap === "space"; step++) {
    const other = near.startingAt.get(k);
    if (other) return other.person === reference.person ? null : other.last;
    if (!has(list[k] as Word, Sense.honorific)) return null;
    k = (list[k] as Word).phraseEnd + 1;
  }
  return null;
}

/** Somebody right before the verb: "الوزير يؤكد". */
function subjectBefore(near: Neighbourhood, start: number, verb: number): Subject | null {
  const { list } = near.words;
  let j = verb - 1;
  while (j >= start && (list[j + 1] as Word).gap === "space" && has(list[j] as Word, Sense.between)) j--;
  if (j < start || (list[j + 1] as Word).gap !== "space" || !near.endingAt.has(j)) return null;
  const subject = subjectEndingAt(near, start, j);
  return subject?.kind === "person" ? subject : null;
}

/** Words looked at for the noun that a reported clause begins with. */
const CLAUSE = 4;

/** Whether the verb is that of a thing in a reported clause: "إن |الاجتماعات| تناولت …". */
function isReportedNoun(near: Neighbourhood, start: number, verb: number): boolean {
  const { list } = near.words;
  for (let j = verb - 1; j >= start && verb - j <= CLAUSE; j--) {
    const word = list[j] as Word;
    if ((list[j + 1] as Word).gap !== "space") return false;
    if (has(word, Sense.conjunction) && !has(word, Sense.notBeforeSubject)) return j < verb - 1;
    if (has(word, Sense.between | Sense.and)) return false;
  }
  return false;
}

/** How far behind a noun "that" may stand for the noun to be the one who reports. */
const REPORT = 7;
/** Words between two commas behind it: "في تصريح للوكالة الموريتانية للأنباء". */
const INSERTED = 12;

/** Whether word `k` begins a noun that reports something itself: a conjunction of reports follows it. */
function isReporter(near: Neighbourhood, k: number): boolean {
  const { list } = near.words;
  if (has(list[k] as Word, Sense.conjunction | Sense.notBeforeSubject)) return false;
  for (let j = k + 1; j < list.length && j - k < REPORT; j++) {
    const word = list[j] as Word;
    if (word.gap !== "space" && word.gap !== "comma") return false;
    // "أكدت الدبلوماسية الأوروبية، |في تصريح للوكالة، |أن": what stands between commas does not count.
    if (word.gap === "comma") {
      let close = j + 1;
      while (close - j < INSERTED && list[close]?.gap === "space") close++;
      const behind = list[close];
      if (behind?.gap === "comma") return has(behind, Sense.conjunction) && !has(behind, Sense.notBeforeSubject);
    }
    if (has(word, Sense.conjunction) && !has(word, Sense.notBeforeSubject)) return true;
  }
  return false;
}

function formOf(reading: Reading, near: Neighbourhood, verb: number): string {
  const word = near.words.list[verb] as Word;
  return word.form ?? reading.folded.text.slice(reading.folded.at(word.from), reading.folded.at(word.to));
}
