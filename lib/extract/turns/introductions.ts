import type { Span } from "../../model";
import { trimSpan } from "../../text/span";
import type { Reading } from "../reading";
import { sentencesIn } from "./formulas";
import {
  type AskerNames,
  capitalRun,
  caselessOutlet,
  isKnown,
  isLink,
  isNoPerson,
  isOutlet,
  isPlaces,
  isWritten,
  largePart,
  NOBODY,
  namesInBrackets,
  partNames,
  type Token,
  tokensOf,
  withoutStop,
} from "./names";
import { outletAfter, outletBehindComma, outletBehindName } from "./outlets";
import type { CompiledWords } from "./words";

/** How far into a question its asker gives a name, in units and in sentences. */
const INTRODUCTION_REACH = 500;
const INTRODUCTION_SENTENCES = 4;
/** Words of a sentence in which an outlet stands beside a mere vocative: "Hi sir, Times Now." */
const VOCATIVE_WORDS = 5;
/** Words of a sentence that is only an outlet's name. */
const ALONE_WORDS = 5;
/** Words of a sentence that only names the asker. */
const NAMING_WORDS = 9;

/** What is known of an asker besides his words. */
export interface AskedBy {
  /** The words of those who answer, folded. */
  readonly known: ReadonlySet<string>;
  /** Key of the label, where it is a name. */
  readonly label: string | null;
}

/**
 * Who the question says it is by. True: "Sir, Sidhant from WION.", "Thank you so much for taking my call from KETO."
 * False: "I have a question from last week.", "Secretary of State, …".
 */
export function introducedIn(reading: Reading, words: CompiledWords, content: Span, context: AskedBy): AskerNames {
  const { text, folded } = reading;
  if (!words.wordsParted) return NOBODY;
  const opening = { from: content.from, to: Math.min(content.to, content.from + INTRODUCTION_REACH) };
  // "(Bilal Mir, Evening Dispatch) Has the date …"; "(Questioned in Hindi: Approximate translation) Kabir from …"
  for (let brackets = leadingBrackets(text, opening); brackets; brackets = leadingBrackets(text, opening)) {
    const names = namesInBrackets(reading, words, brackets.inner);
    if (names.outlet || (names.person && tokensOf(text, names.person).length >= 2)) return names;
    opening.from = brackets.to;
  }
  let person = askedBehindName(reading, words, opening);
  for (const sentence of sentencesIn(reading, opening).slice(0, INTRODUCTION_SENTENCES)) {
    const tokens = tokensOf(text, sentence);
    for (const hit of words.introductions.scan(folded.text, folded.at(sentence.from), folded.at(sentence.to))) {
      const behind = tokens.findIndex((token) => token.from >= folded.end(hit.to));
      if (behind === -1) continue;
      if (hit.senses.includes("outlet")) {
        const outlet = outletAfter(reading, words, tokens, behind);
        if (outlet) return { person, outlet };
        continue;
      }
      const name = capitalRun(reading, words, tokens, behind, "person");
      if (!name) {
        const outlet = caselessBehindLink(reading, words, tokens, behind);
        if (outlet) return { person, outlet };
        continue;
      }
      const outlet = outletBehindName(reading, words, tokens, name.next);
      if (outlet) return { person: name.span, outlet };
      const ends = name.next >= tokens.length || /^\s*[,.;–—]/u.test(text.slice(name.span.to, name.span.to + 3));
      if (ends && tokensOf(text, name.span).length >= 2) person ??= name.span;
    }
    const stated = statedNames(reading, words, ...withoutGreeting(reading, words, sentence, tokens), context);
    if (stated.outlet) return stated;
  }
  return { person, outlet: null };
}

/** A sentence without the greeting that a comma parts from it: "Bonjour, |Anne Roux, France 24.|" */
function withoutGreeting(
  { text, folded }: Reading,
  words: CompiledWords,
  sentence: Span,
  tokens: readonly Token[],
): readonly [Span, readonly Token[]] {
  const greeting = words.formulas.at(folded.text, folded.at(sentence.from));
  if (!greeting) return [sentence, tokens];
  const comma = /^\s*[,،]\s*/u.exec(text.slice(folded.end(greeting.to), sentence.to));
  if (!comma) return [sentence, tokens];
  const from = folded.end(greeting.to) + comma[0].length;
  return from < sentence.to
    ? [{ from, to: sentence.to }, tokens.filter((token) => token.from >= from)]
    : [sentence, tokens];
}

