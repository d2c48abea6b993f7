import type { Span } from "../../model";
import type { Hit, Lexicon } from "../../text/lexicon";
import { trimSpan } from "../../text/span";
import type { Turn } from "../findings";
import type { Reading } from "../reading";
import { isShort, lastSentences } from "./formulas";
import {
  type AskerNames,
  capitalRun,
  isKnown,
  isLink,
  isNoPerson,
  isOutlet,
  isSmall,
  isWritten,
  largePart,
  NOBODY,
  partNames,
  type Token,
  tokensOf,
  withoutStop,
} from "./names";
import { outletAfter, outletBehindName } from "./outlets";
import type { CompiledWords } from "./words";

/** Words of a turn that only gives the floor, at most: "We'll take a few questions now; let's start with …" */
export const FLOOR_WORDS = 40;
/** Units between "we'll" and "go to". */
const LEAD_REACH = 8;
/** Sentences before a question in which the floor is given to its asker. */
const FLOOR_SENTENCES = 3;
/** Words of a turn between the one that gives the floor and the question: "Hi, Jenny." */
const BETWEEN_WORDS = 12;
/** Words of an answer behind the last phrase that gives the floor: "Next question, please." */
const BEHIND_WORDS = 2;
/** Small words between "let's go to" and the name: "the live queue, to Peter Mensah". */
const BEFORE_NAME = 6;
/** Words of a sentence that only names the next asker. */
const NAMING_WORDS = 9;

/** A phrase that gives the floor, in source positions. */
export interface FloorHit extends Span {
  readonly floor: "before" | "beside" | "another";
}

/**
 * The phrases of a sentence that give the floor. True: "Let's go to Jenny", "next question from the back", "go ahead".
 * False: "The Secretary will go to Beijing" (nobody says it of himself).
 */
export function floorHits(reading: Reading, words: CompiledWords, sentence: Span): FloorHit[] {
  const { folded } = reading;
  const scan = (lexicon: Lexicon<true>): Hit<true>[] =>
    lexicon.scan(folded.text, folded.at(sentence.from), folded.at(sentence.to));
  const leads = scan(words.floorLeads);
  // At most an adverb between lead and verb: "we'll now go to".
  const verbs =
    leads.length === 0
      ? []
      : scan(words.floorVerbs).filter((verb) =>
          leads.some((lead) => verb.from >= lead.to && verb.from - lead.to <= LEAD_REACH),
        );
  return [
    ...[...scan(words.floorBefore), ...verbs].map((hit) => ({ ...folded.source(hit), floor: "before" as const })),
    ...scan(words.floorBeside).map((hit) => ({ ...folded.source(hit), floor: "beside" as const })),
    ...scan(words.floorToAnother).map((hit) => ({ ...folded.source(hit), floor: "another" as const })),
  ];
}

/**
 * Whether a turn gives the floor at its end: "We'll take a final question from Teri Schultz.", "Next question, please."
 * One word does not: "Your comment, please?" asks.
 */
export function givesFloor(reading: Reading, words: CompiledWords, span: Span): boolean {
  const counts = (sentence: Span, hit: FloorHit): boolean => {
    // "We will win this fight, and the next one" is no "Next one, please."
    if (hit.floor === "another") return isShort(reading, words, sentence, BETWEEN_WORDS);
    return hit.floor === "before" || !words.wordsParted || /\s/u.test(reading.text.slice(hit.from, hit.to));
  };
  return lastSentences(reading, span, 2).some((sentence) =>
    floorHits(reading, words, sentence).some((hit) => counts(sentence, hit)),
  );
}

/**
 * Whom the turns before a question give the floor. `lost`: the floor goes to somebody who is not named ("Next question").
 * True: "We'll take a final question from Teri Schultz.", "Trevor, Reuters — with Reuters.", "But, Danny Kemp."
 * False: "Thanks, Jenny." (she asked before), "Correct."
 */
