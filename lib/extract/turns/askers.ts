import type { Span } from "../../model";
import { foldPhrase } from "../../text/fold";
import { trimSpan } from "../../text/span";
import type { Turn } from "../findings";
import type { Reading } from "../reading";
import { type FloorHit, floorHits, isShort, lastSentences, sentencesIn } from "./formulas";
import { type Label, readLabel } from "./labels";
import { type AskerNames, capitalRun, isLink, isOutlet, partNames, type Token, tokensOf } from "./names";
import { type CompiledWords, turnWords } from "./words";

/** How far into a question its asker gives a name, in units and in sentences. */
const INTRODUCTION_REACH = 500;
const INTRODUCTION_SENTENCES = 4;
/** Sentences before a question in which the floor is given to its asker. */
const FLOOR_SENTENCES = 3;
/** Words of a turn between the one that gives the floor and the question: "Hi, Jenny." */
const BETWEEN_WORDS = 12;
/** Words of a sentence that only names the next asker. */
const NAMING_WORDS = 9;

const NOBODY: AskerNames = { person: null, outlet: null };

/**
 * Who asks each question: the outlet where it is given, else the person, else null. From the label ("AFP:"), from the
 * question ("My name is Eunjung Cho with the Voice of America"), from whoever gave the floor ("Nick Schifrin, PBS.").
 * A question whose label names nobody is by the one who asked before, until the floor is given to another.
 * Cost: linear in the questions; each looks at a few sentences.
 */
export function findAskers(reading: Reading, turns: readonly Turn[]): ReadonlyMap<Turn, Span | null> {
  const words = turnWords(reading.pack);
  const known = answererWords(reading, turns);
  const midSentence = namesInSentences(reading, turns);
  const remembered = new Map<string, Span>();
  const askers = new Map<Turn, Span | null>();
  let current: Span | null = null;
  turns.forEach((turn, i) => {
    if (turn.role !== "question") return;
    const label = labelOf(reading, words, turn);
    const own = introducedIn(reading, words, turn.content, known);
    let asker: Span | null;
    if (label?.sense === "name") {
      const printed = namesOfLabel(reading, words, label);
      asker = printed.outlet ?? own.outlet ?? remembered.get(label.key) ?? printed.person;
      if (asker && own.outlet) remembered.set(label.key, asker);
    } else {
      const printed = label ? namesOfLabel(reading, words, label) : NOBODY;
      const given = label ? namedBefore(reading, words, turns, i, known, midSentence) : { ...NOBODY, lost: false };
      asker =
        printed.outlet ??
        own.outlet ??
        given.outlet ??
        printed.person ??
        own.person ??
        given.person ??
        (given.lost ? null : current);
    }
    current = asker;
    askers.set(turn, asker);
  });
  return askers;
}

/** The label of a turn, read again with all that stands behind it. */
function labelOf(reading: Reading, words: CompiledWords, turn: Turn): Label | null {
  if (!turn.label) return null;
  const label = readLabel(reading, words, { from: turn.from, to: turn.content.to, boldTo: turn.label.to });
  if (label?.span.from === turn.label.from) return label;
  const key = reading.text.slice(turn.label.from, turn.label.to).toLowerCase();
  return {
    from: turn.from,
    span: turn.label,
    aside: null,
    tail: null,
    content: turn.content.from,
    sense: "name",
    mark: "line",
    key,
  };
}

function namesOfLabel(reading: Reading, words: CompiledWords, label: Label): AskerNames {
  if (label.sense === "name") {
    const names = partNames(reading, words, label.span);
    const behind =
      label.aside && isOutlet(reading, words, label.aside) ? partNames(reading, words, label.aside) : NOBODY;
    return { person: names.person, outlet: names.outlet ?? behind.outlet };
  }
  const { text } = reading;
  for (const span of [label.tail, label.aside]) {
    if (!span) continue;
    const names = partNames(reading, words, span);
    if (names.outlet && startsWithName(text, names.outlet)) return names;
    // "(Hindi)" and "(translated)" are no people; ", Jane Roe" is one.
    if (names.person && startsWithName(text, names.person) && tokensOf(text, names.person).every((t) => t.large)) {
      if (span === label.tail || tokensOf(text, names.person).length >= 2) return names;
    }
  }
  return NOBODY;
}

