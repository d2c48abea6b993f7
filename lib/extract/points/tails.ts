/** What follows a marker's word and belongs to the marker: a noun, a copula, a comma, an intensifier. */
import type { Span } from "../../model";
import { type Boundary, punctuationAfter } from "./boundary";
import { type Ground, type Line, skipBlanks, wordFrom, wordTo } from "./ground";
import type { MarkSense } from "./vocabulary";

/** What follows the number of a marker, once it is known to be one. */
export interface Tail {
  readonly to: number;
  readonly textFrom: number;
  readonly form: string;
  readonly weak: boolean;
}

export function tailOf(ground: Ground, hit: Span, sense: MarkSense, boundary: Boundary, line: Line): Tail | null {
  switch (sense.is) {
    case "adverb":
      return adverbTail(ground, hit, boundary, line);
    case "half": {
      // Inside a sentence only a second half may stand; `settleHalves` decides by the first.
      const may = boundary.place !== "inside" || (sense.number === 2 && boundary.sign !== "");
      const tail = may ? adverbTail(ground, hit, boundary, line) : null;
      return tail && { ...tail, form: "half", weak: true };
    }
    case "ordinal":
      return boundary.determined
        ? determinedTail(ground, hit, line, boundary)
        : (bareTail(ground, hit, boundary, line) ?? nounsTail(ground, hit, boundary, line));
    case "cardinal":
      return cardinalTail(ground, hit, sense.number, boundary, line);
    case "last":
    case "further":
      return lastTail(ground, hit, boundary, line);
    case "idiom":
      return null;
    case "final":
      return boundary.determined
        ? determinedTail(ground, hit, line, boundary)
        : (commaTail(ground, hit, boundary, line, "last") ??
            aloneTail(ground, hit, boundary, line) ??
            (boundary.place === "inside" ? null : nounTail(ground, hit, line, "last")));
    case "other":
      return boundary.determined ? null : determinedTail(ground, hit, line, boundary);
    case "next":
      return boundary.determined
        ? determinedTail(ground, hit, line, boundary)
        : commaTail(ground, hit, boundary, line, "next");
  }
}

/** "Firstly we …", "First of all, …": with or without a comma. */
function adverbTail(ground: Ground, hit: Span, boundary: Boundary, line: Line): Tail | null {
  if (boundary.determined) return null; // "our number one priority"
  const end = withIntensifier(ground, hit.to, line);
  const after = punctuationAfter(ground, end, line.to);
  const soft = ground.words.softFirsts.has(ground.text.slice(hit.from, hit.to));
  const weak = soft || (boundary.place === "inside" && after.sign === "");
  return { to: end, textFrom: after.to, form: "adverb", weak };
}

/**
 * A bare ordinal: before punctuation, or before a word that begins a clause.
 * True: "Second, …" "Third we …" "first to build, second to keep". False: "First Secretary", "second-largest", "First in line".
 */
function bareTail(ground: Ground, hit: Span, boundary: Boundary, line: Line): Tail | null {
  const { text, words } = ground;
  const end = withIntensifier(ground, hit.to, line);
  const after = punctuationAfter(ground, end, line.to);
  const opens = boundary.place === "line" || boundary.place === "sentence";
  if (after.sign !== "" && after.sign !== "!") {
    // "First; we must …" and "First. We must …" open a sentence; inside one these signs end it.
    if ((after.sign === "." || after.sign === ";") && !opens) return null;
    // "…, first, …": a comma on both sides may be apposition; company decides.
    const weak = boundary.place === "inside" && boundary.sign === "and";
    return { to: end, textFrom: after.to, form: "ordinal", weak };
  }
  if (after.sign !== "") return null;
  const copula = words.copulas.at(text, after.to);
  if (copula && end > hit.to) return { to: end, textFrom: after.to, form: "ordinal", weak: false };
  const next = wordFrom(ground, after.to);
  if (!next || (words.wordsParted && !/ /u.test(text.charAt(end)))) return null;
  const word = text.slice(next.from, next.to);
  if (opens && words.starters.has(word)) return { to: end, textFrom: after.to, form: "ordinal", weak: end === hit.to };
  if (
    !opens &&
    (words.clauseStarters.has(word) ||
      words.starters.has(word) ||
      words.clauseEndings.some((ending) => word.endsWith(ending)))
  )
    return { to: end, textFrom: after.to, form: "ordinal", weak: true };
  return null;
}

