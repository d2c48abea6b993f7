import type { Span } from "../../model";
import { foldPhrase } from "../../text/fold";
import { spanAt, trimSpan } from "../../text/span";
import type { Reading } from "../reading";
import { holdsDash } from "./lines";
import type { CompiledWords, LabelSense } from "./words";

/**
 * What may be the label of a turn: words at a line's beginning, set apart from what follows. Whether it is one is
 * decided by what the other lines of the page do (see cast.ts).
 */
export interface Label {
  /** Where the line, its number or bullet included, begins. */
  readonly from: number;
  /** The label as printed, without number, brackets behind it and colon. */
  readonly span: Span;
  /** What stands in brackets behind the label: "(Reuters)", "(via interpreter)"; else null. */
  readonly aside: Span | null;
  /** Who asks, where a question word goes on: ", Nine News" of "Journalist, Nine News:"; else null. */
  readonly tail: Span | null;
  /** Where what is said begins. */
  readonly content: number;
  readonly sense: LabelSense | "name";
  /**
   * How the label is parted from the words: by a colon, a dash, a full stop, a number ("Question 1 …"), nothing ("Q  Yes"),
   * by being bold, by standing in brackets, or by standing alone on its line; or whether it is no more than a question's number.
   */
  readonly mark: "colon" | "dash" | "stop" | "bare" | "bold" | "brackets" | "line" | "number";
  /** Folded letters and digits of the label: the same voice has the same key. */
  readonly key: string;
}

/** Where to look for a label. */
export interface LabelPlace extends Span {
  readonly boldTo: number;
}

/**
 * Longest label sought, in units. "Senator the Hon Penny Wong, Leader of the Government in the Senate, Minister for
 * Foreign Affairs" has 96.
 */
const REACH = 110;
/** Longest label without a colon: a bold name, a name on a line of its own. */
const SHORT_REACH = 70;
/** Longest label where words are not parted: "《环球时报》记者", "俄罗斯卫星通讯社记者" have some ten units. */
const UNPARTED_REACH = 26;
/** Words of the longest labels of offices. */
const MOST_WORDS = 14;
/** Words of an outlet in quotation marks. */
const MOST_QUOTED_WORDS = 5;
/** Words of a label in a script without capitals, where nothing else tells a name from a clause. */
const MOST_CASELESS_WORDS = 7;

/** How far into a question its answer's label is sought on the same line, in units. */
const SAME_LINE_REACH = 3000;

const BULLETS = /^[\s•▪■●◢*]+/u;
/** "1.", "(2)", and the numbers that are words: 三、 */
const NUMBER = /^(?:\(?\d{1,4}\s?[.)、]|\p{Lo}{1,3}、)\s*(?=[^\s\d])/u;
const LABEL_NUMBER = /^\s?\.?\s?(?:№|[Nn]o\.?|#)?\s?\d{1,3}(?=\s*(?:[:：.)\]–—-]|$))/u;
const BRACKETS = /^\s*[([（【]([^()[\]（）【】\n]{1,80})[)\]）】]/u;
const COLON = /^\s*[:：](?!\/\/)/u;
const DASH = /^(?:\.\s?[-–—]+\s?|\s+[-–—]+\s*|[-–—]+\s+)(?=\S)/u;
/** Signs behind which no label goes on. */
const ENDS: ReadonlySet<string> = new Set("?!？！。；;؟\n");
const STOP = /^[.)]\s+(?=\S)/u;

/** The label that a line begins with, or null. Cost: constant; it looks at the first hundred units. */
export function readLabel(reading: Reading, words: CompiledWords, place: LabelPlace): Label | null {
  const { text } = reading;
  let at = place.from;
  const lead = (pattern: RegExp): void => {
    if (isSmallLatin(text.charCodeAt(at) | 32)) return;
    const found = pattern.exec(text.slice(at, Math.min(place.to, at + 12)));
    if (found && at + found[0].length < place.to) at += found[0].length;
  };
  lead(BULLETS);
  lead(NUMBER);
  const worded = wordLabel(reading, words, place, at);
  // "A. PAPAIOANNOU: Good morning" is a name with its initial, "A. Yes, we will" an answer.
  if (worded && worded.mark !== "stop") return worded;
  const named = nameLabel(reading, words, place, at);
  return named && (named.mark === "colon" || !worded) ? named : worded;
}

