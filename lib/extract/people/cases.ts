import type { LanguagePack } from "../../langs/pack";
import type { Reading } from "../reading";
import { type NameForms, nameFormsOf } from "./nameForms";
import { type Word, wordsOf } from "./words";

/**
 * Whether a word of an office or a name can stand in the case of a subject: no other form of it, in the pack or on the page,
 * is nearer to the nominative. True: "Министр", "Захарова" where nothing else stands. False: "Министра"; "Лаврова" on a
 * page with "Лавров". Always true in languages without cases.
 */
export function isNominative(reading: Reading, word: Word): boolean {
  const forms = nameFormsOf(reading.pack);
  if (!forms.inflect) return true;
  const form = reading.text.slice(word.from, word.to);
  const key = forms.key(form);
  const nearest = Math.min(
    offices(reading.pack, forms).get(key) ?? Number.POSITIVE_INFINITY,
    names(reading, forms).get(key) ?? Number.POSITIVE_INFINITY,
  );
  return forms.distance(form) <= nearest;
}

const ofPack = new WeakMap<LanguagePack, ReadonlyMap<string, number>>();
const ofPage = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** The nearest form of each word of the pack's offices. */
function offices(pack: LanguagePack, forms: NameForms): ReadonlyMap<string, number> {
  let nearest = ofPack.get(pack);
  if (!nearest) {
    const { heads, modifiers } = pack.people.offices;
    nearest = nearestOf(
      forms,
      [...heads, ...modifiers].flatMap((phrase) => phrase.split(" ")),
    );
    ofPack.set(pack, nearest);
  }
  return nearest;
}

/** The nearest form of each word with a capital. Cost: linear, once a page. */
function names(reading: Reading, forms: NameForms): ReadonlyMap<string, number> {
  let nearest = ofPage.get(reading);
  if (!nearest) {
    const capitals = wordsOf(reading).list.filter((word) => word.shape !== "lower" && word.shape !== "digit");
    nearest = nearestOf(
      forms,
      capitals.map((word) => reading.text.slice(word.from, word.to)),
    );
    ofPage.set(reading, nearest);
  }
  return nearest;
}

function nearestOf(forms: NameForms, words: readonly string[]): ReadonlyMap<string, number> {
  const nearest = new Map<string, number>();
  for (const word of words) {
    const key = forms.key(word);
    nearest.set(key, Math.min(nearest.get(key) ?? Number.POSITIVE_INFINITY, forms.distance(word)));
  }
  return nearest;
}