/** A point noun behind a bare ordinal; in a language without articles with an adjective between: "Второе важное направление – …". */
function nounsTail(ground: Ground, hit: Span, boundary: Boundary, line: Line): Tail | null {
  const { articles, wordsParted } = ground.words;
  if (articles.size > 0 || !wordsParted) return nounTail(ground, hit, line, "ordinal");
  return boundary.place === "inside" ? null : determinedTail(ground, hit, line, boundary);
}

/** "Second point, …", "Third element is": a point noun without a determiner. */
function nounTail(ground: Ground, hit: Span, line: Line, form: string): Tail | null {
  const noun = ground.words.nouns.at(ground.text, afterFinal(ground, hit.to, line));
  if (!noun) return null;
  const after = punctuationAfter(ground, noun.to, line.to);
  if (/[,:.–—-]/u.test(after.sign)) return { to: noun.to, textFrom: after.to, form, weak: false };
  return ground.words.copulas.at(ground.text, after.to) ? { to: noun.to, textFrom: after.to, form, weak: false } : null;
}

/** Where the noun begins, over a tie and a word for the last: "Troisième |et dernier| point", "tercer |y último| punto". */
function afterFinal({ text, words }: Ground, at: number, line: Span): number {
  const p = skipBlanks(text, at, line.to);
  const word = /^\p{L}+/u.exec(text.slice(p, Math.min(line.to, p + LONGEST_TIE)))?.[0];
  if (word === undefined || !words.ties.has(word)) return p;
  const last = words.marks.at(text, skipBlanks(text, p + word.length, line.to));
  return last?.senses.some(({ is }) => is === "final") ? skipBlanks(text, last.to, line.to) : p;
}

/** Units of a conjunction that ties: "et", "y", "and". */
const LONGEST_TIE = 6;

/** Longest stretch between "the first reason" and its verb, in units: "the second point that I would like to make to you today is" has 60. */
const LONGEST_RELATIVE = 70;

/**
 * A determined ordinal: before a copula, a pronoun or a point noun.
 * True: "The first is that …", "The second of these is …", "My third point concerns …".
 * False: "The first meeting was held in Dili", "the second round".
 */
function determinedTail(ground: Ground, hit: Span, line: Line, boundary: Boundary): Tail | null {
  const { text, words } = ground;
  let end = withIntensifier(ground, hit.to, line);
  let p = skipBlanks(text, end, line.to);
  const form = "determined";
  const after = punctuationAfter(ground, end, line.to);
  if (/[,:–—-]/u.test(after.sign)) return { to: end, textFrom: after.to, form, weak: after.sign === "," };
  const straight = words.copulas.at(text, p);
  if (straight && !words.pastCopulas.has(text.slice(straight.from, straight.to)))
    return { to: end, textFrom: p, form, weak: boundary.place === "inside" };
  const pronoun = words.pronouns.at(text, p);
  if (pronoun) {
    const rest = punctuationAfter(ground, pronoun.to, line.to);
    const end = withIntensifier(ground, pronoun.to, line);
    if (
      words.copulas.at(text, rest.to) ||
      words.copulas.at(text, skipBlanks(text, end, line.to)) ||
      /[,:–—-]/u.test(rest.sign)
    )
      return { to: end, textFrom: punctuationAfter(ground, end, line.to).to, form, weak: false };
    return null;
  }
  // One adjective may stand before the noun: "the second important element".
  for (let adjectives = 0; adjectives < 3; adjectives++) {
    const noun = words.nouns.at(text, p);
    if (noun) {
      end = noun.to;
      const rest = punctuationAfter(ground, end, line.to);
      if (/[,:–—-]/u.test(rest.sign)) return { to: end, textFrom: rest.to, form, weak: false };
      const verb = copulaWithin(ground, rest.to, Math.min(line.to, end + LONGEST_RELATIVE));
      if (!verb) return rest.sign === "." ? { to: end, textFrom: rest.to, form, weak: false } : null;
      if (words.emptyNouns.at(text, noun.from)?.to === noun.to) {
        // "the first thing to say is that …": noun, verb and "that" say nothing yet.
        const that = wordFrom(ground, skipBlanks(text, verb.to, line.to));
        const to = that && words.complementizers.has(text.slice(that.from, that.to)) ? that.to : verb.to;
        return { to, textFrom: punctuationAfter(ground, to, line.to).to, form, weak: false };
      }
      return { to: end, textFrom: rest.to, form, weak: false };
    }
    const word = wordFrom(ground, p);
    if (!word) return null;
    p = skipBlanks(text, word.to, line.to);
    if (p === word.to) return null;
  }
  return null;
}

