import type { LanguagePack } from "../../langs/pack";
import type { Span } from "../../model";
import { foldPhrase } from "../../text/fold";
import type { Reading } from "../reading";
import { nameFormsOf } from "./nameForms";
import { isInitial } from "./nameKey";
import type { Name } from "./names";
import type { Occurrence } from "./occurrences";
import { Sense, vocabularyOf } from "./vocabulary";
import { has, hasArticle } from "./wordKinds";
import { plainSpan, type Word, type Words } from "./words";

/** A person on the way: all forms of the name, all offices. */
export interface Draft {
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

export interface Register {
  readonly drafts: Draft[];
  open(name: Name): Draft;
  add(occurrence: Occurrence, draft: Draft): void;
  /** The person whom a name at a position means, or null. */
  match(name: Name, position: number): Draft | null;
  /** Makes one of "Joe Biden" and "Joseph R. Biden, Jr." where they hold one office. */
  joinNicknames(): void;
  /** Whether the word may be the family name of somebody in the register. */
  knows(key: string): boolean;
  /** Whether a word with this first unit may be one: one look that spares most words their key. */
  mayKnow(unit: number): boolean;
}

export function openRegister(reading: Reading, words: Words): Register {
  const inner = reading.pack.people.innerFamilyNames ?? false;
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  const { inflect } = nameFormsOf(reading.pack);
  /** First units of keys. */
  const initials = new Set<number>();
  const enter = (key: string, draft: Draft): void => {
    initials.add(key.charCodeAt(0));
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
      draft.forms.push({ ...plainSpan(o.name), letters: letters(reading, o.name), rule: o.rule });
      if (o.role)
        for (const role of [o.role, ...dashedRoles(reading, o.role), ...lastOffice(reading, words, o.role)])
          draft.roles.push({ span: role, keys: roleKeys(reading, words, role), rule: o.rule });
      draft.mentions.push(plainSpan(o.name));
    },
    match: (name, position) => {
      const last = name.keys[name.keys.length - 1] as string;
      // A page of thousands of people of one name is no page of this world; the bound keeps it linear.
      const candidates = new Set([
        ...(byKey.get(last) ?? []).slice(0, 50),
        ...(byKey.get(name.keys[0] as string) ?? []).slice(0, 50),
      ]);
      const matching = [...candidates].filter((draft) => draft.forms.length > 0 && isSame(name.keys, draft, inner));
      // A family name goes before a given name: "Wood" of Jane Wood, not of Wood Allen.
      const family = name.keys.length > 1 ? matching : matching.filter((draft) => isFamilyName(last, draft, inner));
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
    mayKnow: (unit) => {
      const small = unit | 32;
      // Keys of "Al-Thani" and "El-Sisi" begin with what stands behind the article; those of other scripts are made otherwise.
      const plain = unit < 0x80 && small >= 97 && small <= 122 && small !== 97 && small !== 101;
      return !plain || inflect || initials.has(small);
    },
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
export function isFamilyFirst(words: Words, name: Name): boolean {
  const word = words.list[name.first] as Word;
  const last = words.list[name.last] as Word;
  return has(word, Sense.familyFirst) || (word.shape === "capitals" && last.shape === "capital");
}

/**
 * Whether a name is a form of a person's: "Blinken" of "Antony J. Blinken", "V. Makei" of "Vladimir Makei", "Kim" of
 * "Kim Won-soo", "Retno" of "Retno Marsudi"; "Salcedo" of "Rodrigo Salcedo Ibáñez" where the father's name stands inside. Not: "Won-soo" alone in "Kim Won-soo Lee", "Hunter Biden" of "Joseph Biden".
 */
function isSame(keys: readonly string[], draft: Draft, inner: boolean): boolean {
  const longer = draft.keys;
  if (keys.length === 1) {
    const key = keys[0] as string;
    return key === longer[longer.length - 1] || key === longer[0] || (inner && longer.includes(key));
  }
  if (keys.length <= longer.length && isSubsequence(keys, longer)) return true;
  if (draft.otherKeys.some((other) => isSubsequence(keys, other))) return true;
  // "KISHIDA Fumio" and "Fumio Kishida".
  return keys.length === longer.length && keys.every((key) => longer.includes(key));
}

function isFamilyName(key: string, draft: Draft, inner: boolean): boolean {
  const { keys } = draft;
  return key === keys[keys.length - 1] || (draft.familyFirst && key === keys[0]) || (inner && keys.indexOf(key) > 0);
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
    if (!isInitial(key) && key === longer[i]) whole = true;
    i++;
  }
  return whole;
}

function agrees(a: string, b: string): boolean {
  return a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));
}

export function letters(reading: Reading, s: Span): number {
  return reading.text.slice(s.from, s.to).replace(/[^\p{L}\p{N}]/gu, "").length;
}

/** The offices of one person that dashes join: "Deputy Prime Minister – Minister of Foreign Affairs" are two. */
function dashedRoles({ text }: Reading, role: Span): readonly Span[] {
  const words = text.slice(role.from, role.to);
  if (!/\s[–—-]\s/u.test(words)) return [];
  return [...words.matchAll(/\S.*?(?=\s[–—-]\s|$)/gsu)]
    .map((part) => ({
      from: role.from + part.index + (part[0].match(/^[–—-]\s/u)?.[0].length ?? 0),
      to: role.from + part.index + part[0].length,
    }))
    .filter((part) => part.to > part.from);
}

