import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ReleaseRecord } from "../../lib/model";
import { recordOf } from "../extract/record";

const FIXTURES = fileURLToPath(new URL("../../tests/fixtures/welcome/", import.meta.url));

/** The welcome page's invented releases, as the extractor reads them: a record for each language of the interface, under its tag. */
export function makeSamples(): Readonly<Record<string, ReleaseRecord>> {
  const samples = readdirSync(FIXTURES)
    .sort()
    .map((file) => {
      const tag = path.basename(file, ".html");
      const page = readFileSync(path.join(FIXTURES, file));
      const record = recordOf(page, `https://release.example/${tag}`, "2026-05-12T12:00:00.000Z");
      const issuer = { id: "sample", name: "Ministry of Foreign Affairs", country: null, kind: "ministry" } as const;
      return [tag, { ...record, issuer }] as const;
    });
  return Object.fromEntries(samples);
}