/** The first copula in the clause that begins at `from`. */
function copulaWithin(ground: Ground, from: number, to: number): Span | null {
  let p = from;
  while (p < to) {
    const copula = ground.words.copulas.at(ground.text, p);
    if (copula) return copula;
    const word = wordFrom(ground, p);
    if (!word) return null;
    p = skipBlanks(ground.text, word.to, to);
    // "La première chose que je veux dire, c'est que": a comma before the copula.
    if (ground.text[p] === ",") {
      const next = skipBlanks(ground.text, p + 1, to);
      return next < to ? ground.words.copulas.at(ground.text, next) : null;
    }
    if (p === word.to) return null;
  }
  return null;
}

/**
 * A cardinal as a marker. True: "One, …" "Two: …" "One is that …" "One reason is …" "Point one: …" "The one is that …".
 * False: "One country, two systems" (a noun follows), "two, three years ago" (alone).
 */
function cardinalTail(ground: Ground, hit: Span, number: number, boundary: Boundary, line: Line): Tail | null {
  const { text, words } = ground;
  const after = punctuationAfter(ground, hit.to, line.to);
  if (boundary.determined) {
    const article = wordFrom(ground, boundary.from);
    if (number !== 1 || !article || !words.articles.has(text.slice(article.from, article.to))) return null;
    return words.copulas.at(text, after.to) ? determinedTail(ground, hit, line, boundary) : null;
  }
  if (boundary.place === "inside") {
    // "one, to listen, two, to act": commas on both sides, in company.
    const between = after.sign === "," && (boundary.sign === "," || boundary.sign === "and");
    return between ? { to: hit.to, textFrom: after.to, form: "cardinal", weak: true } : null;
  }
  if (/[,:.–—-]/u.test(after.sign)) {
    if (after.sign === "." && boundary.place === "clause") return null;
    return { to: hit.to, textFrom: after.to, form: "cardinal", weak: after.sign === "," };
  }
  if (after.sign !== "") return null;
  const copula = words.copulas.at(text, after.to);
  if (copula) return { to: hit.to, textFrom: after.to, form: "cardinal", weak: false };
  if (words.pronouns.at(text, after.to)) return determinedTail(ground, hit, line, boundary);
  const noun = words.nouns.at(text, after.to);
  if (!noun) return null;
  const tail = determinedTail(ground, hit, line, boundary);
  return tail && { ...tail, form: "cardinal", weak: true };
}

/**
 * "Finally, …", "Lastly we …". Where spaces do not part words, an adverb without a mark behind it may be any phrase's
 * beginning: 最后我们 counts, 最后期限 does not.
 */
function lastTail(ground: Ground, hit: Span, boundary: Boundary, line: Line): Tail | null {
  if (boundary.determined) return null;
  const end = withIntensifier(ground, hit.to, line);
  const after = punctuationAfter(ground, end, line.to);
  // "Наконец, порт открыт" counts, "Наконец порт открыт" tells that it took long.
  if (ground.words.lastsParted && !/[,:.–—-]/u.test(after.sign)) return null;
  if (!ground.words.wordsParted && after.sign === "") {
    const next = wordFrom(ground, after.to);
    if (!next || !ground.words.starters.has(ground.text.slice(next.from, next.to))) return null;
  }
  return { to: end, textFrom: after.to, form: "adverb", weak: boundary.place === "inside" };
}

/** "Next, …", "Last, …": words that are adjectives too, so that the comma decides. */
function commaTail(ground: Ground, hit: Span, boundary: Boundary, line: Line, form: string): Tail | null {
  const end = withIntensifier(ground, hit.to, line);
  const after = punctuationAfter(ground, end, line.to);
  if (!/[,:–—-]/u.test(after.sign) || boundary.place === "inside") return null;
  return { to: end, textFrom: after.to, form, weak: true };
}

