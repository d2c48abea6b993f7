import type { Fact, Note, Span } from "../../model";
import { spanAt } from "../../text/span";
import type { Noted, Person, Turn } from "../findings";
import type { Reading } from "../reading";
import { nameFormsOf } from "./nameForms";
import { isInitial } from "./nameKey";
import { nameEndingAt } from "./names";
import { findOccurrences, type Occurrence } from "./occurrences";
import { findReferences, type Reference } from "./references";
import { type Draft, isFamilyFirst, letters, openRegister } from "./register";
import { Sense } from "./vocabulary";
import { has, isPlainCapital } from "./wordKinds";
import { plainSpan, type Word, type Words, wordsOf } from "./words";

export interface FoundPeople extends Noted<readonly Person[]> {
  /** In text order, not overlapping. */
  readonly references: readonly Reference[];
}

/**
 * Finds everybody who is named with an office, a label, an honorific or a verb of saying, and every place where they are
 * named again: by a shorter name ("Blinken") or by their office ("the Secretary").
 */
export function findPeople(reading: Reading, turns: readonly Turn[]): FoundPeople {
  const words = wordsOf(reading);
  const { named, offices } = findOccurrences(reading, turns);
  const register = openRegister(reading, words);
  const notes: Note[] = [];

  // Longer names first, so that shorter ones find the person they abbreviate.
  const full = named.filter((o) => o.name.keys.length > 1);
  const short = named.filter((o) => o.name.keys.length === 1);
  full.push(...longerForms(reading, words, short, full));
  if (nameFormsOf(reading.pack).inflect) full.push(...otherForms(reading, words, full));
  const elsewhere = indexNames([...full, ...short].filter((o) => !isHeadline(reading, o)));
  const trimmed = full.map((o) => (isHeadline(reading, o) ? confirmed(words, o, elsewhere) : o));
  for (const o of [...trimmed].sort((a, b) => b.name.keys.length - a.name.keys.length || a.name.from - b.name.from)) {
    register.add(o, register.match(o.name, o.name.from) ?? register.open(o.name));
  }
  register.joinNicknames();
  for (const o of short) {
    const draft = register.match(o.name, o.name.from);
    if (draft) register.add(o, draft);
    else if (o.rule === "verb" || (o.rule === "line" && o.first === o.name.first)) {
      notes.push({ stage: "people", rule: o.rule, span: plainSpan(o.name), why: "one word alone may be no person" });
    } else register.add(o, register.open(o.name));
  }

  const drafts = register.drafts.filter((draft) => draft.forms.length > 0);
  const people = new Map<Draft, Person>();
  for (const draft of drafts) people.set(draft, personOf(reading, draft));
  const references = findReferences(reading, words, register, people, [...trimmed, ...short], offices);
  return { found: [...people.values()].sort((a, b) => first(a) - first(b)), references, notes };
}

function first(person: Person): number {
  return person.mentions[0]?.from ?? person.name.from ?? 0;
}

/**
 * Names in full of people whom an office names by one word only: "her colleagues, Andris Ozols and Rūta Gailienė" where
 * "Foreign Minister Ozols" comes later; in headlines, whose common words have capitals too, only of those whom a label names
 * with an initial: "talks with his counterpart, Ilse Brandt" over "I. BRANDT:".
 */
function longerForms(
  reading: Reading,
  words: Words,
  short: readonly Occurrence[],
  full: readonly Occurrence[],
): Occurrence[] {
  const { list } = words;
  const { key } = nameFormsOf(reading.pack);
  const initialled = indexNames(full.filter((o) => o.rule === "label" && isInitial(o.name.keys[0] as string)));
  const sought = new Set([...short.map((o) => o.name.keys[0]), ...initialled.keys()]);
  const found: Occurrence[] = [];
  if (sought.size === 0) return found;
  for (let i = 1; i < list.length; i++) {
    const word = list[i] as Word;
    const before = list[i - 1] as Word;
    if (word.gap !== "space" || !isPlainCapital(word) || !isPlainCapital(before)) continue;
    if (!sought.has(key(reading.text.slice(word.from, word.to)))) continue;
    const name = nameEndingAt(reading, words, i);
    if (!name || name.keys.length < 2 || isInitial(name.keys[0] as string)) continue;
    const o: Occurrence = { name, role: null, first: name.first, last: name.last, rule: "verb" };
    const labels = initialled.get(name.keys.at(-1) as string) ?? [];
    if (!isHeadline(reading, o) || labels.some((keys) => isForm(keys, name.keys))) found.push(o);
  }
  return found;
}

/**
 * Where names take endings, every other place where somebody of `named` stands with initials or in full: the title has
 * "Идрисом Каримовым", a label "И.Каримов", and only the lead "Идрис Каримов".
 */
