/**
 * The name under which a message lies in the package: three signs instead of some twenty, in six languages a good part of it. Names of
 * messages are told apart without regard to case, so the signs are digits and small letters.
 *
 * @param salt chosen at the build so that no two keys get one name (scripts/messages).
 */
export function messageKey(key: string, salt: number): string {
  // FNV-1a over UTF-16 units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
  let hash = 0x811c9dc5 ^ salt;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return ((hash >>> 0) % NAMES).toString(36).padStart(3, "0");
}

const NAMES = 36 ** 3;
