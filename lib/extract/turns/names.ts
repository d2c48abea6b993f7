import type { Span } from "../../model";
import { trimSpan } from "../../text/span";
import { unitTest } from "../../text/unitTest";
import { Sense } from "../people/vocabulary";
import { wordsOf } from "../people/words";
import type { Reading } from "../reading";
import type { CompiledWords } from "./words";

/** Who asks, as far as some words tell. */
export interface AskerNames {
  readonly person: Span | null;
  readonly outlet: Span | null;
}

/** Nobody is named. */
export const NOBODY: AskerNames = { person: null, outlet: null };

/** A word with its place. */
export interface Token extends Span {
  /** Begins with a capital or a digit, or holds a capital ("eNCA"). */
  readonly large: boolean;
}

const isWord = unitTest(/^[\p{L}\p{M}\p{N}]$/u);
const isMark = unitTest(/^\p{M}$/u);
/** What stands inside a word. */
const isJoint = unitTest(/^[’'&+-]$/);
const isCapital = unitTest(/^\p{Lu}$/u);
const isNumber = unitTest(/^\p{N}$/u);

/** The words of a span: letters, marks and digits, with signs inside ("AT&T", "O’Brien", "U.S" of "U.S."). */
export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(span.to, text.length);
  for (let i = span.from; i < end; ) {
    const from = i;
    let large = false;
    for (; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (isWord(unit)) large ||= isCapital(unit) || (i === from && isNumber(unit));
      else if (i === from || !(isJoint(unit) || (unit === FULL_STOP && goesOn(text, i + 1, end)))) break;
    }
    if (i > from) tokens.push({ from, to: i, large });
    else i++;
  }
  return tokens;
}

const FULL_STOP = 0x2e;

/** Whether a letter or digit stands behind a full stop. */
function goesOn(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  return at < end && isWord(unit) && !isMark(unit);
}

/**
 * The run of capitalised words that begins with token `i`, or null: "Eunjung Cho", with particles inside "Voice of
 * America". Small words may join an outlet's name; a person's only where they are no links ("Nick Wadhams" of "Nick
 * Wadhams with Bloomberg").
 */
export function capitalRun(
  reading: Reading,
  words: CompiledWords,
  tokens: readonly Token[],
  i: number,
  of: "person" | "outlet",
): { readonly span: Span; readonly next: number } | null {
  const { text } = reading;
  const first = tokens[i];
  if (!first?.large) return null;
  let last = i;
  for (let k = i + 1; k < tokens.length; k++) {
    const token = tokens[k] as Token;
    const between = text.slice((tokens[k - 1] as Token).to, token.from);
    // "J. Smith": the full stop of an initial goes with the name.
    const initial = between === ". " && (tokens[k - 1] as Token).to - (tokens[k - 1] as Token).from === 1;
    if (between !== " " && !initial && !/^\s+$/u.test(between)) break;
    if (token.large) {
      if (of === "outlet" && token.to - token.from === 1) break;
      last = k;
      continue;
    }
    const word = text.slice(token.from, token.to).toLowerCase();
    if (!words.particles.has(word)) break;
    if (of === "person" && isLink(reading, words, token)) break;
    if (k - last >= 2) break;
  }
  return { span: { from: first.from, to: (tokens[last] as Token).to }, next: last + 1 };
}

/** Whether a word joins a person to an outlet: "from", "with". */
export function isLink(reading: Reading, words: CompiledWords, token: Span): boolean {
  const { folded } = reading;
  const hit = words.links.at(folded.text, folded.at(token.from));
  return hit !== null && folded.end(hit.to) >= token.to;
}

/** Whether words name an outlet by a word of it ("Kyodo News") . */
export function isOutlet(reading: Reading, words: CompiledWords, span: Span): boolean {
  const { folded } = reading;
  return words.outlets.scan(folded.text, folded.at(span.from), folded.at(span.to)).length > 0;
}

/** Words of an outlet's name behind the word that tells it, at most. */
const MOST_OUTLET_WORDS = 4;

/**
 * The outlet that begins with token `i` in a script without capitals: a word of outlets with the words behind it, up to a mark,
 * a number or a link. "قناة الجزيرة" of "من قناة الجزيرة، هل …".
 */
export function caselessOutlet(
  reading: Reading,
  words: CompiledWords,
  tokens: readonly Token[],
  i: number,
): Span | null {
  const { text, folded } = reading;
  const first = tokens[i];
  if (!words.wordsParted || !first || !/^\p{Lo}/u.test(text.charAt(first.from))) return null;
  const hit = words.outlets.at(folded.text, folded.at(first.from));
  if (!hit || folded.source(hit).from !== first.from) return null;
  let to = Math.max(first.to, folded.source(hit).to);
  for (let k = i + 1; k < tokens.length && k - i < MOST_OUTLET_WORDS; k++) {
    const token = tokens[k] as Token;
    if (token.from < to) continue;
    if (text.slice(to, token.from) !== " " || token.large || isSmall(reading, words, token)) break;
    if (words.interviewLinks.at(folded.text, folded.at(token.from)) || !/^\p{Lo}/u.test(text.charAt(token.from))) break;
    to = token.to;
  }
  return { from: first.from, to };
}

/**
 * Parts a name as labels and moderators print it: "Hokkaido Shimbun, NORISADA", "Trevor, Reuters", "Sidhant (WION)",
 * "Jane Roe from Reuters", "AFP correspondent", "总台央视记者". `outletFirst`: how the page orders them where it is known; it
 * decides where no word tells the outlet.
 */
export function partNames(
  reading: Reading,
  words: CompiledWords,
  span: Span,
  outletFirst: boolean | null = null,
): AskerNames {
  const { text } = reading;
  const persons: Span[] = [];
  const outlets: Span[] = [];
  for (const segment of segmentsOf(text, span).flatMap((each) => outletApart(reading, words, each))) {
    const bare = withoutAskerNoun(reading, words, segment);
    const named = bare && withoutHonorifics(reading, words, bare);
    if (!named) continue;
    const tokens = tokensOf(text, named);
    // "From Harbour TV, Mr Holm": the link opens the sentence.
    const opens = (k: number): boolean => k === 0 && named.from === span.from && named.to < span.to;
    const link = words.wordsParted
      ? tokens.findIndex((token, k) => (!token.large || opens(k)) && isLink(reading, words, token))
      : -1;
    if (link === 0 || (link > 0 && !isOutletOver(reading, words, named, tokens[link] as Token))) {
      const after = tokens.findIndex((token, k) => k > link && token.large);
      if (after !== -1) outlets.push({ from: (tokens[after] as Token).from, to: named.to });
      if (link > 0) persons.push({ from: named.from, to: (tokens[link - 1] as Token).to });
    } else if (isOutlet(reading, words, named)) outlets.push(named);
    else persons.push(named);
  }
  if (outlets.length === 0 && persons.length >= 2) {
    // "NHK, SATO" or "SATO, NHK": the outlet stands behind, unless a family name in capitals does.
    const [first, second] = [persons[0] as Span, persons[1] as Span];
    const [a, b] = [text.slice(first.from, first.to), text.slice(second.from, second.to)];
    const capitals = b === b.toUpperCase() && b.length > 3 && a !== a.toUpperCase();
    // "NKT, SAITO": what has no vowel is no family name.
    // "ERT, Jana Holm": capitals of one word before a full name in small letters.
    const short = /^[\p{Lu}\p{N}]{2,5}$/u.test(a) && /^\p{Lu}[\p{Ll}\p{M}]+\s\p{Lu}/u.test(b);
    const behind = outletFirst === null ? !capitals && !isAcronym(a) && !short : !outletFirst;
    return behind ? { person: first, outlet: second } : { person: second, outlet: first };
  }
  return { person: persons[0] ?? null, outlet: outlets[0] ?? null };
}

/** "NKT", "QBN": capitals without a vowel. */
function isAcronym(word: string): boolean {
  return /^[\p{Lu}\p{N}]{2,6}$/u.test(word) && !/[AEIOUYАЕЁИОУЫЭЮЯÄÖÜ]/u.test(word);
}

/** Words that names in brackets have at most: "(Bilal Mir, Associated Press of Pakistan)" has six. */
const MOST_IN_BRACKETS = 10;

/**
 * Who is named in brackets beside a question or its label. True: "(Bilal Mir, Evening Dispatch)", "(Reuters)".
 * False: "(retranslated from Arabic)", "(via interpreter)", "(laughter)": brackets that tell how it was said.
 */
export function namesInBrackets(reading: Reading, words: CompiledWords, inner: Span): AskerNames {
  const { text } = reading;
  let [person, outlet]: (Span | null)[] = [null, null];
  const tokens = tokensOf(text, inner);
  if (tokens.length > MOST_IN_BRACKETS || /[:：?？!]/u.test(text.slice(inner.from, inner.to))) return NOBODY;
  let from: number | null = null;
  let to = inner.from;
  for (const segment of segmentsOf(text, inner)) {
    if (isRemark(reading, words, segment)) continue;
    // "سؤال (وكالة الأنباء)": where no capital tells a name, the word of an outlet does.
    const caseless = /^["“«]?\p{Lo}/u.test(text.slice(segment.from, segment.to));
    if (
      !(caseless && words.wordsParted && isOutlet(reading, words, segment)) &&
      !tokensOf(text, segment).every(
        (token) => token.large || isSmall(reading, words, token) || isAskerNoun(reading, words, token),
      )
    )
      return NOBODY;
    from ??= segment.from;
    to = segment.to;
  }
  if (from !== null) ({ person, outlet } = partNames(reading, words, { from, to }));
  const large = (span: Span | null): Span | null =>
    span && /^["“«《'‘]?[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(span.from, span.to)) ? span : null;
  return { person: large(person ?? null), outlet: large(outlet ?? null) };
}

/** Whether a bracket's words begin or end with what is said of speech: "translated from French", "Through Interpreter". */
function isRemark(reading: Reading, words: CompiledWords, span: Span): boolean {
  const { folded } = reading;
  const to = folded.at(span.to);
  if (words.remarks.at(folded.text, folded.at(span.from))) return true;
  return words.remarks.scan(folded.text, folded.at(span.from), to).some((hit) => hit.to === to);
}

function isAskerNoun(reading: Reading, words: CompiledWords, token: Token): boolean {
  const { folded } = reading;
  return words.askerNouns.scan(folded.text, folded.at(token.from), folded.at(token.to)).length > 0;
}

/** Whether the link stands inside an outlet's name: "Voice of America", "Press Trust of India". */
function isOutletOver(reading: Reading, words: CompiledWords, span: Span, link: Span): boolean {
  const { folded } = reading;
  const at = folded.at(link.from);
  return words.outlets
    .scan(folded.text, folded.at(span.from), folded.at(span.to))
    .some((hit) => hit.from < at && (hit.to > at || at - hit.to <= 1));
}

/** The parts between commas, brackets and dashes. */
/** 読売新聞|　植村記者: where words are not parted, a blank parts the outlet from its reporter. False: 今日俄罗斯 RT (one outlet). */
function outletApart(reading: Reading, words: CompiledWords, segment: Span): readonly Span[] {
  const blank = words.wordsParted ? -1 : reading.text.slice(segment.from, segment.to).search(/\s/u);
  if (blank <= 0) return [segment];
  const outlet = { from: segment.from, to: segment.from + blank };
  const rest = trimSpan(reading.text, { from: outlet.to, to: segment.to });
  return rest && isOutlet(reading, words, outlet) && !isOutlet(reading, words, rest) ? [outlet, rest] : [segment];
}

const partsSegments = unitTest(/^[,，、()（）[\]/;—]$/);

function segmentsOf(text: string, span: Span): Span[] {
  const segments: Span[] = [];
  let from = span.from;
  const put = (to: number): void => {
    const segment = trimSpan(text, { from, to });
    if (segment && /[\p{L}\p{N}]/u.test(text.slice(segment.from, segment.to))) segments.push(segment);
  };
  for (let i = span.from; i < span.to; i++) {
    const c = text.charAt(i);
    const dash =
      (c === "-" || c === "–" || c === "—") && /\s/u.test(text.charAt(i - 1)) && /\s/u.test(text.charAt(i + 1));
    if (!dash && !partsSegments(text.charCodeAt(i))) continue;
    put(i);
    from = i + 1;
  }
  put(span.to);
  return segments;
}

/** "Tan Wei" of "Mr Tan Wei". */
function withoutHonorifics(reading: Reading, words: CompiledWords, span: Span): Span {
  const { text, folded } = reading;
  let from = span.from;
  for (;;) {
    const hit = words.honorifics.at(folded.text, folded.at(from));
    const rest = hit ? trimSpan(text, { from: Math.max(from, folded.end(hit.to)), to: span.to }) : null;
    const behind = rest ? /^[.\s]*/u.exec(text.slice(rest.from, rest.to))?.[0].length : 0;
    if (!rest || rest.from + (behind ?? 0) >= span.to) return { from, to: span.to };
    from = rest.from + (behind ?? 0);
  }
}

/** "AFP" of "AFP correspondent", "Reuters" of "Correspondent of Reuters", "总台央视" of "总台央视记者"; null where nothing is left. */
function withoutAskerNoun(reading: Reading, words: CompiledWords, span: Span): Span | null {
  const { text, folded } = reading;
  if (!words.wordsParted) {
    const name = folded.text.slice(folded.at(span.from), folded.at(span.to));
    const ending = words.askerEndings.find((noun) => name.endsWith(noun));
    if (!ending) return span;
    return ending.length === name.length
      ? null
      : trimSpan(text, { from: span.from, to: folded.start(folded.at(span.to) - ending.length) });
  }
  let { from, to } = span;
  for (const hit of words.askerNouns.scan(folded.text, folded.at(span.from), folded.at(span.to))) {
    const noun = folded.source(hit);
    const before = text.slice(from, noun.from).trim();
    if (before === "") from = noun.to;
    else if (text.slice(noun.to, to).trim() === "") to = noun.from;
  }
  const left = trimSpan(text, { from, to });
  return left && /[\p{L}\p{N}]/u.test(text.slice(left.from, left.to)) ? left : null;
}

/** A particle or a link, written small within names. */
export function isSmall(reading: Reading, words: CompiledWords, token: Token): boolean {
  return words.particles.has(reading.text.slice(token.from, token.to).toLowerCase()) || isLink(reading, words, token);
}

/** "TASS" of "TASS news agency": without the small words at its end. */
export function largePart(text: string, span: Span): Span | null {
  const last = tokensOf(text, span).findLast((token) => token.large);
  return last ? { from: span.from, to: last.to } : null;
}

/** Written as names are: every word large, but for particles. */
export function isWritten(reading: Reading, words: CompiledWords, span: Span): boolean {
  const tokens = tokensOf(reading.text, span);
  return (
    tokens.length > 0 &&
    tokens.length <= 6 &&
    (tokens[0] as Token).large &&
    tokens.every((t) => t.large || isSmall(reading, words, t))
  );
}

/** Whether every word of a name stands in an answerer's label: "Mr. Secretary", "President Biden". */
export function isKnown(text: string, span: Span, known: ReadonlySet<string>): boolean {
  return tokensOf(text, span).every((token) => known.has(text.slice(token.from, token.to).toLowerCase()));
}

/** Where a span ends without its last punctuation. */
export function withoutStop(text: string, span: Span): number {
  let to = span.to;
  while (to > span.from && /[\s.,!?…–—-]/u.test(text.charAt(to - 1))) to--;
  return to;
}

/** "Brussels", "Ukraine", "Absolutely": known as something else than a person, to the span's end. Cost: logarithmic. */
export function isNoPerson(reading: Reading, span: Span): boolean {
  return isKnownAs(reading, span, Sense.place | Sense.body | Sense.common);
}

/** Whether words name nothing but places, as a dateline does: "Bali, Indonesia". */
export function isPlaces(reading: Reading, span: Span): boolean {
  const segments = segmentsOf(reading.text, span);
  return segments.length > 0 && segments.every((segment) => isKnownAs(reading, segment, Sense.place));
}

function isKnownAs(reading: Reading, span: Span, senses: number): boolean {
  const words = wordsOf(reading);
  const first = words.list[words.at(span.from)];
  const last = first && words.list[first.phraseEnd];
  if (!first || !last || first.from !== span.from) return false;
  return last.to >= withoutStop(reading.text, span) && (first.senses & senses) !== 0;
}
