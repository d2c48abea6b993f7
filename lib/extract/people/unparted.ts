import type { Span } from "../../model";
import { isWordUnit } from "../../text/lexicon";
import type { Reading } from "../reading";
import { type Piece, withNamedBodies } from "./unpartedBodies";
import type { KnownNames } from "./unpartedHits";
import { type Letters, openLetters, type Token } from "./unpartedLetters";
import { findNames } from "./unpartedNames";
import { Sense, vocabularyOf } from "./vocabulary";
import type { Gap, Shape, Word } from "./words";

/** Senses of words that make up offices: they stand where other scripts print capitals. */
const OFFICIAL = Sense.officeHead | Sense.officeModifier | Sense.portfolio | Sense.place | Sense.body | Sense.honorific;

/** Senses of words that other scripts print small, whatever else they mean (代表 is an office and a verb). */
const SMALL = Sense.says | Sense.between | Sense.group | Sense.person | Sense.self | Sense.selves;

/**
 * The words of a text in a script without spaces and capitals: what the vocabulary knows, names that something shows to be
 * names, and the runs between. A name's words and those of offices are given capitals, so that everything else about people
 * is read as in other scripts. Cost: linear.
 * True: 外交部长王毅表示 → 外交部长 · 王 · 毅 · 表示. False: 高度评价 is no Mr. 高.
 */
export function partUnparted(reading: Reading): Word[] {
  const lexicon = vocabularyOf(reading.pack).letters;
  if (!lexicon) return [];
  const letters = openLetters(reading.folded.text, lexicon);
  const names = findNames(reading, letters);
  const { folded, text } = reading;
  const words: Word[] = [];
  let line = -1;
  reading.blocks.forEach((block, index) => {
    let end = -1;
    let wasName = false;
    const to = folded.at(block.to);
    const put = (token: Span, senses: number, shape: Shape, inName: boolean): void => {
      const { from, to } = folded.source(token);
      const gap = end < 0 ? "block" : inName ? "space" : gapBetween(text, end, from, wasName && shape === "capital");
      if (gap === "block" || gap === "line" || (gap !== "space" && text.slice(end, from).includes("\n"))) line++;
      words.push({
        from,
        to,
        gap,
        shape,
        // 王毅的讲话 is "Wang Yi's speech".
        possessive: shape !== "lower" && folded.text.startsWith(POSSESSIVE, token.to),
        line,
        block: index,
        senses,
        phraseEnd: words.length,
      });
      end = to;
    };
    for (const token of withNamedBodies(reading, partLetters(letters, names, folded.at(block.from), to))) {
      if (token.parts) {
        token.parts.forEach((part, i) => {
          put(part, i === 0 && token.familyFirst ? Sense.familyFirst : 0, "capital", i > 0);
        });
        wasName = true;
        continue;
      }
      wasName = false;
      put(token, token.senses, shapeOf(reading, token), false);
    }
  });
  return words;
}

/** The particle that makes a possessive; it belongs to the script, as the apostrophe does to another. */
const POSSESSIVE = "的";

function gapBetween(text: string, from: number, to: number, namesTouch: boolean): Gap {
  // Two names that touch are two people.
  if (to === from) return namesTouch ? "comma" : "space";
  const gap = text.slice(from, to);
  // マリア・ラザロ|・|フィリピン外務大臣
  if (gap === "・") return "space";
  if (gap === "，") return "clause";
  if (gap === "、") return "comma";
  if (gap === "。" || gap === "“" || gap === "”") return "other";
  if (/^[ \t\u00a0\u3000]+$/u.test(gap)) return "space";
  if (/^\s+$/u.test(gap)) return "line";
  if (/^、\s*$/u.test(gap)) return "comma";
  if (/^[,，]\s*$/u.test(gap)) return "clause";
  // 国務長官（The Honorable …）: the same in another language is no part of the office.
  if (/^\s*[（(]\s*$/u.test(gap)) return text.charCodeAt(to) < 0x80 ? "other" : "bracket";
  if (/^\s*\/\s*$/u.test(gap)) return "slash";
  return "other";
}

function shapeOf(reading: Reading, token: Token): Shape {
  const { folded, text } = reading;
  const official = (token.senses & OFFICIAL) !== 0 && (token.senses & SMALL) === 0;
  if (folded.text.charCodeAt(token.from) >= 0x2e80) return official ? "capital" : "lower";
  const first = text.charAt(folded.start(token.from));
  if (/^\p{N}/u.test(first)) return "digit";
  if (/^\p{Lu}/u.test(first)) {
    const word = text.slice(folded.start(token.from), folded.end(token.to));
    return word === word.toUpperCase() ? "capitals" : "capital";
  }
  return official ? "capital" : "lower";
}

/** Known words, names and the runs between, in order, of a stretch of the folded text. */
function partLetters(letters: Letters, names: KnownNames, from: number, to: number): Piece[] {
  const { text } = letters;
  const pieces: Piece[] = [];
  /** Where the run of unknown letters began, or -1. */
  let open = -1;
  const put = (piece: Piece): number => {
    if (open >= 0) pieces.push({ from: open, to: piece.from, senses: 0, parts: null, familyFirst: false });
    open = -1;
    pieces.push(piece);
    return piece.to;
  };
  let i = from;
  while (i < to) {
    if (!isWordUnit(text, i)) {
      if (open >= 0) pieces.push({ from: open, to: i, senses: 0, parts: null, familyFirst: false });
      open = -1;
      i++;
      continue;
    }
    const hit = letters.at(i);
    if (text.charCodeAt(i) < 0x80) {
      let end = i + 1;
      while (end < to && text.charCodeAt(end) < 0x80 && isWordUnit(text, end)) end++;
      i = put({ from: i, to: end, senses: hit?.to === end ? hit.senses : 0, parts: null, familyFirst: false });
      continue;
    }
    const name = names.at(i);
    if (name && name.to <= to && (!hit || hit.to <= name.to)) {
      i = put({ from: i, to: name.to, senses: 0, parts: name.parts, familyFirst: name.familyFirst });
      continue;
    }
    const placeTo = hit ? null : names.placeTo(i);
    if (placeTo !== null && placeTo <= to) {
      i = put({ from: i, to: placeTo, senses: Sense.place, parts: null, familyFirst: false });
      continue;
    }
    if (hit && hit.to <= to) {
      i = put({ from: i, to: hit.to, senses: hit.senses, parts: null, familyFirst: false });
      continue;
    }
    if (open < 0) open = i;
    i++;
  }
  if (open >= 0) pieces.push({ from: open, to, senses: 0, parts: null, familyFirst: false });
  return pieces;
}
