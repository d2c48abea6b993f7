/** A browser of a few tabs, as far as reading needs one. Its sentences are those of the real ones. */
import { vi } from "vitest";

export interface FakeTab {
  url?: string | undefined;
  /** What the injected reader answers; a function runs at that moment. */
  answer?: unknown;
}

export function fakeBrowser() {
  const tabs = new Map<number, FakeTab>();
  const session = new Map<string, unknown>();
  const badges = new Map<number, string>();
  let injections = 0;
  let room = Number.POSITIVE_INFINITY;
  const browser = {
    tabs: {
      get: vi.fn(async (id: number) => {
        const tab = tabs.get(id);
        if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
        return { id, url: tab.url };
      }),
    },
    scripting: {
      executeScript: vi.fn(async ({ target }: { target: { tabId: number } }) => {
        injections++;
        const answer = tabs.get(target.tabId)?.answer;
        const result = typeof answer === "function" ? await answer() : answer;
        if (result instanceof Error) throw result;
        return [{ frameId: 0, result }];
      }),
    },
    storage: {
      session: {
        get: async (key: string | null) =>
          key === null ? Object.fromEntries(session) : session.has(key) ? { [key]: session.get(key) } : {},
        set: async (values: Record<string, unknown>) => {
          const wanted = new Map([...session, ...Object.entries(values)]);
          if (JSON.stringify([...wanted]).length > room) throw new Error("Session storage quota bytes exceeded.");
          for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) session.delete(key);
        },
      },
    },
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        if (!tabs.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
        badges.set(tabId, text);
      },
    },
  };
  return {
    browser,
    tabs,
    session,
    badges,
    injections: () => injections,
    /** Characters that session storage holds from now on. */
    limitSession: (characters: number) => {
      room = characters;
    },
    clear: () => {
      tabs.clear();
      session.clear();
      badges.clear();
      injections = 0;
      room = Number.POSITIVE_INFINITY;
    },
  };
}

/** What the reader gives of a page with this text. */
export function pageAt(url: string, text: string) {
  return {
    ok: true,
    page: {
      url,
      text,
      blocks: text === "" ? [] : [{ from: 0, to: text.length, strong: [] }],
      languageLinks: [],
      hints: { titles: [], dates: [], types: [], breadcrumbs: [], labels: [], organisations: [] },
      shape: {},
    },
  };
}
