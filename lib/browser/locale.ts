/** Messages of the interface in the reader's language, as the browser chose it. */
import { browser } from "wxt/browser";
import { messageKey } from "./message-key";

/** Given by the build, which writes the messages under short names; absent while developing and in tests. */
declare const __MESSAGE_SALT__: number | undefined;

/** A message with `$1` … replaced, or "" where there is none. */
export function message(key: string, substitutions: readonly string[]): string {
  const name = typeof __MESSAGE_SALT__ === "undefined" ? key : messageKey(key, __MESSAGE_SALT__);
  return browser.i18n.getMessage(name, [...substitutions]);
}
