import type { LanguagePack } from "../../langs/pack";
import type { PointWords } from "../../langs/words/points";
import { foldPhrase } from "../../text/fold";
import { buildLexicon, type Lexicon } from "../../text/lexicon";

/** What a phrase that may mark a point means. */
export type MarkSense =
  | { readonly is: "adverb" | "ordinal" | "cardinal" | "half"; readonly number: number; readonly oneWord: boolean }
  | { readonly is: "last" | "final" | "next" | "further" | "other" | "idiom" };

/** A pack's words for points, folded and compiled once. */
export interface Vocabulary {
  readonly wordsParted: boolean;
  readonly numbersFollow: boolean;
  /** Whether adverbs of the last point need punctuation behind them. */
  readonly lastsParted: boolean;
  /** Folded adverbs of the first point that are fillers as often. */
  readonly softFirsts: ReadonlySet<string>;
  readonly verbFirst: boolean;
  /** Articles joined to their word, folded: "الأول" is determined by itself. */
  readonly joinedArticles: readonly string[];
  /** The small words that are asked for before and behind a place, where spaces do not part them. */
  readonly small: Phrases;
  /** Every phrase that may mark a point. */
  readonly marks: Lexicon<MarkSense>;
  readonly openers: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly clauseStarters: ReadonlySet<string>;
  readonly clauseEndings: readonly string[];
  readonly purposes: ReadonlySet<string>;
  readonly cardinalStarters: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly courtesies: Phrases;
  readonly pastCopulas: ReadonlySet<string>;
  readonly citations: ReadonlySet<string>;
  readonly firstPersons: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly anaphors: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly adverbials: ReadonlySet<string>;
  readonly intensifiers: Phrases;
  readonly copulas: Phrases;
  readonly pronouns: Phrases;
  readonly nouns: Phrases;
  readonly nounsMany: Phrases;
  readonly emptyNouns: Phrases;
  readonly units: Phrases;
  readonly pointers: Phrases;
  readonly leads: Phrases;
  readonly abouts: Phrases;
  readonly subordinates: Phrases;
  readonly aboutsBefore: Phrases;
  readonly aboutEnds: Phrases;
  readonly fors: Phrases;
  readonly ofs: Phrases;
  readonly ofEndings: readonly string[];
  readonly havings: Phrases;
  readonly treatings: Phrases;
  readonly matters: Phrases;
  readonly infinitives: Phrases;
  readonly controls: ReadonlySet<string>;
  readonly emptySubjects: Phrases;
  readonly topicEnds: Phrases;
  readonly closings: Phrases;
  readonly behinds: Phrases;
  readonly predicates: Phrases;
  readonly honorifics: Phrases;
  readonly outlineNouns: Phrases;
  readonly bulletins: Phrases;
  readonly recordLeads: Phrases;
  readonly occasions: Phrases;
  readonly atOccasions: ReadonlySet<string>;
  readonly companions: ReadonlySet<string>;
  readonly vocatives: Phrases;
  readonly continuations: Phrases;
  readonly outlines: Phrases;
  readonly replies: Phrases;
  readonly namings: Phrases;
  readonly listings: Phrases;
  readonly demands: Phrases;
  readonly furniture: Phrases;
  readonly outlineHeadings: Phrases;
  readonly jointTitles: Phrases;
  readonly clauseWords: Phrases;
  /** Verbs that report what somebody said, of the pack's words around names. */
  readonly sayings: Phrases;
  /** Numbers that stand before a counted noun, as words. */
  readonly amounts: Lexicon<number>;
  /** Words that hold number and points at once. */
  readonly folds: Lexicon<number>;
  readonly numberEndings: readonly string[];
  /** Letter → its number in the series of letters, from 1. */
  readonly letters: ReadonlyMap<string, number>;
}

/** Phrases without a value. */
export type Phrases = Lexicon<true>;

const compiled = new WeakMap<LanguagePack, Vocabulary>();

/** The words of a pack, compiled at their first use. Cost: the size of the lists, once. */
export function vocabularyOf(pack: LanguagePack): Vocabulary {
  let known = compiled.get(pack);
  if (!known) {
    known = compile(pack);
    compiled.set(pack, known);
  }
  return known;
}

