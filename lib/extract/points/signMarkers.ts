import { parseDigits, parseRoman } from "../../text/numerals";
import { unitTest } from "../../text/unitTest";
import { boundaryBefore } from "./boundary";
import { type Ground, isBlank, type Line, sentenceAt, skipBlanks, wordFrom, wordTo } from "./ground";
import type { Marker, Place } from "./marker";

/** Signs at the start of a line: "(1)", "1.", "1)", "a)", "(iv)", "A.", "1 -", "1- ", "أ- ", "1:", "1/ ", "1°", "1.º" (folded "1.o"), "1.- ". */
const LINE_SIGN =
  /(?:[([（]\s?(\p{Nd}{1,3}|\p{L}{1,5})\s?[)\]）]|(\p{Nd}{1,3}|\p{L}{1,5})((?<=\p{Nd})(?:\.?[oa]\)?|\.[-–])(?=\s)|\s?(?:[.)）、．:]|(?<=\s|\p{Nd}|\p{Lo})[-–—](?=\s)|(?<=\p{Nd})[-–—](?=\p{Lo})|\/(?=\s)|(?<=\p{Nd})°\)?)))/uy;
/** A number alone before words: "1 We welcome". */
const PLAIN = /(\p{Nd}{1,2})\s+(?=["'(]?\p{L})/uy;
/** "Pillar 1:", "Point II –", after the noun. */
const NOUN_SIGN = /(\p{Nd}{1,2}|[ivx]{1,4})\s?(?:[:.)]|[-–—](?=\s)|$)/uy;
/** Bullets that need no blank, and dashes and letters that do. */
const BULLET = /(?:[•●▪■◦‣⁃∙·►➢➤✓✔§○◆★☐]|[-*o](?=\s)|[–—]{1,2}(?=\s|\p{L}))/uy;
/** Signs inside a line, up to what ends them, 二、 and "2-" after a comma among them; `judgeInline` looks at what stands around. */
const INLINE_SIGN =
  /[(（](\p{Nd}{1,2}|\p{L}{1,5})[)）]$|(?<![\p{L}\p{M}\p{N}.,:(/-])(\p{Nd}{1,2}|[ivx]{1,4}|\p{L})[.)）]$|(?<=[:;。!?]\s?)(\p{Nd}{1,2}|\p{L}{1,3})、$|(?<=[:;,،؛.!?]\s?)(\p{Nd}{1,2})[-–°/]$/u;
/** Points are numbered no higher: three digits, as the programmes of action of conferences are. */
const MOST_POINTS = 999;
/** Longest sign with what is looked at before it, in units: " (xviii)". */
const LONGEST_SIGN = 9;

/** Every sign that may number a point: digits, letters, Roman numerals, bullets, at line starts and inside lines. */
export function findSignMarkers(ground: Ground): Marker[] {
  const found: Marker[] = [];
  ground.lines.forEach((line, index) => {
    if (line.voice < 0) return;
    const opening = lineMarkers(ground, line, index);
    found.push(...opening);
    if (line.kind === "heading") return;
    const from = opening[0]?.textFrom ?? line.from;
    inlineMarkers(ground, line, index, from, found);
  });
  return found;
}

function lineMarkers(ground: Ground, line: Line, index: number): Marker[] {
  const { text } = ground;
  BULLET.lastIndex = line.from;
  const bullet = BULLET.exec(text);
  // "O acordo" opens with an article, "o acordo" may hang on a bullet.
  if (bullet && !(bullet[0] === "o" && ground.source.startsWith("O", ground.folded.start(line.from)))) {
    const to = line.from + bullet[0].length;
    if (to >= line.to) return [];
    return [
      mark(
        ground,
        line,
        index,
        { from: line.from, to, textFrom: skipBlanks(text, to, line.to) },
        0,
        bullet[0],
        "bullet",
        "line",
      ),
    ];
  }
  LINE_SIGN.lastIndex = line.from;
  const sign = LINE_SIGN.exec(text);
  if (sign) {
    const to = line.from + sign[0].length;
    const after = skipBlanks(text, to, line.to);
    const label = sign[1] ?? sign[2] ?? "";
    const closing = (sign[3] ?? "").trim();
    // "1.5 billion", "10:30", "e.g." are no signs.
    if (closing !== "" && /[\p{N}]/u.test(text.charAt(to))) return [];
    if (closing === "." && /\p{L}/u.test(label) && after === to) return [];
    if (closing === ":" && /\p{L}/u.test(label)) return [];
    const form = sign[1] !== undefined ? "()" : closing;
    const trimmed = sign[1] !== undefined ? to : line.from + label.length + enumeratorOf(closing);
    return labelled(ground, line, index, { from: line.from, to: trimmed, textFrom: after }, label, form, "line");
  }
  PLAIN.lastIndex = line.from;
  const plain = PLAIN.exec(text);
  if (plain?.[1]) {
    const to = line.from + plain[1].length;
    return labelled(
      ground,
      line,
      index,
      { from: line.from, to, textFrom: skipBlanks(text, to, line.to) },
      plain[1],
      " ",
      "line",
    );
  }
  // "Pillar 1: …"
  const noun = ground.words.nouns.at(text, line.from);
  if (noun) {
    const at = skipBlanks(text, noun.to, line.to);
    NOUN_SIGN.lastIndex = at;
    const number = at > noun.to ? NOUN_SIGN.exec(text) : null;
    if (number?.[1] && at + number[0].length <= line.to) {
      const to = at + number[1].length;
      const after = skipBlanks(text, at + number[0].length, line.to);
      return labelled(ground, line, index, { from: line.from, to, textFrom: after }, number[1], "noun", "line");
    }
  }
  return [];
}

/** Units of what closes a sign that are part of it: ")", "°", ".º". The stop of "1." and ".-" are punctuation. */
function enumeratorOf(closing: string): number {
  if (/[oa]\)?$/u.test(closing)) return closing.length;
  return /[)）°]/u.test(closing) ? 1 : 0;
}

