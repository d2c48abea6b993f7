import { beforeEach, describe, expect, it } from "vitest";
import type { Library } from "../../../lib/library/library";
import type { ExtractDraft } from "../../../lib/model";
import { release } from "../records";
import { AT, emptyLibrary, LATER } from "./stores";

let library: Library;
beforeEach(async () => {
  ({ library } = await emptyLibrary());
});

const draft = (more: Partial<ExtractDraft> = {}): ExtractDraft => ({
  ...{ url: "https://www.mfa.example/1.html", title: "Talks", issuer: null, lang: "en", dir: "ltr" },
  ...{ published: "2016-07-11", textHash: null, quote: "respect for sovereignty", span: { from: 10, to: 33 } },
  ...{
    prefix: "First, ",
    suffix: ".",
    speaker: "Qian Hongshan",
    role: null,
    place: { kind: "point", set: 0, item: 1 },
  },
  ...more,
});

describe("an extract", () => {
  it("is kept with all that is said of it, and once", async () => {
    const { status, id } = await library.saveExtract(draft(), AT);
    expect(status).toBe("saved");
    expect(await library.saveExtract(draft(), LATER)).toEqual({ status: "already", id });
    expect(await library.extracts()).toEqual([{ ...draft(), id, savedAt: AT, tags: [], note: "", deletedAt: null }]);
  });

  it("is another where the words, their place or their text are others", async () => {
    await library.saveExtract(draft(), AT);
    await library.saveExtract(draft({ quote: "sovereignty" }), AT);
    await library.saveExtract(draft({ span: { from: 40, to: 63 } }), AT);
    await library.saveExtract(draft({ textHash: `sha256:${"0".repeat(64)}` }), AT);
    await library.saveExtract(draft({ url: "https://www.mfa.example/2.html" }), AT);
    expect(await library.extracts()).toHaveLength(5);
  });

  it("does not keep what was handed in beside it", async () => {
    await library.saveExtract({ ...draft(), tabId: 7 } as ExtractDraft, AT);
    expect(Object.keys((await library.extracts())[0] ?? {})).not.toContain("tabId");
  });

  it("of an address stand in the order of the text, those without a place last", async () => {
    await library.saveExtract(draft({ quote: "nowhere", span: null }), AT);
    await library.saveExtract(draft({ quote: "second", span: { from: 90, to: 96 } }), AT);
    await library.saveExtract(draft(), LATER);
    await library.saveExtract(draft({ url: "https://www.mfa.example/2.html" }), AT);
    const quotes = (await library.extractsOf(draft().url)).map(({ quote }) => quote);
    expect(quotes).toEqual(["respect for sovereignty", "second", "nowhere"]);
  });

  it("takes the reader's tags and note, each left alone when the other is set", async () => {
    const { id } = await library.saveExtract(draft(), AT);
    expect(await library.editExtract(id, { tags: [" cyber ", "cyber", ""] })).toBe(true);
    expect(await library.editExtract(id, { note: "For the paper." })).toBe(true);
    expect(await library.extracts()).toMatchObject([{ tags: ["cyber"], note: "For the paper.", savedAt: AT }]);
    expect(await library.editExtract("0".repeat(32), { note: "lost" })).toBe(false);
  });

  it("goes into the bin, comes back, and is removed for good with the bin", async () => {
    const { id } = await library.saveExtract(draft(), AT);
    await library.editExtract(id, { note: "mine" });
    const [before] = await library.extracts();
    expect(await library.moveExtractToBin(id, LATER)).toBe(true);
    expect([await library.extracts(), await library.extractsOf(draft().url)]).toEqual([[], []]);
    expect(await library.extracts("bin")).toMatchObject([{ id, deletedAt: LATER }]);
    expect(await library.restoreExtract(id)).toBe(true);
    expect(await library.extracts()).toEqual([before]);
    await library.moveExtractToBin(id, LATER);
    expect(await library.saveExtract(draft(), LATER)).toEqual({ status: "saved", id });
    expect(await library.extracts()).toEqual([before]);
    await library.moveExtractToBin(id, LATER);
    expect(await library.emptyBin()).toBe(1);
    expect([await library.extracts("bin"), await library.restoreExtract(id)]).toEqual([[], false]);
  });
});

describe("a saved search", () => {
  it("is kept under its name, replaced under the same, removed", async () => {
    const id = await library.saveSearch("Cyber", "/?q=cyber", AT);
    await library.saveSearch("Arctic", "/?q=arctic", AT);
    expect(await library.saveSearch("Cyber", "/?q=cyber&kind=speech", LATER)).toBe(id);
    expect(await library.savedSearches()).toMatchObject([
      { name: "Arctic" },
      { id, name: "Cyber", view: "/?q=cyber&kind=speech", savedAt: LATER },
    ]);
    expect([await library.removeSearch(id), await library.removeSearch(id)]).toEqual([true, false]);
    expect(await library.savedSearches()).toHaveLength(1);
  });
});

describe("a release that was corrected before it was saved", () => {
  it("is kept with both, and corrected again by saving again", async () => {
    const record = release();
    const { id } = await library.save(record, AT, { title: "Other words", kind: record.kind });
    expect((await library.get(id))?.summary).toMatchObject({
      title: "Other words",
      corrections: { title: "Other words" },
    });
    expect((await library.save(record, LATER, { title: "Other words" })).status).toBe("already");
    expect((await library.save(record, LATER, { place: "Geneva" })).status).toBe("saved");
    expect((await library.get(id))?.summary).toMatchObject({
      ...{ title: "Other words", place: "Geneva", savedAt: AT },
      corrections: { title: "Other words", place: "Geneva" },
    });
    expect((await library.get(id))?.record).toEqual(record);
  });
});
