import type { Span } from "../../model";
import { foldPhrase } from "../../text/fold";
import { indexAtOrBefore, spanAt } from "../../text/span";
import type { FoundSet, FoundStatement, Person, Turn, Voice } from "../findings";
import type { Reading } from "../reading";
import type { FoundPeople } from "./people";
import { findQuotations } from "./quotations";
import { type Neighbourhood, neighbourhoodOf, subjectEndingAt } from "./subjects";
import { Sense } from "./vocabulary";
import { has } from "./wordKinds";
import { type Word, wordsOf } from "./words";

/**
 * Whose points each set is: the person who makes them. One who relays another's points gives them to the other; a body's
 * or several people's points are nobody's.
 * True: "Wang Yi put forward three proposals" in a spokesperson's answer → Wang Yi; "I will make two points" → the
 * speaker of the turn or text. False: "the two sides agreed on five points" → null.
 */
export function attributeSets(
  reading: Reading,
  sets: readonly FoundSet[],
  evidence: {
    readonly people: FoundPeople;
    readonly turns: readonly Turn[];
    readonly statements: readonly FoundStatement[];
    readonly voice: Voice;
  },
): ReadonlyMap<FoundSet, Person | null> {
  const near = neighbourhoodOf(wordsOf(reading), evidence.people);
  const owners = new Map<FoundSet, Person | null>();
  const quotations = findQuotations(reading);
  for (const set of sets) {
    const item = set.items[0];
    if (!item) continue;
    const turn = spanAt(evidence.turns, item.span.from);
    const voice =
      turn && (turn.role === "question" || turn.role === "aside")
        ? turn.person
        : (turn?.person ?? evidence.voice.author);
    const inOwnWords = turn !== null || evidence.voice.own;
    // Items of a set within a set are its owner's, unless their own announcement says otherwise.
    const outer = set.parent ? owners.get(set.parent.set) : undefined;
    const said = set.announcement
      ? announcer(reading, near, evidence.statements, set.announcement, item.span)
      : undefined;
    // 双方达成三点共识, told by a spokesperson, is nobody's where the language tells such from 双方应做好三件事.
    if (said === "joint") {
      owners.set(set, null);
      continue;
    }
    if (said !== undefined && !(said === null && inOwnWords && voice)) {
      owners.set(set, said ?? (inOwnWords ? voice : null));
      continue;
    }
    if (outer !== undefined) owners.set(set, outer);
    else if (inOwnWords) owners.set(set, voice);
    else {
      const by = reported(reading, evidence.statements, quotations, set, item.span);
      // "The Minister made the following statement: “… We have three aims: …”": the quotation is the attributed author's.
      const quoted = by === undefined && spanAt(quotations, item.span.from) !== null;
      owners.set(set, by ?? (quoted ? voice : null));
    }
  }
  return owners;
}

/**
 * The person whose points a sentence announces: its subject. Null for several or a body, "joint" where the language's words
 * tell that several agreed on them, undefined where the sentence
 * does not tell ("There are three points").
 */
function announcer(
  reading: Reading,
  near: Neighbourhood,
  statements: readonly FoundStatement[],
  announcement: Span,
  item: Span,
): Person | "joint" | null | undefined {
  const end = Math.min(announcement.to, item.from > announcement.from ? item.from : announcement.to);
  // The last verb of saying before the items, in the sentence that announces them: "After the talks Wang Yi said …".
  let said: Person | null | undefined;
  const { list } = near.words;
  for (let k = indexAtOrBefore(verbs(statements), end); k >= 0; k--) {
    const statement = statements[k];
    if (!statement || statement.verb.from < announcement.from) break;
    said = relayed(near, statement, end) ?? statement.person;
    if (said) break;
  }
  const joint = reading.pack.people.saying.agreeing ? "joint" : null;
  if (said || (said === null && joint === null)) return said;
  const start = near.words.at(announcement.from);
  for (let i = start; i < list.length && (list[i] as Word).from < end && i - start < 40; i++) {
    const word = list[i] as Word;
    if (has(word, Sense.self | Sense.selves)) return said;
    if (has(word, Sense.group)) return isJoint(reading, word.to, end) ? joint : said;
    const reference = near.startingAt.get(i);
    if (!reference) continue;
    const subject = subjectEndingAt(near, start, reference.last);
    i = reference.last;
    if (subject?.kind === "group") return null;
    if (subject?.kind !== "person") continue;
    // A subject is followed by its verb: "Wang Yi put forward …", not "Wang Yi, I have two points", "the President and I …".
    const next = list[reference.last + 1];
    if (next?.shape !== "lower" || has(next, Sense.and)) continue;
    if (next.gap === "space" || (next.gap === "comma" && has(next, Sense.between))) return subject.person;
  }
  return said;
}

