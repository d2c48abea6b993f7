import type { LanguagePack } from "../../langs/pack";
import { foldPhrase } from "../../text/fold";
import { buildLexicon, type Lexicon } from "../../text/lexicon";

/** What a label may be by its own words. */
export type LabelSense = "question" | "followUp" | "remark" | "answer" | "moderator";

/** What a short turn may hold besides something said. */
export type Formula = "lineCheck" | "courtesy" | "assent";

/** How an asker is introduced in the question itself. */
export type Introduction = "name" | "outlet";

/** What may stand behind a word that joins an interview to the one who asked. */
export type InterviewLink = "any" | "outlet";

/** The turn words of a pack, folded and ready to be sought. */
export interface CompiledWords {
  readonly wordsParted: boolean;
  readonly namesInflect: boolean;
  readonly labels: Lexicon<LabelSense>;
  /** Those of them that are one letter, which a number may follow without a space ("Q1:"). */
  readonly letters: ReadonlyMap<string, LabelSense>;
  /** Labels that need no colon, folded. */
  readonly bare: ReadonlySet<string>;
  readonly stopOpeners: Lexicon<true>;
  readonly particles: ReadonlySet<string>;
  /** Single words of offices and reporters: in many languages they are written small within a label. */
  readonly officeWords: ReadonlySet<string>;
  /** Single words of offices that make one ("minister", "spokesperson"). */
  readonly officeHeads: ReadonlySet<string>;
  readonly honorifics: Lexicon<true>;
  /** Labels that name nobody ("Speaker"). */
  readonly nameless: Lexicon<true>;
  readonly notLabels: Lexicon<true>;
  readonly outlets: Lexicon<true>;
  readonly askerNouns: Lexicon<true>;
  /** The same as strings, longest first: endings of labels where words are not parted. */
  readonly askerEndings: readonly string[];
  readonly links: Lexicon<true>;
  readonly introductions: Lexicon<Introduction>;
  readonly floorBefore: Lexicon<true>;
  readonly floorBeside: Lexicon<true>;
  readonly floorToAnother: Lexicon<true>;
  readonly floorVerbs: Lexicon<true>;
  readonly floorLeads: Lexicon<true>;
  readonly floorOpeners: Lexicon<true>;
  readonly formulas: Lexicon<Formula>;
  readonly declines: Lexicon<true>;
  /** What shows that words ask: a question mark, or the ending of a question that is printed without one (ですか。). */
  readonly asking: RegExp;
  readonly titles: Lexicon<true>;
  /** What brackets say of how something was said. */
  readonly remarks: Lexicon<true>;
  readonly questionsOf: Lexicon<true>;
  readonly readAloud: Lexicon<true>;
  readonly takesUp: Lexicon<true>;
  readonly asksBehind: Lexicon<true>;
  readonly takesQuestions: Lexicon<true>;
  readonly interviewNouns: Lexicon<true>;
  readonly interviewLinks: Lexicon<InterviewLink>;
  /** Verbs of saying, where words are not parted and no capital tells a name from a clause; those of one letter are in too many names. */
  readonly sayings: Lexicon<true>;
  /** How an answer takes up questions by their number ("on your first question"). */
  readonly replies: Lexicon<true>;
  /** "and": joins names to others. */
  readonly joins: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguagePack, CompiledWords>();

/** The pack's turn words, compiled once a pack. */
export function turnWords(pack: LanguagePack): CompiledWords {
  let words = compiled.get(pack);
  if (!words) {
    words = compile(pack);
    compiled.set(pack, words);
  }
  return words;
}

function compile(pack: LanguagePack): CompiledWords {
  const { turns, people } = pack;
  const { offices } = people;
  const lexicon = <T>(...lists: readonly (readonly [phrases: readonly string[], sense: T])[]): Lexicon<T> =>
    buildLexicon(
      lists.flatMap(([phrases, sense]) => phrases.map((phrase) => [phrase, sense] as const)),
      pack.wordsParted,
      pack.fold,
    );
  const labels: readonly (readonly [phrases: readonly string[], sense: LabelSense])[] = [
    [turns.questionLabels, "question"],
    [turns.followUpLabels, "followUp"],
    [turns.remarkLabels, "remark"],
    [turns.answerLabels, "answer"],
    [turns.moderatorLabels, "moderator"],
  ];
  const folded = (phrases: readonly string[]): string[] => phrases.map((phrase) => foldPhrase(phrase, pack.fold));
  return lazily<CompiledWords>({
    wordsParted: () => pack.wordsParted,
    namesInflect: () => turns.namesInflect,
    labels: () => lexicon(...labels),
    letters: () =>
      new Map(
        labels.flatMap(([phrases, sense]) =>
          folded(phrases)
            .filter((phrase) => phrase.length === 1)
            .map((phrase) => [phrase, sense] as const),
        ),
      ),
    bare: () => new Set(folded(turns.bareLabels)),
    stopOpeners: () => lexicon([turns.stopLabelOpeners, true]),
    particles: () => new Set(folded(turns.nameParticles)),
    officeWords: () =>
      new Set(
        [offices.heads, offices.modifiers, offices.portfolios, offices.links, offices.articles, turns.askerNouns]
          .flatMap(folded)
          .flatMap((phrase) => phrase.split(/[\s-]+/u)),
      ),
    officeHeads: () => {
      // "jefe de la delegación": the words between the parts of an office are none of it.
      const between = new Set(folded([...offices.links, ...offices.articles, ...turns.nameParticles]));
      const heads = folded(offices.heads).flatMap((phrase) => phrase.split(/[\s-]+/u));
      return new Set(heads.filter((word) => !between.has(word)));
    },
    nameless: () => lexicon([turns.namelessLabels, true]),
    honorifics: () => lexicon([people.honorifics, true]),
    notLabels: () => lexicon([turns.notLabels, true]),
    outlets: () => lexicon([turns.outletWords, true]),
    askerNouns: () => lexicon([turns.askerNouns, true]),
    askerEndings: () => folded(turns.askerNouns).sort((a, b) => b.length - a.length),
    links: () => lexicon([turns.outletLinks, true]),
    introductions: () =>
      lexicon<Introduction>([turns.selfIntroductions, "name"], [turns.outletIntroductions, "outlet"]),
    floorBefore: () => lexicon([turns.floorBefore, true]),
    floorBeside: () => lexicon([turns.floorBeside, true]),
    floorToAnother: () => lexicon([turns.floorToAnother, true]),
    floorVerbs: () => lexicon([turns.floorVerbs, true]),
    floorLeads: () => lexicon([turns.floorLeads, true]),
    floorOpeners: () => lexicon([turns.floorOpeners, true]),
    formulas: () =>
      lexicon<Formula>([turns.lineChecks, "lineCheck"], [turns.courtesies, "courtesy"], [turns.assents, "assent"]),
    declines: () => lexicon([turns.declines, true]),
    asking: () => {
      const endings = (turns.questionEndings ?? []).join("|");
      return endings === "" ? /[?？؟]/u : new RegExp(`[?？؟]|(?:${endings})[。」]`, "u");
    },
    titles: () => lexicon([turns.transcriptTitles, true]),
    remarks: () => lexicon([turns.remarkWords ?? [], true]),
    questionsOf: () => lexicon([turns.questionsOf ?? [], true]),
    readAloud: () => lexicon([turns.readAloud ?? [], true]),
    asksBehind: () => lexicon([turns.asksBehind ?? [], true]),
    takesUp: () => lexicon([turns.takesUp ?? [], true]),
    takesQuestions: () => lexicon([turns.takesQuestions ?? [], true]),
    interviewNouns: () => lexicon([turns.interviews?.nouns ?? [], true]),
    interviewLinks: () =>
      lexicon<InterviewLink>([turns.interviews?.links ?? [], "any"], [turns.interviews?.outletLinks ?? [], "outlet"]),
    sayings: () => lexicon([pack.wordsParted ? [] : people.saying.verbs.filter(({ length }) => length > 1), true]),
    replies: () => lexicon([pack.points.replies, true]),
    joins: () => new Set(folded(people.saying.and)),
  });
}

/** An object whose values are made when they are first asked for: most pages have no turns and need few of them. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = makers[key]();
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}