function otherForms(reading: Reading, words: Words, named: readonly Occurrence[]): Occurrence[] {
  const { list } = words;
  const { key } = nameFormsOf(reading.pack);
  const known = indexNames(named);
  const taken = new Set(named.map((o) => o.name.last));
  const found: Occurrence[] = [];
  for (let i = 1; i < list.length; i++) {
    const word = list[i] as Word;
    const before = list[i - 1] as Word;
    if (taken.has(i) || !isPlainCapital(word) || word.shape === "initial") continue;
    const initials = word.gap === "stop" && before.shape === "initial";
    if (!initials && (word.gap !== "space" || !isPlainCapital(before))) continue;
    const others = known.get(key(reading.text.slice(word.from, word.to)));
    const name = others && nameEndingAt(reading, words, i);
    if (!name || name.last !== i || name.keys.length < 2) continue;
    if (!others.some((keys) => isForm(keys, name.keys))) continue;
    const o: Occurrence = { name, role: null, first: name.first, last: name.last, rule: "verb" };
    if (!isHeadline(reading, o)) found.push(o);
  }
  return found;
}

/** Whether two full names can be one: the same family name, given names that are the same or the other's initial. */
function isForm(a: readonly string[], b: readonly string[]): boolean {
  const [given, other] = [a[0] as string, b[0] as string];
  const short = given.length === 1 || other.length === 1;
  return a.at(-1) === b.at(-1) && (short ? given.charAt(0) === other.charAt(0) : given === other);
}

// ------------------------------------------------------------------ headlines

/** Titles and headings print common words with capitals: "President Biden Announces New Steps". */
function isHeadline(reading: Reading, o: Occurrence): boolean {
  const block = reading.blocks[(wordsOf(reading).list[o.name.first] as Word).block];
  return block !== undefined && (block.kind === "title" || block.kind === "heading" || block.part === "head");
}

type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

function indexNames(occurrences: readonly Occurrence[]): NameIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const { name } of occurrences) {
    for (const key of name.keys) {
      const known = index.get(key);
      if (!known) index.set(key, [name.keys]);
      else if (known.length < 50) known.push(name.keys);
    }
  }
  return index;
}

/** In a headline, a name keeps only those words that are a name elsewhere too, where a part of it is. */
function confirmed(words: Words, o: Occurrence, elsewhere: NameIndex): Occurrence {
  const isKnown = (keys: readonly string[]): boolean =>
    (elsewhere.get(keys[0] as string) ?? []).some(
      // A given name alone is no form of a longer name: "Luiz Figueiredo" is not cut to the "Luiz" of "Luiz da Silva".
      (other) =>
        keys.every((key) => other.includes(key)) && (keys.length > 1 || other.length === 1 || keys[0] !== other[0]),
    ) ||
    // "Press Secretary Jane Roe En Route Norport", and later "MS. ROE:".
    (keys.length > 1 && (elsewhere.get(keys.at(-1) as string) ?? []).some((other) => other.length === 1));
  if (isKnown(o.name.keys) || isSentenceCase(words, o)) return o;
  // What goes on after punctuation is no word of the headline that was taken into the name: "Ministro Luis Roe Prado, …".
  const next = words.list[o.name.last + 1];
  if (next?.block === (words.list[o.name.last] as Word).block && next.gap === "comma") return o;
  // "Xi Jinping" is not cut to the "Xi" of later paragraphs.
  const shortest = isFamilyFirst(words, o.name) ? o.name.first + 1 : o.name.first;
  for (let last = o.name.last - 1; last >= shortest; last--) {
    // "М.И.Орлова" is not cut to the "М" of "Р.М.Липин".
    if ((words.list[last] as Word).shape === "initial") continue;
    const keys = o.name.keys.slice(0, last - o.name.first + 1);
    if (isKnown(keys)) {
      const word = words.list[last] as Word;
      return { ...o, name: { ...o.name, last, to: word.to, keys }, last: Math.min(o.last, last) };
    }
  }
  return o;
}

/** Small words of content by which a headline shows that only names have capitals in it; one where offices are small too. */
const SMALL_WORDS = 2;

/**
 * Whether a name stands in a headline whose common words are small: "Presidente Raúl Mota Roca realiza punto de prensa".
 * False: "President Roe Announces New Steps on Trade" (only links are small), "JANE ROE VISITS NORPORT".
 */
function isSentenceCase({ list, officesSmall }: Words, o: Occurrence): boolean {
  const { block } = list[o.name.first] as Word;
  let first = o.name.first;
  while (first > 0 && list[first - 1]?.block === block) first--;
  const plain = Sense.common | Sense.officeLink | Sense.article | Sense.particle | Sense.accreditedLink | Sense.between;
  let small = 0;
  for (let i = first; list[i]?.block === block && i - first < LONGEST_HEADLINE; i++) {
    const word = list[i] as Word;
    if (
      word.shape === "lower" &&
      word.to - word.from > 3 &&
      !has(word, plain) &&
      ++small >= (officesSmall ? 1 : SMALL_WORDS)
    )
      return true;
  }
  return false;
}

/** In words. */
const LONGEST_HEADLINE = 60;

// ------------------------------------------------------------------ facts

function personOf(reading: Reading, draft: Draft): Person {
  const name = nominatives(reading, draft.forms).reduce((best, form) =>
    isBetterForm(reading, form, best) ? form : best,
  );
  const longest = rolesOutsideHeadlines(reading, draft.roles).reduce<Draft["roles"][number] | null>(
    (best, r) => (best === null || isBetterRole(reading, r.span, best.span) ? r : best),
    null,
  );
  const role = longest && nominativeRole(reading, draft, longest);
  return {
    name: fact(reading, name, name.rule),
    role: role && unjoined(reading, fact(reading, role.span, role.rule)),
    mentions: draft.places,
  };
}

