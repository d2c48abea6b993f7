import type { Span } from "../../model";
import { isWordUnit } from "../../text/lexicon";
import type { Sentence } from "../../text/sentences";
import { indexAtOrBefore, overlaps } from "../../text/span";
import { unitTest } from "../../text/unitTest";
import type { Reading } from "../reading";
import type { CompiledWords, Formula } from "./words";

/** What a turn is that says next to nothing. */
export type SmallTalk =
  /** "Hi, Jalina. Can you hear me?" */
  | "lineCheck"
  /** "Thank you, Mr. Secretary." */
  | "courtesy"
  /** "Yes, please." */
  | "assent"
  /** Nothing but brackets: "(Inaudible.)", "[indistinct]". */
  | "unheard"
  /** A few words that ask nothing: "Let him answer." */
  | "brief";

/** Longest turn that can be small talk, in units. */
const SMALL = 160;
/** Words of a turn that asks nothing and is no statement either. */
const BRIEF = 6;
/** Words beside the formulas of a sentence: a name with its office ("Thank you, Mr. Foreign Minister Wong"). */
const BESIDE = 4;

/** What small talk a turn is, or null where it says something. */
export function smallTalk(reading: Reading, words: CompiledWords, content: Span): SmallTalk | null {
  const { text } = reading;
  if (content.to - content.from > SMALL) return null;
  if (spoken(text, content) === "") return "unheard";
  const asks = words.asking.test(text.slice(content.from, content.to));
  const kinds = new Set<Formula>();
  let allFormal = true;
  for (const sentence of sentencesIn(reading, content)) {
    const said = spoken(text, sentence);
    if (said === "") continue;
    const hits = words.formulas.scan(
      reading.folded.text,
      reading.folded.at(sentence.from),
      reading.folded.at(sentence.to),
    );
    let covered = 0;
    let polite = false;
    for (const hit of hits) {
      covered += wordCount(reading.folded.text.slice(hit.from, hit.to), words);
      polite ||= !hit.senses.includes("assent");
      for (const sense of hit.senses) kinds.add(sense);
    }
    // "Thank you, Mr. Secretary."; but "Yes, the talks." says something.
    const beside = wordCount(said, words) - covered;
    if (hits.length === 0 || beside > BESIDE || beside > covered + (polite ? 2 : 0)) allFormal = false;
  }
  if (allFormal) {
    if (kinds.has("lineCheck") && asks) return "lineCheck";
    if (!asks) return kinds.has("courtesy") ? "courtesy" : "assent";
  }
  return !asks && wordCount(spoken(text, content), words) <= BRIEF ? "brief" : null;
}

/**
 * Words of a text; where words are not parted, two letters count as one word (Chinese words have two on average).
 * Cost: linear.
 */
export function wordCount(text: string, words: CompiledWords): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isWordUnit(text, i)) continue;
    count++;
    if (!words.wordsParted) continue;
    while (isWordUnit(text, i + 1) || (isJoint(text.charCodeAt(i + 1)) && isWordUnit(text, i + 2))) i++;
  }
  return words.wordsParted ? count : Math.ceil(count / 2);
}

/** Signs inside a word: "don't", "U.S", "Won-soo". */
function isJoint(unit: number): boolean {
  return unit === 0x27 || unit === 0x2d || unit === 0x2e || unit === 0x2019;
}

/** Whether a turn has at most `most` words; looks no further than that many could reach. */
export function isShort(reading: Reading, words: CompiledWords, span: Span, most: number): boolean {
  return span.to - span.from <= most * 16 && wordCount(spoken(reading.text, span), words) <= most;
}

/** White space, dashes and dots around what is said. */
const opensNothing = unitTest(/^[\s.…–—-]$/u);
const closesNothing = unitTest(/^[\s…–—-]$/u);

/** What is said, without what stands in brackets: "(Laughter.)", "[indistinct]", "（记者点头）". */
export function spoken(text: string, span: Span): string {
  const slice = text.slice(span.from, span.to);
  const said = /[([（]/.test(slice)
    ? slice.replace(/\([^()]{0,120}\)|\[[^[\]]{0,120}\]|（[^（）]{0,120}）/gu, " ")
    : slice;
  let from = 0;
  let to = said.length;
  while (from < to && opensNothing(said.charCodeAt(from))) from++;
  while (to > from && closesNothing(said.charCodeAt(to - 1))) to--;
  return said.slice(from, to);
}

/** The sentences of a span, cut to it. Cost: logarithmic, and the sentences found. */
export function sentencesIn(reading: Reading, span: Span): Sentence[] {
  const { sentences } = reading;
  const found: Sentence[] = [];
  for (let i = Math.max(0, indexAtOrBefore(sentences, span.from)); i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    if (sentence.from >= span.to) break;
    if (!overlaps(sentence, span)) continue;
    const [from, to] = [Math.max(sentence.from, span.from), Math.min(sentence.to, span.to)];
    found.push({ from, to, block: sentence.block });
  }
  return found;
}

/** The last `count` sentences of a span in which something is said; the last one first. */
export function lastSentences(reading: Reading, span: Span, count: number): Sentence[] {
  const { sentences } = reading;
  const found: Sentence[] = [];
  for (let i = indexAtOrBefore(sentences, span.to - 1); i >= 0 && found.length < count; i--) {
    const sentence = sentences[i] as Sentence;
    if (sentence.to <= span.from) break;
    const cut = { ...sentence, from: Math.max(sentence.from, span.from), to: Math.min(sentence.to, span.to) };
    if (spoken(reading.text, cut) !== "") found.push(cut);
  }
  return found;
}