/** Words of a name and a link before an outlet: "اسمي ليلى حداد من |قناة الحرة|". */
const BEFORE_OUTLET = 5;

/** The outlet that a link joins to a name, where no capitals show names. */
function caselessBehindLink(
  reading: Reading,
  words: CompiledWords,
  tokens: readonly Token[],
  behind: number,
): Span | null {
  for (let k = behind + 1; k < Math.min(tokens.length, behind + BEFORE_OUTLET); k++) {
    const outlet = isLink(reading, words, tokens[k - 1] as Token) ? caselessOutlet(reading, words, tokens, k) : null;
    if (outlet) return outlet;
  }
  return null;
}

/** "Mr D Bergmann (DA) to ask the Minister …": the name that an asking verb follows at the very beginning. */
function askedBehindName(reading: Reading, words: CompiledWords, opening: Span): Span | null {
  const { text, folded } = reading;
  const name = capitalRun(
    reading,
    words,
    tokensOf(text, { from: opening.from, to: Math.min(opening.to, opening.from + 80) }),
    0,
    "person",
  );
  if (!name) return null;
  const gap = /^\s*(?:[([][^()[\]\n]{1,40}[)\]])?[\s,]*/u.exec(text.slice(name.span.to, opening.to))?.[0].length ?? 0;
  if (!words.asksBehind.at(folded.text, folded.at(name.span.to + gap))) return null;
  return partNames(reading, words, name.span).person;
}

const BRACKETS = /^\s*[([]([^()[\]\n]{1,120})[)\]]\s*/u;

