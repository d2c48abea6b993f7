import type { LanguagePack } from "../../langs/pack";
import { foldPhrase } from "../../text/fold";
import { buildLexicon, type Lexicon } from "../../text/lexicon";
import { nameFormsOf } from "./nameForms";
import { wordSpans } from "./wordSpans";

/** What a word may mean around a name; a word can have several senses, so they are bits. */
export const Sense = {
  honorific: 1 << 0,
  nameTitle: 1 << 1,
  postNominal: 1 << 2,
  nameSuffix: 1 << 3,
  particle: 1 << 4,
  familyFirst: 1 << 5,
  familyAmongWords: 1 << 6,
  officeHead: 1 << 7,
  officeModifier: 1 << 8,
  portfolio: 1 << 9,
  officeLink: 1 << 10,
  accreditedLink: 1 << 11,
  accredited: 1 << 12,
  article: 1 << 13,
  openLink: 1 << 14,
  place: 1 << 15,
  body: 1 << 16,
  common: 1 << 17,
  notBeforeSubject: 1 << 18,
  says: 1 << 19,
  saying: 1 << 20,
  inverted: 1 << 21,
  between: 1 << 22,
  blocking: 1 << 23,
  conjunction: 1 << 24,
  person: 1 << 25,
  group: 1 << 26,
  self: 1 << 27,
  selves: 1 << 28,
  relative: 1 << 29,
  source: 1 << 30,
  and: 1 << 31,
} as const;

/** Senses of authorship, in a lexicon of their own: they are asked for in titles, heads and the last lines only. */
export type AuthorshipSense = "text" | "by" | "adjoining" | "attribution" | "host" | "contact" | "joint";

/** Senses of a phrase: those of all its forms, and those that it has only in capitals ("WHO", "US", "PM"). */
export interface Senses {
  readonly always: number;
  readonly inCapitals: number;
}

/** Phrases by their words: a page is parted into words anyway, so that looking each up costs one step a word. */
export interface WordTrie {
  readonly senses: Senses | null;
  readonly next: ReadonlyMap<string, WordTrie> | null;
}

/** The words around names of one language, compiled. */
export interface Vocabulary {
  readonly words: WordTrie;
  /** The steps from the beginning of `words`. */
  readonly firsts: FirstWords;
  /** The same phrases by their letters, where spaces do not part words; else null. */
  readonly letters: Lexicon<Senses> | null;
  /** Words joined to the next by an apostrophe, folded. */
  readonly elisions: ReadonlySet<string>;
  /** Folded other names of offices, each with words of the office itself. */
  readonly otherNames: ReadonlyMap<string, string>;
  /** Countries by their folded phrase, with the name that their adjective comes from. */
  readonly countryNames: ReadonlyMap<string, string>;
  readonly authorship: Lexicon<AuthorshipSense>;
  /** Folded verbs that each of several subjects does alone. */
  readonly ownSpeech: ReadonlySet<string>;
  /** Folded words before a name that are written small: "counterpart". */
  readonly smallHonorifics: ReadonlySet<string>;
  /** Folded forms of verbs that several people share. */
  readonly several: ReadonlySet<string>;
  /** Offices with several names, each name by its keys. */
  readonly sameOffices: readonly (readonly (readonly string[])[])[];
  /** Folded modifiers that make another office of a head. */
  readonly ranks: ReadonlySet<string>;
}

/** The first words of all phrases, found where they stand in a text: no word is cut out of it to be looked up. */
export interface FirstWords {
  /** What follows the word of a stretch of a folded text, if it is among them. */
  find(text: string, from: number, to: number): WordTrie | undefined;
}

/** Several times the first words of the longest vocabulary, 8,600: words that are not among them fall on empty places. */
const PLACES = 0x8000;

function firstWordsOf(words: ReadonlyMap<string, WordTrie>): FirstWords {
  const keys = [...words.keys()];
  const nodes = [...words.values()];
  /** By outline: one more than the index of the last entry that has it, and by entry the same of the one before. */
  const lastOf = new Uint16Array(PLACES);
  const before = new Uint16Array(keys.length);
  // Length, first, middle and last letters.
  const outline = (text: string, from: number, to: number): number => {
    const middle = (from + to) >> 1;
    const ends = Math.imul(text.charCodeAt(from), 0x9e3779b1) ^ Math.imul(text.charCodeAt(to - 1), 0x85ebca6b);
    const mixed = ends ^ Math.imul(text.charCodeAt(middle), 0xc2b2ae35) ^ Math.imul(to - from, 0x27d4eb2f);
    return (mixed >>> 16) & (PLACES - 1);
  };
  keys.forEach((word, i) => {
    const place = outline(word, 0, word.length);
    before[i] = lastOf[place] as number;
    lastOf[place] = i + 1;
  });
  return {
    find: (text, from, to) => {
      for (let k = lastOf[outline(text, from, to)] as number; k > 0; k = before[k - 1] as number) {
        const word = keys[k - 1] as string;
        if (word.length === to - from && text.startsWith(word, from)) return nodes[k - 1];
      }
      return undefined;
    },
  };
}

const known = new WeakMap<LanguagePack, Vocabulary>();

/** The compiled vocabulary of a pack; built once a pack. */
export function vocabularyOf(pack: LanguagePack): Vocabulary {
  let vocabulary = known.get(pack);
  if (!vocabulary) {
    vocabulary = build(pack);
    known.set(pack, vocabulary);
  }
  return vocabulary;
}

