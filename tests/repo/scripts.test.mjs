import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkNode, isInstalled } from "../../scripts/bootstrap.mjs";
import { findBrowser } from "../../scripts/browsers.mjs";
import { loadedBy } from "../../scripts/budgets.mjs";
import { tally } from "../../scripts/checks.mjs";
import { missingOptional } from "../../scripts/lockfile.mjs";

/** A vitest report with these counts. */
function report({ passed = 0, failed = 0, skipped = 0, files = [] }) {
  return {
    numTotalTests: passed + failed + skipped,
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults: files,
  };
}

describe("adding up what vitest reports", () => {
  test("passed and failed tests are counted", () => {
    expect(tally(report({ passed: 7 }), 0)).toMatchObject({ passed: 7, failed: 0 });
    expect(tally(report({ passed: 7, failed: 2 }), 1)).toMatchObject({ passed: 7, failed: 2 });
  });

  test("a skipped test was not passed", () => {
    expect(tally(report({ passed: 7, skipped: 1 }), 0)).toMatchObject({ passed: 7, failed: 1 });
  });

  test("a project without tests fails, and so does one without a report", () => {
    expect(tally(report({}), 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(tally(null, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test("a file that could not be run is one failure, beside the tests of the others", () => {
    const files = [{ name: "x.test.ts", status: "failed", message: "cannot import y", assertionResults: [] }];
    expect(tally(report({ passed: 3, files }), 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test("a file whose tests failed is not counted twice", () => {
    const files = [{ name: "x.test.ts", status: "failed", message: "", assertionResults: [{ status: "failed" }] }];
    expect(tally(report({ passed: 3, failed: 1, files }), 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test("a status that no test explains is a failure", () => {
    expect(tally(report({ passed: 3 }), 1)).toMatchObject({ passed: 3, failed: 1 });
  });
});

describe("in a folder of its own", () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "readout-scripts-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(file, content) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
  }

  test("packages are installed when each locked version is there", () => {
    const packages = {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0", optional: true },
    };
    write("package-lock.json", { packages });
    expect(isInstalled(folder)).toBe(false);
    write("node_modules/.package-lock.json", { packages: { "node_modules/a": { version: "1.0.0" } } });
    expect(isInstalled(folder)).toBe(true);
    write("node_modules/.package-lock.json", { packages: { "node_modules/a": { version: "1.0.1" } } });
    expect(isInstalled(folder)).toBe(false);
    write("node_modules/.package-lock.json", { packages: { "node_modules/b": { version: "2.0.0" } } });
    expect(isInstalled(folder)).toBe(false);
  });

  test("an older Node is refused in one sentence that says what to do, a newer is not", () => {
    write("package.json", { engines: { node: ">=20.12" } });
    for (const old of ["18.20.0", "20.11.1"])
      expect(() => checkNode(old, folder)).toThrow(/needs Node 20\.12 or later.*nodejs\.org\.$/);
    for (const good of ["20.12.0", "20.20.2", "22.0.0", "100.1.0"]) expect(() => checkNode(good, folder)).not.toThrow();
  });

  test("a page loads its scripts and styles with their static imports, not what is imported later", () => {
    write(
      "popup.html",
      '<script type="module" src="/chunks/popup.js"></script><link rel="stylesheet" href="/assets/popup.css">',
    );
    write(
      "chunks/popup.js",
      'import{a}from"./a.js";export*from"./b.js";const later=()=>import("./later.js");later(a);',
    );
    write("chunks/a.js", 'import"./b.js";export const a=1;');
    write("chunks/b.js", "export const b=2;");
    write("chunks/later.js", "export const c=3;");
    expect(loadedBy("popup.html", folder).sort()).toEqual([
      "assets/popup.css",
      "chunks/a.js",
      "chunks/b.js",
      "chunks/popup.js",
    ]);
  });
});

describe("package-lock.json", () => {
  test("has the packages of every system, so that npm ci works on each", () => {
    const lock = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));
    // If not: node scripts/lockfile.mjs
    expect(missingOptional(lock).map(({ name }) => name)).toEqual([]);
  });

  test("an optional package is found beside who wants it, or in a folder above, and nowhere else", () => {
    const wants = { optionalDependencies: { x: "1.0.0" } };
    expect(missingOptional({ packages: { "node_modules/a": wants, "node_modules/x": {} } })).toEqual([]);
    expect(missingOptional({ packages: { "node_modules/a/node_modules/b": wants, "node_modules/x": {} } })).toEqual([]);
    expect(
      missingOptional({ packages: { "node_modules/a": wants, "node_modules/c/node_modules/x": {} } }),
    ).toHaveLength(1);
  });
});

describe("finding a browser", () => {
  const named = process.env.READOUT_CHROMIUM;
  afterEach(() => {
    if (named === undefined) delete process.env.READOUT_CHROMIUM;
    else process.env.READOUT_CHROMIUM = named;
  });

  test("the one that the environment names is taken", () => {
    process.env.READOUT_CHROMIUM = process.execPath;
    expect(findBrowser("chromium")).toBe(process.execPath);
  });

  test("a name that leads nowhere is said, not passed over", () => {
    process.env.READOUT_CHROMIUM = "/no/such/browser";
    expect(() => findBrowser("chromium")).toThrow("READOUT_CHROMIUM names /no/such/browser, which is not a program.");
  });
});
