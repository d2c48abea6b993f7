/**
 * What the reader has settled, in the browser's local storage. Each setting has a key of its own, so that two pages that change two
 * of them at once lose neither; a value that is none of those allowed counts as not set.
 */
import * as v from "valibot";
import { browser } from "wxt/browser";

export const copyFormats = ["quotation", "markdown", "text"] as const;
export const citationStyles = ["chicago", "apa", "mla", "footnote"] as const;
export const overlayStyles = ["numbers", "underline", "ground"] as const;
export const backupRhythms = ["never", "week", "month", "quarter"] as const;

/** Each setting with what it may be, and what it is until the reader says otherwise. */
const ENTRIES = {
  /** Whether the toolbar button says how many points a release has, and that it is kept. */
  badge: v.fallback(v.boolean(), true),
  /** The form in which a point is copied. */
  copyFormat: v.fallback(v.picklist(copyFormats), "quotation"),
  citationStyle: v.fallback(v.picklist(citationStyles), "chicago"),
  /** How the points are marked in the page itself. */
  overlayStyle: v.fallback(v.picklist(overlayStyles), "numbers"),
  /** How long after the last copy of the library the reader is reminded of the next. */
  backupEvery: v.fallback(v.picklist(backupRhythms), "month"),
  /** Moment of the last copy, ISO 8601; null where none was made. */
  lastBackup: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  /** The welcome page was shown. */
  welcomed: v.fallback(v.boolean(), false),
};

const SETTINGS = v.object(ENTRIES);

export type Settings = Readonly<v.InferOutput<typeof SETTINGS>>;

/** What a machine remembers of itself: it does not go into another's, nor is it set back. */
const OF_THIS_MACHINE = ["lastBackup", "welcomed"] as const;
export type Preferences = Omit<Settings, (typeof OF_THIS_MACHINE)[number]>;

const PREFIX = "setting:";
const KEYS = Object.keys(ENTRIES) as readonly (keyof Settings)[];

/** What holds where nothing was settled. */
export const defaultSettings: Settings = v.parse(SETTINGS, {});

/** The settings as they are now. Storage that does not answer has settled nothing: no page waits for it. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(KEYS.map((key) => PREFIX + key));
    return v.parse(SETTINGS, Object.fromEntries(KEYS.map((key) => [key, stored[PREFIX + key]])));
  } catch {
    return defaultSettings;
  }
}

/** Keeps these settings and leaves the others. Rejects where the browser does not keep them: the reader is to be told. */
export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(Object.entries(changed).map(([key, to]) => [PREFIX + key, to])));
}

/** Calls `changed` with all settings after any of them was changed, by whichever page. Returns what ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  let latest = 0;
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== "local" || !Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    const current = ++latest;
    void readSettings().then((settings) => {
      // A slower answer to an earlier change does not undo a later one.
      if (current === latest) changed(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    latest++;
    browser.storage.onChanged.removeListener(listener);
  };
}

/** Sets back what the reader chose. What the machine remembers of itself stays: the welcome is not said again. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(KEYS.filter((key) => !isOfThisMachine(key)).map((key) => PREFIX + key));
}

const FILE = v.object({
  kind: v.literal("readout-settings"),
  schema: v.literal(1),
  settings: v.record(v.string(), v.unknown()),
});

/** The reader's choices as a file's text. */
export function settingsFile(settings: Settings): string {
  const chosen = Object.fromEntries(KEYS.filter((key) => !isOfThisMachine(key)).map((key) => [key, settings[key]]));
  return `${JSON.stringify({ kind: "readout-settings", schema: 1, settings: chosen }, null, 2)}\n`;
}

/** The choices in a file's text; null where it is no file of settings, or one of them is not what it may be. */
export function parseSettingsFile(text: string): Partial<Preferences> | null {
  try {
    const { settings } = v.parse(FILE, JSON.parse(text));
    const known = KEYS.filter((key) => !isOfThisMachine(key) && key in settings);
    const read = v.parse(SETTINGS, settings);
    // A fallback in place of a value that the file has: half a file is not taken.
    if (known.some((key) => read[key] !== settings[key])) return null;
    return Object.fromEntries(known.map((key) => [key, read[key]])) as Partial<Preferences>;
  } catch {
    return null;
  }
}

function isOfThisMachine(key: keyof Settings): boolean {
  return (OF_THIS_MACHINE as readonly string[]).includes(key);
}
