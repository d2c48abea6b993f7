import type { Fact, ReleaseKind, Span } from "../../model";
import { spanAt } from "../../text/span";
import type { FoundStatement, Person, Turn, Voice } from "../findings";
import type { Reading } from "../reading";
import { isOnlyAskedAbout } from "../turns/askedAbout";
import { afterPostNominals } from "./names";
import { authorRegions, titleName } from "./occurrences";
import type { FoundPeople } from "./people";
import { findQuotations } from "./quotations";
import type { Reference } from "./references";
import { type Neighbourhood, neighbourhoodOf } from "./subjects";
import { type AuthorshipSense, Sense, vocabularyOf } from "./vocabulary";
import { has, isCapital } from "./wordKinds";
import { type Word, wordsOf } from "./words";

/**
 * Finds whose own words the body is: the author of a speech or statement, and in a report the spokesperson to whom it is
 * attributed. Null for joint texts, for bodies that speak for themselves, and where two could be meant.
 * True: "Remarks by Jane Roe", "Antony J. Blinken, Secretary of State" on a line of the head, "The following is attributable
 * to Spokesperson John Roe:". False: "Joint statement by …", "Statement by the Spokesperson" (nobody named).
 */
export function findVoice(
  reading: Reading,
  people: FoundPeople,
  turns: readonly Turn[],
  facts: {
    readonly kind: ReleaseKind;
    readonly title: Fact<string> | null;
    readonly statements: readonly FoundStatement[];
  },
): Voice {
  const { kind, title, statements } = facts;
  if (kind === "communique") return { author: null, own: false };
  const near = neighbourhoodOf(wordsOf(reading), people);
  const inTitle =
    title !== null && title.from !== null && title.to !== null ? { from: title.from, to: title.to } : null;
  if (inTitle && isJoint(reading, inTitle)) return { author: null, own: false };

  const attributed = byAttribution(reading, near);
  if (attributed) return { author: attributed, own: kind !== "readout" && inFirstPerson(reading, near, statements) };
  if (kind === "readout") return { author: byline(reading, near), own: false };
  if (kind === "transcript") {
    // Labels tell who speaks; only what has none is the one's whom title or first sentence names.
    const unlabelled = turns.length === 0 || turns.some((turn) => turn.person === null && isVoice(turn));
    const author = unlabelled ? (named(reading, near, [], inTitle, false) ?? host(reading, near)) : null;
    return { author: author !== null && isOnlyAskedAbout(reading, author, turns) ? null : author, own: true };
  }
  const labels = new Set(turns.flatMap((turn) => (turn.person ? [turn.person] : [])));
  if (kind === "speech" && labels.size === 1) return { author: [...labels][0] as Person, own: true };
  if (kind === "other") {
    // Of a page of no kind, only the first person makes a head line its author's.
    const author = inFirstPerson(reading, near, statements) ? named(reading, near, [], inTitle, false) : null;
    return { author, own: author !== null };
  }
  const author = named(reading, near, statements, inTitle, kind === "speech") ?? signature(reading, near);
  if (kind === "speech" && author !== null) return { author, own: true };
  return { author, own: inFirstPerson(reading, near, statements, author === null ? FIRST_PERSON : 1) };
}

function isVoice(turn: Turn): boolean {
  return turn.role === "answer" || turn.role === "opening";
}

/** "The Ministry held its press conference, chaired by Spokesperson Jane Roe": in the first sentences. */
function host(reading: Reading, near: Neighbourhood): Person | null {
  for (const block of reading.blocks.slice(0, ATTRIBUTION_BLOCKS)) {
    for (const hit of hits(reading, { from: block.from, to: Math.min(block.to, block.from + 600) })) {
      const reference = hit.senses.includes("host") ? firstReference(near, near.words.at(hit.to)) : null;
      if (reference) return isJoined(near, reference) ? null : reference.person;
    }
  }
  return null;
}

/** Words for the speaker ("I", "we") that a text of no known author has at least, outside quotations, to be in the first person. */
const FIRST_PERSON = 2;

/** Whether nobody but the text itself speaks: "We condemn …", not "“We mourn,” said Minister Roe". */
function inFirstPerson(
  reading: Reading,
  near: Neighbourhood,
  statements: readonly FoundStatement[],
  least = FIRST_PERSON,
): boolean {
  const quotations = findQuotations(reading);
  const quoted = statements
    .filter((s) => s.mode === "quote")
    .map((s) => s.content)
    .sort((a, b) => a.from - b.from);
  let count = 0;
  for (const word of near.words.list) {
    if (
      has(word, Sense.self | Sense.selves) &&
      !isEnumerator(reading, word) &&
      !spanAt(quotations, word.from) &&
      !spanAt(quoted, word.from) &&
      ++count >= least
    )
      return true;
  }
  return false;
}

