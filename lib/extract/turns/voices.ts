import type { Reading } from "../reading";
import { haveOneStem } from "./assign";
import type { Label } from "./labels";
import type { CompiledWords } from "./words";

/** The part that a label plays in the conversation. */
export type Part = "asker" | "answerer" | "moderator";

/** A label that may be one. */
export interface Candidate {
  readonly label: Label;
  readonly line: number;
}

/** One voice: all candidates with the same words, or with a part of them that no other voice has. */
export interface Voice {
  readonly key: string;
  readonly members: Candidate[];
  asks: number;
  /** Whether title or head of the page name it. */
  inHead: boolean;
  /** Whether it is an outlet or called a reporter. */
  isOutlet: boolean;
  part: Part | null;
}

/** Most different labels that are compared with each other; real conversations have some fifty. */
const MOST_LABELS = 200;

/** For every candidate its voice; null for those whose words say what they are. */
export function gatherVoices(
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
  if (keys.length > MOST_LABELS) return whole;
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
  const named = (token: string): boolean =>
    head.words.has(token) || (words.namesInflect && [...head.words].some((word) => haveOneStem(word, token)));
  return key.split(" ").some((token) => token.length >= 3 && !words.particles.has(token) && named(token));
}

/** Whether a label names an outlet or a reporter. */
export function isOutletLabel(reading: Reading, words: CompiledWords, label: Label): boolean {
  const { folded } = reading;
  const [from, to] = [folded.at(label.span.from), folded.at(label.aside?.to ?? label.span.to)];
  return (
    words.outlets.scan(folded.text, from, to).length > 0 || words.askerNouns.scan(folded.text, from, to).length > 0
  );
}