function startsWithName(text: string, span: Span): boolean {
  return /^["“«《'‘]?[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(span.from, span.to));
}

/**
 * Who the question says it is by. True: "Sir, Sidhant from WION.", "Thank you so much for taking my call from KETO."
 * False: "I have a question from last week.", "Secretary of State, …".
 */
function introducedIn(reading: Reading, words: CompiledWords, content: Span, known: ReadonlySet<string>): AskerNames {
  const { text, folded } = reading;
  if (!words.wordsParted) return NOBODY;
  const opening = { from: content.from, to: Math.min(content.to, content.from + INTRODUCTION_REACH) };
  let person: Span | null = null;
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
      if (!name) continue;
      const outlet = outletBehindName(reading, words, tokens, name.next);
      if (outlet) return { person: name.span, outlet };
      const ends = name.next >= tokens.length || /^\s*[,.;–—]/u.test(text.slice(name.span.to, name.span.to + 3));
      if (ends && tokensOf(text, name.span).length >= 2) person ??= name.span;
    }
    const stated = statedNames(reading, words, sentence, tokens, known);
    if (stated.outlet) return stated;
  }
  return { person, outlet: null };
}

/** "Dmytro Anopchenko, Ukrainian Television, U.S. correspondent."; "Hi, Jenny Hansler with CNN." */
function statedNames(
  reading: Reading,
  words: CompiledWords,
  sentence: Span,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
): AskerNames {
  const { text } = reading;
  let k = 0;
  while (k < tokens.length) {
    const clause = k === 0 || /[,–—]/u.test(text.slice((tokens[k - 1] as Token).to, (tokens[k] as Token).from));
    const name = clause ? capitalRun(reading, words, tokens, k, "person") : null;
    if (!name) {
      k++;
      continue;
    }
    const link = tokens[name.next];
    if (link && !link.large && isLink(reading, words, link) && isAdjacent(text, name.span, link)) {
      const outlet = outletAfter(reading, words, tokens, name.next + 1);
      const ends = outlet && /^\s*(?:[,.;–—!]|$)/u.test(text.slice(outlet.to, Math.min(sentence.to, outlet.to + 3)));
      if (outlet && ends && !isKnown(text, name.span, known)) {
        const closes = text.slice(outlet.to, sentence.to).replace(/[^\p{L}]/gu, "") === "";
        if (isOutlet(reading, words, outlet) || closes) return { person: name.span, outlet };
      }
    }
    k = name.next;
  }
  if (tokens.length > NAMING_WORDS || !text.slice(sentence.from, sentence.to).includes(",")) return NOBODY;
  const names = partNames(reading, words, { from: sentence.from, to: withoutStop(text, sentence) });
  const all =
    names.person && names.outlet && [names.person, names.outlet].every((span) => isWritten(reading, words, span));
  return all && isOutlet(reading, words, names.outlet as Span) ? names : NOBODY;
}

/** The outlet whose name begins at or behind token `i`, an article left out. */
function outletAfter(reading: Reading, words: CompiledWords, tokens: readonly Token[], i: number): Span | null {
  for (let k = i; k < Math.min(tokens.length, i + 2); k++) {
    const run = capitalRun(reading, words, tokens, k, "outlet");
    if (run) return run.span;
  }
  return null;
}