/** "i." at the beginning of a line is a number. */
function isEnumerator({ text }: Reading, { gap, from, to }: Word): boolean {
  return (gap === "block" || gap === "line") && to - from === 1 && /^[.)]\s/u.test(text.slice(to, to + 2));
}

/** The author whom title, head or first lines name. */
function named(
  reading: Reading,
  near: Neighbourhood,
  statements: readonly FoundStatement[],
  title: Span | null,
  speech: boolean,
): Person | null {
  if (title) {
    const author = reading.pack.people.saying.verbLast
      ? beforeText(reading, near, title)
      : (opening(reading, near, title, true) ??
        afterBy(reading, near, title, true) ??
        opening(reading, near, title, false));
    if (author) return author;
  }
  for (const region of authorRegions(reading)) {
    const author = afterBy(reading, near, region, false);
    if (author) return author;
  }
  return byline(reading, near, speech) ?? issuedFrom(reading, near) ?? inLead(near, statements, reading);
}

/** Blocks at the beginning in which a label may say from whom a text is. */
const LABEL_BLOCKS = 8;

/**
 * The one person behind the label "From" or on the line under it: "From:" over "Foreign Office and The Rt Hon Jane Roe MP".
 * False: "From:" over a body alone or over two people.
 */
function issuedFrom(reading: Reading, near: Neighbourhood): Person | null {
  for (const [index, block] of reading.blocks.slice(0, LABEL_BLOCKS).entries()) {
    const hit = hits(reading, block).find(({ senses }) => senses.includes("adjoining") || senses.includes("by"));
    const rest = hit?.from === block.from ? reading.text.slice(hit.to, block.to) : null;
    if (rest === null || !/^\s?(?:[:：]|$)/u.test(rest)) continue;
    const below = /\p{L}/u.test(rest) ? block : reading.blocks[index + 1];
    const there = [...near.startingAt.values()].filter(({ from, to }) => below && from >= below.from && to <= below.to);
    return there.length === 1 ? (there[0] as Reference).person : null;
  }
  return null;
}

const LONGEST_LEAD = 300; // of a lead that sums up a text in one sentence, in units

/** A lead of one sentence above a text says whose it is: "Ambassador Jane Roe says that the war must end." */
function inLead(near: Neighbourhood, statements: readonly FoundStatement[], reading: Reading): Person | null {
  const lead = reading.blocks.find((block) => block.kind !== "title" && block.to - block.from > 30);
  if (!lead || lead.to - lead.from > LONGEST_LEAD || reading.blocks.every((b) => b.to <= lead.to)) return null;
  const { list } = near.words;
  const first = near.words.at(lead.from);
  const reference = near.startingAt.get(first) ?? near.startingAt.get(first + 1);
  if (!reference || reference.to > lead.to) return null;
  const statement = statements[0];
  if (statement && statement.person === reference.person && statement.verb.from < lead.to) return reference.person;
  // "Prime Minister Jane Roe gave a speech …": a sentence about the speaker in which no "I" or "we" speaks.
  const next = list[reference.last + 1];
  if ((next?.gap !== "space" && next?.gap !== "comma") || next.shape !== "lower" || has(next, Sense.and)) return null;
  for (let i = first; i < list.length && (list[i] as Word).from < lead.to; i++) {
    if (has(list[i] as Word, Sense.self | Sense.selves)) return null;
  }
  return reference.person;
}

/** Whether a title's own text is joint: "Joint statement by …", not "Remarks at the joint press statement". */
function isJoint(reading: Reading, title: Span): boolean {
  const own = hits(reading, title).find((hit) => hit.senses.includes("text") || hit.senses.includes("joint"));
  return own?.senses.includes("joint") ?? false;
}

function senses(reading: Reading, region: Span): Set<AuthorshipSense> {
  return new Set(hits(reading, region).flatMap((hit) => hit.senses));
}

function hits(
  reading: Reading,
  region: Span,
): { readonly from: number; readonly to: number; readonly senses: readonly AuthorshipSense[] }[] {
  const { folded } = reading;
  return vocabularyOf(reading.pack)
    .authorship.scan(folded.text, folded.at(region.from), folded.at(region.to))
    .map((hit) => ({ from: folded.start(hit.from), to: folded.end(hit.to), senses: hit.senses }));
}

/** How many words of offices and honorifics may stand between "by" and the name. */
const FARTHEST_AUTHOR = 40;

