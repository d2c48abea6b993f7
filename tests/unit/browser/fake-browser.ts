/** A browser of a few tabs, as far as reading needs one. Its sentences are those of the real ones. */
import { vi } from "vitest";
import { type ReaderResult, tellReaderResult } from "../../../lib/browser/page-text";

export interface FakeTab {
  url?: string | undefined;
  /** What the injected reader answers; a function runs at that moment. */
  answer?: unknown;
}

interface Injection {
  target: { tabId: number };
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

/** What the reader found of a page, which crosses as it tells it; what became of an order crosses as it is. */
function isReading(answer: unknown): answer is ReaderResult {
  return typeof answer === "object" && answer !== null && ("page" in answer || "code" in answer);
}

/** As Chromium's storage gives values back: a copy with its keys in alphabetical order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, inOrder(each)]));
}

export function fakeBrowser() {
  const tabs = new Map<number, FakeTab>();
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const changed = new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>();
  const tell = (values: Record<string, unknown>, area: string) => {
    const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
    for (const listener of changed) listener(changes, area);
  };
  const badges = new Map<number, string>();
  /** Host access, as patterns: of the manifest, and what the reader granted. */
  const required = ["*://mfa.gov.cn/*", "*://www.mfa.gov.cn/*"];
  const origins = new Set(required);
  const registered = new Map<string, { id: string; js: string[]; matches: string[] }>();
  const entered: number[] = [];
  let injections = 0;
  let room = Number.POSITIVE_INFINITY;
  const holds = (pattern: string, url: string) =>
    pattern === "*://*/*" || new URL(url).hostname === /^\*:\/\/([^/]+)\//.exec(pattern)?.[1];
  const grants = (pattern: string, asked: string) =>
    (pattern.startsWith("*:") || pattern.split(":")[0] === asked.split(":")[0]) &&
    new URL(asked.replace("*:", "https:").replace("/*", "/")).hostname === /:\/\/([^/]+)\//.exec(pattern)?.[1];
  const browser = {
    permissions: {
      getAll: async () => ({ origins: [...origins], permissions: [] }),
      contains: async ({ origins: asked }: { origins: string[] }) =>
        asked.every((pattern) => [...origins].some((origin) => grants(origin, pattern))),
      request: async ({ origins: asked }: { origins: string[] }) => {
        for (const origin of asked) origins.add(origin);
        return true;
      },
      remove: async ({ origins: given }: { origins: string[] }) => {
        if (given.some((origin) => required.includes(origin)))
          throw new Error("You cannot remove required permissions.");
        return given.map((origin) => origins.delete(origin)).some(Boolean);
      },
    },
    runtime: {
      getManifest: () => ({
        version: "1.2.3",
        host_permissions: required,
      }),
    },
    tabs: {
      query: vi.fn(async ({ url }: { url: string[] }) =>
        [...tabs].flatMap(([id, tab]) =>
          tab.url !== undefined && url.some((pattern) => holds(pattern, tab.url ?? "")) ? [{ id, url: tab.url }] : [],
        ),
      ),
      get: vi.fn(async (id: number) => {
        const tab = tabs.get(id);
        if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
        return { id, url: tab.url };
      }),
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => registered.get(id) ?? []),
      registerContentScripts: async (scripts: { id: string; js: string[]; matches: string[] }[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      updateContentScripts: async (scripts: { id: string; js: string[]; matches: string[] }[]) => {
        for (const script of scripts) registered.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      insertCSS: vi.fn(async ({ target }: { target: { tabId: number }; css: string }) => {
        if (!tabs.has(target.tabId)) throw new Error(`No tab with id: ${target.tabId}.`);
      }),
      removeCSS: vi.fn(async () => {}),
      executeScript: vi.fn(async ({ target, files, func, args }: Injection) => {
        if (func !== undefined) return [{ frameId: 0, result: func(...(args ?? [])) }];
        if (files?.[0] === "/content-scripts/content.js") {
          entered.push(target.tabId);
          return [{ frameId: 0, result: undefined }];
        }
        injections++;
        const answer = tabs.get(target.tabId)?.answer;
        const result = typeof answer === "function" ? await answer() : answer;
        if (result instanceof Error) throw result;
        return [
          { frameId: 0, result: files?.[0] === "/reader.js" && isReading(result) ? tellReaderResult(result) : result },
        ];
      }),
    },
    storage: {
      onChanged: {
        addListener: (listener: Parameters<typeof changed.add>[0]) => void changed.add(listener),
        removeListener: (listener: Parameters<typeof changed.add>[0]) => void changed.delete(listener),
      },
      local: {
        get: vi.fn(async (keys: string[]) =>
          Object.fromEntries(keys.filter((key) => local.has(key)).map((key) => [key, local.get(key)])),
        ),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) local.set(key, structuredClone(value));
          tell(values, "local");
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) local.delete(key);
          tell(Object.fromEntries([keys].flat().map((key) => [key, undefined])), "local");
        },
      },
      session: {
        get: async (keys: string | string[] | null) =>
          Object.fromEntries(
            keys === null
              ? session
              : [keys].flat().flatMap((key) => (session.has(key) ? [[key, session.get(key)]] : [])),
          ),
        set: async (values: Record<string, unknown>) => {
          const wanted = new Map([...session, ...Object.entries(values)]);
          if (JSON.stringify([...wanted]).length > room) throw new Error("Session storage quota bytes exceeded.");
          for (const [key, value] of Object.entries(values)) session.set(key, inOrder(value));
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
    local,
    badges,
    origins,
    registered,
    /** Tabs that the content script was brought into. */
    entered,
    injections: () => injections,
    /** Characters that session storage holds from now on. */
    limitSession: (characters: number) => {
      room = characters;
    },
    clear: () => {
      tabs.clear();
      session.clear();
      local.clear();
      changed.clear();
      badges.clear();
      origins.clear();
      for (const origin of required) origins.add(origin);
      registered.clear();
      entered.length = 0;
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
      foreignCanonical: null as string | null,
      shape: {},
    },
    frames: [] as string[],
  };
}
