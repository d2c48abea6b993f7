/** Sizes of the built files, and how large each may be (in kB of 1,000 bytes, minified, not compressed unless said). */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { ROOT } from "./commands.mjs";

const BUILT = path.join(ROOT, ".output", "chrome-mv3");

/**
 * @returns {readonly {name: string, size: number, limit: number, sentence: string}[]} sizes in bytes
 * @throws {RangeError} when a file that has a budget was not built
 */
export function measure() {
  return [
    // Runs in every page of every ministry: it may only recognise the page.
    budget("content script", sizeOf(["content-scripts/content.js"]), 20_000),
    // Injected by a click: the reader's rules, and what shows words in the page that it reads again.
    budget("script that reads a page and shows its words", sizeOf(["reader.js"]), 60_000),
    // What a click waits for. Chunks that are loaded later (the English tagger) are not in the way.
    budget("popup up to the painted record", sizeOf(loadedBy("popup.html")), 120_000),
    // Painted beside the page while that is read; it holds the filters, the links and the citations besides.
    budget("side panel up to the painted outline", sizeOf(loadedBy("sidepanel.html")), 120_000),
    budget("zip for Chromium", zip("chrome"), 700_000),
    budget("zip for Firefox", zip("firefox"), 700_000),
  ];
}

/** The files that a page of the extension loads before its code runs: scripts, their static imports, styles. */
export function loadedBy(page, folder = BUILT) {
  const html = readFileSync(path.join(folder, page), "utf8");
  const waiting = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const loaded = new Set();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    if (file.endsWith(".js"))
      waiting.push(
        ...staticImports(path.join(folder, file)).map((name) => path.posix.join(path.posix.dirname(file), name)),
      );
  }
  return [...loaded];
}

function staticImports(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .flatMap(({ moduleSpecifier }) => (moduleSpecifier ? [moduleSpecifier.text] : []));
}

function sizeOf(files) {
  return files.reduce((total, file) => {
    const built = path.join(BUILT, file);
    if (!existsSync(built)) throw new RangeError(`${file} was not built`);
    return total + statSync(built).size;
  }, 0);
}

function zip(browser) {
  const output = path.join(ROOT, ".output");
  const name = readdirSync(output).find((file) => file.endsWith(`-${browser}.zip`));
  if (!name) throw new RangeError(`there is no zip for ${browser}`);
  return statSync(path.join(output, name)).size;
}

function budget(name, size, limit) {
  const verdict = size <= limit ? "within" : "OVER";
  return { name, size, limit, sentence: `${name}: ${kilo(size)} kB, ${verdict} its budget of ${kilo(limit)} kB` };
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}
