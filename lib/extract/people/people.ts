import type { Fact, Note, Span } from "../../model";
import type { Noted, Person, Turn } from "../findings";
import type { Reading } from "../reading";
import { type Name, nameAt, nameKey } from "./names";
import { findOccurrences, type Occurrence } from "./occurrences";
import { has, isCapital, type Office } from "./offices";
import { Sense } from "./vocabulary";
import { type Word, type Words, wordsOf } from "./words";

/** A place where a person is named: by name, with what stands around it, or by office ("the Secretary"). */
export interface Reference extends Span {
  readonly person: Person;
  /** Indexes of its words, office and honorifics included. */
  readonly first: number;
  readonly last: number;
  readonly by: "name" | "office";
}

export interface FoundPeople extends Noted<readonly Person[]> {
  /** In text order, not overlapping. */
  readonly references: readonly Reference[];
}

interface Draft {
  /** Keys of the longest form. */
  keys: readonly string[];
  /** Keys of other forms that are no part of it ("Joe Biden"). */
  readonly otherKeys: (readonly string[])[];
  /** Whether the family name stands first. */
  familyFirst: boolean;
  forms: { from: number; to: number; letters: number; rule: string }[];
  roles: { span: Span; keys: ReadonlySet<string>; rule: string }[];
  /** Where the name stands, as far as it is known yet: tells two of one name apart. */
  mentions: Span[];
  /** Every reference, filled in the last pass. */
  readonly places: Span[];
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
      notes.push({ stage: "people", rule: o.rule, span: span(o.name), why: "one word alone may be no person" });
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

function span(s: Span): Span {
  return { from: s.from, to: s.to };
}

// ------------------------------------------------------------------ who is who

interface Register {
  readonly drafts: Draft[];
  open(name: Name): Draft;
  add(occurrence: Occurrence, draft: Draft): void;
  /** The person whom a name at a position means, or null. */
  match(name: Name, position: number): Draft | null;
  /** Makes one of "Joe Biden" and "Joseph R. Biden, Jr." where they hold one office. */
  joinNicknames(): void;
  /** Whether the word may be the family name of somebody in the register. */
  knows(key: string): boolean;
}

function openRegister(reading: Reading, words: Words): Register {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  const enter = (key: string, draft: Draft): void => {
    const known = byKey.get(key);
    if (!known) byKey.set(key, [draft]);
    else if (!known.includes(draft)) known.push(draft);
  };
  return {
    drafts,
    open: (name) => {
      const draft: Draft = {
        keys: name.keys,
        otherKeys: [],
        familyFirst: isFamilyFirst(words, name),
        forms: [],
        roles: [],
        mentions: [],
        places: [],
      };
      drafts.push(draft);
      for (const key of name.keys) enter(key, draft);
      return draft;
    },
    add: (o, draft) => {
      draft.forms.push({ ...span(o.name), letters: letters(reading, o.name), rule: o.rule });
      if (o.role) draft.roles.push({ span: o.role, keys: roleKeys(reading, words, o.role), rule: o.rule });
      draft.mentions.push(span(o.name));
    },
    match: (name, position) => {
      const last = name.keys[name.keys.length - 1] as string;
      // A page of thousands of people of one name is no page of this world; the bound keeps it linear.
      const candidates = new Set([
        ...(byKey.get(last) ?? []).slice(0, 50),
        ...(byKey.get(name.keys[0] as string) ?? []).slice(0, 50),
      ]);
      const matching = [...candidates].filter((draft) => draft.forms.length > 0 && isSame(name.keys, draft));
      // A family name goes before a given name: "Wood" of Jane Wood, not of Wood Allen.
      const family = name.keys.length > 1 ? matching : matching.filter((draft) => isFamilyName(last, draft));
      const meant = family.length > 0 ? family : matching;
      return meant.length < 2 ? (meant[0] ?? null) : nearest(meant, position);
    },
    joinNicknames: () => {
      for (const named of byKey.values()) {
        for (const draft of named.slice(0, 12)) {
          const other = named.slice(0, 12).find((d) => d !== draft && d.forms.length > 0 && isNickname(draft, d));
          if (!other || draft.forms.length === 0) continue;
          other.forms.push(...draft.forms.splice(0));
          other.roles.push(...draft.roles.splice(0));
          other.mentions.push(...draft.mentions.splice(0));
          other.otherKeys.push(draft.keys);
        }
      }
    },
    knows: (key) => byKey.has(key),
  };
}

/** The one named last before the position, else the first. */
function nearest(drafts: readonly Draft[], position: number): Draft {
  let best = drafts[0] as Draft;
  let at = -1;
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      if (mention.from < position && mention.from > at) {
        at = mention.from;
        best = draft;
      }
    }
  }
  return best;
}

