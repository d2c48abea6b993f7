import { beforeEach, describe, expect, it } from "vitest";
import { type Library, openLibrary } from "../../../lib/library/library";
import { openSearch } from "../../../lib/library/search";
import { release } from "../records";
import { AT, emptyLibrary, freshFactory, LATER, takeAll } from "./stores";

const HERE = "https://www.mfa.example/1.html";
const THERE = "https://www.embassy.example/9.html";
const ministry = release({ url: HERE, title: "Talks", paragraphs: ["Of the sea."] });
const embassy = { ...ministry, url: THERE };
const draft = release({ url: THERE, title: "Talks (draft)", paragraphs: ["Of the lake."] });

let library: Library;
beforeEach(async () => {
  ({ library } = await emptyLibrary());
});
const texts = async (id: string) => [
  ...(await library.revisions(id)).map(({ record }) => record.title?.value),
  (await library.get(id))?.record.title?.value,
];

describe("duplicates", () => {
  it("are releases with one text at several addresses, outside the bin", async () => {
    const { id } = await library.save(ministry, AT);
    expect(await library.duplicates()).toEqual([]);
    const other = await library.save(embassy, LATER);
    expect((await library.duplicates()).map((group) => group.map((one) => one.id))).toEqual([[other.id, id]]);
    await library.moveToBin(id, LATER);
    expect(await library.duplicates()).toEqual([]);
  });
});

describe("a merge", () => {
  it("keeps every text, the tags and the notes in the first, and puts the others into the bin", async () => {
    const { id } = await library.save(ministry, AT);
    const other = await library.save(draft, AT);
    await library.save(embassy, LATER);
    await library.editMany([
      { id, edit: { tags: ["sea"], note: "mine" } },
      { id: other.id, edit: { tags: ["sea", "embassy"], note: "theirs" } },
    ]);
    const done = await library.merge([id, other.id], LATER);
    expect(done).toMatchObject({ id, others: [other.id], added: [draft.textHash] });
    expect(await texts(id)).toEqual(["Talks (draft)", "Talks"]);
    expect(await library.list()).toMatchObject([
      { id, tags: ["sea", "embassy"], note: "mine\n\ntheirs", also: [THERE], revisions: 1 },
    ]);
    expect(await library.list("bin")).toMatchObject([{ id: other.id, deletedAt: LATER }]);
  });

  it("answers at the other addresses, and does not keep their texts again", async () => {
    const { id } = await library.save(ministry, AT);
    const other = await library.save(draft, AT);
    await library.merge([id, other.id], LATER);
    expect(await library.lookup(THERE, draft.textHash)).toEqual({ id, savedAt: AT, same: true, corrections: {} });
    expect(await library.lookup(THERE, "another")).toMatchObject({ id, same: false });
    expect(await library.save(draft, LATER)).toEqual({ status: "already", id });
    await library.emptyBin();
    expect(await library.save(draft, LATER)).toEqual({ status: "already", id });
    expect(await library.list()).toHaveLength(1);
  });

  it("is taken back whole, and what was saved since stays", async () => {
    const { id } = await library.save(ministry, AT);
    const other = await library.save(draft, AT);
    await library.edit(other.id, { note: "theirs" });
    const before = [await library.get(id), await library.get(other.id)].map((one) => ({ ...one?.summary, change: 0 }));
    const done = await library.merge([id, other.id], LATER);
    expect(done && (await library.unmerge(done))).toBe(true);
    const after = [await library.get(id), await library.get(other.id)].map((one) => ({ ...one?.summary, change: 0 }));
    expect(after.map(({ number: _, ...rest }) => rest)).toEqual(before.map(({ number: _, ...rest }) => rest));
    expect(await texts(id)).toEqual(["Talks"]);
    expect(await library.lookup(THERE, draft.textHash)).toMatchObject({ id: other.id });
    const search = openSearch(library);
    expect((await search.search("theirs")).hits.map((hit) => hit.id)).toEqual([other.id]);
  });

  it("is none of one release, of one that lies in the bin, or of nothing", async () => {
    const { id } = await library.save(ministry, AT);
    const other = await library.save(draft, AT);
    await library.moveToBin(other.id, LATER);
    expect(await library.merge([id, id, other.id, "0".repeat(32)], LATER)).toBeNull();
    expect(await library.list()).toMatchObject([{ id, revisions: 0 }]);
  });

  it("goes into the file and comes back", async () => {
    const { id } = await library.save(ministry, AT);
    const other = await library.save(draft, AT);
    await library.merge([id, other.id], LATER);
    const file = await library.exportAll();
    const second = await openLibrary(freshFactory());
    await takeAll(second, file);
    expect(await second.exportAll()).toEqual(file);
    expect(await second.lookup(THERE, draft.textHash)).toMatchObject({ id });
  });
});

describe("many at once", () => {
  it("are edited in one write, and what takes it back is returned", async () => {
    const { id } = await library.save(ministry, AT);
    const other = await library.save(draft, AT);
    await library.edit(id, { tags: ["old"], note: "mine" });
    const before = (await library.counters()).change;
    const undo = await library.editMany([
      { id, edit: { tags: ["new"] } },
      { id: other.id, edit: { tags: ["new"], corrections: { place: "Geneva" } } },
      { id: "0".repeat(32), edit: { tags: ["lost"] } },
    ]);
    expect(before).toBeLessThan((await library.counters()).change);
    expect(await library.list()).toMatchObject([{ tags: ["new"] }, { tags: ["new"] }]);
    expect(undo).toHaveLength(2);
    await library.editMany(undo);
    expect((await library.get(id))?.summary).toMatchObject({ tags: ["old"], note: "mine" });
    expect((await library.get(other.id))?.summary).toMatchObject({ tags: [], place: null, corrections: {} });
  });

  it("are all left as they were when one fails", async () => {
    const { id } = await library.save(ministry, AT);
    const broken = { tags: [() => {}] as unknown as string[] };
    await expect(
      library.editMany([
        { id, edit: { tags: ["new"] } },
        { id, edit: broken },
      ]),
    ).rejects.toMatchObject({ code: "failed" });
    expect((await library.get(id))?.summary.tags).toEqual([]);
  });

  it("go into the bin and back, releases and extracts, and only those that were not there are named", async () => {
    const { id } = await library.save(ministry, AT);
    const other = await library.save(draft, AT);
    const { url, lang, dir, textHash } = ministry;
    const words = { ...{ url, lang, dir, textHash, title: null, issuer: null, published: null, quote: "the sea" } };
    const around = { span: null, prefix: "", suffix: "", speaker: null, role: null, place: null };
    const extract = await library.saveExtract({ ...words, ...around }, AT);
    await library.moveToBin(other.id, AT);
    const moved = await library.moveManyToBin([id, other.id, extract.id, "0".repeat(32)], LATER);
    expect(moved).toEqual([id, extract.id]);
    expect([await library.list(), await library.extracts()]).toEqual([[], []]);
    expect(await library.restoreMany(moved)).toEqual(moved);
    expect([(await library.list()).length, (await library.extracts()).length]).toEqual([1, 1]);
  });
});
