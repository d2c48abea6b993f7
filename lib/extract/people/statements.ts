import type { Note, Span } from "../../model";
import { foldPhrase } from "../../text/fold";
import { indexAtOrBefore, spanAt, trimSpan } from "../../text/span";
import type { FoundStatement, Noted, Person, Turn } from "../findings";
import type { Reading } from "../reading";
import { droppedSubject, subjectBehindOpening } from "./droppedSubjects";
import { labelledQuotes } from "./labelledQuotes";
import { isLead, leadsToQuote } from "./leads";
import type { FoundPeople } from "./people";
import { findQuotations, type Quotation } from "./quotations";
import { onlyNamed, resumedSubject } from "./resumed";
import { type Neighbourhood, neighbourhoodOf, type Subject, subjectEndingAt, subjectOf } from "./subjects";
import { firstNamed, subjectAround } from "./verbFirst";
import { contentBetween, subjectWithParticle } from "./verbLast";
import { Sense, vocabularyOf } from "./vocabulary";
import { has } from "./wordKinds";
import { type Word, wordsOf } from "./words";

/**
 * Finds who is reported to have said what: "Wang Yi stressed that …", “…,” said Lavrov, "She added: …", “…”. What several
 * say together ("both sides agreed") is nobody's alone: its person is null. Words inside a quotation are its speaker's, so
 * that reports inside it are left out. Cost: linear.
 */
export function findStatements(
  reading: Reading,
  people: FoundPeople,
  turns: readonly Turn[],
): Noted<readonly FoundStatement[]> {
  const near = neighbourhoodOf(wordsOf(reading), people);
  const { list } = near.words;
  const quotations = findQuotations(reading);
  const drops = reading.pack.people.saying.dropsSubjects ?? false;
  const verbFirst = reading.pack.people.saying.verbFirst ?? false;
  const verbLast = reading.pack.people.saying.verbLast ?? false;
  const found: FoundStatement[] = [];
  const notes: Note[] = [];
  let last: Person | null = null;
  let turn = -1;
  let block = -1;
  for (const sentence of reading.sentences) {
    const start = near.words.at(sentence.from);
    // A new turn is a new voice: its "he" is nobody of the turn before.
    const inTurn = indexAtOrBefore(turns, sentence.from);
    if (inTurn !== turn) last = null;
    turn = inTurn;
    if (sentence.block !== block) block = sentence.block;
    let same: Person | null | undefined;
    for (let i = start; i < list.length && (list[i] as Word).from < sentence.to; i++) {
      const word = list[i] as Word;
      if (has(word, Sense.source)) {
        const source = accordingTo(reading, near, quotations, sentence, i);
        if (source) {
          found.push(source);
          last = source.person;
        }
        i = word.phraseEnd;
        continue;
      }
      if (!has(word, Sense.says | Sense.saying) || (word.shape !== "lower" && !(i === start && drops))) continue;
      const verbEnd = word.phraseEnd;
      if (isAttributive(reading, list, verbEnd)) continue;
      const verb = { from: word.from, to: (list[verbEnd] as Word).to };
      const quotation = spanAt(quotations, verb.from);
      const inserted = quotation !== null && quotation.from < verb.from ? insertedReport(reading, near, i) : null;
      if (quotation !== null && quotation.from < verb.from) {
        const teller: Person | null | undefined = inserted && resolve(inserted, undefined, last);
        if (teller) {
          found.push({ person: teller, verb, content: { from: quotation.from, to: quotation.to }, mode: "quote" });
          last = teller;
        }
        continue;
      }
      const participle = !has(word, Sense.says);
      const ended = verbLast ? subjectWithParticle(near, start, i) : null;
      const subject = verbLast
        ? ended
        : participle
          ? ({ kind: "same", first: i } as const)
          : verbFirst
            ? subjectAround(reading, near, start, i)
            : (whoSays(reading, near, quotations, start, i, verbEnd) ?? droppedSubject(reading, near, start, i));
      if (!subject) continue;
      if (subject.kind === "same" && same === undefined) same = mainSubject(near, start, i, last);
      // "شارك الوزير في الاجتماع، حيث |أكد| أهمية التعاون": whom the sentence began with.
      const opener = verbFirst && same === undefined ? firstNamed(near, start, verb.from, last) : last;
      const person = resolve(subject, same, opener);
      if (person === undefined) continue;
      const between = ended && contentBetween(reading, near, ended.last, i);
      const content = verbLast
        ? between && { content: between, mode: "paraphrase" as const }
        : contentOf(reading, near, quotations, sentence, subject, i, verbEnd);
      if (!content) {
        notes.push({
          stage: "statements",
          rule: "no words",
          span: verb,
          why: "a verb of saying without what was said",
        });
        continue;
      }
      // "A and B attended and addressed the meeting": each of them did.
      const each = person === null ? together(reading, near, start, i, verb) : [];
      if (each.length > 0) for (const one of each) found.push({ person: one, verb, ...content });
      else found.push({ person, verb, ...content });
      same = person;
      if (person) last = person;
      i = verbEnd;
    }
    const known = last;
    last = verbFirst ? firstNamed(near, start, sentence.to, last) : lastNamed(near, start, sentence.to, last);
    // "The meeting was chaired by Minister Roe. He stressed …": nobody else is meant.
    if (known === null && last === null && !verbFirst) last = onlyNamed(near, start, sentence.to);
    if (drops && same === undefined) last = subjectBehindOpening(near, start, sentence.to) ?? last;
  }
  const labelled = labelledQuotes(reading, near, quotations, turns);
  if (labelled.length > 0) {
    found.push(...labelled);
    found.sort((a, b) => a.verb.from - b.verb.from);
  }
  return { found, notes };
}