function compile(pack: LanguagePack): Vocabulary {
  const words = pack.points;
  const phrases = (list: readonly string[]): Phrases =>
    buildLexicon(
      list.map((phrase) => [phrase, true] as const),
      pack.wordsParted,
      pack.fold,
    );
  const values = (table: Readonly<Record<string, number>>): Lexicon<number> =>
    buildLexicon(Object.entries(table), pack.wordsParted, pack.fold);
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((w) => foldPhrase(w, pack.fold)));
  return {
    wordsParted: pack.wordsParted,
    numbersFollow: words.numbersFollow ?? false,
    lastsParted: words.lastsParted ?? false,
    softFirsts: set(words.softFirsts ?? []),
    verbFirst: pack.people.saying.verbFirst ?? false,
    joinedArticles: (pack.people.offices.joinedArticles ?? []).map((article) => foldPhrase(article, pack.fold)),
    small: phrases(pack.wordsParted ? [] : smallWords(words)),
    marks: buildLexicon(markEntries(pack), pack.wordsParted, pack.fold),
    openers: set(words.openers),
    determiners: set(words.determiners),
    ties: set(words.ties),
    starters: set(words.starters),
    clauseStarters: set(words.clauseStarters),
    clauseEndings: words.clauseEndings.map((ending) => foldPhrase(ending, pack.fold)),
    purposes: set(words.purposes),
    cardinalStarters: set(words.cardinalStarters ?? []),
    complementizers: set(words.complementizers),
    courtesies: phrases(words.courtesies),
    pastCopulas: set(words.pastCopulas),
    citations: set(words.citations),
    firstPersons: set(words.firstPersons),
    quantifiers: set(words.quantifiers),
    demonstratives: set(words.demonstratives),
    anaphors: set(words.anaphors),
    articles: set(words.articles),
    auxiliaries: set(words.auxiliaries),
    modals: set(words.modals),
    adverbials: set(words.adverbials),
    intensifiers: phrases(words.intensifiers),
    copulas: phrases(words.copulas),
    pronouns: phrases(words.pronouns),
    nouns: phrases([...words.nouns, ...words.emptyNouns]),
    nounsMany: phrases(words.nounsMany),
    emptyNouns: phrases(words.emptyNouns),
    units: phrases(words.units),
    pointers: phrases(words.pointers),
    leads: phrases(words.leads),
    abouts: phrases(words.abouts),
    subordinates: phrases(words.subordinates ?? []),
    aboutsBefore: phrases(words.aboutsBefore ?? []),
    aboutEnds: phrases(words.aboutEnds ?? []),
    fors: phrases(words.fors),
    ofs: phrases(words.ofs),
    ofEndings: (words.ofEndings ?? []).map((ending) => foldPhrase(ending, pack.fold)),
    havings: phrases(words.havings),
    treatings: phrases(words.treatings),
    matters: phrases(words.matters),
    infinitives: phrases(words.infinitives),
    controls: set(words.controls),
    emptySubjects: phrases(words.emptySubjects),
    topicEnds: phrases(words.topicEnds),
    closings: phrases(words.closings),
    behinds: phrases(words.behinds ?? []),
    predicates: phrases(words.predicates ?? []),
    honorifics: phrases(pack.people.honorifics),
    outlineNouns: phrases(words.outlineNouns ?? []),
    bulletins: phrases(words.bulletins ?? []),
    recordLeads: phrases(words.recordLeads ?? []),
    occasions: phrases(words.occasions ?? []),
    atOccasions: set(words.atOccasions ?? []),
    companions: set(words.companions ?? []),
    vocatives: phrases(words.vocatives),
    continuations: phrases(words.continuations),
    outlines: phrases(words.outlines),
    replies: phrases(words.replies),
    namings: phrases(words.namings),
    listings: phrases(words.listings),
    demands: phrases(words.demands),
    furniture: phrases(words.furniture),
    outlineHeadings: phrases(words.outlineHeadings),
    jointTitles: phrases(words.jointTitles),
    clauseWords: phrases(words.clauseWords),
    // Where words are not parted, only verbs that do nothing but report: 要求 and 希望 are in any sentence.
    sayings: phrases(pack.wordsParted ? pack.people.saying.verbs : pack.people.saying.inverted),
    amounts: values({ ...words.cardinals, ...words.amounts }),
    folds: values(words.folds),
    numberEndings: words.numberEndings.map((ending) => foldPhrase(ending, pack.fold)),
    letters: new Map([...foldPhrase(words.letters, pack.fold)].map((letter, i) => [letter, i + 1])),
  };
}

/** The words that are looked up one by one. */
function smallWords(words: PointWords): readonly string[] {
  return [
    ...words.openers,
    ...words.determiners,
    ...words.ties,
    ...words.starters,
    ...words.clauseStarters,
    ...words.purposes,
    ...(words.cardinalStarters ?? []),
    ...words.copulas,
    ...words.havings,
    ...words.citations,
    ...words.firstPersons,
    ...words.quantifiers,
    ...words.demonstratives,
    ...words.anaphors,
    ...words.auxiliaries,
    ...words.modals,
    ...words.adverbials,
  ];
}

function* markEntries(pack: LanguagePack): Iterable<readonly [string, MarkSense]> {
  const words = pack.points;
  const oneWord = (phrase: string): boolean => !phrase.includes(" ");
  for (const [i, phrases] of words.adverbs.entries())
    for (const phrase of phrases) yield [phrase, { is: "adverb", number: i + 1, oneWord: oneWord(phrase) }];
  for (const [i, phrases] of (words.halves ?? []).entries())
    for (const phrase of phrases) yield [phrase, { is: "half", number: i + 1, oneWord: false }];
  for (const [i, phrases] of words.ordinals.entries())
    for (const phrase of phrases) yield [phrase, { is: "ordinal", number: i + 1, oneWord: oneWord(phrase) }];
  for (const [phrase, number] of Object.entries(words.cardinals))
    yield [phrase, { is: "cardinal", number, oneWord: oneWord(phrase) }];
  for (const phrase of words.lasts) yield [phrase, { is: "last" }];
  for (const phrase of words.finals) yield [phrase, { is: "final" }];
  for (const phrase of words.nexts) yield [phrase, { is: "next" }];
  for (const phrase of words.furthers ?? []) yield [phrase, { is: "further" }];
  for (const phrase of words.others) yield [phrase, { is: "other" }];
  for (const phrase of words.idioms ?? []) yield [phrase, { is: "idiom" }];
}