export function namedBefore(
  reading: Reading,
  words: CompiledWords,
  turns: readonly Turn[],
  i: number,
  known: ReadonlySet<string>,
  midSentence: ReadonlySet<string>,
): AskerNames & { readonly lost: boolean } {
  const { text } = reading;
  let lost = false;
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const turn = turns[k] as Turn;
    if (turn.role === "question") break;
    const last = lastSentences(reading, turn.content, FLOOR_SENTENCES);
    // "I will take your questions. Edith?"
    const invited = (before: Span | undefined): boolean =>
      before !== undefined &&
      floorHits(reading, words, before).some(({ from, to }) => /\s/u.test(text.slice(from, to)));
    for (const [n, sentence] of last.entries()) {
      const hits = floorHits(reading, words, sentence);
      // "So, first question to me." inside an answer gives the floor to nobody; "Next question, please." closes one.
      const closes = sentence === last[0] && isShort(reading, words, sentence, BETWEEN_WORDS);
      // "On your second question, we will see." goes on.
      const ends = ({ floor, to }: FloorHit): boolean =>
        floor === "another" &&
        isShort(reading, words, { from: to, to: sentence.to }, turn.role === "answer" ? BEHIND_WORDS : BETWEEN_WORDS);
      if (closes && hits.some(ends)) lost = true;
      // An answer that is nothing but "Brussels." names no asker; "Go ahead, Shaun." does.
      const whole =
        turn.role === "answer" && !invited(sentence) && !/\p{L}/u.test(text.slice(turn.content.from, sentence.from));
      // A lead without a label names the next asker, if at all, with its last words.
      const lead = turn.label === null && sentence !== last[0];
      const names =
        givenTo(reading, words, sentence, hits) ??
        (whole || lead ? null : onlyNamed(reading, words, sentence, known, midSentence, invited(last[n + 1])));
      if (names && (names.outlet || names.person)) return { ...names, lost: false };
    }
    if (lost || !isShort(reading, words, turn.content, BETWEEN_WORDS)) break;
  }
  return { ...NOBODY, lost };
}

/** The name behind "let's go to", "question from", "the lady from". */
function givenTo(reading: Reading, words: CompiledWords, sentence: Span, hits: readonly FloorHit[]): AskerNames | null {
  const { text } = reading;
  for (const hit of hits) {
    if (hit.floor === "beside") continue;
    const names = nameBehind(reading, words, sentence, hit.to);
    if (names && hit.floor === "before") return names;
    if (names && isClosing(reading, sentence, hit.to, names)) return names;
    // "the lady from Radio Lumen"
    const link = tokensOf(text, { from: hit.to, to: sentence.to })[0];
    if (names && link && !link.large && isLink(reading, words, link))
      return { person: null, outlet: names.outlet ?? names.person };
  }
  return null;
}

/**
 * Whether a name behind "the third question" and a comma closes its sentence. True: "And the last question, Simone Ward,
 * Crestline News." False: "On the last question, Ukraine has said no."
 */
function isClosing(reading: Reading, sentence: Span, at: number, names: AskerNames): boolean {
  const { text } = reading;
  const spans = [names.person, names.outlet].filter((span) => span !== null);
  const first = Math.min(...spans.map(({ from }) => from));
  const end = Math.max(...spans.map(({ to }) => to));
  if (!/^\s*[,:–—-]\s*$/u.test(text.slice(at, first)) || /\p{L}/u.test(text.slice(end, sentence.to))) return false;
  return names.outlet !== null || !isNoPerson(reading, names.person as Span);
}

/** The asker named in a sentence behind a position, a few small words left out: "to the line of", "our final question from". */
export function nameBehind(reading: Reading, words: CompiledWords, sentence: Span, at: number): AskerNames | null {
  const { text } = reading;
  const tokens = tokensOf(text, { from: at, to: sentence.to });
  for (let k = 0; k < Math.min(tokens.length, BEFORE_NAME); k++) {
    const name = capitalRun(reading, words, tokens, k, "person");
    if (!name) continue;
    const outlet = outletBehindName(reading, words, tokens, name.next);
    if (outlet) return { person: name.span, outlet };
    const next = tokens[name.next];
    // "Missy Ryan, The Washington Post": a second name behind a comma is the outlet.
    const comma = next?.large === true && /^,\s*$/u.test(text.slice(name.span.to, next.from));
    const second = comma ? outletAfter(reading, words, tokens, name.next) : null;
    if (second) return { person: name.span, outlet: second };
    const side = besideSide(reading, words, tokens, name.next);
    if (side) return { person: null, outlet: side };
    return isOutlet(reading, words, name.span)
      ? { person: null, outlet: name.span }
      : { person: name.span, outlet: null };
  }
  return null;
}

/** "Coast News" of "the Norlandish side, Coast News": one small word and a mark part whose side it is from who asks. */
function besideSide(reading: Reading, words: CompiledWords, tokens: readonly Token[], i: number): Span | null {
  const [small, next] = [tokens[i], tokens[i + 1]];
  const marked = small && next?.large && /^\s*[,:]\s*$/u.test(reading.text.slice(small.to, next.from));
  if (!marked || small.large || isSmall(reading, words, small)) return null;
  return outletAfter(reading, words, tokens, i + 1);
}