/** "KISHIDA Fumio", "Wang Yi", "Kim Won-soo". */
function isFamilyFirst(words: Words, name: Name): boolean {
  const word = words.list[name.first] as Word;
  const last = words.list[name.last] as Word;
  return has(word, Sense.familyFirst) || (word.shape === "capitals" && last.shape === "capital");
}

/**
 * Whether a name is a form of a person's: "Blinken" of "Antony J. Blinken", "V. Makei" of "Vladimir Makei", "Kim" of
 * "Kim Won-soo", "Retno" of "Retno Marsudi". Not: "Won-soo" alone in "Kim Won-soo Lee", "Hunter Biden" of "Joseph Biden".
 */
function isSame(keys: readonly string[], draft: Draft): boolean {
  const longer = draft.keys;
  if (keys.length === 1) {
    const key = keys[0] as string;
    return key === longer[longer.length - 1] || key === longer[0];
  }
  if (keys.length <= longer.length && isSubsequence(keys, longer)) return true;
  if (draft.otherKeys.some((other) => isSubsequence(keys, other))) return true;
  // "KISHIDA Fumio" and "Fumio Kishida".
  return keys.length === longer.length && keys.every((key) => longer.includes(key));
}

function isFamilyName(key: string, draft: Draft): boolean {
  return key === draft.keys[draft.keys.length - 1] || (draft.familyFirst && key === draft.keys[0]);
}

/** "Joe Biden" of "Joseph R. Biden, Jr.": one family name, given names that begin alike, an office that both hold. */
function isNickname(draft: Draft, of: Draft): boolean {
  const { keys } = draft;
  const last = keys[keys.length - 1] as string;
  const given = keys[0] as string;
  const full = of.keys[0] as string;
  if (keys.length > of.keys.length || last !== of.keys[of.keys.length - 1] || given === full) return false;
  if (given.slice(0, 2) !== full.slice(0, 2)) return false;
  return draft.roles.some((a) =>
    of.roles.some((b) => a.keys.size === b.keys.size && [...a.keys].every((key) => b.keys.has(key))),
  );
}

function isSubsequence(keys: readonly string[], longer: readonly string[]): boolean {
  let i = 0;
  let whole = false;
  for (const key of keys) {
    while (i < longer.length && !agrees(key, longer[i] as string)) i++;
    if (i === longer.length) return false;
    if (key.length > 1 && key === longer[i]) whole = true;
    i++;
  }
  return whole;
}

function agrees(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function letters(reading: Reading, s: Span): number {
  return reading.text.slice(s.from, s.to).replace(/[^\p{L}\p{N}]/gu, "").length;
}

/** The words of an office that tell it from others: "Secretary of State" → secretary, state. */
function roleKeys(reading: Reading, words: Words, role: Span): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let i = words.at(role.from); i < words.list.length && (words.list[i] as Word).from < role.to; i++) {
    const word = words.list[i] as Word;
    if (has(word, Sense.officeLink | Sense.article | Sense.accreditedLink) && word.shape === "lower") continue;
    for (const part of reading.text.slice(word.from, word.to).split(/[-‐‑]/u)) {
      const key = nameKey(part);
      if (key !== "") keys.add(key);
    }
  }
  return keys;
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
    (elsewhere.get(keys[0] as string) ?? []).some((other) => keys.every((key) => other.includes(key)));
  if (isKnown(o.name.keys)) return o;
  // "Xi Jinping" is not cut to the "Xi" of later paragraphs.
  const shortest = isFamilyFirst(words, o.name) ? o.name.first + 1 : o.name.first;
  for (let last = o.name.last - 1; last >= shortest; last--) {
    const keys = o.name.keys.slice(0, last - o.name.first + 1);
    if (isKnown(keys)) {
      const word = words.list[last] as Word;
      return { ...o, name: { ...o.name, last, to: word.to, keys }, last: Math.min(o.last, last) };
    }
  }
  return o;
}

// ------------------------------------------------------------------ facts

function personOf(reading: Reading, draft: Draft): Person {
  const name = draft.forms.reduce((best, form) => (isBetterForm(reading, form, best) ? form : best));
  const role = draft.roles.reduce<Draft["roles"][number] | null>(
    (best, r) => (best === null || isBetterRole(reading, r.span, best.span) ? r : best),
    null,
  );
  return {
    name: fact(reading, name, name.rule),
    role: role && fact(reading, role.span, role.rule),
    mentions: draft.places,
  };
}

