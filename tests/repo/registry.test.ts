import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { bodies } from "../../lib/sites/registry";
import { madeFiles } from "../../scripts/registry/command";
import { registryText } from "../../scripts/registry/text";
import { ROOT } from "./sources";

test.each([...madeFiles(ROOT)])("%s is what the registry makes of it (npm run registry)", (file, text) => {
  expect(readFileSync(path.join(ROOT, file), "utf8")).toBe(text);
});

test("the registry is written a line a site", () => {
  expect(readFileSync(path.join(ROOT, "lib/sites/registry.json"), "utf8")).toBe(registryText(bodies));
});
