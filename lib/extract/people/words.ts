import type { Span } from "../../model";
import { joinedUnits } from "../../text/fold";
import { unitTest } from "../../text/unitTest";
import type { Reading } from "../reading";
import { joinQuotedNames } from "./quotedNames";
import { giveCapitals } from "./uncased";
import { partUnparted } from "./unparted";
import { Sense, type Senses, vocabularyOf, type WordTrie } from "./vocabulary";
import { isApostrophe, isJoint, wordSpans } from "./wordSpans";

/**
 * What stands between a word and the one before it, as far as it matters for names:
 * "space"; "stop" for the full stop of an initial ("V.Makei", "J. Biden"); "line" for a line break inside a block;
 * "block" for a new block; "clause" for a comma where another sign parts the members of a list (，beside 、); "other" for
 * everything that ends a phrase.
 */
export type Gap = "space" | "stop" | "comma" | "clause" | "slash" | "dash" | "bracket" | "line" | "block" | "other";

/** "initial": one capital letter, or several parted by nothing but stops. */
export type Shape = "lower" | "capital" | "capitals" | "initial" | "digit";

/** A word with what the vocabulary knows of it. Positions are those of the source, without a possessive ending. */
export interface Word extends Span {
  gap: Gap;
  shape: Shape;
  /** Followed by "'s" or an apostrophe alone. */
  readonly possessive: boolean;
  /** Number of its line; a block begins a new one. */
  readonly line: number;
  readonly block: number;
  /** Bits of `Sense`. */
  senses: number;
  /** Last word of the phrase of the vocabulary that begins here, else its own index. */
  phraseEnd: number;
  /** What is looked up, where it is not the folded text of the span: "السلام" of للسلام, behind the word "ل". */
  readonly form?: string;
}

/** The words of a page, in order. */
export interface Words {
  readonly list: readonly Word[];
  /** Whether spaces part them. */
  readonly parted: boolean;
  /** Whether offices are written small in this language. */
  readonly officesSmall: boolean;
  /** Whether what qualifies an office stands behind it. */
  readonly modifiersFollow: boolean;
  /** Whether what an office is of follows it without a link. */
  readonly directComplements: boolean;
  /** Endings of finite verbs: what has none of them may be of an office, before initials. Empty: nothing may. */
  readonly finiteEndings: readonly string[];
  /** Whether the script has no capitals. */
  readonly uncased: boolean;
  /** Index of the first word at or after a source position. O(log n). */
  at(position: number): number;
}

const opened = new WeakMap<Reading, Words>();

/** Parts the text into words and looks them up; once a reading. Cost: linear. */
export function wordsOf(reading: Reading): Words {
  let words = opened.get(reading);
  if (!words) {
    const list = reading.pack.wordsParted ? partWords(reading) : partUnparted(reading);
    if (reading.pack.wordsParted) lookUp(reading, list);
    joinQuotedNames(reading, list);
    giveCapitals(reading, list);
    const { offices } = reading.pack.people;
    words = {
      list,
      parted: reading.pack.wordsParted,
      officesSmall: offices.writtenSmall ?? false,
      modifiersFollow: offices.modifiersFollow ?? false,
      directComplements: offices.directComplements ?? false,
      finiteEndings: offices.finiteEndings ?? [],
      uncased: reading.pack.people.uncased !== undefined,
      at: (position) => {
        let low = 0;
        let high = list.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((list[middle] as Word).from < position) low = middle + 1;
          else high = middle;
        }
        return low;
      },
    };
    opened.set(reading, words);
  }
  return words;
}

function partWords(reading: Reading): Word[] {
  const { text } = reading;
  const words: Word[] = [];
  const { elisions } = vocabularyOf(reading.pack);
  const joined = joinedUnits(reading.pack.fold);
  let line = -1;
  reading.blocks.forEach((block, index) => {
    let end = -1;
    for (const { from, to: whole } of wordSpans(text, block.from, block.to, elisions)) {
      let to = whole;
      let possessive = false;
      if (to - from > 2 && isPossessive(text, to)) {
        to -= 2;
        possessive = true;
      } else if (isApostrophe(text.charCodeAt(to)) && isS(text.charCodeAt(to - 1))) possessive = true;
      const gap = end < 0 ? "block" : gapBetween(text, end, from);
      if (gap === "block" || gap === "line" || (gap !== "space" && text.slice(end, from).includes("\n"))) line++;
      words.push({
        from,
        to,
        gap,
        shape: shapeOf(text, from, to),
        possessive,
        line,
        block: index,
        senses: 0,
        phraseEnd: words.length,
      });
      if (joined.size > 0) partJoined(reading, words, joined);
      end = whole;
    }
  });
  return words;
}

/** Parts the last word where words are joined in it ("وقال"), as the folded text has them. */
function partJoined(reading: Reading, words: Word[], joined: ReadonlySet<number>): void {
  const word = words.at(-1) as Word;
  const { folded } = reading;
  const from = folded.at(word.from);
  if (!joined.has(folded.text.charCodeAt(from))) return;
  const text = folded.text.slice(from, folded.at(word.to));
  if (!text.includes(" ")) return;
  words.pop();
  let at = 0;
  for (const form of text.split(" ")) {
    if (form !== "") {
      const start = folded.start(from + at);
      const end = folded.end(from + at + form.length);
      const first = at === 0;
      words.push({
        ...word,
        from: start,
        to: end,
        gap: first ? word.gap : "space",
        phraseEnd: words.length,
        form,
      });
    }
    at += form.length + 1;
  }
}

