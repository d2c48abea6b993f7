import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { contentGlobs, hostPermissions } from "./lib/sites/registry";
import { compactPhrases } from "./scripts/compact-phrases";
import { packMessages, saltFor } from "./scripts/messages";
import { thirdParty } from "./scripts/third-party.mjs";

/** Scripts that run inside pages. They use the browser's own object: the polyfill would be most of their weight. */
const IN_PAGE = new Set(["content", "reader", "selection", "structure", "version"]);

/** Nothing from elsewhere, nothing inline, no form and no frame: the extension makes no request of its own. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Keys for what is done in the page; Chromium 156 keeps Alt+Shift with N, P and R to itself. Chromium suggests four at the most; saving and the numbers get theirs in its settings, where the
 * reader can change all of them. Firefox opens and closes its sidebar by itself.
 */
function commands(browser: string) {
  const key = (letter: string) => ({ suggested_key: { default: `Alt+Shift+${letter}` } });
  const isFirefox = browser === "firefox";
  return {
    _execute_action: key("E"),
    "next-point": { ...key("J"), description: "__MSG_command_next__" },
    "previous-point": { ...key("K"), description: "__MSG_command_previous__" },
    ...(isFirefox
      ? { _execute_sidebar_action: { ...key("L"), description: "__MSG_command_panel__" } }
      : { "open-panel": { ...key("L"), description: "__MSG_panel_open__" } }),
    "save-release": { ...(isFirefox ? key("S") : {}), description: "__MSG_command_save__" },
    "save-selection": { ...(isFirefox ? key("X") : {}), description: "__MSG_selection_save__" },
    "toggle-overlay": { ...(isFirefox ? key("O") : {}), description: "__MSG_command_overlay__" },
  };
}

const ENGLISH = JSON.parse(readFileSync(new URL("public/_locales/en/messages.json", import.meta.url), "utf8"));
const MESSAGE_SALT = saltFor(Object.keys(ENGLISH));

/** By domains, from the right: patterns of one country stand together, and a package with two lists of them is smaller. */
function byDomain(patterns: readonly string[]): string[] {
  const key = (pattern: string): string => `${(pattern.split("/")[2] ?? "").split(".").reverse().join(".")} ${pattern}`;
  return [...patterns].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Where the content script runs: its hosts are those of the permissions, and which of their pages globs say, those of whole hosts first. */
function contentAddresses(): { matches: string[]; includeGlobs: string[] } {
  const matches = byDomain(hostPermissions());
  const whole = new Set(matches);
  const globs = byDomain(contentGlobs());
  return {
    matches,
    includeGlobs: [...globs.filter((glob) => whole.has(glob)), ...globs.filter((glob) => !whole.has(glob))],
  };
}

/**
 * The library's worker as one more entry of the pages' build, where it shares their chunks: built by itself, as the bundler does with
 * workers, it would hold a second copy of the library. `?address` on its module gives the address of what was built.
 */
function libraryWorker(): Plugin {
  const asked = /^(.+library-worker\.ts)\?address$/;
  let root: string | null = null;
  return {
    name: "library-worker",
    configResolved(config) {
      root = config.command === "serve" ? config.root : null;
    },
    load: {
      filter: { id: asked },
      handler(id) {
        const file = asked.exec(id)?.[1] ?? id;
        if (root !== null) return `export default ${JSON.stringify(`/${path.relative(root, file)}`)};`;
        const reference = this.emitFile({ type: "chunk", id: file, name: "library-worker" });
        return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
      },
    },
  };
}

/** Files of which something is in the build, over all of its parts. */
const shipped = new Set<string>();

export default defineConfig({
  // WXT would take Firefox for a browser of the second version.
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  manifest: ({ browser, command }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    // The framework adds "sidePanel" in Chromium; Firefox's sidebar needs none.
    permissions: ["storage", "unlimitedStorage", "activeTab", "scripting", "contextMenus"],
    host_permissions: byDomain(hostPermissions()),
    // Asked for at install is none of these. "Always read this site" asks for one host, which must lie within.
    optional_host_permissions: ["*://*/*"],
    ...(command === "build" ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    action: { default_title: "__MSG_action_title__" },
    commands: commands(browser),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "readout@readout.example",
              // The first that knows data_collection_permissions.
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : {
          // The first with subgrid, on which the column of ordinals stands.
          minimum_chrome_version: "117",
        }),
  }),
  hooks: {
    "entrypoints:resolved": (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === "content-script") Object.assign(entrypoint.options, contentAddresses());
    },
    "vite:build:extendConfig": (entrypoints, config) => {
      if (entrypoints.every((entrypoint) => IN_PAGE.has(entrypoint.name)))
        config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, "wxt/browser": "@wxt-dev/browser" } };
    },
    "build:done": ({ config }) => {
      packMessages(config.outDir, MESSAGE_SALT);
      writeFileSync(path.join(config.outDir, "THIRD-PARTY.txt"), `${thirdParty(shipped)}\n`);
    },
  },
  vite: () => ({
    define: { __MESSAGE_SALT__: MESSAGE_SALT },
    plugins: [
      {
        name: "compact-phrases",
        enforce: "pre",
        transform: {
          filter: { id: /\/lib\/langs\/[^?]*\.ts$/ },
          handler: (code: string, id: string) => {
            const compacted = compactPhrases(code, id);
            return compacted === null ? null : { code: compacted, map: null };
          },
        },
      },
      libraryWorker(),
      {
        name: "what-is-shipped",
        generateBundle(_options, bundle) {
          for (const chunk of Object.values(bundle))
            if (chunk.type === "chunk")
              for (const [file, { code }] of Object.entries(chunk.modules)) if (code) shipped.add(file);
        },
      },
    ],
    // A page asks for all its scripts at once, instead of finding them one in the other. Those loaded later are few and single.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === "html" ? files : []),
      },
    },
  }),
});
