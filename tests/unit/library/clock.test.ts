/** The machine's clock is wrong, stands still or jumps: times are what it said, and nothing that is kept hangs on their order. */
import { describe, expect, it } from "vitest";
import { libraryFile, takeFile } from "../../../entrypoints/library/transfer";
import { type Library, openLibrary } from "../../../lib/library/library";
import { release } from "../records";
import { AT, emptyLibrary, freshFactory } from "./stores";

const PAST = "1970-01-01T00:00:00.000Z";
const FUTURE = "2099-12-31T23:59:59.000Z";
const watch = { onProgress: () => {}, isCancelled: () => false };
const BOTH = { other: "both", by: {} } as const;
const page = (number: number, words: string) =>
  release({ url: `https://mfa.example/${number}`, title: `Release ${number}`, paragraphs: [words] });

async function fileOf(library: Library): Promise<Blob> {
  return (await libraryFile(library, AT, {}, watch))?.file as Blob;
}
/** One release whose texts were saved by a clock that jumped: first, second and third in this order. */
async function jumped(): Promise<{ library: Library; id: string }> {
  const { library } = await emptyLibrary();
  const { id } = await library.save(page(1, "First."), FUTURE);
  expect(await library.save(page(1, "Second."), PAST)).toMatchObject({ id, status: "revised" });
  expect(await library.save(page(1, "Third."), AT)).toMatchObject({ id, status: "revised" });
  return { library, id };
}

describe("a clock that jumps between two saves of one address", () => {
  it("leaves the text that was saved last the current one, and the earlier ones in the order in which they were saved", async () => {
    const { library, id } = await jumped();
    expect((await library.get(id))?.record.text).toContain("Third.");
    const texts = (await library.revisions(id)).map(({ record }) => /First|Second/.exec(record.text)?.[0]);
    expect(texts).toEqual(["First", "Second"]);
  });

  it("leaves a library that goes out, comes into an empty one and goes out again equal to the byte", async () => {
    const { library } = await jumped();
    const file = await fileOf(library);
    const other = await openLibrary(freshFactory());
    expect(await takeFile(other, file, BOTH, watch)).toMatchObject({ refused: [], stopped: null });
    expect(await (await fileOf(other)).text()).toBe(await file.text());
    expect(await takeFile(other, file, BOTH, watch)).toMatchObject({ counts: { releases: { equal: 1 } }, added: [] });
    expect(await (await fileOf(other)).text()).toBe(await file.text());
  });

  it("loses no text where a file brings one that another clock has dated", async () => {
    const { library, id } = await jumped();
    const other = await openLibrary(freshFactory());
    await other.save(page(1, "Fourth."), PAST);
    await takeFile(library, await fileOf(other), BOTH, watch);
    const texts = [...(await library.revisions(id)), await library.get(id)].map((one) => one?.record.text);
    for (const words of ["First.", "Second.", "Third.", "Fourth."])
      expect(texts.filter((text) => text?.includes(words))).toHaveLength(1);
  });
});

describe("a clock that stands still or goes back", () => {
  it("lists all that was saved at one moment, each once, also where the list is read in parts", async () => {
    const { library } = await emptyLibrary();
    for (let number = 0; number < 70; number++) await library.save(page(number, "Words."), AT);
    const all = (await library.list()).map(({ id }) => id);
    expect(new Set(all).size).toBe(70);
    expect((await library.first(30)).map(({ id }) => id)).toEqual(all.slice(0, 30));
  });

  it("puts into the bin, takes out and empties what was saved in what is now the future", async () => {
    const { library } = await emptyLibrary();
    const { id } = await library.save(page(1, "Words."), FUTURE);
    const { id: other } = await library.save(page(2, "Words."), FUTURE);
    await library.moveManyToBin([id, other], PAST);
    expect(await library.list()).toEqual([]);
    expect(await library.restore(id)).toBe(true);
    expect(await library.emptyBin()).toBe(1);
    expect((await library.list()).map((one) => [one.id, one.savedAt])).toEqual([[id, FUTURE]]);
  });
});
