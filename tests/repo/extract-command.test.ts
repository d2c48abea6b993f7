import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { ReleaseRecord } from "../../lib/model";
import { readArguments } from "../../scripts/extract/arguments";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COMMAND = path.join(ROOT, "scripts", "extract.mjs");
const PAGE = path.join(ROOT, "tests/fixtures/releases/pages/en-cn-01.html");
const URL_OF_PAGE = "http://www.fmprc.gov.cn/mfa_eng/wjb_663304/zzjg_663340/jks_665232/jkxw_665234/t1379862.shtml";
const AT = "2026-01-31T12:00:00.000Z";

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [COMMAND, ...args], { cwd: ROOT });
}

function extract(args: readonly string[], input = ""): Promise<Outcome> {
  const child = start(args);
  child.stdin.end(input);
  return new Promise((resolve) => {
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (data: string) => (out += data));
    child.stderr.setEncoding("utf8").on("data", (data: string) => (err += data));
    child.on("close", (status) => resolve({ status, out, err }));
  });
}

function linesOf({ out }: Outcome): Record<string, unknown>[] {
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("one page on the command line", () => {
  test("gives its record as JSON, and nothing else on standard output", async () => {
    const { status, out } = await extract([PAGE, "--url", URL_OF_PAGE, "--read-at", AT]);
    const record = JSON.parse(out) as ReleaseRecord;
    expect(status).toBe(0);
    expect(record).toMatchObject({ schema: 1, url: URL_OF_PAGE, readAt: AT, lang: "en", issuer: { id: "cn" } });
    expect(record.title?.value).toBe("China-UN International Workshop on Cyber Security Held in Beijing");
  });

  test("is read at the clock's instant when none is given", async () => {
    const before = Date.now();
    const { out } = await extract([PAGE, `--url=${URL_OF_PAGE}`]);
    const readAt = Date.parse((JSON.parse(out) as ReleaseRecord).readAt);
    expect(readAt).toBeGreaterThanOrEqual(before);
    expect(readAt).toBeLessThanOrEqual(Date.now());
  });

  test("that is not there gives one sentence and status 1", async () => {
    const { status, out, err } = await extract(["no-such-page.html", "--url", URL_OF_PAGE]);
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(/^no-such-page\.html: ENOENT.*\n$/);
  });

  test("that is not named is wrong usage: status 2, and how to use it", async () => {
    const { status, out, err } = await extract([]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("usage: npm run --silent extract");
  });

  test.each([
    ["an address that is none", [PAGE, "--url", "fmprc"]],
    ["an address of a file", [PAGE, "--url", "file:///etc/hosts"]],
    ["an option without its value", [PAGE, "--url"]],
    ["the same option twice", [PAGE, "--url", URL_OF_PAGE, "--url", URL_OF_PAGE]],
    ["an unknown option", [PAGE, "--verbose"]],
    ["two files", [PAGE, PAGE]],
    ["a file and a stream", ["--jsonl", PAGE]],
    ["a day for an instant", [PAGE, "--read-at", "2026-01-31"]],
    ["an instant that does not exist", [PAGE, "--read-at", "2026-13-31T12:00:00Z"]],
  ])("with %s is wrong usage", (_, args) => {
    expect(readArguments(args)).toEqual({ wrong: expect.stringMatching(/\.$/) });
  });
});

describe("a stream of pages", () => {
  const html = readFileSync(PAGE, "utf8");

  test("gives a record for each line, in order, with the caller's ids", async () => {
    const input = [
      { id: "first", url: URL_OF_PAGE, file: PAGE },
      { id: 2, url: null, html: "<title>Second</title><p>A short page without an address.</p>" },
      { id: "third", url: URL_OF_PAGE, html },
    ];
    const outcome = await extract(
      ["--jsonl", "--read-at", AT],
      input.map((line) => `${JSON.stringify(line)}\n`).join(""),
    );
    const [first, second, third] = linesOf(outcome);
    expect(outcome.status).toBe(0);
    expect(first).toMatchObject({ id: "first", schema: 1, url: URL_OF_PAGE });
    expect(second).toMatchObject({ id: 2, schema: 1 });
    expect({ ...third, id: "first" }).toEqual(first);
  });

  test("goes on after lines that cannot be read, says why on each, and ends with status 1", async () => {
    const input = [
      "{ this is not JSON",
      JSON.stringify({ id: "missing", url: URL_OF_PAGE, file: "no-such-page.html" }),
      JSON.stringify({ id: "both", url: URL_OF_PAGE, file: PAGE, html: "<p>" }),
      JSON.stringify({ id: "neither", url: URL_OF_PAGE }),
      JSON.stringify({ id: "address", url: 7, html: "<p>" }),
      JSON.stringify({ url: URL_OF_PAGE, html: "<p>" }),
      JSON.stringify(["a", "list"]),
      "",
      JSON.stringify({ id: "good", url: URL_OF_PAGE, html }),
    ].join("\n");
    const outcome = await extract(["--jsonl"], input);
    const lines = linesOf(outcome);
    expect(outcome.status).toBe(1);
    expect(lines.map((line) => line.id)).toEqual([null, "missing", "both", "neither", "address", null, null, "good"]);
    expect(lines.slice(0, -1).every((line) => typeof line.error === "string" && !("schema" in line))).toBe(true);
    expect(lines.at(-1)).toMatchObject({ id: "good", schema: 1 });
    expect(lines.at(-1)).not.toHaveProperty("error");
  });

  test("that is empty gives nothing, and status 0", async () => {
    expect(await extract(["--jsonl"])).toMatchObject({ status: 0, out: "" });
  });

  test("answers a line before it is given the next", async () => {
    const child = start(["--jsonl"]);
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of ["a", "b"]) {
      child.stdin.write(`${JSON.stringify({ id, url: null, html: "<p>One.</p>" })}\n`);
      expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ id });
    }
    child.stdin.end();
  });

  test("of 800 pages is read in constant memory", { timeout: 120_000 }, async () => {
    // With 160 MB for the heap a program that kept its pages, or read ahead, would end after some hundreds.
    const child = spawn(process.execPath, ["--max-old-space-size=160", COMMAND, "--jsonl"], { cwd: ROOT });
    const count = 800;
    const ids: unknown[] = [];
    const reading = (async () => {
      for await (const line of createInterface(child.stdout)) ids.push((JSON.parse(line) as { id: unknown }).id);
    })();
    child.stdin.on("error", () => {});
    const page = `<title>A page</title><p>${"A sentence of a page that is read and let go. ".repeat(40)}</p>`;
    for (let id = 0; id < count; id++) {
      const taken = child.stdin.write(`${JSON.stringify({ id, url: null, html: page })}\n`);
      if (!taken) await new Promise((resolve) => child.stdin.once("drain", resolve));
    }
    child.stdin.end();
    const status = await new Promise((resolve) => child.once("close", resolve));
    await reading;
    expect(status).toBe(0);
    expect(ids).toEqual(Array.from({ length: count }, (_, id) => id));
  });
});
