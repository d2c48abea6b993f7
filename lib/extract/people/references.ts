import type { Span } from "../../model";
import type { Person } from "../findings";
import type { Reading } from "../reading";
import { isNominative } from "./cases";
import { nameFormsOf } from "./nameForms";
import { nameAt } from "./names";
import type { Occurrence } from "./occurrences";
import type { Office } from "./offices";
import { type Draft, isCountryKey, type Register, roleKeys } from "./register";
import { Sense, type Vocabulary, vocabularyOf } from "./vocabulary";
import { has, hasArticle, isCapital } from "./wordKinds";
import { plainSpan, type Word, type Words } from "./words";

/** A place where a person is named: by name, with what stands around it, or by office ("the Secretary"). */
export interface Reference extends Span {
  readonly person: Person;
  /** Indexes of its words, office and honorifics included. */
  readonly first: number;
  readonly last: number;
  readonly by: "name" | "office";
  /** Whether it can stand in the case of a subject. */
  readonly nominative: boolean;
}

export function findReferences(
  reading: Reading,
  words: Words,
  register: Register,
  people: ReadonlyMap<Draft, Person>,
  named: readonly Occurrence[],
  offices: readonly Office[],
): Reference[] {
  const { list } = words;
  const references: Reference[] = [];
  const { key } = nameFormsOf(reading.pack);
  const refer = (from: number, to: number, person: Person, by: Reference["by"]): void => {
    const nominative = canBeSubject(reading, list, from, to, by);
    references.push({ ...placeOf(list, from, to), first: from, last: to, person, by, nominative });
  };
  const inOrder = [...named].sort((a, b) => a.first - b.first);
  const head = reading.blocks.find((block) => block.part === "body")?.from ?? 0;
  const roles = openRoles(people, (draft) => draft.forms.some((form) => form.from < head), vocabularyOf(reading.pack));
  const known = (word: Word): boolean =>
    register.mayKnow(reading.text.charCodeAt(word.from)) && register.knows(key(reading.text.slice(word.from, word.to)));
  let n = 0;
  let f = 0;

  for (let i = 0; i < list.length; ) {
    while (n < inOrder.length && (inOrder[n] as Occurrence).first < i) n++;
    const o = inOrder[n];
    if (o?.first === i) {
      const draft = register.match(o.name, o.name.from);
      const person = draft && people.get(draft);
      if (draft && person) {
        draft.mentions.push(plainSpan(o.name));
        draft.places.push(placeOf(list, o.first, o.last));
        refer(o.first, o.last, person, "name");
        roles.seen(person, o.name.from);
        i = Math.max(o.last, o.name.last) + 1;
        continue;
      }
    }
    while (f < offices.length && (offices[f] as Office).first < i) f++;
    const office = offices[f];
    if (office?.first === i) {
      const draft = roles.holder(roleKeys(reading, words, office), isDefinite(reading, words, office));
      const person = draft && people.get(draft);
      if (draft && person) {
        draft.places.push(plainSpan(office));
        refer(office.first, office.last, person, "office");
        roles.seen(person, office.from);
        i = office.last + 1;
        continue;
      }
    }
    const word = list[i] as Word;
    const behind = list[i + 1];
    // "أبو الغيط": a particle opens the family name that stands alone.
    // "De la Torre señaló": so does a large particle, with an article behind it or none.
    const opens =
      has(word, Sense.particle) &&
      behind?.gap === "space" &&
      (words.uncased ? known(behind) : isCapital(word) && opensKnown(list, i + 1, known));
    if (isCapital(word) && (opens || known(word))) {
      const name = nameAt(reading, words, i);
      const draft = name && register.match(name, name.from);
      const person = draft && people.get(draft);
      if (name && draft && person) {
        draft.mentions.push(plainSpan(name));
        draft.places.push(plainSpan(name));
        refer(name.first, name.last, person, "name");
        roles.seen(person, name.from);
        i = name.last + 1;
        continue;
      }
    }
    i++;
  }
  return references;
}

/** Whether the word at `i`, or the one behind an article at `i`, is somebody's family name. */
function opensKnown(list: readonly Word[], i: number, known: (word: Word) => boolean): boolean {
  const word = list[i] as Word;
  if (isCapital(word)) return known(word);
  const next = list[i + 1];
  return has(word, Sense.particle) && next?.gap === "space" && isCapital(next) && known(next);
}

/**
 * Whether a reference can be a subject by its ending: by that of its office, else by those of its name.
 * True: "Министр Лавров", "Захарова". False: "Министра Лаврова"; "Сергея Лаврова" on a page with "Лавров".
 */
function canBeSubject(reading: Reading, list: readonly Word[], from: number, to: number, by: Reference["by"]): boolean {
  const first = list[from] as Word;
  if (by === "office" || has(first, Sense.officeHead | Sense.officeModifier)) return isNominative(reading, first);
  return isNominative(reading, list[to] as Word) || (first.shape !== "initial" && isNominative(reading, first));
}