/** The brackets that a question opens with. */
function leadingBrackets(text: string, span: Span): { readonly inner: Span; readonly to: number } | null {
  const found = BRACKETS.exec(text.slice(span.from, Math.min(span.to, span.from + 130)));
  if (!found) return null;
  const from = span.from + found[0].search(/[([]/u) + 1;
  return { inner: { from, to: from + (found[1] as string).length }, to: span.from + found[0].length };
}

/**
 * Names stated without a verb. "Dmytro Anopchenko, Ukrainian Television, U.S. correspondent."; "Hi, Jenny Hansler with CNN.";
 * "Sir, Times Now."; behind the label "Pranay Upadhyaya": "Sir, Pranay Upadhyaya ABP News se."
 */
function statedNames(
  reading: Reading,
  words: CompiledWords,
  sentence: Span,
  tokens: readonly Token[],
  context: AskedBy,
): AskerNames {
  const { text, folded } = reading;
  let k = 0;
  while (k < tokens.length) {
    const clause = k === 0 || /[,–—]/u.test(text.slice((tokens[k - 1] as Token).to, (tokens[k] as Token).from));
    const name = clause ? capitalRun(reading, words, tokens, k, "person") : null;
    if (!name) {
      k++;
      continue;
    }
    const behind = outletInRun(reading, words, tokens.slice(k, name.next), context.label);
    if (behind) return { person: name.span, outlet: behind };
    const listed = outletBehindComma(reading, words, tokens, name.next);
    if (listed && k === 0 && isClauseEnd(text, listed.to, sentence.to)) return { person: name.span, outlet: listed };
    const link = tokens[name.next];
    if (link && !link.large && isLink(reading, words, link) && isBeside(text, name.span, link, k === 0)) {
      const outlet = outletAfter(reading, words, tokens, name.next + 1);
      const ends = outlet && isClauseEnd(text, outlet.to, sentence.to) && !holdsOffice(reading, words, outlet);
      if (outlet && ends && !isKnown(text, name.span, context.known)) {
        const rest = { from: outlet.to, to: sentence.to };
        const closes = !/\p{L}/u.test(text.slice(rest.from, rest.to)) || isPolite(reading, words, rest);
        if (isOutlet(reading, words, outlet) || closes) return { person: name.span, outlet };
      }
    }
    k = name.next;
  }
  const alone = trimSpan(text, unbracketed(text, { from: sentence.from, to: withoutStop(text, sentence) }));
  // "RIA Novosti. Is it over?"; a comma parts two names.
  if (
    alone &&
    !text.slice(alone.from, alone.to).includes(",") &&
    tokens.length <= ALONE_WORDS &&
    tokens.every((t) => t.large) &&
    isOutlet(reading, words, alone)
  )
    return { person: null, outlet: alone };
  if (tokens.length > NAMING_WORDS || !text.slice(sentence.from, sentence.to).includes(",")) return NOBODY;
  const greeting = words.formulas.at(folded.text, folded.at(sentence.from));
  const from = greeting ? folded.end(greeting.to) : sentence.from;
  const names = partNames(reading, words, { from, to: withoutStop(text, sentence) });
  const { person } = names;
  const outlet = names.outlet && largePart(text, names.outlet);
  if (person && outlet && statesBoth(reading, words, sentence, person, outlet, context)) return { person, outlet };
  if (!outlet || !isOutlet(reading, words, outlet) || !isWritten(reading, words, outlet)) return NOBODY;
  return !person || isWritten(reading, words, person) || tokens.length <= VOCATIVE_WORDS ? { person, outlet } : NOBODY;
}

/**
 * Whether a sentence is nothing but a full name and a second one behind a comma: an outlet, though no word tells it.
 * True: "Anna Berg, Kvällsbladet. Is it …". False: "Hale, Berlin.", "Prime Minister, Sweden.", "Jane Roe, Norland."
 */
function statesBoth(
  reading: Reading,
  words: CompiledWords,
  sentence: Span,
  person: Span,
  outlet: Span,
  context: AskedBy,
): boolean {
  const { text } = reading;
  const names = tokensOf(text, person);
  if (person.from !== sentence.from || withoutStop(text, sentence) !== outlet.to || names.length < 2) return false;
  if (!isWritten(reading, words, person) || !isWritten(reading, words, outlet)) return false;
  if (isPlaces(reading, outlet) || isNoPerson(reading, outlet) || isNoPerson(reading, person)) return false;
  if (isKnown(text, person, context.known) || isKnown(text, outlet, context.known)) return false;
  return !holdsOffice(reading, words, person) && !holdsOffice(reading, words, outlet);
}

/** What stands within brackets that enclose all: "(Tanjug)". */
function unbracketed(text: string, { from, to }: Span): Span {
  const opens = /[([]/u.test(text.charAt(from)) && /[)\]]/u.test(text.charAt(to - 1));
  return opens && to - from > 2 ? { from: from + 1, to: to - 1 } : { from, to };
}

/** The outlet at the end of a run of capitals that begins with the name of the label. */
function outletInRun(reading: Reading, words: CompiledWords, run: readonly Token[], label: string | null): Span | null {
  if (!label) return null;
  const own = new Set(label.split(" "));
  const { text } = reading;
  const last = run.findLastIndex((token) => own.has(text.slice(token.from, token.to).toLowerCase()));
  const [first, end] = [run[last + 1], run[run.length - 1]];
  if (last === -1 || !first || !end) return null;
  const rest = { from: first.from, to: end.to };
  return isOutlet(reading, words, rest) ? rest : null;
}

/** "Minister Salim from Oman" is no outlet. */
function holdsOffice(reading: Reading, words: CompiledWords, span: Span): boolean {
  const { text } = reading;
  if (isOutlet(reading, words, span)) return false;
  return tokensOf(text, span).some((token) => {
    const word = text.slice(token.from, token.to).toLowerCase();
    return token.large && words.officeHeads.has(word);
  });
}

function isPolite(reading: Reading, words: CompiledWords, span: Span): boolean {
  const { folded } = reading;
  return words.formulas.scan(folded.text, folded.at(span.from), folded.at(span.to)).length > 0;
}

function isClauseEnd(text: string, at: number, end: number): boolean {
  return /^\s*(?:[,.;–—!]|$)/u.test(text.slice(at, Math.min(end, at + 3)));
}

/** "Jenny Hansler |with| CNN", and where the name opens the sentence also behind a comma: "Laura Méndez, |del| diario La Tribuna." */
function isBeside(text: string, before: Span, after: Span, opens: boolean): boolean {
  const between = text.slice(before.to, after.from).trim();
  return between === "" || (opens && between === ",");
}
