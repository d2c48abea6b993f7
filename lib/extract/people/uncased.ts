import type { LanguagePack } from "../../langs/pack";
import { foldPhrase } from "../../text/fold";
import type { Reading } from "../reading";
import { Sense, vocabularyOf } from "./vocabulary";
import type { Word } from "./words";

/** Senses of words that make up offices: they stand where other scripts print capitals. */
const OFFICIAL =
  Sense.officeHead |
  Sense.officeModifier |
  Sense.portfolio |
  Sense.place |
  Sense.body |
  Sense.honorific |
  Sense.nameTitle;

/** Senses of words that other scripts print small, whatever else they mean. */
const SMALL =
  Sense.says | Sense.saying | Sense.between | Sense.group | Sense.person | Sense.self | Sense.selves | Sense.officeLink;

/** Senses of the word before what an office is of. */
const IN_OFFICE = Sense.officeHead | Sense.officeModifier | Sense.officeLink;

/** Most words of a name that no particle joins: "Badr Ahmed Mohamed Abdelatty" has four. */
const MOST_SOLID = 4;
/** The same where a comma shows that the name ends: two given names and two family names with a further one. */
const MOST_CLOSED = 5;

/** Shortest dictionary form that is sought, and shortest word of a name, in letters. */
const SHORTEST = 2;

/** A word with a case ending that only nouns of the sentence bear in print: names go without. */
const CASE_ENDING = /[\u064b-\u064d]/u;

/**
 * Gives capitals to the words of a script that has none, so that everything else about names is read as in other scripts:
 * words of offices, given names, particles of names, and words that the vocabulary knows in no form. Cost: linear.
 * True: وزير الخارجية سامح شكري (a name behind an office). False: وزير الخارجية زيارته ("his visit", a form of "visit").
 */
