import type { Span } from "../../model";
import { foldPhrase } from "../../text/fold";
import type { Turn } from "../findings";
import type { Reading } from "../reading";
import { namedBefore } from "./floor";
import { introducedIn } from "./introductions";
import { type Label, readLabel } from "./labels";
import { type AskerNames, isOutlet, NOBODY, partNames, tokensOf } from "./names";
import { type CompiledWords, turnWords } from "./words";

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
    const own = introducedIn(reading, words, turn.content, {
      known,
      label: label?.sense === "name" ? label.key : null,
    });
    let asker: Span | null;
    if (label?.sense === "name" && isNameless(reading, words, label)) {
      // "Speaker 1": somebody else, and nobody knows who.
      asker = own.outlet ?? own.person;
    } else if (label?.sense === "name") {
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

/** "Speaker 1", "Unidentified": a label that names nobody. */
function isNameless(reading: Reading, words: CompiledWords, label: Label): boolean {
  const { folded } = reading;
  const hit = words.nameless.at(folded.text, folded.at(label.span.from));
  return hit !== null && !/\p{L}/u.test(folded.text.slice(hit.to, folded.at(label.span.to)));
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