/** A sentence that is nothing but a name: "Missy Ryan, The Washington Post.", "Okay, Maria, go ahead." */
function onlyNamed(
  reading: Reading,
  words: CompiledWords,
  sentence: Span,
  known: ReadonlySet<string>,
  midSentence: ReadonlySet<string>,
  invited = false,
): AskerNames | null {
  const { text, folded } = reading;
  if (!words.wordsParted || !isShort(reading, words, sentence, NAMING_WORDS)) return null;
  let from = sentence.from;
  let to = withoutStop(text, sentence);
  let given = invited;
  let opened = false;
  for (let again = true; again; ) {
    again = false;
    for (const hit of floorHits(reading, words, { from, to })) {
      if (hit.floor === "before") continue;
      if (!/\p{L}/u.test(text.slice(from, hit.from))) from = hit.to;
      else if (!/\p{L}/u.test(text.slice(hit.to, to))) to = hit.from;
      else continue;
      given = true;
    }
    const start = folded.at(from + (/^[\s,.…–—-]*/u.exec(text.slice(from, to))?.[0].length ?? 0));
    const opener = words.floorOpeners.at(folded.text, start);
    if (opener && folded.end(opener.to) < to) {
      from = folded.end(opener.to);
      again = opened = true;
    }
  }
  from += /^[\s,.…–—-]*/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const first = beforeSecond(reading, words, { from, to });
  // "Steve, then Mary": whoever is called before another is called.
  given ||= first < to;
  to = first;
  const rest = trimSpan(text, { from, to: withoutStop(text, { from, to }) });
  // "Admiral (Rtd.": a sentence cut within brackets names nobody.
  if (!rest || isCut(text.slice(rest.from, rest.to))) return null;
  if (words.formulas.scan(folded.text, folded.at(rest.from), folded.at(rest.to)).length > 0) return null;
  const parts = partNames(reading, words, rest);
  // "Lumen news agency": what kind of outlet it is may be written small.
  const told = parts.outlet && isOutlet(reading, words, parts.outlet) ? parts.outlet : null;
  const names = told ? { ...parts, outlet: largePart(text, told) } : parts;
  const spans = [names.person, names.outlet].filter((span) => span !== null);
  if (spans.length === 0 || !spans.every((span) => isWritten(reading, words, span))) return null;
  const kind = (token: Span): boolean => told !== null && token.from >= told.from && token.to <= told.to;
  if (!tokensOf(text, rest).every((token) => token.large || kind(token) || isSmall(reading, words, token))) return null;
  if (names.person && isKnown(text, names.person, known)) return null;
  // "In May." opens with a small word that is large only there; "Correct." is large nowhere else.
  const [opening, second] = tokensOf(text, rest);
  if (opening && !names.outlet && isSmall(reading, words, opening)) return null;
  if (names.person && !names.outlet && isNoPerson(reading, names.person)) return null;
  // "Go ahead, Admiral.": an office alone is somebody of the podium.
  const office = (token: Span): boolean => words.officeHeads.has(text.slice(token.from, token.to).toLowerCase());
  if (names.person && !names.outlet && tokensOf(text, names.person).every(office)) return null;
  const certain = second !== undefined || given || opened || names.outlet !== null;
  return certain || midSentence.has(text.slice(rest.from, rest.to)) ? names : null;
}

/** Where the first of two names ends: "Dezhi, and then Abdelhamid". */
function beforeSecond(reading: Reading, words: CompiledWords, span: Span): number {
  const { text, folded } = reading;
  for (let at = text.indexOf(",", span.from); at !== -1 && at < span.to; at = text.indexOf(",", at + 1)) {
    const behind = at + 1 + (/^\s*/u.exec(text.slice(at + 1, span.to))?.[0].length ?? 0);
    if (words.floorOpeners.at(folded.text, folded.at(behind))) return at;
  }
  return span.to;
}

/** Whether a turn only names who asks next: "And now Reuters.", "Deutsche Welle, please." */
export function namesNext(reading: Reading, words: CompiledWords, span: Span): boolean {
  return onlyNamed(reading, words, span, NONE, NONE) !== null;
}

const NONE: ReadonlySet<string> = new Set();

function isCut(words: string): boolean {
  return (words.match(/[([]/gu)?.length ?? 0) !== (words.match(/[)\]]/gu)?.length ?? 0);
}
