/** Comparison form of a word of a name: "Erdoğan" and "Erdogan", "Al-Thani" and "Thani" are one. */
export function nameKey(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  const bare = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/^(?:al|el|ad|an|ar|as|at|az)[-'’]/u, "").replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether a key is one letter of a script with capitals: "j" of "J. Roe", not 毅 of 王毅. */
export function isInitial(key: string): boolean {
  return key.length === 1 && /\p{Ll}/u.test(key);
}
