import nlp from "compromise/one";
import { taggedWords } from "../langs/en/tagger";
import type { PropositionSet, ReleaseRecord, Span, Speaker } from "../model";
import { openQuestions } from "./people/questions";

export { needsRefining } from "./people/questions";

/**
 * Asks the English tagger about the few places that the rules left open (see `openQuestions`) and gives the record with what it
 * knows: a speaker whom only a bare line names, the subject of an announcement. Pure; the same record comes back where
 * nothing is added. It sees only those lines and sentences, never the text.
 * The module brings the tagger with it (some 100 kB): it is to be loaded when `needsRefining` says so, after the first painting.
 */
export function refineEnglish(record: ReleaseRecord): ReleaseRecord {
  let refined = record;
  for (const question of openQuestions(record)) {
    if (question.about === "author" && refined.speakers.length > 0) continue;
    const name = personAtStart(record.text, question.span, question.about === "author");
    if (!name) continue;
    refined = question.about === "author" ? withAuthor(refined, name) : withOwner(refined, question.set, name);
  }
  return refined;
}

nlp.plugin({
  words: Object.fromEntries(
    Object.entries(taggedWords).flatMap(([tag, words]) => words.map((word) => [word.toLowerCase(), tag] as const)),
  ),
});

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * The person that a line or sentence begins with, or null. The span is rebuilt from the offsets of terms, which are exact;
 * those of sentences are not.
 * True: "John Kirby", "Jane Roe tabled three ideas". False: "Ben Franklin Room", "Chatham House", "Camp David tabled".
 */
function personAtStart(text: string, asked: Span, alone: boolean): Span | null {
  const words = text.slice(asked.from, asked.to);
  const terms = termsOf(words);
  let count = 0;
  while (count < terms.length && isPartOfName(terms[count] as Term, count)) count++;
  // A given name that the tagger knows makes a person of the words after it; a family name alone does not ("Palais Wilson").
  const first = terms[0];
  if (count < 2 || !first?.tags.includes("FirstName")) return null;
  const next = terms[count];
  if (alone ? next !== undefined : !next?.tags.includes("Verb")) return null;
  const last = terms[count - 1] as Term;
  const from = asked.from + first.offset.start;
  const to = asked.from + last.offset.start + last.text.length;
  return to <= asked.to && from < to ? { from, to } : null;
}

function termsOf(words: string): readonly Term[] {
  const sentences = nlp(words).json({ offset: true }) as { readonly terms: readonly Term[] }[];
  return sentences.flatMap((sentence) => sentence.terms);
}

function isPartOfName(term: Term, index: number): boolean {
  if (term.tags.includes("Place") || term.tags.includes("Organization") || !/^\p{Lu}/u.test(term.text)) return false;
  return index > 0 || term.tags.includes("FirstName");
}

function withAuthor(record: ReleaseRecord, name: Span): ReleaseRecord {
  const { speakers, id } = withSpeaker(record, name, "tagger: line of the head");
  const sets = record.sets.map((set): PropositionSet => (set.speaker === null ? { ...set, speaker: id } : set));
  return { ...record, speakers, sets };
}

function withOwner(record: ReleaseRecord, index: number, name: Span): ReleaseRecord {
  const { speakers, id } = withSpeaker(record, name, "tagger: subject of the announcement");
  const sets = record.sets.map((set, i): PropositionSet => (i === index ? { ...set, speaker: id } : set));
  return { ...record, speakers, sets };
}

/** The speaker of that name, or a new one at the end: the others keep their numbers. */
function withSpeaker(
  record: ReleaseRecord,
  name: Span,
  rule: string,
): { readonly speakers: readonly Speaker[]; readonly id: number } {
  const value = record.text.slice(name.from, name.to);
  const known = record.speakers.find((speaker) => speaker.name.value === value);
  if (known) return { speakers: record.speakers, id: known.id };
  const id = record.speakers.length;
  const speaker: Speaker = { id, name: { value, ...name, rule }, role: null, mentions: [name] };
  return { speakers: [...record.speakers, speaker], id };
}
