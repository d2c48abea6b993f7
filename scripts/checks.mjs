/** The parts of `npm test`, in the order in which they run: what is quick and what others stand on comes first. */

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { BUILDS, buildAll } from "./builds.mjs";
import { program, ROOT, run } from "./commands.mjs";

/**
 * @typedef {{passed: number, failed: number, why?: readonly string[]}} Result   `why`: a line for each failure that was not yet printed
 * @typedef {{name: string, title: string, check: () => Promise<Result>, needsBuild?: boolean, browsers?: boolean}} Part
 */

/** @type {readonly Part[]} */
export const PARTS = [
  { name: "format", title: "format and lint (biome)", check: () => tool("@biomejs/biome", "biome", ["check", "."]) },
  { name: "types", title: "types (tsc), and the pure folders without the DOM", check: types },
  {
    name: "dead-code",
    title: "code and packages that nothing uses (knip)",
    check: () => tool("knip", "knip", ["--no-progress"]),
  },
  { name: "build", title: "build for Chromium and Firefox", check: builds },
  { name: "size", title: "size budgets of the built files", needsBuild: true, check: sizes },
  { name: "addon", title: "Mozilla's checks of the add-on (web-ext lint)", needsBuild: true, check: addon },
  { name: "unit", title: "unit tests", check: () => project("unit") },
  {
    name: "repo",
    title: "tests of the repository and of the built files",
    needsBuild: true,
    check: () => project("repo"),
  },
  { name: "browser", title: "the page reader in Chromium", browsers: true, check: () => project("browser") },
  {
    name: "e2e",
    title: "the extension in Chromium and Firefox",
    needsBuild: true,
    browsers: true,
    check: () => project("e2e"),
  },
];

/** A program that prints its findings and says with its exit status whether there were any. */
async function tool(packageName, name, args) {
  const { status } = await run(process.execPath, [program(packageName, name), ...args]);
  return count([status === 0]);
}

async function types() {
  const check = (project) => tool("typescript", "tsc", ["--noEmit", "--project", project]);
  const [whole, pure] = await Promise.all([check("tsconfig.json"), check("tsconfig.pure.json")]);
  return { passed: whole.passed + pure.passed, failed: whole.failed + pure.failed };
}

async function builds() {
  const why = await buildAll();
  return { passed: BUILDS.length - why.length, failed: why.length, why };
}

async function sizes() {
  // Only now: it uses packages, which a fresh clone does not have when this file is read.
  const { measure } = await import("./budgets.mjs");
  const budgets = measure();
  return {
    ...count(budgets.map((budget) => budget.size <= budget.limit)),
    why: budgets.map((budget) => budget.sentence),
  };
}

/** Errors fail. Warnings fail too, but for those that come with Preact: it writes innerHTML where asked, and nothing here asks. */
async function addon() {
  const folder = path.join(ROOT, ".output", "firefox-mv3");
  const args = ["lint", "--source-dir", folder, "--no-config-discovery", "--self-hosted", "--output", "json"];
  const { output } = await run(process.execPath, [program("web-ext"), ...args], { quiet: true });
  const report = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
  const why = [...report.errors, ...report.warnings]
    .filter((message) => message.code !== "UNSAFE_VAR_ASSIGNMENT")
    .map((message) => `${message.code} ${message.file ?? ""}: ${message.message}`);
  return { ...count([why.length === 0]), why };
}

/** One project of vitest.config.ts, counted from vitest's own report. */
async function project(name) {
  const report = path.join(ROOT, ".cache", `tests-${name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = await run(process.execPath, [program("vitest"), "run", "--project", name, ...reporters]);
  return tally(readReport(report), status);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Passed and failed of a vitest report. A skipped test was not passed: it fails. A file that could not be run has no
 * tests to count: it is one failure. So is a project without tests, and a status that no test explains.
 *
 * @returns {Result}
 */
export function tally(report, status) {
  if (!report) return { passed: 0, failed: 1, why: ["vitest gave no report"] };
  const why = [];
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  for (const file of broken)
    why.push(`${path.relative(ROOT, file.name)} could not be run: ${file.message.split("\n")[0]}`);
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) why.push(`${skipped} tests were skipped`);
  let failed = report.numFailedTests + skipped + broken.length;
  if (report.numTotalTests === 0 && failed === 0) {
    why.push("there are no tests");
    failed = 1;
  }
  if (status !== 0 && failed === 0) {
    why.push(`vitest ended with status ${status}`);
    failed = 1;
  }
  return { passed: report.numPassedTests, failed, why };
}

function count(answers) {
  const passed = answers.filter(Boolean).length;
  return { passed, failed: answers.length - passed };
}
