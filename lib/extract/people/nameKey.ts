/** Comparison form of a word of a name: "Erdoğan" and "Erdogan", "Al-Thani" and "Thani" are one. */
export function nameKey(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    key = /^[A-Za-z]+$/.test(word) ? word.toLowerCase() : keyOf(word);
    if (keys.size < MOST_KEYS) keys.set(word, key);
  }
  return key;
}

/** Keys kept: the capitalised words of some hundred releases; every word of a page is asked for several times. */
const MOST_KEYS = 20_000;
const keys = new Map<string, string>();

function keyOf(word: string): string {
  const bare = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const key = bare.replace(/^(?:al|el|ad|an|ar|as|at|az)[-'’]/u, "").replace(/[^\p{L}\p{N}]/gu, "");
  return ARABIC.test(key) ? arabicKey(key) : key;
}

const ARABIC = /^[\u0621-\u06d3]/u;

/**
 * In Arabic letters "الصفدي" and "صفدى" are one, and "عبدالله" and "عبد الله", whose first word is a particle: article, first
 * part, stretches and the final letters that are confused in print do not count.
 */
function arabicKey(key: string): string {
  const plain = key
    .replace(/\u0640/gu, "")
    .replace(/[ىی]/gu, "ي")
    .replace(/ک/gu, "ك")
    .replace(/ة$/u, "ه");
  return plain.replace(/^عبد(?=ال\p{L}{2})/u, "").replace(/^ال(?=\p{L}{2})/u, "");
}

/** Whether a key is one letter of a script with capitals: "j" of "J. Roe", not 毅 of 王毅. */
export function isInitial(key: string): boolean {
  return key.length === 1 && /\p{Ll}/u.test(key);
}