function isPossessive(text: string, to: number): boolean {
  return isS(text.charCodeAt(to - 1)) && isApostrophe(text.charCodeAt(to - 2));
}

function isS(unit: number): boolean {
  return unit === 0x73 || unit === 0x53;
}

function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    if (unit === 32 || unit === 0xa0) return "space";
    if (unit === 46) return "stop";
    if (unit === 44) return "comma";
    if (unit === 47) return "slash";
    if (unit === 10) return "line";
    return "other";
  }
  // A sign and a blank: nearly all others.
  if (to - from === 2 && text.charCodeAt(from + 1) === 32) {
    const unit = text.charCodeAt(from);
    if (unit === 44) return "comma";
    if (unit === 46) return "stop";
    if (unit === 0x22 || unit === 0x3b || unit === 0x3a || unit === 0x29 || unit === 0x201d) return "other";
  }
  const gap = text.slice(from, to).replace(/\p{Cf}/gu, "");
  if (/^\s*$/u.test(gap)) return gap.includes("\n") ? "line" : "space";
  // "Dato' Seri", "Ministers' Meeting".
  if (/^['’]\s+$/u.test(gap)) return gap.includes("\n") ? "line" : "space";
  if (/^\.\s*$/u.test(gap)) return gap.includes("\n") ? "other" : "stop";
  if (/^['’)]?[,，،]\s*$/u.test(gap)) return "comma";
  if (/^\s*\/\s*$/u.test(gap)) return "slash";
  if (/^\s*\(\s*$/u.test(gap)) return "bracket";
  if (/^\s*[–—-]\s*$/u.test(gap)) return "dash";
  if (/^\.,\s*$/u.test(gap)) return "comma";
  return "other";
}

const isLarge = unitTest(/^[\p{Lu}\p{Lt}]$/u);
const isNumber = unitTest(/^\p{N}$/u);

function shapeOf(text: string, from: number, to: number): Shape {
  const first = text.charAt(from);
  if (first >= "0" && first <= "9") return "digit";
  if (first >= "a" && first <= "z") return "lower";
  if (!(first >= "A" && first <= "Z") && !isLarge(text.charCodeAt(from)))
    return isNumber(text.charCodeAt(from)) ? "digit" : "lower";
  if (to - from === 1) return "initial";
  const word = text.slice(from, to);
  return word === word.toUpperCase() ? "capitals" : "capital";
}

/** Longest particle that is joined to a name, with its hyphen: "ash-". */
const LONGEST_PARTICLE = 5;

/** Gives the words their senses: those of the longest phrase of the vocabulary that begins at each. */
function lookUp(reading: Reading, words: readonly Word[]): void {
  const { text, folded } = reading;
  const root = vocabularyOf(reading.pack).words;
  const { firsts } = vocabularyOf(reading.pack);
  const step = (node: WordTrie, word: Word): WordTrie | undefined => {
    if (node.next === null) return undefined;
    const from = folded.at(word.from);
    // "people's" is sought as it stands before "people".
    const whole =
      word.possessive && isPossessive(text, word.to + 2)
        ? node.next.get(folded.text.slice(from, folded.at(word.to + 2)))
        : undefined;
    if (whole) return whole;
    if (word.form !== undefined) return node.next.get(word.form);
    const to = folded.at(word.to);
    return node === root ? firsts.find(folded.text, from, to) : node.next.get(folded.text.slice(from, to));
  };
  for (let i = 0; i < words.length; ) {
    const first = words[i] as Word;
    if (first.shape === "lower" && hasParticle(reading, root, first)) first.shape = "capital";
    let node = step(root, first);
    let best: Senses | null = null;
    let last = i;
    for (let k = i; node; ) {
      if (node.senses) {
        best = node.senses;
        last = k;
      }
      const next: Word | undefined = words[++k];
      if (!next || !isWithinPhrase(next.gap)) break;
      node = step(node, next);
    }
    if (best) {
      const senses = first.shape === "capitals" ? best.always | best.inCapitals : best.always;
      for (let k = i; k <= last; k++) (words[k] as Word).senses |= senses;
      first.phraseEnd = last;
    }
    i = last + 1;
  }
}

/** "al-Harthi", "d'Estaing": a name whose particle is joined to it in lower case. */
function hasParticle(reading: Reading, root: WordTrie, word: Word): boolean {
  const { text, folded } = reading;
  for (let i = word.from + 1; i < word.to - 1 && i < word.from + LONGEST_PARTICLE; i++) {
    if (!isJoint(text.charCodeAt(i))) continue;
    const particle = root.next?.get(folded.text.slice(folded.at(word.from), folded.at(i)))?.senses?.always ?? 0;
    return (particle & Sense.particle) !== 0 && /^\p{Lu}/u.test(text.slice(i + 1, i + 3));
  }
  return false;
}

function isWithinPhrase(gap: Gap): boolean {
  return gap === "space" || gap === "stop" || gap === "slash" || gap === "line";
}

/** The span alone, of something that has more than a span. */
export function plainSpan({ from, to }: Span): Span {
  return { from, to };
}