/** "Statement by H.E. Mr. John Roe", "Address of the Prime Minister, Ms. Jane Roe", over lines too. */
function afterBy(reading: Reading, near: Neighbourhood, region: Span, heading: boolean): Person | null {
  let text: Span | null = null;
  for (const hit of hits(reading, region)) {
    // In a body, the text must be the line's own: "Statement by …", not "we join the statement delivered by …".
    const own = hit.senses.includes("text") && (heading || isNearLineStart(near, hit));
    if (own) text = hit;
    const author = own && reading.pack.people.authorship.genitive ? genitiveAuthor(near, near.words.at(hit.to)) : null;
    if (author) return isJoined(near, author) ? null : author.person;
    // "message from Jane Roe", but not "statement on the release of prisoners from Ruritania".
    const adjoins = hit.senses.includes("adjoining") && text !== null && hit.from - text.to === 1;
    const colon = text === hit ? titleName(reading, near.words, region, hit.to) : null;
    const titled = colon && near.startingAt.get(colon.first);
    if (titled) return titled.person;
    if (!hit.senses.includes("by") && !adjoins) continue;
    if (text === null && !isAlone(near, hit) && !startsLine(near, hit)) continue;
    const reference = firstReference(near, near.words.at(hit.to));
    if (!reference) continue;
    return isJoined(near, reference) ? null : reference.person;
  }
  return null;
}

/** "Выступление |Министра иностранных дел С.В.Лаврова| на форуме": the author that follows the text at once, after honorifics and ranks only. */
function genitiveAuthor(near: Neighbourhood, i: number): Reference | null {
  const { list } = near.words;
  let k = i;
  const rank = Sense.honorific | Sense.officeHead | Sense.nameTitle;
  while (list[k]?.gap === "space" && has(list[k] as Word, rank) && !near.startingAt.has(k)) k++;
  return list[k]?.gap === "space" ? (near.startingAt.get(k) ?? null) : null;
}

/** How many words may stand before the text's name on its line: "Opening", "National", "As delivered". */
const BEFORE_TEXT = 3;

function isNearLineStart(near: Neighbourhood, hit: Span): boolean {
  const { list } = near.words;
  const i = near.words.at(hit.from);
  const word = list[i];
  if (!word) return false;
  const before = list[i - BEFORE_TEXT - 1];
  return before === undefined || before.line < word.line;
}

/** "By Jane Roe", "Delivered by Ambassador John Roe" at the beginning of a line. */
function startsLine(near: Neighbourhood, hit: Span): boolean {
  const word = near.words.list[near.words.at(hit.from)];
  return word !== undefined && (word.gap === "line" || word.gap === "block");
}

/** Whether "by" ends its line, so that the name stands on the next. */
function isAlone(near: Neighbourhood, hit: Span): boolean {
  const next = near.words.list[near.words.at(hit.to)];
  return next !== undefined && (next.gap === "line" || next.gap === "block");
}

/** The reference at word `i`, or behind honorifics and words of its office. */
function firstReference(near: Neighbourhood, i: number): Reference | null {
  const { list } = near.words;
  for (let k = i; k < list.length && k - i < FARTHEST_AUTHOR; k++) {
    const reference = near.startingAt.get(k);
    if (reference) return reference;
    const word = list[k] as Word;
    const belongs =
      Sense.article |
      Sense.honorific |
      Sense.officeHead |
      Sense.officeModifier |
      Sense.officeLink |
      Sense.portfolio |
      Sense.place |
      Sense.body;
    if (!has(word, belongs) && !(isCapital(word) && !has(word, Sense.common))) return null;
    if (k > i && word.gap === "other") return null;
  }
  return null;
}

/** "by President Biden and President Zelenskyy": two authors are none. */
function isJoined(near: Neighbourhood, reference: Reference): boolean {
  const { list } = near.words;
  const next = list[reference.last + 1];
  if (next?.gap !== "space" || !has(next, Sense.and)) return false;
  const other = firstReference(near, reference.last + 2);
  return other !== null && other.person !== reference.person;
}

/** A title that begins with its author: "Secretary Antony J. Blinken at a Meeting", "President Roe's Remarks". */
function opening(reading: Reading, near: Neighbourhood, title: Span, possessive: boolean): Person | null {
  const { list } = near.words;
  const first = near.words.at(title.from);
  const reference = near.startingAt.get(first) ?? near.startingAt.get(first + 1);
  if (!reference || reference.from > title.from + 8 || isJoined(near, reference)) return null;
  const end = list[reference.last] as Word;
  if (end.possessive !== possessive) return null;
  if (possessive) return senses(reading, { from: end.to, to: title.to }).has("text") ? reference.person : null;
  return reference.person;
}

/** Where verbs stand last, the author before the kind of text: …における|岡本総理|一般討論演説. False: 岡本総理の演説について. */
function beforeText(reading: Reading, near: Neighbourhood, title: Span): Person | null {
  const there = [...near.startingAt.values()].filter(({ from, to }) => from >= title.from && to <= title.to);
  const reference = there.at(-1);
  if (!reference || there.some(({ person }) => person !== reference.person)) return null;
  const words = reading.text.slice(reference.to, title.to);
  if (reading.pack.points.aboutsBefore?.some((about) => words.includes(about))) return null;
  return senses(reading, { from: reference.to, to: title.to }).has("text") ? reference.person : null;
}

