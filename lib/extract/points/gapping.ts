import { findCounted } from "./announcement";
import type { Boundary } from "./boundary";
import { type Ground, skipBlanks, wordFrom } from "./ground";
import type { Marker } from "./marker";
import type { MarkSense } from "./vocabulary";

/** The form of a marker whose item has no verb; it lasts only where its sentence confirms it. */
export const VERBLESS = "verbless";

/**
 * Whether a number may mark words without a verb: "on four levels: |the first| legal, |the second| technical",
 * "two tracks, |one| political, |the other| humanitarian". `settleVerbless` decides by the whole sentence.
 */
export function mayGap(ground: Ground, at: number, sense: MarkSense, boundary: Boundary): boolean {
  const parted =
    boundary.place === "clause" || (boundary.place === "inside" && /^(?:[,，、،]|and)$/u.test(boundary.sign));
  if (!parted) return false;
  const determined = boundary.determined || hasJoinedArticle(ground, boundary.from);
  const counts =
    (sense.is === "ordinal" && determined) ||
    sense.is === "other" ||
    (sense.is === "cardinal" && sense.number === 1 && !boundary.determined);
  const after = skipBlanks(ground.text, at, ground.text.length);
  return counts && after > at && wordFrom(ground, after) !== null;
}

/**
 * Keeps markers without a verb where their sentence counts as many points ("four levels: the first …"), or where the first
 * has its verb ("The first is political, the second economic"); the others go.
 * False: "in three rounds: the first in Dili, the second in Lagos, the third in Lima" (rounds are no points).
 */
export function settleVerbless(ground: Ground, found: readonly Marker[]): Marker[] {
  const kept: Marker[] = [];
  let chain: Marker[] = [];
  const close = (): void => {
    if (chain.some(isVerbless) && confirmed(ground, chain))
      for (const marker of chain) if (isVerbless(marker)) kept.push({ ...marker, form: "determined", weak: false });
    chain = [];
  };
  for (const marker of found) {
    if (!isVerbless(marker)) kept.push(marker);
    const last = chain.at(-1);
    if (!last || marker.sentence !== last.sentence || marker.number === 1) close();
    const fits =
      chain.length === 0
        ? marker.number === 1
        : marker.number === chain.length + 1 || (marker.role === "other" && chain.length === 1);
    if (fits && (isVerbless(marker) || isDetermined(ground, marker))) chain.push(marker);
  }
  close();
  return kept.sort((a, b) => a.from - b.from);
}

function isVerbless(marker: Marker): boolean {
  return marker.form === VERBLESS;
}

/** "the first |is|", "الأولى |تتعلق|": an ordinal with its article. */
function isDetermined(ground: Ground, marker: Marker): boolean {
  return marker.form === "determined" || (marker.form === "ordinal" && hasJoinedArticle(ground, marker.from));
}

function hasJoinedArticle({ text, words }: Ground, at: number): boolean {
  return words.joinedArticles.some((article) => text.startsWith(article, at));
}

function confirmed(ground: Ground, chain: readonly Marker[]): boolean {
  const [first] = chain;
  if (!first || chain.length < 2) return false;
  if (!isVerbless(first)) return isDetermined(ground, first);
  const sentence = ground.sentences[first.sentence];
  const line = ground.lines[first.line];
  if (!sentence || !line) return false;
  const counted = findCounted(ground, { from: Math.max(sentence.from, line.from), to: first.outer });
  return counted?.known === true && counted.number === chain.length;
}

/**
 * Keeps a second half inside a sentence only where the sentence counts two before the first: "deux souhaits : |d'une part|, une
 * ligne et, |d'autre part|, une école". False: "le port, d'une part, et la route, d'autre part" (one weighed against another).
 */
export function settleHalves(ground: Ground, found: readonly Marker[]): Marker[] {
  let first: Marker | null = null;
  return found.filter((marker) => {
    if (marker.form !== "half") return true;
    if (marker.number === 1) first = marker;
    if (marker.place !== "inside") return true;
    return first !== null && first.place === "clause" && first.sentence === marker.sentence && countsTwo(ground, first);
  });
}

function countsTwo(ground: Ground, first: Marker): boolean {
  const sentence = ground.sentences[first.sentence];
  const line = ground.lines[first.line];
  if (!sentence || !line) return false;
  const counted = findCounted(ground, { from: Math.max(sentence.from, line.from), to: first.outer });
  return counted?.known === true && counted.number === 2;
}