/**
 * The last of several offices of one person where nothing but "and" parts them: "نائب رئيس مجلس الوزراء |وزير الخارجية|" is
 * "the Minister" too. None in "مدير مكتب وزير الخارجية": what has no article is not complete before it.
 */
function lastOffice(reading: Reading, words: Words, role: Span): readonly Span[] {
  if (!words.uncased) return [];
  const { list } = words;
  const first = words.at(role.from);
  let k = words.at(role.to) - 1;
  while (k > first && (alone(reading, list[k] as Word) & Sense.officeHead) === 0) k--;
  const before = list[k - 1];
  if (k <= first || !before) return [];
  return hasArticle(reading, before) || (alone(reading, before) & Sense.officeLink) !== 0
    ? [{ from: (list[k] as Word).from, to: role.to }]
    : [];
}

/** What a word means by itself, not as a part of a phrase: "الأمين" is no office, "الأمين العام" is. */
function alone({ pack, text }: Reading, word: Word): number {
  const form = word.form ?? foldPhrase(text.slice(word.from, word.to), pack.fold);
  return vocabularyOf(pack).words.next?.get(form)?.senses?.always ?? 0;
}

const HYPHEN = /[-‐‑]/u;

/** The words of an office that tell it from others: "Secretary of State" → secretary, state. */
export function roleKeys(reading: Reading, words: Words, role: Span): ReadonlySet<string> {
  const keys = new Set<string>();
  const forms = nameFormsOf(reading.pack);
  const { countryNames, otherNames } = vocabularyOf(reading.pack);
  // "el canciller mexicano", "la ministre belge": where adjectives follow their noun, those of countries do too.
  const adjectives =
    forms.inflect || words.uncased || reading.pack.people.offices.modifiersFollow === true || countryNames.size > 0;
  for (let i = words.at(role.from); i < words.list.length && (words.list[i] as Word).from < role.to; i++) {
    const word = words.list[i] as Word;
    const other = otherNames.size > 0 ? nameOf(reading, words, word, otherNames) : undefined;
    if (other !== undefined) {
      for (const part of other.split(" ")) keys.add(forms.key(part));
      i = Math.max(i, word.phraseEnd);
      continue;
    }
    const links = Sense.officeLink | Sense.article | Sense.accreditedLink;
    // "chefe da diplomacia" is one phrase, whose words mean nothing by themselves.
    if (word.shape === "lower" && (has(word, links) || (adjectives && (alone(reading, word) & links) !== 0))) continue;
    const country = has(word, Sense.place) ? countryNames.get(phraseOf(reading, words, word)) : undefined;
    if (country !== undefined) {
      keys.add(countryKey(forms.key(country)));
      i = Math.max(i, word.phraseEnd);
      continue;
    }
    const shown = word.form ?? reading.text.slice(word.from, word.to);
    // "ministre de l'Europe et des Affaires étrangères": what a minister is in charge of is not whose minister he is.
    const isWhose = adjectives && has(word, Sense.place) && !has(word, Sense.portfolio);
    for (const part of HYPHEN.test(shown) ? shown.split(HYPHEN) : [shown]) {
      const key = forms.key(part);
      if (key !== "") keys.add(isWhose ? countryKey(key) : key);
    }
  }
  for (const { name, office } of forms.inflect ? periphrasesOf(reading.pack) : []) {
    if (!name.every((key) => keys.has(key))) continue;
    for (const key of name) keys.delete(key);
    for (const key of office) keys.add(key);
  }
  return keys;
}

/** Letters by which a country and its adjective are one: "Беларуси", "белорусский"; "كندا", "كندي"; "Ghana", "ghanéenne". */
const COUNTRY_STEM = 3;

/** One key for a country and its adjective, where the adjective stands in offices. */
function countryKey(key: string): string {
  return `@${key.slice(0, COUNTRY_STEM)}`;
}

export function isCountryKey(key: string): boolean {
  return key.startsWith("@");
}

interface Periphrasis {
  readonly name: readonly string[];
  readonly office: readonly string[];
}
const periphrases = new WeakMap<LanguagePack, readonly Periphrasis[]>();

/** The pack's other names of offices by their keys: "глава |белорусского| внешнеполитического ведомства" may hold other words. */
function periphrasesOf(pack: LanguagePack): readonly Periphrasis[] {
  let known = periphrases.get(pack);
  if (!known) {
    const { key } = nameFormsOf(pack);
    const keysOf = (phrase: string): readonly string[] => phrase.split(/[\s-]+/u).map(key);
    const byKeys = new Map<string, Periphrasis>();
    for (const [name, office] of Object.entries(pack.people.offices.otherNames ?? {}))
      byKeys.set(keysOf(name).join(" "), { name: keysOf(name), office: keysOf(office) });
    known = [...byKeys.values()];
    periphrases.set(pack, known);
  }
  return known;
}

/** The phrase of the vocabulary that a word begins, folded. */
function phraseOf({ folded }: Reading, { list }: Words, word: Word): string {
  const { to } = list[word.phraseEnd] ?? word;
  return folded.text.slice(folded.at(word.from), folded.at(to));
}

/** The office that a phrase is another name of: "chef de l'État". */
function nameOf(
  reading: Reading,
  words: Words,
  word: Word,
  otherNames: ReadonlyMap<string, string>,
): string | undefined {
  return otherNames.get(phraseOf(reading, words, word));
}
