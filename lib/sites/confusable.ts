/** Letters that look the same in an address bar. */

/**
 * What each stands for to the eye. Cyrillic, Greek, Armenian and Latin letters after Unicode's confusables (UTS 39), those that
 * hosts may hold; below them what is confused in small type though it is ASCII.
 */
const SAME_LOOK: readonly (readonly [looks: string, letters: string])[] = [
  ["a", "аαаạȧą"],
  ["b", "ьƅ"],
  ["c", "сϲċć"],
  ["d", "ԁɗđ"],
  ["e", "еҽėęẹ"],
  ["f", "ẝƒ"],
  ["g", "ɡġğց"],
  ["h", "һհḥ"],
  ["i", "іιıïíị1lӏ|ɩ"],
  ["j", "јϳ"],
  ["k", "кκķ"],
  ["m", "мṃ"],
  ["n", "ոñņ"],
  ["o", "оοօ0óöọ"],
  ["p", "рρ"],
  ["q", "ԛգ"],
  ["r", "гг"],
  ["s", "ѕʂşṣ"],
  ["t", "тτţ"],
  ["u", "υսüú"],
  ["v", "ѵν"],
  ["w", "ԝωш"],
  ["x", "хχ"],
  ["y", "уүγý"],
  ["z", "ᴢżź"],
];

const LOOKS = new Map(SAME_LOOK.flatMap(([looks, letters]) => [...letters].map((letter) => [letter, looks] as const)));

/** A host as the eye reads it: two hosts with one skeleton can be taken for one another. */
export function skeletonOf(host: string): string {
  const letters = [...host.toLowerCase()].map((letter) => LOOKS.get(letter) ?? letter).join("");
  return letters.replaceAll("rn", "m").replaceAll("vv", "w");
}
