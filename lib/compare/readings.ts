/** What changed between two readings of the same text in one language: by sentences first, and by words where a sentence was only altered. */
import { diffArrays } from "diff";

/** A stretch of text that stands in both readings, in the later one alone, or in the earlier one alone. */
export interface Run {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/**
 * Changes that are looked for in one go, in sentences or words; the cost grows with the square of their number. A thousand take some
 * tens of milliseconds. What differs in more is told as taken out and put in as a whole.
 */
const MOST_CHANGES = 1_000;
/** Units of a changed stretch that is looked at word by word: about 6,000 words. */
const MOST_UNITS = 40_000;
/** Share of the longer side that must have stayed for words to be told apart; with less of it a sentence was written anew. */
const LEAST_KEPT = 0.4;
/** Units of a line that are cut into words at once: the segmenter's time grows faster than a line without spaces. */
const PIECE = 4_000;

/** A sentence with its closing marks and what space follows; without such marks the line. Colons and semicolons part long legal sentences. */
const SENTENCE = /[^\n.!?。！？؟۔।;；]*[\n.!?。！？؟۔।;；]+["'”’»」』)）\]]*[^\S\n]*|[^\n.!?。！？؟۔।;；]+/gu;

/**
 * The way from `before` to `after` in text order; what was taken out stands before what was put in for it. The runs without the added
 * ones are `before`, without the removed ones `after`, unit for unit. `lang` says how words are parted (Chinese has no spaces);
 * an unknown tag is taken as English.
 */
export function compareReadings(before: string, after: string, lang: string): readonly Run[] {
  const segmenter = segmenterOf(lang);
  const runs: Run[] = [];
  for (const { removed, added, same } of hunksOf(sentencesOf(before), sentencesOf(after))) {
    push(runs, ...changed(removed, added, segmenter));
    push(runs, { kind: "same", text: same.join("") });
  }
  return runs;
}

/** What differs before a stretch that does not; any of the three can be empty. */
interface Hunk {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly same: readonly string[];
}

/**
 * The differences of two lists. Entries that stand in one of them alone cannot have stayed, so they are laid aside first: two texts
 * without a sentence in common cost nothing.
 */
function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const stays = alignment(before, after);
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (let at = 0; at < stays.length; ) {
    const [from, to] = stays[at] as readonly [number, number];
    const same: string[] = [];
    while (stays[at]?.[0] === from + same.length && stays[at]?.[1] === to + same.length) {
      same.push(before[from + same.length] as string);
      at++;
    }
    hunks.push({ removed: before.slice(i, from), added: after.slice(j, to), same });
    [i, j] = [from + same.length, to + same.length];
  }
  hunks.push({ removed: before.slice(i), added: after.slice(j), same: [] });
  return hunks;
}

/** Pairs of indexes of entries that stayed, rising on both sides. */
function alignment(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let head = 0;
  while (head < before.length && before[head] === after[head]) pairs.push([head, head++]);
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [left, right] = [common(before, after, head, tail), common(after, before, head, tail)];
  const changes = diffArrays(
    left.map((i) => before[i] as string),
    right.map((j) => after[j] as string),
    { maxEditLength: MOST_CHANGES },
  );
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) for (let n = 0; n < count; n++) pairs.push([left[i + n] as number, right[j + n] as number]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  for (; tail > 0; tail--) pairs.push([before.length - tail, after.length - tail]);
  return pairs;
}

/** Indexes between head and tail of the entries that stand in the other list there. */
function common(of: readonly string[], other: readonly string[], head: number, tail: number): number[] {
  const there = new Set(other.slice(head, other.length - tail));
  const found: number[] = [];
  for (let i = head; i < of.length - tail; i++) if (there.has(of[i] as string)) found.push(i);
  return found;
}

/** Changed sentences: looked at together; where they are too many for that, each with the one in its place. */
function changed(removed: readonly string[], added: readonly string[], segmenter: Intl.Segmenter): Run[] {
  const [before, after] = [removed.join(""), added.join("")];
  if (before.length + after.length <= MOST_UNITS || removed.length !== added.length)
    return byWords(before, after, segmenter);
  return removed.flatMap((sentence, at) => byWords(sentence, added[at] as string, segmenter));
}

/** A changed stretch, word by word where enough of it stayed. */
function byWords(removed: string, added: string, segmenter: Intl.Segmenter): Run[] {
  const whole: Run[] = [
    { kind: "removed", text: removed },
    { kind: "added", text: added },
  ];
  if (removed === "" || added === "" || removed.length + added.length > MOST_UNITS) return whole;
  const hunks = hunksOf(wordsOf(removed, segmenter), wordsOf(added, segmenter));
  const kept = hunks.reduce((sum, { same }) => sum + lettersIn(same.join("")), 0);
  if (kept < LEAST_KEPT * Math.max(lettersIn(removed), lettersIn(added))) return whole;
  return joined(hunks);
}

/** Hunks as runs. A sign or space that stayed alone between two changed words is told with them: the reader sees words. */
function joined(hunks: readonly Hunk[]): Run[] {
  const runs: Run[] = [];
  let [removed, added] = ["", ""];
  const flush = (): void => {
    push(runs, { kind: "removed", text: removed }, { kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [at, hunk] of hunks.entries()) {
    removed += hunk.removed.join("");
    added += hunk.added.join("");
    const same = hunk.same.join("");
    const next = hunks[at + 1];
    const goesOn = next !== undefined && next.removed.length + next.added.length > 0;
    if (goesOn && removed !== "" && added !== "" && lettersIn(same) === 0) {
      removed += same;
      added += same;
    } else {
      flush();
      push(runs, { kind: "same", text: same });
    }
  }
  flush();
  return runs;
}

/** Puts runs behind the others; empty ones are left out, and one of the kind of the last goes on in it. */
function push(runs: Run[], ...more: readonly Run[]): void {
  for (const { kind, text } of more) {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else if (text !== "") runs.push({ kind, text });
  }
}

function sentencesOf(text: string): string[] {
  return text.match(SENTENCE) ?? [];
}

/** Words, and what stands between them unit by unit. */
function wordsOf(text: string, segmenter: Intl.Segmenter): string[] {
  const words: string[] = [];
  for (let from = 0; from < text.length; from += PIECE)
    for (const { segment } of segmenter.segment(text.slice(from, from + PIECE))) words.push(segment);
  return words;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("en", { granularity: "word" });
  }
}
