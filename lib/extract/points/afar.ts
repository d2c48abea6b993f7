import type { Span } from "../../model";
import { type Announcement, type Counted, findCounted } from "./announcement";
import { type Ground, lineAt, sentenceAt, wordTo } from "./ground";
import type { Series } from "./marker";

/** Sentences before the first numbered point in which its announcement may stand: the first point, told without a number, lies between. */
const FARTHEST = 60;
/** Longest sentence that is looked into, in units. */
const LONGEST = 1500;
/** Letters that two forms of one noun share at least, and that they may differ in at their ends: "pillar", "pillars"; "axe", "axes". */
const SHARED = 3;
const ENDING = 3;

/**
 * What announces a series whose first point was told without its number. The last number and the noun that every marker has
 * tie them: "let us go through the four pillars. On aid, … The second pillar is … The third pillar … As to the fourth pillar, …"
 * is announced four times. False: "the two sides" before "the second pillar" (another noun), "five pillars" before a last
 * "fourth pillar" (another number), "four pillars" before "First, …" (an announcement of its own stands near it).
 */
export function announcedAfar(ground: Ground, { markers, ordinals, voice }: Series): Announcement | null {
  const opening = markers[0];
  const number = ordinals.at(-1) ?? 0;
  if (!ground.words.wordsParted || !opening || (ordinals[0] ?? 1) < 2) return null;
  const nouns = markers.map(({ span }) => (span ? nounIn(ground, span) : ""));
  const noun = nouns[0] as string;
  if (noun === "" || nouns.some((other) => !isSameNoun(noun, other))) return null;
  const own = sentenceAt(ground, opening.from);
  for (let index = own - 1; index >= 0 && index >= own - FARTHEST; index--) {
    const sentence = ground.sentences[index] as Span;
    const line = ground.lines[lineAt(ground, sentence.from)];
    if (!line || line.voice !== voice || line.turn !== opening.turn) return null;
    if (sentence.to - sentence.from > LONGEST) continue;
    const counted = findCounted(ground, sentence);
    if (!counted || counted.number !== number || !isSameNoun(noun, nounOf(ground, counted))) continue;
    const from = Math.max(sentence.from, line.from);
    return { span: { from, to: sentence.to }, declared: number, counted, heading: null };
  }
  return null;
}

/** The noun of a marker: "axe" of "le deuxième axe", "pillar" of "the second pillar is". */
function nounIn(ground: Ground, marker: Span): string {
  const known = ground.words.nouns.scan(ground.text, marker.from, marker.to).at(-1);
  return known ? ground.text.slice(known.from, known.to) : lastWord(ground, marker.to, marker.from);
}

function nounOf(ground: Ground, counted: Counted): string {
  return lastWord(ground, counted.nounTo, counted.from);
}

function lastWord(ground: Ground, to: number, from: number): string {
  const word = wordTo(ground, to);
  return word && word.from > from ? ground.text.slice(word.from, word.to) : "";
}

/** Whether two words can be forms of one noun. */
function isSameNoun(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shortest && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return shared >= SHARED && Math.max(one.length, other.length) - shared <= ENDING && shared >= shortest - ENDING;
}
