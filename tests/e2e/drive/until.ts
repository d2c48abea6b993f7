/** How long a browser may take for one thing, in ms: ten times the slowest seen on two busy cores. */
export const PATIENCE = 20_000;

/** Asks every 80 ms until the answer is neither false nor null nor undefined, and gives it; says what it waited for when it waited in vain. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  let trouble: unknown = null;
  do {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
      trouble = null;
    } catch (error) {
      trouble = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 80));
  } while (Date.now() < end);
  throw new Error(`waited ${patience} ms in vain: ${what}`, trouble ? { cause: trouble } : undefined);
}
