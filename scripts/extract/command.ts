import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Request, readArguments, USAGE } from "./arguments";
import { linesOf } from "./lines";
import { refinedRecordOf } from "./record";
import { answerTo } from "./stream";

/** What a script of ours leaves as its exit status. */
type ExitStatus = 0 | 1 | 2;

/**
 * The command line: one page to one record, or a stream of pages to a stream of records. Status 0; 1 where a page could
 * not be read; 2 on wrong usage.
 */
export async function extract(args: readonly string[]): Promise<ExitStatus> {
  const request = readArguments(args);
  if ("wrong" in request) {
    process.stderr.write(`${request.wrong}\n${USAGE}\n`);
    return 2;
  }
  // Whoever reads our output may stop reading ("| head -1"): nothing is left to do, and nothing to complain about.
  process.stdout.on("error", () => process.exit(1));
  return request.jsonl ? stream(request) : single(request);
}

async function single({ file, url, readAt }: Request & { jsonl: false }): Promise<ExitStatus> {
  try {
    const record = await refinedRecordOf(readFileSync(path.resolve(startFolder(), file)), url, readAt ?? now());
    await write(`${JSON.stringify(record, null, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${file}: ${(error as Error).message}\n`);
    return 1;
  }
}

/** One page at a time, in order: what is in memory is one line, one page and one record, however long the stream is. */
async function stream({ readAt }: Request & { jsonl: true }): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === "") continue;
    const answer = await answerTo(line, { folder: startFolder(), readAt: readAt ?? now() });
    if ("error" in answer) status = 1;
    await write(`${JSON.stringify(answer)}\n`);
  }
  return status;
}

/** Resolves when the reader of our output has room for more. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** The folder in which the command was given: npm itself changes into the project's. */
function startFolder(): string {
  const started = process.env.npm_lifecycle_event === "extract" ? process.env.INIT_CWD : undefined;
  return started ?? process.cwd();
}

/** The one look at the clock: everything behind this takes the instant as an argument. */
function now(): string {
  return new Date().toISOString();
}
