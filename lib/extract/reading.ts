import { packFor, packs } from "../langs/index";
import type { LanguagePack } from "../langs/pack";
import type { Block, LanguageTag, PageText } from "../model";
import { type Folded, fold } from "../text/fold";
import { findSentences, type Sentence } from "../text/sentences";

/** A page opened for extraction: what every stage looks at. Source positions, unless a name says "folded". */
export interface Reading {
  readonly page: PageText;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Language of the body. */
  readonly lang: LanguageTag;
  /** Rules of that language; where none are known, English ones, so that digits, dates and lists are still read. */
  readonly pack: LanguagePack;
  readonly folded: Folded;
  readonly sentences: readonly Sentence[];
}

/** Opens a page in a language that has been found out (see detect/language). */
export function openReading(page: PageText, lang: LanguageTag): Reading {
  const pack = packFor(lang) ?? (packs[0] as LanguagePack);
  return {
    page,
    text: page.text,
    blocks: page.blocks,
    lang,
    pack,
    folded: fold(page.text, pack.fold),
    sentences: findSentences(page.text, page.blocks, lang, ...wordsOfSentences(pack)),
  };
}

type SentenceWords = readonly [abbreviations: ReadonlySet<string>, openers: ReadonlySet<string>];

const sentenceWords = new WeakMap<LanguagePack, SentenceWords>();
function wordsOfSentences(pack: LanguagePack): SentenceWords {
  let known = sentenceWords.get(pack);
  if (!known) {
    known = [new Set(pack.abbreviations), new Set(pack.frequentWords)];
    sentenceWords.set(pack, known);
  }
  return known;
}
