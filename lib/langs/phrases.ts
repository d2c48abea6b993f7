/** Phrases parted by commas or line breaks: how packs write their longer lists. A phrase itself holds no comma. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
