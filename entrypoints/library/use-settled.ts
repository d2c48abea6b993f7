import { useEffect } from "preact/hooks";
import { oncePerSession } from "../../lib/browser/session";
import { settleDatabase } from "../../lib/library/settling";
import type { Content } from "./use-library";

/** Settles the database once the list was read, in browsers whose database needs that. */
export function useSettled(content: Content | null): void {
  const isRead = content?.isWhole === true;
  useEffect(() => {
    if (isRead && !import.meta.env.FIREFOX) oncePerSession("settled", settleDatabase).catch(() => {});
  }, [isRead]);
}