/** The letters a to z, with which most lines begin: looked at before any expression is tried. */
function isSmallLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** "QUESTION:", "Q  ", "Q1.", "Journalist, Nine News:", 问： */
function wordLabel(reading: Reading, words: CompiledWords, place: LabelPlace, at: number): Label | null {
  const { text, folded } = reading;
  const start = folded.at(at);
  const inside = labelInBrackets(reading, words, place, at);
  if (inside) return inside;
  const hit = words.labels.at(folded.text, start);
  const numbered =
    /\d/.test(text.charAt(at + 1)) && /^\p{L}\d{1,3}(?=[\s:：.)]|$)/u.test(text.slice(at, Math.min(place.to, at + 5)));
  const sense = numbered ? words.letters.get(folded.text.charAt(start)) : hit?.senses[0];
  if (!sense || folded.start(start) !== at) return null;
  const end = numbered || !hit ? at + 1 : folded.end(hit.to);
  if (end > place.to) return null;
  const word = text.slice(at, end);
  const letter = word.length === 1;
  // One letter is a label only as a capital: "Q: When?", not "a: the first case".
  if (letter && word === word.toLowerCase() && word !== word.toUpperCase()) return null;
  const label = (to: number, content: number, mark: Label["mark"], more: Partial<Label> = {}): Label => ({
    from: place.from,
    span: { from: at, to },
    aside: null,
    tail: null,
    content,
    sense,
    mark,
    key: keyOf(reading, { from: at, to: end }),
    ...more,
  });

  let to = end;
  const rest = (from: number): string => text.slice(from, Math.min(place.to, from + REACH));
  const number = LABEL_NUMBER.exec(rest(to));
  if (number) to += number[0].length;
  const brackets = BRACKETS.exec(rest(to));
  const behind = brackets ? to + brackets[0].length : to;
  const aside = brackets ? { from: behind - 1 - (brackets[1] as string).length, to: behind - 1 } : null;
  const colon = COLON.exec(rest(behind));
  if (colon) {
    // "Question: (Bilal Mir, Evening Dispatch): Has the date …"
    const content = behind + colon[0].length;
    const named = aside || sense !== "question" ? null : BRACKETS.exec(rest(content));
    const second = named && COLON.exec(rest(content + named[0].length));
    if (!named || !second) return label(to, content, "colon", { aside });
    const end = content + named[0].length - 1;
    const inner = { from: end - (named[1] as string).length, to: end };
    return label(to, content + named[0].length + second[0].length, "colon", { aside: inner });
  }
  // "Q  (Inaudible.)" asks what nobody heard.
  const unheard = /^\s+(?=[([])/u.exec(rest(to));
  if (unheard && letter && words.bare.has(folded.text.charAt(start))) return label(to, to + unheard[0].length, "bare");
  if (text.slice(behind, place.to).trim() === "") return label(to, place.to, "line", { aside });
  const dash = DASH.exec(rest(to));
  if (dash) {
    // "Question – Harbour News: Has the date …"
    const named =
      sense === "question" ? findColon(reading, to + dash[0].length, Math.min(place.to, to + SHORT_REACH)) : -1;
    const tail = named === -1 ? null : trimSpan(text, { from: to + dash[0].length, to: named });
    const told = tail && words.outlets.scan(folded.text, folded.at(tail.from), folded.at(tail.to)).length > 0;
    if (tail && told && isNameShaped(reading, words, tail)) return label(named, named + 1, "colon", { tail });
    return label(to, to + dash[0].length, "dash");
  }
  const stop = STOP.exec(rest(to));
  if (stop && (letter || number || startsLarge(text, to + stop[0].length)))
    return label(to, to + stop[0].length, "stop");
  const space = /^\s+(?=\S)/u.exec(rest(to));
  const bare = words.bare.has(folded.text.charAt(start));
  if (space && letter && (bare || (sense === "answer" && startsLarge(text, to + space[0].length))))
    return label(to, to + space[0].length, "bare");
  // "Question from Reuters:", "Journalist, Nine News:", not "Question of the day is this:" (no name), not 问题：.
  const found = findColon(reading, to, Math.min(place.to, to + REACH));
  if (found === -1) return null;
  const tail = trimSpan(text, { from: to, to: found });
  if (!tail || !/^[,，(（[/–—-]/u.test(text.slice(tail.from))) {
    const link = tail && words.wordsParted ? words.links.at(folded.text, folded.at(tail.from)) : null;
    if (!tail || !link) return null;
  }
  return label(found, found + 1, "colon", { tail });
}

/** "[Question] What …", "<Answer> We …", "(Reporter) Will …" */
function labelInBrackets(reading: Reading, words: CompiledWords, place: LabelPlace, at: number): Label | null {
  const { text, folded } = reading;
  if (!/[([<（【〈＜]/u.test(text.charAt(at))) return null;
  const hit = words.labels.at(folded.text, folded.at(at + 1));
  const sense = hit?.senses[0];
  if (!hit || !sense) return null;
  const span = { from: at + 1, to: folded.end(hit.to) };
  const close = /^(?:\s?\d{1,3})?[)\]>）】〉＞]\s*[:：]?/u.exec(text.slice(span.to, Math.min(place.to, span.to + 8)));
  const word = text.slice(span.from, span.to);
  if (!close || word.length === 1 || (word === word.toLowerCase() && word !== word.toUpperCase())) return null;
  const content = Math.min(place.to, span.to + close[0].length);
  return {
    from: place.from,
    span,
    aside: null,
    tail: null,
    content,
    sense,
    mark: "brackets",
    key: keyOf(reading, span),
  };
}

/** How far behind a line's beginning the dash of a label may stand, by the expression that reads such labels. */
const DASH_REACH = 72;

/** "Mao Ning:", "MR PRICE:", "Hokkaido Shimbun, NORISADA:", "(Jane Roe, Dawn):", a bold name, a name on its own line. */
function nameLabel(reading: Reading, words: CompiledWords, place: LabelPlace, at: number): Label | null {
  const { text, folded } = reading;
  const label = (name: Span | null, content: number, mark: Label["mark"], aside: Span | null = null): Label | null =>
    name && isNameShaped(reading, words, name)
      ? { from: place.from, span: name, aside, tail: null, content, sense: "name", mark, key: keyOf(reading, name) }
      : null;

  const opens = /[([（【]/.test(text.charAt(at));
  const brackets = opens ? BRACKETS.exec(text.slice(at, Math.min(place.to, at + REACH))) : null;
  if (brackets) {
    const behind = at + brackets[0].length;
    const colon = COLON.exec(text.slice(behind, behind + 4));
    const inner = { from: behind - 1 - (brackets[1] as string).length, to: behind - 1 };
    if (colon) return label(trimSpan(text, inner), behind + colon[0].length, "colon");
    return behind < place.to ? label(trimSpan(text, inner), behind, "brackets") : null;
  }
  const reach = Math.min(place.to, at + REACH);
  const colon = findColon(reading, at, reach);
  if (colon !== -1) {
    const digitsAround = /\d/.test(text.charAt(colon - 1)) && /\d/.test(text.charAt(colon + 1));
    if (digitsAround || text.startsWith("//", colon + 1)) return null;
    const { name, aside } = withoutBrackets(text, { from: at, to: colon });
    return label(name, colon + 1, "colon", aside);
  }
  // "M. le président. La parole est …": the opener says that the next full stop ends the label.
  const opener = words.stopOpeners.at(folded.text, folded.at(at));
  if (opener && folded.start(opener.from) === at) {
    const stop = text.slice(folded.end(opener.to), reach).search(/\.(?=\s|$)/u);
    if (stop > 0) {
      const to = folded.end(opener.to) + stop;
      const { name, aside } = withoutBrackets(text, { from: at, to });
      // "Mme Florence Parly, ministre des armées": offices are written small.
      const comma = name ? text.slice(name.from, name.to).indexOf(",") : -1;
      const alone = name && comma > 0 ? { from: name.from, to: name.from + comma } : name;
      const shaped = label(alone, to + 1, "stop", aside);
      return shaped && name ? { ...shaped, span: name, key: keyOf(reading, name) } : null;
    }
  }
  // "Bruno Rodríguez.- Buenos días", "SR. ROBLES.- Sí", "THE MINISTER – Yes"
  const dash =
    holdsDash(text, at, Math.min(reach, at + DASH_REACH)) &&
    /^((?:\p{Lu}\p{L}{1,4}\.\s)?[^\n.:;!?–—]{3,60}?)(?:\.\s?[-–—]+\s?|\s[-–—]+\s)(?=\S)/u.exec(text.slice(at, reach));
  if (dash)
    return label(trimSpan(text, { from: at, to: at + (dash[1] as string).length }), at + dash[0].length, "dash");
  if (place.boldTo > at + 1 && place.boldTo < place.to && place.boldTo - at <= SHORT_REACH) {
    const bold = withoutBrackets(text, { from: at, to: place.boldTo });
    return label(bold.name, place.boldTo, "bold", bold.aside);
  }
  if (place.to - at <= SHORT_REACH && !/[.!?;,。！？；，…]$/u.test(text.slice(at, place.to))) {
    const alone = withoutBrackets(text, { from: at, to: place.to });
    return label(alone.name, place.to, "line", alone.aside);
  }
  return null;
}

/**
 * Position of the colon that may end a label beginning at `from`, or -1. Brackets are passed over; the end of a
 * sentence ends the search: "He agreed. Note: …" has no label "He agreed. Note"; "Mr. Smith:" and "С.В.Лавров:" have.
 */
function findColon(reading: Reading, from: number, to: number): number {
  const { text } = reading;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (isSmallLatin(unit | 32) || unit === 32) continue;
    const c = text.charAt(i);
    if (c === "(" || c === "（" || c === "[") depth++;
    else if (c === ")" || c === "）" || c === "]") depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (c === ":" || c === "：") return i;
    else if (ENDS.has(c)) return -1;
    else if (c === "." && /^\s/u.test(text.charAt(i + 1))) {
      const word = /[\p{L}\p{M}.]*$/u.exec(text.slice(Math.max(from, i - 12), i))?.[0] ?? "";
      // Shorter words with a capital are honorifics and initials ("Mr.", "Smt.", "Gen.").
      const known = reading.pack.abbreviations.includes(`${word.toLowerCase()}.`);
      if (!known && !(word.length <= 4 && startsLarge(word, 0))) return -1;
    }
  }
  return -1;
}

/** A name and what stands in brackets behind it. */
function withoutBrackets(text: string, span: Span): { name: Span | null; aside: Span | null } {
  const trimmed = trimSpan(text, span);
  if (!trimmed) return { name: null, aside: null };
  const behind = /[([（【]([^()[\]（）【】\n]{1,80})[)\]）】]$/u.exec(text.slice(trimmed.from, trimmed.to));
  if (!behind) return { name: trimmed, aside: null };
  const inner = (behind[1] as string).length;
  return {
    name: trimSpan(text, { from: trimmed.from, to: trimmed.from + behind.index }),
    aside: { from: trimmed.to - 1 - inner, to: trimmed.to - 1 },
  };
}

/**
 * Whether words can be a name, an outlet or an office: capitals throughout, but for particles.
 * True: "Shri Arindam Bagchi, Official Spokesperson"; "AFP"; "Minister for Foreign Affairs". False: "He said",
 * "Ministry's position", "Note".
 */
export function isNameShaped(reading: Reading, words: CompiledWords, span: Span): boolean {
  const { text, folded } = reading;
  const name = text.slice(span.from, span.to);
  const hit = words.notLabels.at(folded.text, folded.at(span.from));
  if (hit && folded.end(hit.to) >= span.to) return false;
  if (!words.wordsParted) {
    // 時　　間： letters set apart to fill the column.
    const tight = foldPhrase(name.replace(/\s+/gu, ""), reading.pack.fold);
    if (words.notLabels.at(tight, 0)?.to === tight.length) return false;
    if (isClause(reading, words, span)) return false;
    return (
      name.length <= UNPARTED_REACH &&
      /\p{L}/u.test(name) &&
      /^[\p{L}\p{M}\p{N}\s·・•（）()《》「」“”"'’.&/—–-]+$/u.test(name)
    );
  }
  const tokens = name.split(/\s+/u);
  // «Жэньминь жибао»: within quotation marks small words are part of the name.
  if (tokens.length <= MOST_QUOTED_WORDS && /^["“«„][^"”»“]+["”»“]$/u.test(name)) return /^.\p{Lu}/u.test(name);
  if (tokens.length > MOST_WORDS || !startsLarge(name, /^["'“«‘(]/u.test(name) ? 1 : 0)) return false;
  let caseless = 0;
  for (const token of tokens) {
    if (/[A-Z]/.test(token) || /[\p{Lu}\p{Lt}]/u.test(token) || !/\p{L}/u.test(token)) continue;
    if (/\p{Lo}/u.test(token)) caseless++;
    else {
      // «Жэньминь жибао»
      const folded = foldPhrase(token, reading.pack.fold).replace(/^["']+|["'.,]+$/gu, "");
      // "ministre de l'intérieur"
      const joint = folded.indexOf("'") + 1;
      const elided = joint > 0 && reading.pack.elisions?.includes(folded.slice(0, joint)) === true;
      const word = elided ? folded.slice(joint) : folded;
      // "Ana Roe, agencia EFE": what kind of outlet it is may be written small.
      const outlet = words.outlets.at(word, 0)?.to === word.length;
      if (!words.particles.has(word) && !words.officeWords.has(word) && !(outlet && token !== tokens[0])) return false;
    }
  }
  return caseless <= MOST_CASELESS_WORDS && /\p{L}/u.test(name);
}

/**
 * Whether words that nothing parts tell who says what: 王毅提出“四个应该”： is no label. False: 王毅回答： (the verb ends it),
 * 新闻通报会记者： (a reporter does).
 */
function isClause({ folded }: Reading, words: CompiledWords, span: Span): boolean {
  const [from, to] = [folded.at(span.from), folded.at(span.to)];
  const name = folded.text.slice(from, to);
  if (words.askerEndings.some((noun) => name.endsWith(noun))) return false;
  return words.sayings.scan(folded.text, from + 1, to).some((hit) => hit.to + 1 < to);
}

/** A capital letter, a letter without case, or a digit stands at `at`. */
function startsLarge(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isSmallLatin(unit)) return false;
  if (isSmallLatin(unit | 32)) return true;
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“«'‘([（《]/u.test(text.slice(at, at + 2));
}

function keyOf(reading: Reading, span: Span): string {
  const { folded } = reading;
  const from = folded.at(span.from);
  return folded.text
    .slice(from, folded.at(span.to))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Label and words of an answer that goes on in its question's line: "Q: When? A: Tomorrow." */
export function answerOnSameLine(
  reading: Reading,
  words: CompiledWords,
  span: Span,
): { label: Span; content: number } | null {
  const { folded, text } = reading;
  const to = Math.min(span.to, span.from + SAME_LINE_REACH);
  for (const hit of words.labels.scan(folded.text, folded.at(span.from), folded.at(to))) {
    if (!hit.senses.includes("answer")) continue;
    const label = folded.source(hit);
    const word = text.slice(label.from, label.to);
    if (word === word.toLowerCase() && word !== word.toUpperCase()) continue;
    const before = text.slice(Math.max(span.from, label.from - 6), label.from).trimEnd();
    if (/[.?!。？！)"”]$/u.test(before) && /^\s*[:：]/u.test(text.slice(label.to, label.to + 3)))
      return { label, content: label.to + text.slice(label.to, label.to + 3).search(/[:：]/u) + 1 };
  }
  return null;
}

/** Whether a source position lies in a bold run of its block. */
export function isBold(reading: Reading, position: number): boolean {
  const block = spanAt(reading.blocks, position);
  return block?.strong.some((run) => run.from <= position && position < run.to) ?? false;
}

/** Whether the label says that its turn asks. */
export function isQuestionLabel(label: Label): boolean {
  return label.sense === "question" || label.sense === "followUp" || label.sense === "remark";
}
