import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Choices, libraryFile, previewFile, takeFile, type Watch } from "../../../entrypoints/library/transfer";
import { type Library, openLibrary } from "../../../lib/library/library";
import type { Brought } from "../../../lib/library/taking";
import type { ExtractDraft } from "../../../lib/model";
import { lawfulRecords, release } from "../records";
import { AT, emptyLibrary, freshFactory, LATER } from "./stores";

let library: Library;
beforeEach(async () => {
  ({ library } = await emptyLibrary());
});

const watch = (more: Partial<Watch> = {}): Watch => ({ onProgress: () => {}, isCancelled: () => false, ...more });
const all = (other: Choices["other"]): Choices => ({ other, by: {} });
const page = (number: number, words = "Words.") =>
  release({ url: `https://mfa.example/${number}`, title: `Release ${number}`, paragraphs: [words] });
const draft = (quote: string, more: Partial<ExtractDraft> = {}): ExtractDraft => ({
  ...{ url: "https://mfa.example/1", title: null, issuer: null, lang: "en", dir: "ltr", published: null, quote },
  ...{ textHash: null, span: null, prefix: "", suffix: "", speaker: null, role: null, place: null },
  ...more,
});
async function fileOf(from: Library): Promise<Blob> {
  const written = await libraryFile(from, AT, {}, watch());
  return written?.file as Blob;
}
/** A library with two releases, one of them revised, merged or binned things, an extract and a search. */
async function filled(): Promise<Library> {
  const other = await openLibrary(freshFactory());
  const first = await other.save(page(1), AT, { place: "Geneva" });
  await other.save(page(1, "Other words."), LATER);
  const second = await other.save(page(2), AT);
  const third = await other.save(page(3, "Draft."), AT);
  await other.merge([second.id, third.id], LATER);
  await other.edit(first.id, { tags: ["sea"], note: "mine" });
  const extract = await other.saveExtract(draft("Words"), AT);
  await other.editExtract(extract.id, { tags: ["x"], note: "for the paper" });
  await other.moveExtractToBin((await other.saveExtract(draft("binned"), AT)).id, LATER);
  await other.saveSearch("Sea", "/?q=sea", AT);
  return other;
}

