import { useEffect, useState } from "preact/hooks";
import {
  changeSettings,
  parseSettingsFile,
  readSettings,
  resetSettings,
  type Settings,
  settingsFile,
  watchSettings,
} from "../../lib/browser/settings";

/** Characters that a file of settings can have: ours have 250. What is longer is not read. */
const LONGEST_FILE = 100_000;

interface SettingsView {
  /** Null until they are read. */
  readonly settings: Settings | null;
  /** Resolves to false where the browser did not keep it. */
  change(changed: Partial<Settings>): Promise<boolean>;
  /** Sets back what the reader chose; resolves to what it was, or null where the browser did not keep it. */
  reset(): Promise<Settings | null>;
  /** Gives the choices to the browser to save as a file. */
  save(): void;
  /** Takes a file's choices: "bad" where it is none, "lost" where the browser did not keep them. */
  take(file: File): Promise<"taken" | "bad" | "lost">;
}

/** The settings as they stand, whoever changes them. */
export function useSettings(): SettingsView {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);

  const change = async (changed: Partial<Settings>): Promise<boolean> => {
    try {
      await changeSettings(changed);
    } catch {
      return false;
    } finally {
      // Where it was not kept, the control goes back to what holds.
      setSettings(await readSettings());
    }
    return true;
  };

  return {
    settings,
    change,
    async reset() {
      try {
        await resetSettings();
      } catch {
        return null;
      }
      return settings;
    },
    save() {
      if (settings === null) return;
      const link = document.createElement("a");
      link.href = `data:application/json,${encodeURIComponent(settingsFile(settings))}`;
      link.download = "readout-options.json";
      link.click();
    },
    async take(file) {
      const text = file.size > LONGEST_FILE ? "" : await file.text().catch(() => "");
      const taken = parseSettingsFile(text);
      if (taken === null) return "bad";
      return (await change(taken)) ? "taken" : "lost";
    },
  };
}
