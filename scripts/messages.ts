import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { messageKey } from "../lib/browser/message-key";

interface Message {
  readonly message: string;
  readonly placeholders?: unknown;
}

const MOST_SALTS = 1_000_000;

/**
 * A salt with which no two of the keys get one name, and none that of another.
 * @throws RangeError where there is none: with far more keys the names must be longer.
 */
export function saltFor(keys: readonly string[]): number {
  for (let salt = 0; salt < MOST_SALTS; salt++) {
    const names = new Set<string>();
    if (keys.every((key) => names.size < names.add(messageKey(key, salt)).size)) return salt;
  }
  throw new RangeError(`no salt below ${MOST_SALTS} parts the names of ${keys.length} messages`);
}

/**
 * Rewrites the messages of a built extension: the words alone, without what is written for those who translate, under short
 * names; those that the manifest names keep theirs.
 */
export function packMessages(folder: string, salt: number): void {
  const manifest = readFileSync(path.join(folder, "manifest.json"), "utf8");
  const named = new Set([...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key));
  const locales = path.join(folder, "_locales");
  for (const locale of readdirSync(locales)) {
    const file = path.join(locales, locale, "messages.json");
    const messages = JSON.parse(readFileSync(file, "utf8")) as Record<string, Message>;
    const kept = Object.entries(messages).flatMap(([key, { message, placeholders }]) => {
      const words = placeholders === undefined ? { message } : { message, placeholders };
      const short = [messageKey(key, salt), words] as const;
      return named.has(key) ? [[key, words] as const, short] : [short];
    });
    writeFileSync(file, JSON.stringify(Object.fromEntries(kept)));
  }
}