/** Whether a sentence about both sides tells what they do together, where a reporter's words go on: 双方|达成三点共识, not 双方应做好三件事. */
function isJoint({ pack, folded }: Reading, from: number, to: number): boolean {
  const { agreeing } = pack.people.saying;
  if (!agreeing) return true;
  const words = folded.text.slice(folded.at(from), folded.at(to));
  return agreeing.some((verb) => words.includes(foldPhrase(verb, pack.fold)));
}

/** "Gu Yan said that Premier Shen made three proposals": the subject of the clause that another's verb opens. */
function relayed(near: Neighbourhood, statement: FoundStatement, end: number): Person | null {
  const { list } = near.words;
  const i = near.words.at(statement.content.from);
  const reference =
    near.startingAt.get(i) ?? (list[i] && opensSubject(list[i] as Word) ? near.startingAt.get(i + 1) : undefined);
  if (!reference || reference.to > end || statement.mode === "quote") return null;
  const next = list[reference.last + 1];
  const isSubject =
    next?.gap === "space" &&
    next.shape === "lower" &&
    !has(next, Sense.and | Sense.conjunction | Sense.notBeforeSubject);
  return isSubject && !(list[reference.last] as Word).possessive ? reference.person : null;
}

/** Whether a word is an article of a subject: "que |el| ministro". False: "ha trasladado |al| ministro tres mensajes". */
function opensSubject(word: Word): boolean {
  return has(word, Sense.article) && !has(word, Sense.notBeforeSubject);
}

const verbSpans = new WeakMap<readonly FoundStatement[], readonly Span[]>();
function verbs(statements: readonly FoundStatement[]): readonly Span[] {
  let spans = verbSpans.get(statements);
  if (!spans) {
    spans = statements.map((s) => s.verb);
    verbSpans.set(statements, spans);
  }
  return spans;
}

/** In a report: who was last said to say something, in the same paragraph or at the end of the one before the items. */
function reported(
  reading: Reading,
  statements: readonly FoundStatement[],
  quotations: readonly Span[],
  set: FoundSet,
  item: Span,
): Person | null | undefined {
  const block = spanAt(reading.blocks, item.from);
  const announced = set.announcement ? spanAt(reading.blocks, set.announcement.from) : null;
  const earliest = Math.min(block?.from ?? item.from, announced?.from ?? item.from);
  const inQuotation = spanAt(quotations, item.from);
  const statement = statements[indexAtOrBefore(verbs(statements), item.from)];
  if (statement) {
    const { content } = statement;
    const holds = content.from <= item.from && item.from < content.to;
    const quoted = inQuotation !== null && content.from <= inQuotation.from && inQuotation.from < content.to;
    if (holds || quoted || statement.verb.from >= earliest) return statement.person;
  }
  // “First, … Second, …,” said X: the verb stands behind.
  if (inQuotation) {
    const after = statements[indexAtOrBefore(verbs(statements), inQuotation.to) + 1];
    if (after && after.content.from <= inQuotation.from && inQuotation.from < after.content.to) return after.person;
  }
  return undefined;
}