/** 蓬佩奥声称的威胁: the verb only describes the noun behind it. */
function isAttributive({ pack, text }: Reading, list: readonly Word[], verbEnd: number): boolean {
  const attributives = pack.people.saying.attributives;
  const next = list[verbEnd + 1];
  return attributives !== undefined && next?.gap === "space" && attributives.includes(text.slice(next.from, next.to));
}

/** "According to Jane Roe, the talks were useful": the words before or behind, the phrase in place of a verb. */
function accordingTo(
  reading: Reading,
  near: Neighbourhood,
  quotations: readonly Quotation[],
  sentence: Span,
  i: number,
): FoundStatement | null {
  const word = near.words.list[i] as Word;
  const next = word.phraseEnd + 1;
  const reference = near.startingAt.get(next) ?? near.startingAt.get(next + 1);
  if (!reference || reference.to > sentence.to || spanAt(quotations, word.from)) return null;
  if ((near.words.list[reference.last] as Word).possessive) return null;
  const verb = { from: word.from, to: (near.words.list[word.phraseEnd] as Word).to };
  const behind = trimSpan(reading.text, { from: Math.min(reference.to + 1, sentence.to), to: sentence.to });
  const before = trimSpan(reading.text, { from: sentence.from, to: word.from });
  const content = before && before.to - before.from > (behind ? behind.to - behind.from : 0) ? before : behind;
  return content && { person: reference.person, verb, content, mode: "paraphrase" };
}

/** The subject before the verb, or, after a quotation, behind it: “…,” said Lavrov. */
function whoSays(
  reading: Reading,
  near: Neighbourhood,
  quotations: readonly Quotation[],
  start: number,
  verb: number,
  verbEnd: number,
): Subject | null {
  const { list } = near.words;
  const word = list[verb] as Word;
  const resumed = resumedSubject(reading, near, start, verb);
  if (resumed) return resumed;
  // "a-t-il ajouté": a verb that holds its subject.
  if (has(word, Sense.inverted) && has(word, Sense.person)) return { kind: "pronoun", first: verb };
  if (has(word, Sense.inverted)) {
    const dashed = dashQuotation(reading, near, verb);
    const speaker = dashed && near.startingAt.get(verbEnd + 1);
    if (speaker) return { kind: "person", person: speaker.person, first: speaker.first };
    const quotation = quotations[indexAtOrBefore(quotations, word.from)];
    const next = near.startingAt.get(verbEnd + 1) ?? near.startingAt.get(verbEnd + 2);
    if (quotation && isBehind(reading.text, quotation, word)) {
      if (next) return { kind: "person", person: next.person, first: next.first };
      const after = list[verbEnd + 1];
      if (after && after.gap === "space" && has(after, Sense.person)) return { kind: "pronoun", first: verbEnd + 1 };
    }
  }
  const before = subjectOf(near, start, verb);
  // "…, сообщил Министр": behind a comma the subject follows; elsewhere one that stands before goes first.
  const own = before !== null && before.kind !== "same" && word.gap === "space";
  return own ? before : (inverted(reading, near, verb) ?? before);
}

/** Whether a verb follows a quotation at once: “…,” said; «…», – сказал. */
function isBehind(text: string, quotation: Span, verb: Word): boolean {
  return verb.from >= quotation.to && /^[\s,]{0,2}(?:[–—-]\s)?$/u.test(text.slice(quotation.to, verb.from));
}

