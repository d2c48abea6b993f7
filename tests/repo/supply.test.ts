import { describe, expect, test } from "vitest";
import { thirdParty } from "../../scripts/third-party.mjs";
import { jsonOf, ROOT } from "./sources";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { packages } = jsonOf<{ readonly packages: Readonly<Record<string, Locked>> }>("package-lock.json");
const wanted = jsonOf<{
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}>("package.json");
const installed = Object.entries(packages).filter(([place]) => place !== "");
const shipped = installed.filter(([, { dev, optional }]) => !dev && !optional);

describe("what comes from elsewhere", () => {
  test("is named with one version, the one that is locked", () => {
    const loose = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies }).filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
    );
    expect(loose).toEqual([]);
  });

  test("is locked by its digest, and comes from a registry of packages over an encrypted connection", () => {
    const unlocked = installed.filter(
      // Packages for other systems, which scripts/lockfile.mjs entered: npm knows them by name and version.
      ([, { integrity, resolved, optional }]) =>
        !optional && (integrity === undefined || (resolved !== undefined && !/^https:\/\/[^/]+\//.test(resolved))),
    );
    expect(unlocked.map(([place]) => place)).toEqual([]);
  });

  test("runs nothing when it is installed, where it is shipped", () => {
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(wanted.dependencies).length);
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)).toEqual([]);
  });

  test("is listed once with its licence, and what is ours is not", () => {
    const text = thirdParty([
      `${ROOT}node_modules/preact/dist/preact.module.js`,
      `${ROOT}node_modules/preact/hooks/dist/hooks.module.js`,
      `${ROOT}node_modules/idb/build/index.js`,
      `${ROOT}lib/model.ts`,
      "\u0000vite/preload-helper.js",
    ]);
    expect(text.match(/^preact /gm)).toHaveLength(1);
    expect(text).toContain("Copyright (c) 2016, Jake Archibald");
    expect(text).not.toMatch(/lib\/model|vite/);
  });
});
