import { foldPhrase } from "../../text/fold";
import type { Person } from "../findings";
import type { Reading } from "../reading";
import type { Neighbourhood, Subject } from "./subjects";
import { Sense } from "./vocabulary";
import { has } from "./wordKinds";
import type { Word } from "./words";

/** The one person whom a sentence names, or null where it names none or several. */
export function onlyNamed(near: Neighbourhood, start: number, to: number): Person | null {
  const { list } = near.words;
  let only: Person | null = null;
  for (let i = start; i < list.length && (list[i] as Word).from < to; i++) {
    const reference = near.startingAt.get(i);
    if (!reference) continue;
    if (only !== null && only !== reference.person) return null;
    only = reference.person;
    i = reference.last;
  }
  return only;
}

/**
 * The person named at the beginning of a sentence whom a pronoun behind a comma takes up: "Quant à Mme Roux, elle a souligné …".
 * False: "Interrogé par Mme Roux, il a souligné …" (not a phrase that names whom the sentence is about).
 */
export function resumedSubject(reading: Reading, near: Neighbourhood, start: number, verb: number): Subject | null {
  const topics = reading.pack.people.saying.topics;
  const { list } = near.words;
  if (topics === undefined) return null;
  let j = verb - 1;
  while (j > start && list[j]?.gap === "space" && !has(list[j] as Word, Sense.person)) j--;
  const named = near.endingAt.get(j - 1);
  if (!named || list[j]?.gap !== "comma" || !has(list[j] as Word, Sense.person) || named.first < start) return null;
  const opening = foldPhrase(reading.text.slice((list[start] as Word).from, named.from), reading.pack.fold);
  return topics.some((topic) => opening.startsWith(foldPhrase(topic, reading.pack.fold)))
    ? { kind: "person", person: named.person, first: j }
    : null;
}