/** The subject behind its verb, in languages where it may stand there: "Как отметил Министр, …". Not an object: "поблагодарил Министра". */
function inverted(reading: Reading, near: Neighbourhood, verb: number): Subject | null {
  const { list } = near.words;
  const word = list[verb] as Word;
  if (!reading.pack.people.saying.invertedAnywhere || !has(word, Sense.inverted)) return null;
  let k = word.phraseEnd + 1;
  while (
    k <= word.phraseEnd + 3 &&
    !near.startingAt.has(k) &&
    list[k]?.gap === "space" &&
    has(list[k] as Word, Sense.between | Sense.honorific)
  )
    k++;
  const next = near.startingAt.get(k);
  if (!next?.nominative || list[k]?.gap !== "space") return null;
  return { kind: "person", person: next.person, first: next.first, last: next.last };
}

/**
 * The words of the reporter within a quotation, between dashes, as some languages print them: «Мы готовы, – сказал министр. – Порт открыт».
 * False: «Он сказал, что порт открыт» (no dash before the verb).
 */
function insertedReport(reading: Reading, near: Neighbourhood, verb: number): Subject | null {
  const { list } = near.words;
  const word = list[verb] as Word;
  if (
    !has(word, Sense.inverted) ||
    !/[,!?…]\s[–—-]\s$/u.test(reading.text.slice(Math.max(0, word.from - 4), word.from))
  )
    return null;
  const after = list[word.phraseEnd + 1];
  if (after?.gap !== "space") return null;
  const next = near.startingAt.get(word.phraseEnd + 1);
  if (next) return next.nominative ? { kind: "person", person: next.person, first: next.first } : null;
  return has(after, Sense.person) ? { kind: "pronoun", first: word.phraseEnd + 1 } : null;
}

/** "– We act at once, says Minister Roe.": a paragraph that opens with a dash is a quotation up to the comma before its verb. */
function dashQuotation(reading: Reading, near: Neighbourhood, verb: number): Span | null {
  const word = near.words.list[verb] as Word;
  const block = reading.blocks[word.block];
  if (!block || word.gap !== "comma" || !/^[–—]\s/u.test(reading.text.slice(block.from, block.from + 2))) return null;
  return trimSpan(reading.text, { from: block.from + 1, to: word.from });
}

/** The person a subject means; null for a group; undefined for nobody who can be told. */
function resolve(subject: Subject, same: Person | null | undefined, last: Person | null): Person | null | undefined {
  switch (subject.kind) {
    case "person":
      return subject.person;
    case "group":
      return null;
    case "pronoun":
      return last ?? undefined;
    case "same":
      return same;
    case "self":
      return undefined;
  }
}

/** The subject of a sentence whose main verb is none of saying: "Wang Yi met his guest, stressing that …". */
function mainSubject(near: Neighbourhood, start: number, verb: number, last: Person | null): Person | null | undefined {
  const { list } = near.words;
  for (let j = start; j < verb && j - start < 40; j++) {
    const word = list[j] as Word;
    const reference = near.startingAt.get(j);
    if (reference) {
      const subject = subjectEndingAt(near, start, reference.last);
      if (subject?.kind === "person") {
        // "Wang Yi and Lavrov met, stressing": the words of both.
        const next = list[reference.last + 1];
        const after =
          next && next.gap === "space" && has(next, Sense.and) ? near.startingAt.get(reference.last + 2) : undefined;
        return after && after.person !== subject.person ? null : subject.person;
      }
      if (subject?.kind === "group") return null;
      j = reference.last;
      continue;
    }
    if (has(word, Sense.group)) return null;
    if (has(word, Sense.person)) return last ?? undefined;
    if (has(word, Sense.self | Sense.selves)) return undefined;
  }
  return undefined;
}

/** The people who, joined by "and", are the subject of a verb that each does alone; else none. */
function together(reading: Reading, near: Neighbourhood, start: number, i: number, verb: Span): readonly Person[] {
  const words = foldPhrase(reading.text.slice(verb.from, verb.to), reading.pack.fold);
  if (!vocabularyOf(reading.pack).ownSpeech.has(words)) return [];
  const people: Person[] = [];
  for (let j = start; j < i; j++) {
    const reference = near.startingAt.get(j);
    if (!reference) continue;
    people.push(reference.person);
    j = reference.last;
  }
  return people;
}

