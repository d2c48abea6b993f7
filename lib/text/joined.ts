/**
 * Words printed joined to the one behind them, as Arabic and Hebrew join "and", "in", "to": in the folded copy a space
 * parts them, so that وثانيا is "and second" to everything that looks for words. What is quoted stays as printed.
 */
export interface JoinedWords {
  /** Parted from every word but those of `whole` and `stems`: "و". */
  readonly always: readonly string[];
  /** Parted only from a word of `known`, or from one that begins with an article: "ب", "ف". */
  readonly before: readonly string[];
  /** Articles that are joined too: "ال". They stay with their word. */
  readonly articles: readonly string[];
  /** Joined forms in which letters are lost, with what they stand for: "لل" → "ل ال". */
  readonly contracted: Readonly<Record<string, string>>;
  /** Words that begin with such letters by nature: "والد". */
  readonly whole: readonly string[];
  /** The same as beginnings: "وزير" stands for "وزيرا", "وزيرة" too. */
  readonly stems: readonly string[];
  /** Words from which `before` are parted. */
  readonly known: readonly string[];
}

/** The same, folded and ready to be asked. */
export interface Parting {
  /** First units of all that may be joined. */
  readonly units: ReadonlySet<number>;
  /**
   * How many units at the beginning of a folded word are a word of their own, and what the folded text has behind
   * them: a space, and for contracted forms the letters that are lost. Null for a word that is whole.
   */
  part(word: string): { readonly length: number; readonly put: string } | null;
}

/** Shortest word that is left when something is parted from it, in letters: "وما" is two words, "وا" is none. */
const SHORTEST = 2;
/** Shortest word behind an article: "الا" is none. */
const SHORTEST_BEHIND_ARTICLE = 3;

/** Makes the rules ready. `fold` folds a word by the other rules of its language. */
export function partingOf(words: JoinedWords, fold: (word: string) => string): Parting {
  const folded = (list: readonly string[]): string[] => list.map(fold);
  const always = folded(words.always);
  const before = folded(words.before);
  const articles = folded(words.articles);
  const whole = new Set(folded(words.whole));
  const known = new Set(words.known.flatMap((phrase) => knownWords(fold(phrase))));
  const stems = byFirstUnits(folded(words.stems));
  const contracted = Object.entries(words.contracted).map(([form, full]) => [fold(form), fold(full)] as const);
  const isWhole = (word: string): boolean =>
    whole.has(word) || (stems.get(word.slice(0, STEM)) ?? []).some((stem) => word.startsWith(stem));
  const hasArticle = (word: string): boolean =>
    articles.some((article) => word.startsWith(article) && word.length >= article.length + SHORTEST_BEHIND_ARTICLE);
  return {
    units: new Set([...always, ...before, ...contracted.map(([form]) => form)].map((word) => word.charCodeAt(0))),
    part: (word) => {
      if (isWhole(word)) return null;
      for (const [form, full] of contracted) {
        if (!word.startsWith(form) || word.length < form.length + SHORTEST_BEHIND_ARTICLE - 1) continue;
        const space = full.indexOf(" ");
        return { length: space, put: full.slice(space, full.length - (form.length - space)) };
      }
      for (const one of always) {
        const rest = word.slice(one.length);
        if (word.startsWith(one) && (rest.length >= SHORTEST || /^\p{N}/u.test(rest)))
          return { length: one.length, put: " " };
      }
      for (const one of before) {
        if (!word.startsWith(one)) continue;
        const rest = word.slice(one.length);
        if (known.has(rest) || hasArticle(rest)) return { length: one.length, put: " " };
      }
      return null;
    },
  };
}

/** Shortest word of a longer phrase that counts by itself: "دي" of "ريو دي جانيرو" does not. */
const SHORTEST_IN_PHRASE = 3;

function knownWords(phrase: string): readonly string[] {
  const parts = phrase.split(" ");
  return parts.length === 1 ? parts : parts.filter((word) => word.length >= SHORTEST_IN_PHRASE);
}

/** Units by which stems are sorted: the shortest have as many. */
const STEM = 2;

function byFirstUnits(stems: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const stem of stems) {
    const key = stem.slice(0, STEM);
    const same = found.get(key);
    if (same) same.push(stem);
    else found.set(key, [stem]);
  }
  return found;
}
