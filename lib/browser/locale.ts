/** Messages of the interface in the reader's language, as the browser chose it. */
import { browser } from "wxt/browser";

/** A message with `$1` … replaced, or "" where there is none. */
export function message(key: string, substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}
