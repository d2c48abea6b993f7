import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { contentGlobs, hostPermissions } from "../../lib/sites/registry";
import { ROOT } from "./sources";

interface Manifest {
  readonly manifest_version: number;
  readonly name: string;
  readonly version: string;
  readonly default_locale: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly include_globs: readonly string[];
    readonly all_frames?: boolean;
  }[];
  readonly content_security_policy?: { readonly extension_pages: string };
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly icons: Readonly<Record<string, string>>;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

describe.each(["chrome-mv3", "firefox-mv3"])("the built extension %s", (build) => {
  const folder = path.join(ROOT, ".output", build);
  const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as Manifest;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));

  test("asks for these permissions and no others", () => {
    expect(manifest.manifest_version).toBe(3);
    const panel = build === "chrome-mv3" ? ["sidePanel"] : [];
    expect([...manifest.permissions].sort()).toEqual([
      "activeTab",
      "contextMenus",
      "scripting",
      ...panel,
      "storage",
      "unlimitedStorage",
    ]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // Granted to nobody at install: the frame for "always read this site", which asks for one host.
    expect(manifest.optional_host_permissions ?? []).toEqual(["*://*/*"]);
  });

  test("has access to the registry's hosts and runs on its pages, and nowhere else", () => {
    expect([...manifest.host_permissions].sort()).toEqual(hostPermissions());
    expect(manifest.content_scripts.map(({ matches }) => [...matches].sort())).toEqual([hostPermissions()]);
    expect(manifest.content_scripts.map(({ include_globs }) => [...include_globs].sort())).toEqual([contentGlobs()]);
    expect(manifest.content_scripts.every(({ all_frames }) => !all_frames)).toBe(true);
    const broad = [...manifest.host_permissions, ...contentGlobs()].filter(
      (pattern) => !/^\*:\/\/(\*\.)?[^*/]+\.[^*/]+\//.test(pattern),
    );
    expect(broad).toEqual([]);
  });

  test("opens nothing to pages, and runs nothing that it does not bring", () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = manifest.content_security_policy?.extension_pages ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const evaluating = files.filter(
      (file) => file.endsWith(".js") && /\beval\(|new Function\(/.test(readFileSync(path.join(folder, file), "utf8")),
    );
    expect(evaluating).toEqual([]);
  });

  test("has every icon and page that it names, and every message", () => {
    for (const icon of Object.values(manifest.icons)) expect(existsSync(path.join(folder, icon)), icon).toBe(true);
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(["16", "48", "128"]));
    for (const page of ["popup.html", "sidepanel.html", "library.html", "options.html"]) expect(files).toContain(page);
    const messages = JSON.parse(
      readFileSync(path.join(folder, "_locales", manifest.default_locale, "messages.json"), "utf8"),
    ) as object;
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key ?? "");
    expect(named.filter((key) => !(key in messages))).toEqual([]);
  });

  test("brings no source maps and no tests", () => {
    expect(files.filter((file) => /\.map$|\.test\.|fixtures/.test(file))).toEqual([]);
  });

  test("says whose work it ships, with the texts of the licences", () => {
    const text = readFileSync(path.join(folder, "THIRD-PARTY.txt"), "utf8");
    for (const name of ["@noble/hashes", "approx-string-match", "compromise", "idb", "preact", "valibot", "wxt"])
      expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
    expect(text).toContain("Permission is hereby granted, free of charge");
    expect(text).not.toMatch(/undefined|\[object/);
  });

  test("tells Mozilla that it collects nothing", () => {
    const collected = manifest.browser_specific_settings?.gecko.data_collection_permissions.required;
    expect(collected).toEqual(build === "firefox-mv3" ? ["none"] : undefined);
  });

  test("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(manifest.version).toBe(version);
  });
});