/** The outlet behind a name: "… with the Voice of America", "…, and I'm with Reuters", ", Reuters". */
function outletBehindName(reading: Reading, words: CompiledWords, tokens: readonly Token[], i: number): Span | null {
  const { text } = reading;
  for (let k = i; k < Math.min(tokens.length, i + 4); k++) {
    if (isLink(reading, words, tokens[k] as Token)) return outletAfter(reading, words, tokens, k + 1);
  }
  const next = tokens[i];
  const before = tokens[i - 1];
  if (!next?.large || !before || !/^,\s*$/u.test(text.slice(before.to, next.from))) return null;
  const outlet = capitalRun(reading, words, tokens, i, "outlet")?.span ?? null;
  return outlet && isOutlet(reading, words, outlet) ? outlet : null;
}

/**
 * Whom the turns before a question give the floor. `lost`: the floor goes to somebody who is not named ("Next question").
 * True: "We'll take a final question from Teri Schultz.", "Trevor, Reuters — with Reuters.", "But, Danny Kemp."
 * False: "Thanks, Jenny." (she asked before), "Correct."
 */
function namedBefore(
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
    for (const sentence of last) {
      const hits = floorHits(reading, words, sentence);
      // "So, first question to me." inside an answer gives the floor to nobody; "Next question, please." closes one.
      const closes = sentence === last[0] && isShort(reading, words, sentence, BETWEEN_WORDS);
      if (closes && hits.some(({ floor }) => floor === "another")) lost = true;
      // An answer that is nothing but "Brussels." names no asker.
      const whole = turn.role === "answer" && !/\p{L}/u.test(text.slice(turn.content.from, sentence.from));
      const names =
        givenTo(reading, words, sentence, hits) ??
        (whole ? null : onlyNamed(reading, words, sentence, known, midSentence));
      if (names && (names.outlet || names.person)) return { ...names, lost: false };
    }
    if (lost || !isShort(reading, words, turn.content, BETWEEN_WORDS)) break;
  }
  return { ...NOBODY, lost };
}

/** The name behind "let's go to", "question from". */
function givenTo(reading: Reading, words: CompiledWords, sentence: Span, hits: readonly FloorHit[]): AskerNames | null {
  const { text } = reading;
  const tokens = tokensOf(text, sentence);
  for (const hit of hits) {
    if (hit.floor !== "before") continue;
    const behind = tokens.findIndex((token) => token.from >= hit.to);
    if (behind === -1) continue;
    // "to the line of", "our final question from": a few small words may stand before the name.
    for (let k = behind; k < Math.min(tokens.length, behind + 4); k++) {
      const name = capitalRun(reading, words, tokens, k, "person");
      if (!name) continue;
      const outlet = outletBehindName(reading, words, tokens, name.next);
      if (outlet) return { person: name.span, outlet };
      const next = tokens[name.next];
      // "Missy Ryan, The Washington Post": a second name behind a comma is the outlet.
      const comma = next?.large === true && /^,\s*$/u.test(text.slice(name.span.to, next.from));
      const second = comma ? outletAfter(reading, words, tokens, name.next) : null;
      if (second) return { person: name.span, outlet: second };
      return isOutlet(reading, words, name.span)
        ? { person: null, outlet: name.span }
        : { person: name.span, outlet: null };
    }
  }
  return null;
}