describe("a library as a file", () => {
  it("export → empty library → import → export is equal to the byte", async () => {
    const file = await fileOf(await filled());
    expect(await takeFile(library, file, all("both"), watch())).toMatchObject({
      counts: { releases: { new: 3 }, extracts: { new: 2 }, searches: { new: 1 } },
      ...{ refused: [], stopped: null },
    });
    expect(await (await fileOf(library)).text()).toBe(await file.text());
    expect(await takeFile(library, file, all("both"), watch())).toMatchObject({
      counts: { releases: { equal: 3 }, extracts: { equal: 2 }, searches: { equal: 1 } },
      added: [],
    });
    expect(await (await fileOf(library)).text()).toBe(await file.text());
  });

  it("is equal to the byte whatever is in it: extracts, tags, notes, corrections, revisions, what was merged, the bin, searches", async () => {
    const words = fc.string({ unit: "grapheme", maxLength: 12 });
    const own = {
      deletedAt: fc.constantFrom(null, LATER),
      tags: fc
        .array(words, { maxLength: 2 })
        .map((tags) => [...new Set(tags.map((tag) => tag.trim()))].filter(Boolean)),
      note: words,
    };
    const histories = fc.record({
      ...own,
      records: fc.uniqueArray(lawfulRecords, { selector: ({ textHash }) => textHash, minLength: 1, maxLength: 3 }),
      corrections: fc.record(
        { title: words, place: fc.option(words), speakers: fc.array(words, { maxLength: 2 }) },
        { requiredKeys: [] },
      ),
      also: fc.boolean(),
      quotes: fc.array(fc.record({ ...own, from: fc.nat(40), length: fc.integer({ min: 1, max: 30 }) }), {
        maxLength: 2,
      }),
    });
    const searches = fc.uniqueArray(fc.record({ name: words.filter((name) => name.trim() !== ""), view: words }), {
      ...{ selector: ({ name }) => name.trim(), maxLength: 2 },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(histories, { maxLength: 4 }), searches, async (made, named) => {
        const brought: Brought[] = [];
        for (const [at, { records, also, quotes, ...rest }] of made.entries()) {
          const url = `https://mfa.example/${at}`;
          const others = also ? { also: [`${url}/other`] } : {};
          const texts = records.map((record) => ({ savedAt: AT, record: { ...record, url } }));
          const { savedAt, record } = texts[0] as (typeof texts)[0];
          brought.push({
            list: "releases",
            entry: { ...rest, ...others, url, savedAt, record, revisions: texts.slice(1) },
          });
          for (const { from, length, ...words } of quotes) {
            const quote = record.text.slice(from, from + length);
            const where = { url, textHash: record.textHash, span: { from, to: from + quote.length } };
            if (quote !== "")
              brought.push({ list: "extracts", entry: { ...draft(quote, where), ...words, id: "", savedAt } });
          }
        }
        for (const { name, view } of named)
          brought.push({ list: "searches", entry: { id: "", name, view, savedAt: AT } });
        const [first, second] = [await openLibrary(freshFactory()), await openLibrary(freshFactory())];
        await first.take(brought);
        const file = await fileOf(first);
        expect(await takeFile(second, file, all("both"), watch())).toMatchObject({ refused: [], stopped: null });
        expect(await (await fileOf(second)).text()).toBe(await file.text());
        expect(await takeFile(second, file, all("both"), watch())).toMatchObject({ added: [], refused: [] });
        expect(await (await fileOf(second)).text()).toBe(await file.text());
      }),
      { numRuns: 40 },
    );
  });

  it("of chosen releases has them and the extracts of their addresses", async () => {
    const from = await filled();
    const [id = ""] = (await from.list()).filter(({ title }) => title === "Release 1").map((one) => one.id);
    const written = await libraryFile(from, AT, { ids: [id] }, watch());
    const file = JSON.parse((await written?.file?.text()) ?? "");
    expect([written?.count, file.releases.length, file.extracts.length, file.searches.length]).toEqual([1, 1, 2, 0]);
  });

  it("tells how far it has come, and stops when it is told to", async () => {
    for (let number = 0; number < 120; number++) await library.save(page(number), AT);
    const done: number[] = [];
    await libraryFile(library, AT, {}, watch({ onProgress: (progress) => done.push(progress.done) }));
    expect(done).toEqual([50, 100, 120, 120]);
    expect(await libraryFile(library, AT, {}, watch({ isCancelled: () => true }))).toBeNull();
  });

  it("is written where the reader let it be written, and left unwritten when stopped", async () => {
    await library.save(page(1), AT);
    const stream = { written: "", write: vi.fn(), close: vi.fn(), abort: vi.fn() };
    stream.write.mockImplementation((text: string) => {
      stream.written += text;
    });
    const handle = { createWritable: async () => stream } as unknown as FileSystemFileHandle;
    expect(await libraryFile(library, AT, {}, watch(), handle)).toEqual({ file: null, count: 1 });
    expect(stream.written).toBe(await (await fileOf(library)).text());
    expect([stream.close.mock.calls.length, stream.abort.mock.calls.length]).toEqual([1, 0]);
    await libraryFile(library, AT, {}, watch({ isCancelled: () => true }), handle);
    expect([stream.close.mock.calls.length, stream.abort.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("the preview of an import", () => {
  it("tells what is new, equal, different and refused, and writes nothing", async () => {
    const file = await fileOf(await filled());
    await library.save(page(1, "Yet others."), AT);
    await library.saveSearch("Sea", "/?q=ocean", AT);
    const change = (await library.counters()).change;
    const broken = new Blob([(await file.text()).replace("Release 3", "Release 9")]);
    expect(await previewFile(library, broken, watch())).toMatchObject({
      ok: true,
      counts: { releases: { new: 1, conflicting: 1 }, extracts: { new: 2 }, searches: { conflicting: 1 } },
      conflicts: [
        { list: "releases", what: "Release 1", differs: "text" },
        { list: "searches", what: "Sea", differs: "words" },
      ],
      refused: [{ what: "Release 2", why: "hash" }],
    });
    expect((await library.counters()).change).toBe(change);
  });

  it("refuses an extract whose words are not where it says, where the text is here", async () => {
    const record = page(1);
    await library.save(record, AT);
    const other = await openLibrary(freshFactory());
    const from = record.text.indexOf("Words");
    await other.saveExtract(draft("Words", { textHash: record.textHash, span: { from, to: from + 5 } }), AT);
    await other.saveExtract(draft("Sword", { textHash: record.textHash, span: { from, to: from + 5 } }), AT);
    const file = await fileOf(other);
    const expected = { counts: { extracts: { new: 1 } }, refused: [{ what: "Sword", why: "law", where: "span" }] };
    expect(await previewFile(library, file, watch())).toMatchObject(expected);
    expect(await takeFile(library, file, all("both"), watch())).toMatchObject(expected);
    expect(await library.extracts()).toMatchObject([{ quote: "Words" }]);
  });

  it.each([
    ["other-program", '{"guid":"placesRoot"}'],
    ["not-json", "x".repeat(2_000_000)],
    ["newer", '{"format":"readout-library","version":99,'],
    ["empty", ""],
  ])("of a file that is none says %s, and takes nothing", async (why, text) => {
    expect(await previewFile(library, new Blob([text]), watch())).toEqual({ ok: false, why });
    expect(await takeFile(library, new Blob([text]), all("both"), watch())).toEqual({ ok: false, why });
  });

  it.each([
    ["UTF-16, as some editors save it", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 the other way round", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-16 without its mark", (text: string) => Buffer.from(text, "utf16le")],
  ])("of a file in %s says that it is none, and takes nothing", async (_, encoded) => {
    const file = new Blob([new Uint8Array(encoded(await (await fileOf(await filled())).text()))]);
    expect(await takeFile(library, file, all("both"), watch())).toEqual({ ok: false, why: "not-json" });
    expect((await library.counters()).change).toBe(0);
  });

  it("of a file that was saved in another encoding of one byte refuses what has become other words, and names it", async () => {
    const other = await openLibrary(freshFactory());
    await other.save(page(1, "Señor Núñez spoke."), AT);
    await other.save(page(2, "Mr Jones spoke."), AT);
    const file = new Blob([new Uint8Array(Buffer.from(await (await fileOf(other)).text(), "latin1"))]);
    expect(await takeFile(library, file, all("both"), watch())).toMatchObject({
      ...{ counts: { releases: { new: 1 } }, refused: [{ what: "Release 1", why: "hash" }] },
    });
    expect((await library.list()).map(({ title }) => title)).toEqual(["Release 2"]);
  });

  it("stops reading a file of any size as soon as it is known to be none", async () => {
    const slice = vi.fn(() => new Blob(["Dear colleague"]));
    const huge = { size: 1_000_000_000, slice } as unknown as Blob;
    expect(await previewFile(library, huge, watch())).toEqual({ ok: false, why: "not-json" });
    expect(slice).toHaveBeenCalledTimes(1);
  });

  it("of a file that was moved away says that it cannot be read", async () => {
    const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }) };
    expect(await previewFile(library, gone as unknown as Blob, watch())).toEqual({ ok: false, why: "unreadable" });
  });
});

describe("what is here and brought otherwise", () => {
  const both = async (choice: Choices["other"]) => {
    const { id } = await library.save(page(1, "Mine."), AT);
    await library.edit(id, { tags: ["a"], note: "mine", corrections: { place: "Bern" } });
    const other = await openLibrary(freshFactory());
    await other.save(page(1, "Theirs."), "2026-01-01T00:00:00.000Z", { place: "Geneva" });
    await other.edit(id, { tags: ["b"], note: "theirs" });
    await takeFile(library, await fileOf(other), all(choice), watch());
    const { summary, record } = (await library.get(id)) ?? {};
    const earlier = (await library.revisions(id)).map((one) => one.record.text);
    return { ...summary, texts: [record?.text, ...earlier].map((text) => text?.split("\n\n").at(-1)) };
  };

  it("is left as it is: mine", async () => {
    expect(await both("mine")).toMatchObject({ tags: ["a"], note: "mine", place: "Bern", texts: ["Mine."] });
  });

  it("keeps every text, the last saved first, and the reader's words of both: both", async () => {
    expect(await both("both")).toMatchObject({
      ...{ tags: ["a", "b"], note: "mine\n\ntheirs", place: "Bern", texts: ["Mine.", "Theirs."] },
    });
  });

  it("keeps every text, the brought one first, and the words brought: theirs", async () => {
    expect(await both("theirs")).toMatchObject({
      ...{ tags: ["b"], note: "theirs", place: "Geneva", texts: ["Theirs.", "Mine."] },
    });
  });

  it("can be chosen one by one", async () => {
    const one = await library.save(page(1, "Mine."), AT);
    const two = await library.save(page(2, "Mine."), AT);
    const other = await openLibrary(freshFactory());
    for (const number of [1, 2]) await other.save(page(number, "Theirs."), AT);
    await takeFile(library, await fileOf(other), { other: "both", by: { [one.id]: "mine" } }, watch());
    expect([(await library.revisions(one.id)).length, (await library.revisions(two.id)).length]).toEqual([0, 1]);
  });

  it("of a search keeps both views under two names, and does so once", async () => {
    await library.saveSearch("Sea", "/?q=ocean", AT);
    const file = await fileOf(await filled());
    for (let time = 0; time < 2; time++) await takeFile(library, file, all("both"), watch());
    expect((await library.savedSearches()).map(({ name, view }) => [name, view])).toEqual([
      ["Sea", "/?q=ocean"],
      ["Sea (2)", "/?q=sea"],
    ]);
  });
});

describe("an import that does not come to its end", () => {
  const many = async (count: number) => {
    const other = await openLibrary(freshFactory());
    for (let number = 0; number < count; number++) await other.save(page(number), AT);
    return fileOf(other);
  };

  it("and is stopped keeps exactly what it names, whole, and the same file brings the rest", async () => {
    const file = await many(250);
    let asked = 0;
    const report = await takeFile(library, file, all("both"), watch({ isCancelled: () => ++asked > 3 }));
    expect(report).toMatchObject({ stopped: "cancelled" });
    const taken = report.ok ? report.counts.releases.new : 0;
    expect([taken > 0 && taken < 250, (await library.list()).length]).toEqual([true, taken]);
    for (const { id } of await library.list()) expect(await library.get(id)).not.toBeNull();
    expect(report.ok && (await library.moveManyToBin(report.added, LATER)).length).toBe(taken);
    await library.restoreMany(report.ok ? report.added : []);
    await takeFile(library, file, all("both"), watch());
    expect(await (await fileOf(library)).text()).toBe(await file.text());
  });

  it("and finds no space left says so, and keeps what was taken in", async () => {
    const file = await many(150);
    const take = library.take.bind(library);
    let times = 0;
    const full: Library = {
      ...library,
      take: (...given) =>
        ++times > 1 ? Promise.reject(new DOMException("no space", "QuotaExceededError")) : take(...given),
    };
    expect(await takeFile(full, file, all("both"), watch())).toMatchObject({
      ...{ stopped: "full", counts: { releases: { new: 100 } } },
    });
    expect(await library.list()).toHaveLength(100);
  });

  it("of a file that was cut off takes what was whole", async () => {
    const text = await (await many(5)).text();
    const cut = new Blob([text.slice(0, text.length * 0.7)]);
    const report = await takeFile(library, cut, all("both"), watch());
    expect(report).toMatchObject({ ok: true, refused: [{ why: "cut" }] });
    expect((await library.list()).length).toBe(report.ok ? report.counts.releases.new : 0);
  });
});