function fact(reading: Reading, s: Span, rule: string): Fact<string> {
  return { value: reading.text.slice(s.from, s.to), from: s.from, to: s.to, rule };
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

// ------------------------------------------------------------------ later mentions

function findReferences(
  reading: Reading,
  words: Words,
  register: Register,
  people: ReadonlyMap<Draft, Person>,
  named: readonly Occurrence[],
  offices: readonly Office[],
): Reference[] {
  const { list } = words;
  const references: Reference[] = [];
  const inOrder = [...named].sort((a, b) => a.first - b.first);
  const head = reading.blocks.find((block) => block.part === "body")?.from ?? 0;
  const roles = openRoles(people, (draft) => draft.forms.some((form) => form.from < head));
  let n = 0;
  let f = 0;

  for (let i = 0; i < list.length; ) {
    while (n < inOrder.length && (inOrder[n] as Occurrence).first < i) n++;
    const o = inOrder[n];
    if (o?.first === i) {
      const draft = register.match(o.name, o.name.from);
      const person = draft && people.get(draft);
      if (draft && person) {
        draft.mentions.push(span(o.name));
        draft.places.push(placeOf(list, o.first, o.last));
        references.push(referenceOf(list, o.first, o.last, person, "name"));
        roles.seen(person, o.name.from);
        i = Math.max(o.last, o.name.last) + 1;
        continue;
      }
    }
    while (f < offices.length && (offices[f] as Office).first < i) f++;
    const office = offices[f];
    if (office?.first === i) {
      const draft = roles.holder(roleKeys(reading, words, office), isDefinite(list, office));
      const person = draft && people.get(draft);
      if (draft && person) {
        draft.places.push(span(office));
        references.push(referenceOf(list, office.first, office.last, person, "office"));
        roles.seen(person, office.from);
        i = office.last + 1;
        continue;
      }
    }
    const word = list[i] as Word;
    if (isCapital(word) && register.knows(nameKey(reading.text.slice(word.from, word.to)))) {
      const name = nameAt(reading, words, i);
      const draft = name && register.match(name, name.from);
      const person = draft && people.get(draft);
      if (name && draft && person) {
        draft.mentions.push(span(name));
        draft.places.push(span(name));
        references.push(referenceOf(list, name.first, name.last, person, "name"));
        roles.seen(person, name.from);
        i = name.last + 1;
        continue;
      }
    }
    i++;
  }
  return references;
}

function referenceOf(list: readonly Word[], from: number, to: number, person: Person, by: Reference["by"]): Reference {
  return { ...placeOf(list, from, to), first: from, last: to, person, by };
}

function placeOf(list: readonly Word[], from: number, to: number): Span {
  return { from: (list[from] as Word).from, to: (list[to] as Word).to };
}

/** "the Secretary", "Prime Minister of Viet Nam": the office of somebody known, not "a minister" or "our ministers". */
function isDefinite(list: readonly Word[], office: Office): boolean {
  const before = list[office.first - 1];
  const article = before !== undefined && (list[office.first] as Word).gap === "space" && has(before, Sense.article);
  return article || (office.last > office.first && isCapital(list[office.first] as Word));
}

/** Finds who holds an office, of those named so far. */
function openRoles(
  people: ReadonlyMap<Draft, Person>,
  isInHead: (draft: Draft) => boolean,
): {
  holder(keys: ReadonlySet<string>, definite: boolean): Draft | null;
  seen(person: Person, position: number): void;
} {
  const byKey = new Map<string, Draft[]>();
  for (const draft of people.keys()) {
    for (const role of draft.roles) {
      for (const key of role.keys) {
        const known = byKey.get(key);
        if (!known) byKey.set(key, [draft]);
        else if (!known.includes(draft)) known.push(draft);
      }
    }
  }
  const lastSeen = new Map<Person, number>();
  const holds = (draft: Draft, keys: ReadonlySet<string>): boolean =>
    draft.roles.some((role) => [...keys].every((key) => role.keys.has(key)));
  return {
    seen: (person, position) => {
      lastSeen.set(person, position);
    },
    holder: (keys, definite) => {
      if (!definite || keys.size === 0) return null;
      let rarest: readonly Draft[] | null = null;
      for (const key of keys) {
        const holders = byKey.get(key);
        if (!holders) return null;
        if (rarest === null || holders.length < rarest.length) rarest = holders;
      }
      const holders = (rarest ?? [])
        .slice(0, 50)
        .filter((draft) => holds(draft, keys) && lastSeen.has(people.get(draft) as Person));
      if (holders.length < 2) return holders[0] ?? null;
      // Two ministers on one page: "the Minister" is the one whom title and head name, else it is not guessed.
      const hosts = holders.filter((draft) => isInHead(draft));
      return hosts.length === 1 ? (hosts[0] ?? null) : null;
    },
  };
}
