import { createRequire } from "node:module";
import type { View } from "./drive/drive";

/** axe itself, to be run inside any view: the package for Playwright knows only Playwright's pages, and the popup is none. */
const axe = createRequire(import.meta.resolve("@axe-core/playwright"))("axe-core") as { source: string };

/** Each violation with the elements that have it. */
export async function violations(view: View): Promise<string[]> {
  await view.evaluate(`(() => { ${axe.source}; return true; })()`);
  return view.evaluate<string[]>(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
       violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ") + " " + n.failureSummary).join(" | ")))`,
  );
}