/** What was said: the quotation beside the verb, else the rest of the clause. */
function contentOf(
  reading: Reading,
  near: Neighbourhood,
  quotations: readonly Quotation[],
  sentence: Span & { readonly block: number },
  subject: Subject,
  verb: number,
  verbEnd: number,
): { readonly content: Span; readonly mode: "quote" | "paraphrase" } | null {
  const { text } = reading;
  const { list } = near.words;
  // "وأكد الوزير أن …": the subject stands between the verb and the words.
  const lead = ("last" in subject ? subject.last : undefined) ?? verbEnd;
  const from = (list[lead] as Word).to;
  const stood = quotations[indexAtOrBefore(quotations, (list[verb] as Word).from)];
  // “…,” said X: the words stand before.
  if (subject.first > verb && (lead === verbEnd || (stood && isBehind(text, stood, list[verb] as Word)))) {
    const dashed = dashQuotation(reading, near, verb);
    if (dashed) return { content: dashed, mode: "quote" };
    const before = quotations[indexAtOrBefore(quotations, (list[verb] as Word).from)];
    if (before) return { content: { from: before.from, to: before.to }, mode: "quote" };
  }
  const next = quotations[indexAtOrBefore(quotations, from) + 1];
  if (next && next.from < sentence.to && isLead(text.slice(from, next.from))) {
    return { content: { from: next.from, to: next.to }, mode: "quote" };
  }
  const rest = trimSpan(text, { from, to: sentence.to });
  const words = rest && text.slice(rest.from, rest.to);
  // "X said:" at the end of a paragraph: what follows is in the next ones.
  if (words === null || /^[:：]$/u.test(words) || leadsToQuote(reading, words, sentence)) {
    const block = reading.blocks[sentence.block + 1];
    if (!block || words === null) {
      const before = quotations[indexAtOrBefore(quotations, (list[verb] as Word).from)];
      return before && before.to <= from && from - before.to < 80
        ? { content: { from: before.from, to: before.to }, mode: "quote" }
        : null;
    }
    const quotation = quotations[indexAtOrBefore(quotations, block.from)];
    if (quotation && quotation.from === block.from)
      return { content: { from: quotation.from, to: quotation.to }, mode: "quote" };
    return { content: { from: block.from, to: endOfSpeech(reading, near, sentence.block + 1) }, mode: "quote" };
  }
  // "…”, he added." – the quotation stood before the subject.
  if (/^[.…!?。！？]*$/u.test(words)) {
    const before = quotations[indexAtOrBefore(quotations, (list[subject.first] as Word).from)];
    // "…,” the Secretary stressed."
    const article = list[subject.first - 1];
    const opens = article && has(article, Sense.article) ? article : (list[subject.first] as Word);
    const stood = before && opens.from >= before.to && opens.from - before.to < 4;
    // "Minister Roe agreed.": the verb alone tells what was said.
    return stood
      ? { content: { from: before.from, to: before.to }, mode: "quote" }
      : { content: { from: (list[verb] as Word).from, to: from }, mode: "paraphrase" };
  }
  const that = list[lead + 1];
  const opening =
    that &&
    has(that, Sense.conjunction) &&
    (that.gap === "space" || ((lead > verbEnd || near.words.directComplements) && that.gap === "comma"))
      ? (list[that.phraseEnd] as Word).to
      : (rest as Span).from;
  const content = trimSpan(text, { from: opening, to: sentence.to });
  return content && { content, mode: "paraphrase" };
}

/** Paragraphs quoted without marks go on while they say "I" or "we"; the next that does not is the report's again. */
function endOfSpeech(reading: Reading, near: Neighbourhood, first: number): number {
  const { blocks } = reading;
  const { list } = near.words;
  let last = first;
  for (let b = first + 1; b < blocks.length; b++) {
    const block = blocks[b];
    if (block?.kind !== "paragraph" && block?.kind !== "quote") break;
    let self = false;
    let i = near.words.at(block.from);
    for (; i < list.length && (list[i] as Word).from < block.to; i++) {
      if (has(list[i] as Word, Sense.self | Sense.selves)) self = true;
    }
    // "Minister Roe added:" brings the next speaker.
    if (!self || /[:：]$/u.test(reading.text.slice(block.from, block.to))) break;
    last = b;
  }
  return blocks[last]?.to ?? reading.text.length;
}

/** The person whom "he" in the next sentence means: the last speaker, else the first one named as a subject. */
function lastNamed(near: Neighbourhood, start: number, to: number, last: Person | null): Person | null {
  const reference = near.startingAt.get(start) ?? near.startingAt.get(start + 1);
  if (!reference || reference.to > to) return last;
  const end = near.words.list[reference.last] as Word;
  // 毛宁： is a label, not a subject.
  const labels = !near.words.parted && near.words.list[reference.last + 1]?.gap === "other";
  return end.possessive || labels ? last : reference.person;
}
