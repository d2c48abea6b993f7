import { useEffect, useState } from "preact/hooks";
import type { Backup } from "../../components/library/LibraryHeader";
import { useNames } from "../../components/library/names";
import { useWords } from "../../components/words";
import { readSettings, type Settings, watchSettings } from "../../lib/browser/settings";
import type { Content } from "./use-library";

/** Milliseconds after which the library is to be copied again. */
const DAY = 86_400_000;
const RHYTHM = { never: Number.POSITIVE_INFINITY, week: 7 * DAY, month: 30 * DAY, quarter: 91 * DAY };

/** What is said of the last copy of the library; null while nothing is kept, or where the reader wants no reminder and made none. */
export function useBackup(content: Content | null): Backup | null {
  const words = useWords();
  const names = useNames();
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  if (settings === null || content === null || !content.total) return null;
  const { lastBackup, backupEvery } = settings;
  const now = Date.now();
  // Before the first copy, the rhythm counts from the first release that could be lost.
  const since = Date.parse(lastBackup ?? content.releases.at(-1)?.savedAt ?? "");
  // A copy from the future was made by a clock that was wrong: how old it is nobody knows.
  const isDue = Math.abs(now - since) > RHYTHM[backupEvery];
  if (lastBackup === null && !isDue) return null;
  const text =
    lastBackup === null
      ? words.t("library_backup_none")
      : words.t("library_backup_last", names.ago(Math.min(0, Math.round((Date.parse(lastBackup) - now) / DAY))));
  return { text, isDue };
}