function placeOf(list: readonly Word[], from: number, to: number): Span {
  return { from: (list[from] as Word).from, to: (list[to] as Word).to };
}

/** "the Secretary", "Prime Minister of Viet Nam": the office of somebody known, not "a minister" or "our ministers". */
function isDefinite(reading: Reading, words: Words, office: Office): boolean {
  const { list, directComplements, uncased } = words;
  if (uncased) return office.last > office.first || hasArticle(reading, list[office.first] as Word);
  // Without articles, an office alone is that of somebody known: "Министр подчеркнул".
  if (directComplements) return true;
  // 总统指出, 総理は: the same at the beginning of a clause where words are not parted.
  if (!words.parted && (list[office.first] as Word).gap !== "space") return true;
  const before = list[office.first - 1];
  const article = before !== undefined && (list[office.first] as Word).gap === "space" && has(before, Sense.article);
  return article || (office.last > office.first && isCapital(list[office.first] as Word));
}

/** The same office by its other names: "ministro de Relaciones Exteriores de Chile" is "canciller de Chile". */
function otherNames(keys: ReadonlySet<string>, same: Vocabulary["sameOffices"]): ReadonlySet<string>[] {
  const others: ReadonlySet<string>[] = [];
  for (const names of same) {
    const own = names.find((name) => name.every((key) => keys.has(key)));
    if (!own) continue;
    const rest = [...keys].filter((key) => !own.includes(key));
    for (const name of names) if (name !== own) others.push(new Set([...name, ...rest]));
  }
  return others;
}

/** Finds who holds an office, of those named so far. */
function openRoles(
  people: ReadonlyMap<Draft, Person>,
  isInHead: (draft: Draft) => boolean,
  { ranks, sameOffices }: Pick<Vocabulary, "ranks" | "sameOffices">,
): {
  holder(keys: ReadonlySet<string>, definite: boolean): Draft | null;
  seen(person: Person, position: number): void;
} {
  const byKey = new Map<string, Draft[]>();
  const held = new Map<Draft, readonly ReadonlySet<string>[]>();
  for (const draft of people.keys()) {
    const roles = draft.roles.flatMap(({ keys }) => [keys, ...otherNames(keys, sameOffices)]);
    held.set(draft, roles);
    for (const role of roles) {
      for (const key of role) {
        const known = byKey.get(key);
        if (!known) byKey.set(key, [draft]);
        else if (!known.includes(draft)) known.push(draft);
      }
    }
  }
  const lastSeen = new Map<Person, number>();
  const holds = (draft: Draft, keys: ReadonlySet<string>): boolean =>
    (held.get(draft) ?? []).some(
      (role) => [...keys].every((key) => role.has(key)) && [...role].every((key) => keys.has(key) || !ranks.has(key)),
    );
  const among = (keys: ReadonlySet<string>): readonly Draft[] => {
    let rarest: readonly Draft[] | null = null;
    for (const key of keys) {
      const holders = byKey.get(key);
      if (!holders) return [];
      if (rarest === null || holders.length < rarest.length) rarest = holders;
    }
    return (rarest ?? [])
      .slice(0, 50)
      .filter((draft) => holds(draft, keys) && lastSeen.has(people.get(draft) as Person));
  };
  // "el ministro Barrot" is no office without a country where the same minister is "ministro de Francia".
  const holdsAtHome = (draft: Draft, keys: ReadonlySet<string>): boolean => {
    const roles = held.get(draft) ?? [];
    return roles.some(
      (role) =>
        [...keys].every((key) => role.has(key)) &&
        ![...role].some((key) => isCountryKey(key) && !keys.has(key)) &&
        !roles.some((longer) => longer.size > role.size && [...role].every((key) => longer.has(key))),
    );
  };
  const oneOf = (holders: readonly Draft[], keys: ReadonlySet<string>): Draft | null => {
    if (holders.length < 2) return holders[0] ?? null;
    // "وزير الخارجية" beside "وزير خارجية العراق": without a country it is the one whose office names none.
    const own = holders.filter((draft) => holdsAtHome(draft, keys));
    if (own.length === 1) return own[0] ?? null;
    // Two ministers on one page: "the Minister" is the one whom title and head name, else it is not guessed.
    const hosts = holders.filter((draft) => isInHead(draft));
    return hosts.length === 1 ? (hosts[0] ?? null) : null;
  };
  return {
    seen: (person, position) => {
      lastSeen.set(person, position);
    },
    holder: (keys, definite) => {
      if (!definite || keys.size === 0) return null;
      const named = among(keys);
      if (named.length > 0) return oneOf(named, keys);
      // "El canciller mexicano" where his office names no country: the one whose office names none, not another's.
      const bare = new Set([...keys].filter((key) => !isCountryKey(key)));
      if (bare.size === keys.size || bare.size === 0) return null;
      const own = among(bare).filter((draft) => holdsAtHome(draft, bare));
      return own.length === 1 ? (own[0] ?? null) : null;
    },
  };
}
