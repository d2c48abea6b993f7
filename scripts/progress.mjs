/** What the scripts say while they work. Everything goes to standard error, so that a command's answer stays alone on standard output. */

const began = Date.now();

/** Seconds since the script began, as "12.3 s". */
export function elapsed(since = began) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** One line of progress. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Runs `work` between a line that says what begins and a line that says how long it took. */
export async function step(title, work) {
  const since = Date.now();
  say(`→ ${title} …`);
  const result = await work();
  say(`  ${title}: ${elapsed(since)}`);
  return result;
}

/** Trouble that is explained in one sentence: the reader of the terminal needs no stack. */
export class Trouble extends Error {}

/** Runs a script's main function; trouble ends in its sentence and exit status 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    say(error instanceof Trouble ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}
