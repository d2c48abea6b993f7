import { defineConfig } from "vitest/config";

// Civil dates never go through a time zone: in this one, the farthest from UTC there is, any that did would show another day.
process.env.TZ = "Pacific/Kiritimati";

/** A browser test waits for a whole browser, on a busy machine; nothing in it sleeps. */
const BROWSER_TIMES = { testTimeout: 90_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    passWithNoTests: false,
    // A test that expects nothing has not been written yet.
    expect: { requireAssertions: true },
    // Vitest would leave a core idle, which on two of them is half of the machine.
    maxWorkers: 2,
    projects: [
      // Properties try hundreds of texts: how long that takes is the machine's matter, not the test's.
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 60_000 } },
      { extends: true, test: { name: "repo", include: ["tests/repo/**/*.test.{ts,mjs}"] } },
      { extends: true, test: { name: "browser", include: ["tests/browser/**/*.test.ts"], ...BROWSER_TIMES } },
      {
        extends: true,
        // Browsers wait for one another's pages more than for the processor.
        test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], maxWorkers: 3, ...BROWSER_TIMES },
      },
    ],
  },
});
