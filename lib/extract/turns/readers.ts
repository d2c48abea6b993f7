import type { Span } from "../../model";
import type { Reading } from "../reading";
import { floorHits, nameBehind } from "./floor";
import { isShort, sentencesIn, wordCount } from "./formulas";
import { introducedIn } from "./introductions";
import type { Label } from "./labels";
import { tokensOf } from "./names";
import type { CompiledWords } from "./words";

/** Sentences of a turn in which a reader says whose question it is. */
const NAMING_SENTENCES = 4;
/** Words behind the name that make a question read aloud of a floor that is given: "will the Minister go to Tokyo". */
const READ_WORDS = 5;
/** Words of a sentence that gives the floor to another: "Next question, please." */
const SHORT = 12;

/** Whose question a moderator reads. */
export interface ReadAloud {
  readonly person: Span | null;
  readonly outlet: Span | null;
  /** Whether the turn itself names somebody. */
  readonly named: boolean;
  /** Whether it passes to another who is not named. */
  readonly lost: boolean;
}

/**
 * Whose question a turn reads aloud. True: "The first question is from Sidhant of WION. He asks, …?"; "Question from Kyodo
 * News: will he go?" False: "We have a question from Sidhant of WION. Please go ahead." (he asks it himself).
 */
export function readAloudFor(reading: Reading, words: CompiledWords, content: Span): ReadAloud {
  let lost = false;
  const { folded } = reading;
  for (const sentence of sentencesIn(reading, content).slice(0, NAMING_SENTENCES)) {
    for (const hit of words.questionsOf.scan(folded.text, folded.at(sentence.from), folded.at(sentence.to))) {
      const names = nameBehind(reading, words, sentence, folded.end(hit.to));
      if (names) return { ...names, named: true, lost: false };
    }
    lost ||=
      isShort(reading, words, sentence, SHORT) &&
      words.floorToAnother.scan(folded.text, folded.at(sentence.from), folded.at(sentence.to)).length > 0;
  }
  return { person: null, outlet: null, named: false, lost };
}

/** Whether a turn reads the question of another, and does not only give the floor. Cost: a few sentences. */
export function readsAloud(reading: Reading, words: CompiledWords, content: Span): boolean {
  const { text, folded } = reading;
  if (!reading.pack.turns.questionsOf) return false;
  const { named, person, outlet } = readAloudFor(reading, words, content);
  if (!named) return false;
  const behind = { from: Math.max(person?.to ?? 0, outlet?.to ?? 0), to: content.to };
  if (words.readAloud.scan(folded.text, folded.at(behind.from), folded.at(behind.to)).length > 0) return true;
  // "Please go ahead", "You have the floor" behind the name: then he asks it himself.
  let said = 0;
  for (const sentence of sentencesIn(reading, behind)) {
    if (floorHits(reading, words, sentence).length > 0 && isShort(reading, words, sentence, SHORT)) return false;
    said += wordCount(text.slice(sentence.from, sentence.to), words);
    if (said > 4 * READ_WORDS) break;
  }
  return said >= READ_WORDS && /[?？]/u.test(text.slice(behind.from, behind.to));
}

/** Whether a turn tells whose question it is: one read aloud, or "Ayushi: Hi sir, Ayushi Agarwal from ANI. …". */
export function saysWhoAsks(reading: Reading, words: CompiledWords, label: Label, content: Span): boolean {
  if (readsAloud(reading, words, content)) return true;
  const { person, outlet } = introducedIn(reading, words, content, { known: new Set(), label: label.key });
  if (!person || !outlet) return false;
  const own = label.key.split(" ");
  return tokensOf(reading.text, person).some((t) => own.includes(reading.text.slice(t.from, t.to).toLowerCase()));
}