function inlineMarkers(ground: Ground, line: Line, index: number, from: number, found: Marker[]): void {
  const { text } = ground;
  for (let to = from + 2; to <= line.to; to++) {
    const end = text.charCodeAt(to - 1);
    if (end === COLON) numberedNoun(ground, line, index, to, found);
    if (!endsSign(end)) continue;
    if (!mayEndSign(text, to - 1, end)) continue;
    const match = INLINE_SIGN.exec(text.slice(Math.max(from, to - LONGEST_SIGN), to));
    if (!match || (match[2] !== undefined && !isBlank(text.charCodeAt(to)))) continue;
    // "the priorities are: 1- peace, 2- aid"; "in 2024, 5-year plans" has no sign.
    if (match[4] !== undefined && !isBlank(text.charCodeAt(to)) && !/\p{Lo}/u.test(text.charAt(to))) continue;
    const at = to - match[0].length;
    const label = match[1] ?? match[2] ?? match[3] ?? match[4] ?? "";
    const closing = match[1] !== undefined ? "()" : match[0].slice(-1);
    const place = judgeInline(ground, line, at, to, label, closing);
    if (!place) continue;
    const signTo = /[.、–/-]/u.test(closing) ? to - 1 : to;
    const textFrom = skipBlanks(text, to, line.to);
    if (textFrom >= line.to) continue;
    const outer = boundaryBefore(ground, at, line)?.outer ?? at;
    for (const marker of labelled(ground, line, index, { from: at, to: signTo, textFrom }, label, closing, place))
      found.push({ ...marker, outer });
  }
}

const FULL_STOP = 0x2e;
const COLON = 0x3a;
/** Units that end a sign inside a line. */
const endsSign = unitTest(/^[.)）、–°/-]$/);

/** A noun with its number at the start of a sentence inside a line: "… |Step 2:| We talk." False: "at |10:|30", "Goal 5: …" in a list of goals cited. */
function numberedNoun(ground: Ground, line: Line, index: number, to: number, found: Marker[]): void {
  const { text, words } = ground;
  const digits = /\p{Nd}{1,2}$/u.exec(text.slice(Math.max(line.from, to - 3), to - 1))?.[0];
  if (!digits || !isBlank(text.charCodeAt(to))) return;
  const word = wordTo(ground, to - 2 - digits.length);
  if (!word || word.from <= line.from || words.nouns.at(text, word.from)?.to !== word.to) return;
  const boundary = boundaryBefore(ground, word.from, line);
  if (!boundary || boundary.determined || boundary.place === "inside") return;
  const span = { from: word.from, to: to - 1, textFrom: skipBlanks(text, to, line.to) };
  for (const marker of labelled(ground, line, index, span, digits, "noun", boundary.place))
    found.push({ ...marker, outer: boundary.outer });
}

/**
 * Whether what stands before the last unit of a sign leaves one possible: one look spares nearly every full stop and hyphen
 * its expression. False: "the repor|t.|" (letters of which no numeral is made), "wel|l-|being".
 */
function mayEndSign(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (end === FULL_STOP) return !(isSmallLatin(before) && isSmallLatin(text.charCodeAt(at - 2)) && !isRoman(before));
  const dash = end === 0x2d || end === 0x2013 || end === 0xb0 || end === 0x2f;
  return !dash || before >= 0x80 || (before >= 48 && before <= 57);
}

function isSmallLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** "i", "v", "x": more than one letter numbers a point only as a Roman numeral. */
function isRoman(unit: number): boolean {
  return unit === 105 || unit === 118 || unit === 120;
}

/**
 * Whether a sign inside a line may number a point.
 * True: "to (1) modify the duty, and (2) remove …". False: "section 212(a)(3)(C)", "Article 5 (2)", "four (4) axes",
 * "subparagraphs (a) and (b)", "Resolution 2231 (2015)".
 */
function judgeInline(ground: Ground, line: Line, at: number, to: number, label: string, closing: string): Place | null {
  const { text, words } = ground;
  let p = at;
  // "و(ب) …": a conjunction joined to the sign.
  const joined = wordTo(ground, at);
  if (joined && words.openers.has(text.slice(joined.from, joined.to))) p = joined.from;
  if (p > line.from && !isBlank(text.charCodeAt(p - 1)) && !/["'—–:;.。!?]/u.test(text.charAt(p - 1))) return null;
  while (p > line.from && isBlank(text.charCodeAt(p - 1))) p--;
  const before = text.charAt(p - 1);
  const word = wordTo(ground, p);
  const previous = word && word.from >= line.from ? text.slice(word.from, word.to) : null;
  if (closing === ".") {
    const tied = previous !== null && words.ties.has(previous);
    if (!tied && !/[:;,.!?]/u.test(before)) return null;
    if (/\p{L}/u.test(label) && !isSmall(ground, at)) return null;
  }
  if (word && previous !== null) {
    if (words.citations.has(previous) || words.amounts.at(text, word.from)?.to === word.to) return null;
    if (/^\p{Nd}+$/u.test(previous)) return null;
    // "paragraphs (a) and (b)": what numbers a citation before a conjunction is one after it.
  }
  if (!isBlank(text.charCodeAt(to)) && !/["'\p{L}]/u.test(text.charAt(to))) return null;
  const next = wordFrom(ground, skipBlanks(text, to, line.to));
  if (next && next.from >= line.to) return null;
  if (!next) {
    if (!/["'([]/u.test(text.charAt(skipBlanks(text, to, line.to)))) return null;
  } else if (words.ties.has(text.slice(next.from, next.to))) return null;
  if (/[.!?。]/u.test(before)) return "sentence";
  return /[:;—–]/u.test(before) || p === line.from ? "clause" : "inside";
}

/** Whether a letter is not a capital: "a. to condemn …; b. to call …". False: the initials in "A. Smith and B. Jones". */
function isSmall(ground: Ground, at: number): boolean {
  return !/\p{Lu}/u.test(ground.source.charAt(ground.folded.start(at)));
}

/** A label can be a letter and a Roman numeral at once ("i"): both are handed on, the series decides. */
function labelled(
  ground: Ground,
  line: Line,
  index: number,
  span: { readonly from: number; readonly to: number; readonly textFrom: number },
  label: string,
  form: string,
  place: Place,
): Marker[] {
  const found: Marker[] = [];
  const digits = parseDigits(label) ?? numberWord(ground, label, form);
  if (digits !== null) {
    if (digits >= 1 && digits <= MOST_POINTS)
      found.push(mark(ground, line, index, span, digits, `1${form}`, "digit", place));
    return found;
  }
  const letter = ground.words.letters.get(label);
  if (letter !== undefined) found.push(mark(ground, line, index, span, letter, `a${form}`, "letter", place));
  const roman = parseRoman(label);
  if (roman !== null) found.push(mark(ground, line, index, span, roman, `i${form}`, "letter", place));
  return found;
}

/** A number written as a word before 、 or in brackets: 一、 （二）. False: "one.", which is read as a word. */
function numberWord(ground: Ground, label: string, form: string): number | null {
  if (form !== "、" && form !== "()") return null;
  const hit = ground.words.amounts.at(label, 0);
  return hit && hit.to === label.length ? (hit.senses[0] ?? null) : null;
}

function mark(
  ground: Ground,
  line: Line,
  index: number,
  span: { readonly from: number; readonly to: number; readonly textFrom: number },
  number: number,
  family: string,
  style: Marker["style"],
  place: Place,
): Marker {
  // "1. First, …" and "a) One: …": the sign is the marker; the word stays in the thesis.
  return {
    span: { from: span.from, to: span.to },
    from: span.from,
    outer: span.from,
    textFrom: span.textFrom,
    number: style === "bullet" ? null : number,
    role: "number",
    family,
    form: family,
    style,
    place,
    weak: place === "inside" || family === "1 ",
    line: index,
    sentence: sentenceAt(ground, span.from),
    voice: line.voice,
    turn: line.turn,
  };
}