/** A line of the head that is nobody but the person: "Ned Roe, Department Spokesperson", "The Hon. Jane Roe MP". */
function byline(reading: Reading, near: Neighbourhood, labels = false): Person | null {
  const { list } = near.words;
  const end = contactsFrom(reading);
  for (const region of authorRegions(reading)) {
    if (region.from >= end) break;
    const block = reading.blocks[list[near.words.at(region.from)]?.block ?? -1];
    // Items and cells list people; they sign nothing.
    if (block?.kind === "title" || block?.kind === "item" || block?.kind === "cell") continue;
    for (let i = near.words.at(region.from); i < list.length && (list[i] as Word).from < region.to; i++) {
      const reference = near.startingAt.get(i);
      if (!reference) continue;
      const before = list[i - 1];
      const after = list[reference.last + 1];
      const starts =
        before === undefined ||
        before.line < (list[i] as Word).line ||
        // "2014. Robert Roe MP", but not "3. Anna Roe, judge", which is one of a list.
        ((list[i] as Word).gap === "stop" && !(before.shape === "digit" && before.to - before.from < 3));
      const ends =
        after === undefined ||
        after.line > (list[reference.last] as Word).line ||
        (labels && isLabel(reading, reference));
      // "M. Jean Ba, ministre de la pêche ;" stands in a list.
      if (/^\s?[;；]/u.test(reading.text.slice(reference.to, reference.to + 2))) break;
      if (starts && ends && reference.by === "name" && !(list[reference.last] as Word).possessive)
        return reference.person;
      i = reference.last;
    }
  }
  return null;
}

/** "Dr. Jane Roe, Minister of Trade: Good afternoon …" */
function isLabel(reading: Reading, reference: Reference): boolean {
  return /^\s?[:：]/u.test(reading.text.slice(reference.to, reference.to + 2));
}

/** How many blocks of the end are looked at for a signature. */
const TAIL_BLOCKS = 5;

/** A name alone on one of the last lines. */
function signature(reading: Reading, near: Neighbourhood): Person | null {
  const { list } = near.words;
  const tail = reading.blocks[Math.max(0, reading.blocks.length - TAIL_BLOCKS)];
  if (!tail) return null;
  const end = contactsFrom(reading);
  for (let i = near.words.at(tail.from); i < list.length && (list[i] as Word).from < end; i++) {
    const reference = near.startingAt.get(i);
    const { kind } = reading.blocks[(list[i] as Word).block] ?? {};
    if (!reference || kind === "item" || kind === "cell") continue;
    const before = list[i - 1];
    // "Jane Roe, EGH" over her office
    const after = list[afterPostNominals(near.words, reference.last + 1)];
    const starts = before === undefined || before.line < (list[i] as Word).line;
    // Over a line break the office is within, and what follows it is its body: "Spokesperson, Ministry of Trade".
    const { line } = list[reference.last] as Word;
    const ends = after === undefined || after.line > line || (list[i] as Word).line < line;
    if (starts && ends && reference.by === "name") return reference.person;
  }
  return null;
}

/** How far from the end press contacts are sought, in units. */
const CONTACTS_REACH = 3000;

/** Where press contacts begin ("Contact details", "Media enquiries") at the beginning of a line, else the end of the text. */
function contactsFrom(reading: Reading): number {
  const { length } = reading.text;
  const contact = hits(reading, { from: Math.max(0, length - CONTACTS_REACH), to: length }).find(
    (hit) => hit.senses.includes("contact") && hit.from > 0 && reading.text.charAt(hit.from - 1) === "\n",
  );
  return contact?.from ?? reading.text.length;
}

/** How many blocks of the body may stand before the sentence that says whose the text is. */
const ATTRIBUTION_BLOCKS = 8;

/** "The following is attributable to Spokesperson John Roe:", "Foreign Minister Jane Roe issued the following statement:". */
function byAttribution(reading: Reading, near: Neighbourhood): Person | null {
  const { list } = near.words;
  for (const block of reading.blocks.slice(0, ATTRIBUTION_BLOCKS)) {
    for (const hit of hits(reading, { from: block.from, to: Math.min(block.to, block.from + 600) })) {
      if (!hit.senses.includes("attribution")) continue;
      const after = firstReference(near, near.words.at(hit.to));
      if (after && after.from < block.to) return after.person;
      // The subject before it, in the same sentence.
      for (let j = near.words.at(hit.from) - 1; j >= 0 && (list[j] as Word).from >= block.from; j--) {
        const before = near.endingAt.get(j);
        if (before) return before.person;
        if ((list[j + 1] as Word).gap === "other" || (list[j + 1] as Word).gap === "stop") break;
      }
    }
  }
  return null;
}