/**
 * The adjective of the last point as a sentence of its own, in a language without articles. True: "И последнее. Порт открыт."
 * False: "Поезд последний. Порт открыт." (it ends a sentence of other words).
 */
function aloneTail(ground: Ground, hit: Span, boundary: Boundary, line: Line): Tail | null {
  const { articles, wordsParted } = ground.words;
  if (articles.size > 0 || !wordsParted || (boundary.place !== "line" && boundary.place !== "sentence")) return null;
  const after = punctuationAfter(ground, hit.to, line.to);
  return after.sign === "." ? { to: hit.to, textFrom: after.to, form: "last", weak: true } : null;
}

/**
 * Where the marker ends with what intensifies it: "first and foremost", "First, and most important", "sixth and finally".
 * What follows must end the intensifier: punctuation or a verb.
 */
export function withIntensifier(ground: Ground, at: number, line: Span): number {
  const { text, words } = ground;
  let p = skipBlanks(text, at, line.to);
  const comma = text[p] === ",";
  if (comma) p = skipBlanks(text, p + 1, line.to);
  const tie = wordFrom(ground, p);
  const tied = tie !== null && words.ties.has(text.slice(tie.from, tie.to));
  if (tied) p = skipBlanks(text, tie.to, line.to);
  // "Третий и, пожалуй, главный – …"
  if (tied && !comma && text[p] === ",") p = skipBlanks(text, p + 1, line.to);
  const hit = words.intensifiers.at(text, p);
  // "First, most importantly, …" is a sentence that goes on; "Третье, не менее важное, – …" is all marker.
  if (!hit || (comma && !tied && !/^,?\s[–—-]\s/u.test(text.slice(hit.to, hit.to + 4)))) return at;
  const after = punctuationAfter(ground, hit.to, line.to);
  const ends = after.sign !== "" || words.copulas.at(text, after.to) !== null || hit.to >= line.to;
  const next = wordFrom(ground, after.to);
  const starts = next !== null && words.starters.has(text.slice(next.from, next.to));
  return ends || (tied && (starts || !comma)) ? hit.to : at;
}

/** "Finally, or thirdly", "last and fifth": a last word tied to a number. */
export function secondNumber(
  ground: Ground,
  hit: Span,
  sense: MarkSense,
  line: Line,
): (Tail & { readonly number: number }) | null {
  if (sense.is !== "last" && sense.is !== "next") return null;
  const { text, words } = ground;
  let p = skipBlanks(text, hit.to, line.to);
  if (text[p] === ",") p = skipBlanks(text, p + 1, line.to);
  const tie = wordFrom(ground, p);
  if (tie && words.ties.has(text.slice(tie.from, tie.to))) p = skipBlanks(text, tie.to, line.to);
  const next = words.marks.at(text, p);
  const value = next?.senses.find((s) => s.is === "adverb" || s.is === "ordinal");
  if (!next || !value || !("number" in value)) return null;
  const end = withIntensifier(ground, next.to, line);
  const after = punctuationAfter(ground, end, line.to);
  // "por último, en tercer lugar está …": an adverb needs no comma, "finally, third countries" is no number.
  if (after.sign === "" && value.is !== "adverb") return null;
  return { to: end, textFrom: after.to, form: "adverb", weak: false, number: value.number };
}

/** "Et puis la troisième, …": a word that goes on, before a number of its own, is no marker. */
export function leadsNumber(ground: Ground, at: number, line: Span): boolean {
  const { text, words } = ground;
  let p = skipBlanks(text, at, line.to);
  const word = wordFrom(ground, p);
  if (word && words.determiners.has(text.slice(word.from, word.to))) p = skipBlanks(text, word.to, line.to);
  const senses = words.marks.at(text, p)?.senses ?? [];
  return senses.some(({ is }) => is === "ordinal" || is === "adverb");
}

/** "Point one", "pillar two": the noun before a cardinal. */
export function nounBefore(ground: Ground, at: number, line: Span): Span | null {
  let p = at;
  while (p > line.from && ground.text[p - 1] === " ") p--;
  const word = wordTo(ground, p);
  if (!word || word.from < line.from) return null;
  const noun = ground.words.nouns.at(ground.text, word.from);
  return noun && noun.to === word.to ? noun : null;
}