export function giveCapitals(reading: Reading, words: readonly Word[]): void {
  if (!reading.pack.people.uncased) return;
  const forms = formsOf(reading.pack);
  const { folded, text } = reading;
  const { articles } = reading.pack.people.uncased;
  // "الصفدي", but not "آلينا", whose first letters are the article's only in the folded text.
  const hasArticle = (word: Word): boolean =>
    articles.some((article) => (word.form ?? text.slice(word.from, word.to)).startsWith(article));
  /** "المعلمي" of "يحيى المعلمي", but not "المجيد" of "عبد المجيد". */
  const closesName = (word: Word, before: Word | undefined): boolean => {
    const form = word.form ?? folded.text.slice(folded.at(word.from), folded.at(word.to));
    const led = before !== undefined && word.gap === "space" && (before.senses & Sense.particle) !== 0;
    return hasArticle(word) && !forms.given.has(form) && !led;
  };
  /** Words with an article that follow a given name somewhere: family names, also where they stand alone. */
  const families = new Set<string>();
  const alone: { readonly word: Word; readonly form: string }[] = [];
  let solid = 0;
  words.forEach((word, i) => {
    if (word.shape !== "lower") {
      solid = 0;
      return;
    }
    const form = word.form ?? folded.text.slice(folded.at(word.from), folded.at(word.to));
    const before = words[i - 1];
    // "أنتوني |ج.| بلينكن": one letter with a full stop behind a given name.
    if (solid > 0 && word.gap === "space" && before?.shape === "capital" && isInitialOf(text, word)) {
      word.senses = 0;
      word.shape = "initial";
      return;
    }
    if (before?.shape === "initial" && word.gap === "stop" && (word.senses & (SMALL | OFFICIAL)) === 0) {
      word.senses = 0;
      word.shape = "capital";
      return;
    }
    if (before === undefined || word.gap !== "space" || before.shape === "lower" || (before.senses & OFFICIAL) !== 0)
      solid = 0;
    if ((word.senses & SMALL) !== 0) {
      // "المندوب الدائم |للمملكة|", "كاتبة الدولة لدى |وزارة| …": what acts by itself elsewhere is part of an office here.
      const within = word.gap === "space" && before !== undefined && (before.senses & IN_OFFICE) !== 0;
      if (
        within &&
        (before.senses & Sense.and) === 0 &&
        (word.senses & Sense.group) !== 0 &&
        (word.senses & OFFICIAL) !== 0
      )
        word.shape = "capital";
      // "وزيرة الخارجية |آنا| …", which only the fold makes one with "أنا".
      const official = before !== undefined && word.gap === "space" && before.shape === "capital";
      if (official && (word.senses & Sense.self) !== 0 && forms.printed.has(text.slice(word.from, word.to))) {
        word.senses = 0;
        word.shape = "capital";
        solid++;
      }
      return;
    }
    // "السيدة |سلمى| …": behind a title a word that is no word by itself is a name, whatever it might be a form of.
    const titled = before !== undefined && word.gap === "space" && (before.senses & Sense.honorific) !== 0;
    if (titled && word.senses === 0 && form.length > SHORTEST && !hasArticle(word) && isBareTitle(before)) {
      word.shape = "capital";
      solid++;
      return;
    }
    // Behind "son of" and "servant of" everything is a name: "عبد الله".
    const led = before !== undefined && word.gap === "space" && (before.senses & Sense.particle) !== 0;
    if (led && before.shape === "capital" && (word.senses & Sense.particle) === 0) {
      word.senses = 0;
      word.shape = "capital";
      solid++;
      return;
    }
    // "علي" is a name beside one ("محمد علي", "علي بن"), "على" a preposition.
    const doubtful = (word.senses & (Sense.notBeforeSubject | Sense.conjunction)) !== 0;
    const beside =
      (solid > 0 && forms.printed.has(text.slice(word.from, word.to))) ||
      ((words[i + 1]?.senses ?? 0) & Sense.particle) !== 0;
    if (forms.given.has(form) && (word.senses & OFFICIAL) === 0 && (!doubtful || beside)) {
      word.senses &= ~Sense.common;
      word.shape = "capital";
      solid++;
      return;
    }
    if ((word.senses & OFFICIAL) !== 0) {
      word.shape = "capital";
      return;
    }
    if ((word.senses & Sense.particle) !== 0 && (word.senses & Sense.common) === 0) {
      word.shape = "capital";
      return;
    }
    // "نواف |سلام|": a word that is a family name too, behind a given name.
    if ((word.senses & Sense.familyAmongWords) !== 0 && solid > 0 && !doubtful) {
      word.shape = "capital";
      solid++;
      return;
    }
    if (word.senses !== 0) return;
    const senses =
      form.length < SHORTEST || CASE_ENDING.test(text.slice(word.from, word.to))
        ? Sense.common
        : forms.sensesOf(form, solid > 0);
    if (senses !== 0) {
      word.senses = senses;
      if ((senses & OFFICIAL) !== 0) word.shape = "capital";
      return;
    }
    // A name does not begin with an article, unless it is a given name; nor is it longer than names are.
    const opens = solid === 0;
    // Behind a family name with its article comes no further name: "يحيى المعلمي |بمضامين|".
    const closed = solid > 0 && before !== undefined && !hasArticle(word) && closesName(before, words[i - 2]);
    const last = words[i + 1]?.gap === "comma" || words[i + 1]?.gap === "bracket";
    if ((opens && hasArticle(word)) || solid >= (last ? MOST_CLOSED : MOST_SOLID) || closed) {
      word.senses = Sense.common;
      if (opens) alone.push({ word, form });
      return;
    }
    if (!opens && hasArticle(word)) families.add(form);
    word.shape = "capital";
    solid++;
  });
  for (const { word, form } of alone) {
    if (!families.has(form)) continue;
    word.shape = "capital";
    word.senses = 0;
  }
  // "وزير الخارجية يعرض رؤيته": what begins as verbs do, and stands alone, is no name.
  words.forEach((word, i) => {
    if (word.shape !== "capital" || word.senses !== 0) return;
    const form = word.form ?? folded.text.slice(folded.at(word.from), folded.at(word.to));
    if (!forms.beginsAsVerb(form) || forms.given.has(form)) return;
    const [before, next] = [words[i - 1], words[i + 1]];
    if (before && word.gap === "space" && (before.senses & Sense.honorific) !== 0 && isBareTitle(before)) return;
    const joined = (other: Word | undefined): boolean => other?.shape === "capital" && (other.senses & OFFICIAL) === 0;
    if ((word.gap === "space" && joined(before)) || (next?.gap === "space" && joined(next))) return;
    word.shape = "lower";
    word.senses = Sense.common;
  });
}

/** "معالي", "السيد"; not "معاليه", which is somebody by itself. */
function isBareTitle({ senses }: Word): boolean {
  return (senses & (Sense.person | Sense.group)) === 0;
}

function isInitialOf(text: string, { from, to }: Word): boolean {
  return to - from === 1 && text.charAt(to) === ".";
}