/**
 * The offices that the text gives somebody, those of headlines only where the text gives none or they say more with the same
 * words: "Roe, Foreign Minister of Norland Discuss Trade" over "Jane Roe, Minister of Foreign Affairs".
 */
function rolesOutsideHeadlines(reading: Reading, roles: Draft["roles"]): Draft["roles"] {
  const inTitle = ({ span }: Draft["roles"][number]): boolean => spanAt(reading.blocks, span.from)?.kind === "title";
  const named = new Set(roles.map(({ span }) => reading.text.slice(span.from, span.to)));
  const own = roles.filter((role) => !isServedBy(reading, named, role));
  const inText = own.filter((role) => !inTitle(role));
  if (inText.length === 0 || inText.length === own.length) return own;
  return own.filter(
    (role) => !inTitle(role) || inText.some(({ keys }) => [...keys].every((key) => role.keys.has(key))),
  );
}

/**
 * Whether an office is that of somebody who serves one of the `named` offices: "Press Secretary to |Minister of Trade| Roe"
 * beside "Minister of Trade Roe".
 */
function isServedBy({ text, pack }: Reading, named: ReadonlySet<string>, { span }: Draft["roles"][number]): boolean {
  const office = text.slice(span.from, span.to);
  for (const link of office.matchAll(/\s(\p{Ll}+)(?=\s)/gu)) {
    const served = office.slice(link.index + link[0].length + 1);
    if (pack.people.offices.accreditedLinks.includes(link[1] as string) && named.has(served)) return true;
  }
  return false;
}

function fact(reading: Reading, s: Span, rule: string): Fact<string> {
  return { value: reading.text.slice(s.from, s.to), from: s.from, to: s.to, rule };
}

/**
 * "المتحدث الرسمي" of "للمتحدث الرسمي": where a joined word has swallowed letters of the article, the office is given with them,
 * and so stands nowhere on the page.
 */
function unjoined({ pack }: Reading, office: Fact<string>): Fact<string> {
  for (const [form, full] of Object.entries(pack.fold.joined?.contracted ?? {})) {
    if (!office.value.startsWith(form)) continue;
    const value = full.slice(full.indexOf(" ") + 1) + office.value.slice(form.length);
    return { value, from: null, to: null, rule: office.rule };
  }
  return office;
}

/**
 * Where names take endings, those forms of a name whose words all stand as near to the nominative as any form of the page:
 * "Вероника Никишина", not the longer "Вероникой Никишиной". All of them where none does ("Сергея Лаврова" alone).
 */
function nominatives(reading: Reading, forms: Draft["forms"]): Draft["forms"] {
  const { inflect, key, distance } = nameFormsOf(reading.pack);
  if (!inflect || forms.length < 2) return forms;
  const wordsOfForm = (form: Span): readonly string[] =>
    reading.text.slice(form.from, form.to).match(/[\p{L}\p{M}-]{2,}/gu) ?? [];
  const nearest = new Map<string, number>();
  for (const form of forms)
    for (const word of wordsOfForm(form))
      nearest.set(key(word), Math.min(nearest.get(key(word)) ?? Number.POSITIVE_INFINITY, distance(word)));
  const near = forms.filter((form) => wordsOfForm(form).every((word) => distance(word) === nearest.get(key(word))));
  return near.length > 0 ? near : forms;
}

/** The same office in the nominative, where the page has it: "Министр иностранных дел" beside "Министра иностранных дел". */
function nominativeRole(reading: Reading, draft: Draft, role: Draft["roles"][number]): Draft["roles"][number] {
  const { inflect, distance } = nameFormsOf(reading.pack);
  if (!inflect) return role;
  const far = ({ span: { from, to } }: Draft["roles"][number]): number =>
    (reading.text.slice(from, to).match(/[\p{L}\p{M}-]{2,}/gu) ?? []).reduce((sum, word) => sum + distance(word), 0);
  const same = draft.roles.filter((r) => r.keys.size === role.keys.size && [...r.keys].every((k) => role.keys.has(k)));
  return same.reduce((best, r) => (far(r) < far(best) ? r : best), role);
}

/** Longer first; of two as long, the one not in capitals. */
function isBetterForm(reading: Reading, a: Draft["forms"][number], b: Draft["forms"][number]): boolean {
  if (a.letters !== b.letters) return a.letters > b.letters;
  return isAllCapitals(reading, b) && !isAllCapitals(reading, a);
}

function isBetterRole(reading: Reading, a: Span, b: Span): boolean {
  const difference = letters(reading, a) - letters(reading, b);
  return difference === 0 ? isAllCapitals(reading, b) && !isAllCapitals(reading, a) : difference > 0;
}

function isAllCapitals(reading: Reading, s: Span): boolean {
  const words = reading.text.slice(s.from, s.to);
  return words === words.toUpperCase();
}