function build(pack: LanguagePack): Vocabulary {
  const { people } = pack;
  const { offices, saying, pronouns, authorship } = people;
  const elisions = new Set((pack.elisions ?? []).map((word) => foldPhrase(word, pack.fold)));
  const senses = new Map<string, { always: number; inCapitals: number }>();
  const add = (phrases: readonly string[], sense: number): void => {
    for (const phrase of phrases) {
      for (const form of phrase.includes(" ") ? [phrase, phrase.replaceAll(" ", "-")] : [phrase]) {
        const key = form.toLowerCase();
        const known = senses.get(key) ?? { always: 0, inCapitals: 0 };
        if (isAbbreviation(form)) known.inCapitals |= sense;
        else known.always |= sense;
        senses.set(key, known);
      }
    }
  };
  add(people.honorifics, Sense.honorific);
  add(people.nameTitles, Sense.nameTitle);
  add(people.postNominals, Sense.postNominal);
  add(people.nameSuffixes, Sense.nameSuffix);
  add(people.particles, Sense.particle);
  add(people.familyNamesFirst, Sense.familyFirst);
  add(people.familyNamesAmongWords, Sense.familyAmongWords);
  add(offices.heads, Sense.officeHead);
  add(offices.modifiers, Sense.officeModifier);
  add(offices.portfolios, Sense.portfolio);
  add(offices.links, Sense.officeLink);
  add(offices.accreditedLinks, Sense.accreditedLink);
  add(offices.accredited, Sense.accredited);
  add(offices.articles, Sense.article);
  add(offices.openLinks, Sense.openLink);
  add(people.places, Sense.place);
  add(people.bodies, Sense.body);
  add(people.commonWords, Sense.common);
  add(people.namelessLabels, Sense.common);
  add(saying.verbs, Sense.says);
  add(saying.ownSpeech ?? [], Sense.says);
  add(saying.participles, Sense.saying);
  add(saying.inverted, Sense.inverted);
  add(saying.between, Sense.between);
  add(saying.blocking, Sense.blocking);
  add(saying.conjunctions, Sense.conjunction);
  add(saying.and, Sense.and);
  add(saying.notBeforeSubject, Sense.notBeforeSubject);
  add(pronouns.person, Sense.person);
  add(pronouns.group, Sense.group);
  add(pronouns.self, Sense.self);
  add(pronouns.selves, Sense.selves);
  add(pronouns.relative, Sense.relative);
  add(saying.sources, Sense.source);

  const entries: (readonly [string, AuthorshipSense])[] = [];
  for (const phrase of authorship.texts) entries.push([phrase, "text"]);
  for (const phrase of authorship.by) entries.push([phrase, "by"]);
  for (const phrase of authorship.adjoining) entries.push([phrase, "adjoining"]);
  for (const phrase of authorship.attributions) entries.push([phrase, "attribution"]);
  for (const phrase of authorship.hosts ?? []) entries.push([phrase, "host"]);
  for (const phrase of authorship.contacts ?? []) entries.push([phrase, "contact"]);
  for (const phrase of authorship.joint) entries.push([phrase, "joint"]);
  const words = buildTrie(senses, pack, elisions);
  return {
    words,
    firsts: firstWordsOf(words.next ?? new Map()),
    letters: pack.wordsParted ? null : buildLexicon(senses, false, pack.fold),
    elisions,
    countryNames: new Map(
      Object.entries(offices.countryNames ?? {}).map(([name, other]) => [foldPhrase(name, pack.fold), other]),
    ),
    otherNames: new Map(
      Object.entries(offices.otherNames ?? {}).map(([name, office]) => [foldPhrase(name, pack.fold), office]),
    ),
    authorship: buildLexicon(entries, pack.wordsParted, pack.fold),
    ownSpeech: new Set((saying.ownSpeech ?? []).map((phrase) => foldPhrase(phrase, pack.fold))),
    smallHonorifics: new Set(
      people.honorifics.filter((word) => /^\p{Ll}{4,}$/u.test(word)).map((word) => foldPhrase(word, pack.fold)),
    ),
    several: new Set((saying.several ?? []).map((phrase) => foldPhrase(phrase, pack.fold))),
    sameOffices: (offices.same ?? []).map((names) => names.map((name) => officeKeys(name, pack))),
    ranks: new Set((offices.ranks ?? []).map(nameFormsOf(pack).key)),
  };
}

/** The words of an office that are no links. */
function officeKeys(name: string, pack: LanguagePack): readonly string[] {
  const { links, articles } = pack.people.offices;
  // "vice-ministre": hyphens part words, as in the offices that are compared with it.
  const words = name.split(/[\s‐‑-]+/u).filter((word) => !links.includes(word) && !articles.includes(word));
  return words.map(nameFormsOf(pack).key);
}

interface Node {
  senses: Senses | null;
  next: Map<string, Node> | null;
}

function buildTrie(phrases: ReadonlyMap<string, Senses>, pack: LanguagePack, elisions: ReadonlySet<string>): WordTrie {
  const root: Node = { senses: null, next: new Map() };
  for (const [phrase, senses] of phrases) {
    let node = root;
    const folded = foldPhrase(phrase, pack.fold);
    for (const { from, to } of wordSpans(folded, 0, folded.length, elisions)) {
      const word = folded.slice(from, to);
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { senses: null, next: null };
        node.next.set(word, child);
      }
      node = child;
    }
    const known = node.senses;
    node.senses = known
      ? { always: known.always | senses.always, inCapitals: known.inCapitals | senses.inCapitals }
      : senses;
  }
  return root;
}

/** Longest abbreviation that is told from a word by its capitals alone. */
const LONGEST_ABBREVIATION = 5;

/** "WHO", "US", "PM": written in capitals in the pack because it is always so. Not "A" or "I". */
function isAbbreviation(phrase: string): boolean {
  return phrase.length > 1 && phrase.length <= LONGEST_ABBREVIATION && /^\p{Lu}+$/u.test(phrase);
}
