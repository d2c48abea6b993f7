import type { LanguagePack } from "../../langs/pack";
import type { Span } from "../../model";
import { foldPhrase } from "../../text/fold";
import { unitTest } from "../../text/unitTest";
import type { Turn } from "../findings";
import type { Reading } from "../reading";
import { namedBefore } from "./floor";
import { lastSentences } from "./formulas";
import { interviewerOf } from "./interviewer";
import { introducedIn } from "./introductions";
import { type Label, readLabel } from "./labels";
import { type AskerNames, isLink, isNoPerson, isOutlet, NOBODY, namesInBrackets, partNames, tokensOf } from "./names";
import { readAloudFor } from "./readers";
import { type CompiledWords, turnWords } from "./words";

/**
 * Who asks each question: the outlet where it is given, else the person, else null. From the label ("AFP:"), from the
 * question ("My name is Eunjung Cho with the Voice of America"), from whoever gave the floor ("Nick Schifrin, PBS.").
 * A question whose label names nobody is by the one who asked before, until the floor is given to another.
 * Cost: linear in the questions; each looks at a few sentences.
 */
export function findAskers(reading: Reading, turns: readonly Turn[]): ReadonlyMap<Turn, Span | null> {
  const words = turnWords(reading.pack);
  const known = answererWords(reading, turns, true);
  const midSentence = namesInSentences(reading, turns);
  const remembered = new Map<string, Span>();
  const askers = new Map<Turn, Span | null>();
  const outletFirst = outletsFirst(reading, words, turns);
  const bracketed = outletsInBrackets(reading, words, turns);
  const readers = new Set<string>();
  const { text } = reading;
  const named: Named = new Map();
  let current: Span | null = null;
  turns.forEach((turn, i) => {
    if (turn.role !== "question") return;
    const label = labelOf(reading, words, turn);
    const forOther =
      label?.sense === "name" || label?.sense === "moderator" ? readAloudFor(reading, words, turn.content) : null;
    const own = introducedIn(reading, words, turn.content, {
      known,
      label: label?.sense === "name" ? label.key : null,
    });
    let asker: Span | null;
    if (label && (forOther?.named || (forOther && readers.has(label.key)))) {
      // "The next question is from Meera Rao, Coast Courier. She asks …": who reads it is no asker.
      readers.add(label.key);
      asker = forOther.outlet ?? forOther.person ?? (forOther.lost ? null : current);
    } else if (label?.sense === "name" && isNameless(reading, words, label)) {
      // "Speaker 1": somebody else, and nobody knows who.
      asker = own.outlet ?? own.person;
    } else if (label?.sense === "name") {
      const printed = namesOfLabel(reading, words, label, outletFirst);
      const called = printed.outlet ?? own.outlet ?? calledOutlet(reading, turns[i - 1], label.aside);
      asker = called ?? remembered.get(label.key) ?? fullerOf(text, printed.person, named);
      if (asker && called && !printed.outlet) remembered.set(label.key, asker);
    } else {
      const printed = label ? besideQuestion(reading, words, label, bracketed) : NOBODY;
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
    asker &&= withClosingMark(text, asker);
    current = asker;
    if (asker) remember(text, named, asker);
    askers.set(turn, asker);
  });
  const nobody = askers.size > 0 && [...askers.values()].every((asker) => asker === null);
  const interviewer = nobody ? interviewerOf(reading, words, turns, answererWords(reading, turns, false)) : null;
  if (interviewer) for (const turn of askers.keys()) askers.set(turn, interviewer);
  return askers;
}

/** "«Маяк»" for "«Маяк", "газета «Маяк»": a quotation mark that opens in a name closes in it. */
function withClosingMark(text: string, { from, to }: Span): Span {
  const opens = /["«„“][^"«„“»”]*$/u.test(text.slice(from, to));
  return opens && /["»“”]/u.test(text.charAt(to)) ? { from, to: to + 1 } : { from, to };
}

/** The first fuller name that each word was part of. */
type Named = Map<string, { readonly span: Span; readonly words: readonly string[] }>;

function namingWords(text: string, span: Span): string[] {
  return tokensOf(text, span).map((token) => text.slice(token.from, token.to).toLowerCase());
}

function remember(text: string, named: Named, span: Span): void {
  const words = namingWords(text, span);
  if (words.length >= 2) for (const word of words) if (!named.has(word)) named.set(word, { span, words });
}

/** "Bridget Cole" for "Cole", where an asker was named so before. */
function fullerOf(text: string, name: Span | null, named: Named): Span | null {
  if (!name) return null;
  const own = namingWords(text, name);
  const known = named.get(own[own.length - 1] ?? "");
  return known && known.words.length > own.length && own.every((word) => known.words.includes(word))
    ? known.span
    : name;
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

/** "Speaker 1", "Unidentified": a label that names nobody. */
function isNameless(reading: Reading, words: CompiledWords, label: Label): boolean {
  const { folded } = reading;
  const hit = words.nameless.at(folded.text, folded.at(label.span.from));
  return hit !== null && !/\p{L}/u.test(folded.text.slice(hit.to, folded.at(label.span.to)));
}

function namesOfLabel(
  reading: Reading,
  words: CompiledWords,
  label: Label,
  outletFirst: boolean | null = null,
): AskerNames {
  const { text } = reading;
  if (label.sense === "name") {
    const names = partNames(reading, words, label.span, outletFirst);
    return { person: names.person, outlet: names.outlet ?? outletInBrackets(reading, words, label.aside) };
  }
  if (label.tail) {
    const names = partNames(reading, words, withoutLink(reading, words, label.tail), outletFirst);
    if (names.outlet && startsWithName(text, names.outlet)) return names;
    if (names.person && startsWithName(text, names.person) && isAllLarge(text, names.person)) return names;
  }
  if (label.aside) {
    const names = namesInBrackets(reading, words, label.aside);
    // "JOURNALIST (“Tagesblick”):": what stands in quotation marks is no person.
    const quoted = /^\s*["“«„‘]/u.test(text.slice(label.aside.from, label.aside.to));
    if (quoted && names.person && !names.outlet) return { person: null, outlet: withoutQuotes(text, names.person) };
    // "(Hindi)" is nobody; "(Jane Roe)" is.
    if (names.outlet || (names.person && isFullName(text, names.person))) return names;
  }
  return NOBODY;
}

/** "REUTERS" of "FROM REUTERS": in a label of capitals the link has them too. */
function withoutLink(reading: Reading, words: CompiledWords, tail: Span): Span {
  const [link, name] = tokensOf(reading.text, tail);
  return link?.large && name?.large && isLink(reading, words, link) ? { from: name.from, to: tail.to } : tail;
}

function withoutQuotes(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  const before = /^["“«„‘]/u.test(words) ? 1 : 0;
  const behind = /["”»“’]$/u.test(words) ? 1 : 0;
  return to - from > 2 ? { from: from + before, to: to - behind } : { from, to };
}

/**
 * The outlet in brackets behind a name. True: "Ilse Brandt (Tagesblick):", "Lorne Peck (AP):". False: "Ilse Brandt (via
 * interpreter):", "Mr Bergman (DA):" (a party), "Jane Roe (Berlin):".
 */
function outletInBrackets(reading: Reading, words: CompiledWords, aside: Span | null): Span | null {
  if (!aside) return null;
  const { text } = reading;
  if (isOutlet(reading, words, aside)) return partNames(reading, words, aside).outlet;
  if (!words.wordsParted) return null;
  const { person, outlet } = namesInBrackets(reading, words, aside);
  const name = outlet ?? person;
  if (!name || isNoPerson(reading, name)) return null;
  const written = text.slice(name.from, name.to);
  return /\p{Ll}/u.test(written) && written.length > 3 ? name : null;
}

/** What names the asker beside a question's word; brackets tell an outlet where those of another question do. */
function besideQuestion(reading: Reading, words: CompiledWords, label: Label, bracketed: boolean): AskerNames {
  const names = namesOfLabel(reading, words, label);
  if (names.outlet || names.person || !bracketed) return names;
  return { person: null, outlet: outletInBrackets(reading, words, label.aside) };
}

/**
 * Whether some question's word has an outlet in brackets: then the others' brackets hold outlets too. True: "Question
 * (Harbour TV):" and "Question (Lantern):". False: "Question (Hindi):" alone, where the brackets tell a language.
 */
function outletsInBrackets(reading: Reading, words: CompiledWords, turns: readonly Turn[]): boolean {
  return turns.some((turn) => {
    if (turn.role !== "question") return false;
    const label = labelOf(reading, words, turn);
    return label?.aside != null && label.sense !== "name" && isOutlet(reading, words, label.aside);
  });
}

/**
 * The capitals in brackets behind a name where whoever gave the floor said them too. True: "Vera Lind, QRT, please." before
 * "Vera Lind (QRT):". False: "Mr Bergman (DA):", whose party nobody called.
 */
function calledOutlet(reading: Reading, before: Turn | undefined, aside: Span | null): Span | null {
  if (!aside || !before || before.role === "question" || aside.to - aside.from > LONGEST_ACRONYM) return null;
  const { text } = reading;
  const [called] = lastSentences(reading, before.content, 1);
  if (!called) return null;
  const name = text.slice(aside.from, aside.to);
  return /^[\p{Lu}\p{N}]{2,}$/u.test(name) &&
    tokensOf(text, called).some((token) => text.slice(token.from, token.to) === name)
    ? aside
    : null;
}

/** Units of the longest acronym of an outlet. */
const LONGEST_ACRONYM = 8;

function isAllLarge(text: string, span: Span): boolean {
  return tokensOf(text, span).every((token) => token.large);
}

function isFullName(text: string, span: Span): boolean {
  return isAllLarge(text, span) && tokensOf(text, span).length >= 2;
}

/**
 * Whether labels of two parts name the outlet first, as those tell whose outlet is known ("Mainichi Shimbun, NISHIDA"); null
 * where none does or they differ.
 */
function outletsFirst(reading: Reading, words: CompiledWords, turns: readonly Turn[]): boolean | null {
  let [first, second] = [0, 0];
  for (const { role, label } of turns) {
    if (role !== "question" || !label) continue;
    const { person, outlet } = partNames(reading, words, label);
    if (!person || !outlet || !isOutlet(reading, words, outlet)) continue;
    if (outlet.from < person.from) first++;
    else second++;
  }
  return first > 0 && second === 0 ? true : second > 0 && first === 0 ? false : null;
}

function startsWithName(text: string, span: Span): boolean {
  return /^["“«《'‘]?[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(span.from, span.to));
}

/** The words of those who answer: of their labels and, where asked for, of the head. */
function answererWords(reading: Reading, turns: readonly Turn[], withHead: boolean): ReadonlySet<string> {
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
  for (const block of withHead ? reading.blocks : []) if (block.part === "head" || block.kind === "title") put(block);
  for (const honorific of honorificsOf(reading.pack)) known.add(honorific);
  return known;
}

const honorifics = new WeakMap<LanguagePack, readonly string[]>();

/** A language's honorifics in small letters, without their stops. */
function honorificsOf(pack: LanguagePack): readonly string[] {
  let known = honorifics.get(pack);
  if (!known) {
    known = pack.people.honorifics.map((honorific) => honorific.toLowerCase().replace(/\.$/u, ""));
    honorifics.set(pack, known);
  }
  return known;
}

/** Capitalised words that stand within sentences: a word that is large only because it opens a sentence is no name. */
function namesInSentences(reading: Reading, turns: readonly Turn[]): ReadonlySet<string> {
  const names = new Set<string>();
  if (turns.length === 0) return names;
  const { text } = reading;
  for (let i = 2; i < text.length; i++) {
    if (text.charCodeAt(i - 1) !== 32 || !isCapital(text.charCodeAt(i)) || !isWithin(text.charCodeAt(i - 2))) continue;
    const from = i++;
    while (goesOn(text.charCodeAt(i))) i++;
    if (i - from > 1) names.add(text.slice(from, i));
  }
  return names;
}

const isCapital = unitTest(/^\p{Lu}$/u);
/** What stands, before a blank, inside a sentence. */
const isWithin = unitTest(/^[\p{Ll},]$/u);
const goesOn = unitTest(/^[\p{L}\p{M}’'-]$/u);