/** Whether one of the words `[first, last]` is a given name: what tells a name by itself from other unknown words. */
export function holdsGivenName(reading: Reading, words: readonly Word[], first: number, last: number): boolean {
  const forms = formsOf(reading.pack);
  const { folded } = reading;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (word && forms.given.has(word.form ?? folded.text.slice(folded.at(word.from), folded.at(word.to)))) return true;
  }
  return false;
}

interface Forms {
  readonly given: ReadonlySet<string>;
  /** The same as they are printed. */
  readonly printed: ReadonlySet<string>;
  beginsAsVerb(form: string): boolean;
  /**
   * Senses of the dictionary form of a word that is not in the dictionary itself; 0 where none is. Behind a given name a
   * word with an article may be a family name, whatever it is a form of: "السلامي".
   */
  sensesOf(form: string, inName: boolean): number;
}

const known = new WeakMap<LanguagePack, Forms>();

function formsOf(pack: LanguagePack): Forms {
  let forms = known.get(pack);
  if (!forms) {
    forms = build(pack);
    known.set(pack, forms);
  }
  return forms;
}

/** Forms kept: the words of some hundred releases. */
const MOST_FORMS = 20_000;

function build(pack: LanguagePack): Forms {
  const { uncased } = pack.people;
  const fold = (phrase: string): string => foldPhrase(phrase, pack.fold);
  const articles = (uncased?.articles ?? []).map(fold);
  const beginnings = [...articles, ...(uncased?.beginnings ?? []).map(fold)];
  const endings = Object.entries(uncased?.endings ?? {}).map(
    ([ending, others]) => [fold(ending), others.map(fold)] as const,
  );
  const verbs = (uncased?.verbBeginnings ?? []).map(fold);
  const finite = new Set((uncased?.finiteVerbs ?? []).map(fold));
  const { words } = vocabularyOf(pack);
  const lookUp = (form: string): number =>
    form.length < SHORTEST ? 0 : (words.next?.get(form)?.senses?.always ?? 0) & ~Sense.particle;
  const own = (senses: number): number => (senses & OFFICIAL) | (senses !== 0 ? Sense.common : 0);
  /** Senses of a word by the word that it is an ending of: "الليتواني" belongs to a place, as "ليتوانيا" is one. */
  const withoutEnding = (form: string, least: number): number => {
    for (const [ending, others] of endings) {
      if (!form.endsWith(ending)) continue;
      for (const other of others) {
        const stem = form.slice(0, -ending.length) + other;
        const senses = stem.length < least ? 0 : lookUp(stem);
        if (senses !== 0) return Sense.common | (senses & Sense.place);
      }
    }
    return 0;
  };
  const found = new Map<string, number>();
  const hasArticle = (form: string): boolean => articles.some((article) => form.startsWith(article));
  const seek = (form: string, inName: boolean): number => {
    const family = inName && hasArticle(form);
    const ended = family ? 0 : withoutEnding(form, SHORTEST);
    if (ended !== 0) return ended & ~Sense.place;
    for (const beginning of beginnings) {
      if (!form.startsWith(beginning)) continue;
      const rest = form.slice(beginning.length);
      // "محمد |الواصل|": what is a verb without its article is a family name with it.
      if (family && articles.includes(beginning) && finite.has(rest)) continue;
      const senses = lookUp(rest);
      // The article makes no other word of one: "الوزيرة". What else may be joined stands before any word.
      if (senses !== 0) return articles.includes(beginning) ? own(senses) & ~Sense.honorific : Sense.common;
      // "فايون" is not "ف|أي|ون": what is taken off at both ends leaves three letters, behind a given name four.
      const inner = family || rest.length <= SHORTEST ? 0 : withoutEnding(rest, inName ? SHORTEST + 2 : SHORTEST + 1);
      if (inner !== 0) return articles.includes(beginning) ? inner : Sense.common;
    }
    return 0;
  };
  return {
    given: new Set((uncased?.givenNames ?? []).map(fold)),
    printed: new Set(uncased?.givenNames ?? []),
    beginsAsVerb: (form) => form.length > SHORTEST + 1 && verbs.some((beginning) => form.startsWith(beginning)),
    sensesOf: (form, inName) => {
      const key = inName ? `${form} ` : form;
      let senses = found.get(key);
      if (senses === undefined) {
        senses = seek(form, inName);
        if (found.size < MOST_FORMS) found.set(key, senses);
      }
      return senses;
    },
  };
}
