/** Phrases parted by commas or line breaks: how packs write their longer lists. A phrase itself holds no comma. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/**
 * Every stem with every ending, both parted by blanks: how packs of languages with cases write the forms of a word.
 * "-" is no ending, "_" a blank inside a stem: `forms("вопрос", "- а у")` is вопрос, вопроса, вопросу.
 */
export function forms(stems: string, endings: string): readonly string[] {
  const parted = (list: string): string[] => list.split(/\s+/).filter((each) => each !== "");
  const last = parted(endings).map((ending) => (ending === "-" ? "" : ending));
  return parted(stems).flatMap((stem) => last.map((ending) => stem.replaceAll("_", " ") + ending));
}

/** Every phrase as it is and with each beginning joined to it: how packs write words with a joined article ("الوزير"). */
export function withBeginnings(list: readonly string[], beginnings: string): readonly string[] {
  return [...list, ...phrases(beginnings).flatMap((beginning) => list.map((phrase) => beginning + phrase))];
}
