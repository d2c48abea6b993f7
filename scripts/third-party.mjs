/** Whose work the extension ships: packages of which some line is in the build, with the texts of their licences. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * The text of THIRD-PARTY.txt: every package once, packages under the same text together.
 * @param {Iterable<string>} modules files that are in the build, as the bundler names them
 * @throws {RangeError} when a package comes without the text of its licence
 */
export function thirdParty(modules) {
  const packages = new Map();
  for (const file of modules) {
    const folder = packageFolder(file);
    if (folder === null || packages.has(folder)) continue;
    packages.set(folder, described(folder));
  }
  const shipped = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = new Map();
  for (const each of shipped) texts.set(each.key, [...(texts.get(each.key) ?? []), each]);
  return [
    "Readout ships parts of these packages, each under the licence below it.",
    ...[...texts.values()].map((group) =>
      [
        ...group.map(({ name, version, license, holders }) =>
          [`${name} ${version} (${license})`, ...holders].join("\n  "),
        ),
        "",
        group[0].terms,
      ].join("\n"),
    ),
  ].join(`\n\n${"-".repeat(72)}\n\n`);
}

/** "…/node_modules/@noble/hashes/sha2.js" → "…/node_modules/@noble/hashes"; null for our own files and the bundler's. */
function packageFolder(file) {
  const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return folder !== undefined && existsSync(path.join(folder, "package.json")) ? folder : null;
}

function described(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  // Sixteen kilobytes of terms, which say themselves that their address is enough (3.1 and 3.2).
  if (license === "MPL-2.0") return { name, version, license, key: license, terms: MOZILLA, holders: [] };
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  if (file !== undefined) return { name, version, license, ...partsOf(readFileSync(path.join(folder, file), "utf8")) };
  if (license !== "MIT") throw new RangeError(`${name} is shipped and has no text of its licence`);
  return {
    name,
    version,
    license,
    ...partsOf(MIT),
    holders: [`Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}`],
  };
}

const MOZILLA = `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0, which is at https://mozilla.org/MPL/2.0/.
Its source is at https://github.com/mozilla/webextension-polyfill and in the package of this name and version at https://www.npmjs.com/.`;

/** For packages that name it and leave its text out. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** Who holds the rights, and the terms, which are the same words for many packages. */
function partsOf(licence) {
  const lines = licence.replace(/\r/g, "").trim().split("\n");
  const isHolder = (line) => /^\s*copyright (?:\(c\)|©|\d)/i.test(line);
  const terms = lines
    .filter((line) => !isHolder(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const key = terms
    .replace(/^.*?permission is hereby/is, "permission is hereby")
    .replace(/[\s"“”*#]+/g, " ")
    .toLowerCase();
  return { key, terms, holders: lines.filter(isHolder).map((line) => line.trim()) };
}