/** A sentence that is nothing but a name: "Missy Ryan, The Washington Post.", "Okay, Maria, go ahead." */
function onlyNamed(
  reading: Reading,
  words: CompiledWords,
  sentence: Span,
  known: ReadonlySet<string>,
  midSentence: ReadonlySet<string>,
): AskerNames | null {
  const { text, folded } = reading;
  if (!words.wordsParted || !isShort(reading, words, sentence, NAMING_WORDS)) return null;
  let from = sentence.from;
  let to = withoutStop(text, sentence);
  let given = false;
  for (const hit of floorHits(reading, words, { from, to })) {
    if (hit.floor === "before") continue;
    if (!/\p{L}/u.test(text.slice(from, hit.from))) from = hit.to;
    else if (!/\p{L}/u.test(text.slice(hit.to, to))) to = hit.from;
    else continue;
    given = true;
  }
  for (let again = true; again; ) {
    again = false;
    const start = folded.at(from + (/^[\s,.…–—-]*/u.exec(text.slice(from, to))?.[0].length ?? 0));
    const opener = words.floorOpeners.at(folded.text, start);
    if (opener && folded.end(opener.to) < to) {
      from = folded.end(opener.to);
      again = true;
    }
  }
  from += /^[\s,.…–—-]*/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const rest = trimSpan(text, { from, to: withoutStop(text, { from, to }) });
  if (!rest) return null;
  if (words.formulas.scan(folded.text, folded.at(rest.from), folded.at(rest.to)).length > 0) return null;
  const names = partNames(reading, words, rest);
  const spans = [names.person, names.outlet].filter((span) => span !== null);
  if (spans.length === 0 || !spans.every((span) => isWritten(reading, words, span))) return null;
  if (!tokensOf(text, rest).every((token) => token.large || isSmall(reading, words, token))) return null;
  if (names.person && isKnown(text, names.person, known)) return null;
  // "In May." opens with a small word that is large only there; "Correct." is large nowhere else.
  const [first, second] = tokensOf(text, rest);
  if (first && !names.outlet && isSmall(reading, words, first)) return null;
  const certain = second !== undefined || given || names.outlet !== null;
  return certain || midSentence.has(text.slice(rest.from, rest.to)) ? names : null;
}

/** A particle or a link, written small within names. */
function isSmall(reading: Reading, words: CompiledWords, token: Token): boolean {
  return words.particles.has(reading.text.slice(token.from, token.to).toLowerCase()) || isLink(reading, words, token);
}

/** Written as names are: every word large, but for particles. */
function isWritten(reading: Reading, words: CompiledWords, span: Span): boolean {
  const tokens = tokensOf(reading.text, span);
  return (
    tokens.length > 0 &&
    tokens.length <= 6 &&
    (tokens[0] as Token).large &&
    tokens.every((t) => t.large || isSmall(reading, words, t))
  );
}

/** Whether every word of a name stands in an answerer's label: "Mr. Secretary", "President Biden". */
function isKnown(text: string, span: Span, known: ReadonlySet<string>): boolean {
  return tokensOf(text, span).every((token) => known.has(text.slice(token.from, token.to).toLowerCase()));
}

function isAdjacent(text: string, before: Span, after: Span): boolean {
  return text.slice(before.to, after.from).trim() === "";
}

function withoutStop(text: string, span: Span): number {
  let to = span.to;
  while (to > span.from && /[\s.,!?…–—-]/u.test(text.charAt(to - 1))) to--;
  return to;
}

/** The words of those who answer: of their labels and of the head. */
function answererWords(reading: Reading, turns: readonly Turn[]): ReadonlySet<string> {
  const { text } = reading;
  const known = new Set<string>();
  const put = (span: Span): void => {
    for (const token of tokensOf(text, span))
      known.add(foldPhrase(text.slice(token.from, token.to), reading.pack.fold));
  };
  const seen = new Set<string>();
  for (const turn of turns) {
    if (!turn.label || turn.role === "question") continue;
    const words = text.slice(turn.label.from, turn.label.to);
    if (seen.has(words)) continue;
    seen.add(words);
    put(turn.label);
  }
  for (const block of reading.blocks) if (block.part === "head" || block.kind === "title") put(block);
  for (const honorific of reading.pack.people.honorifics) known.add(honorific.toLowerCase().replace(/\.$/u, ""));
  return known;
}

/** Capitalised words that stand within sentences: a word that is large only because it opens a sentence is no name. */
function namesInSentences(reading: Reading, turns: readonly Turn[]): ReadonlySet<string> {
  const names = new Set<string>();
  if (turns.length === 0) return names;
  for (const found of reading.text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}’'-]+/gu)) names.add(found[0]);
  return names;
}
