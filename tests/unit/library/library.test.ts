import { afterEach, describe, expect, it, vi } from "vitest";
import type { KeptRelease } from "../../../lib/export/json";
import { openLibrary } from "../../../lib/library/library";
import type { ReleaseRecord } from "../../../lib/model";
import { release } from "../records";
import { AT, emptyLibrary, LATER, takeAll } from "./stores";

const workshop = release({ title: "Workshop", url: "https://www.mfa.example/1.html", paragraphs: ["The first text."] });
const changed = release({ title: "Workshop", url: "https://www.mfa.example/1.html", paragraphs: ["Another text."] });
const talks = release({ title: "Talks", url: "https://www.mfa.example/2.html" });

const kept = (record: ReleaseRecord, more: Partial<KeptRelease> = {}): KeptRelease => ({
  url: record.url,
  savedAt: AT,
  deletedAt: null,
  tags: [],
  note: "",
  record,
  revisions: [],
  ...more,
});

afterEach(() => vi.restoreAllMocks());

describe("saving", () => {
  it("keeps the whole record, text included, and finds it after opening again", async () => {
    const { library, factory } = await emptyLibrary();
    const { status, id } = await library.save(workshop, AT);
    expect(status).toBe("saved");
    library.close();
    const again = await openLibrary(factory);
    expect((await again.get(id))?.record).toEqual(workshop);
  });

  it("does nothing when the same text is kept already", async () => {
    const { library } = await emptyLibrary();
    const first = await library.save(workshop, AT);
    const before = await library.counters();
    expect(await library.save({ ...workshop, readAt: LATER }, LATER)).toEqual({ status: "already", id: first.id });
    expect(await library.counters()).toEqual(before);
    expect((await library.get(first.id))?.summary.savedAt).toBe(AT);
  });

  it("keeps the earlier text as a revision when the page has changed", async () => {
    const { library } = await emptyLibrary();
    const { id } = await library.save(workshop, AT);
    expect(await library.save(changed, LATER)).toEqual({ status: "revised", id });
    expect((await library.get(id))?.record.text).toBe(changed.text);
    expect((await library.revisions(id)).map(({ savedAt, record }) => [savedAt, record.text])).toEqual([
      [AT, workshop.text],
    ]);
    expect(await library.list()).toHaveLength(1);
  });

  it("keeps every text of a page that changes to and fro", async () => {
    const { library } = await emptyLibrary();
    const { id } = await library.save(workshop, AT);
    await library.save(changed, LATER);
    await library.save(workshop, "2026-11-25T00:00:00.000Z");
    expect((await library.revisions(id)).map(({ record }) => record.textHash)).toEqual([
      workshop.textHash,
      changed.textHash,
    ]);
    expect((await library.get(id))?.summary.revisions).toBe(2);
  });

  it("does not take the same text at another address for the same release", async () => {
    const { library } = await emptyLibrary();
    const there = { ...workshop, url: "https://www.embassy.example/1.html" };
    expect((await library.save(workshop, AT)).id).not.toBe((await library.save(there, AT)).id);
  });

  it("two savings at once lose nothing", async () => {
    const { library } = await emptyLibrary();
    const outcomes = await Promise.all([
      library.save(workshop, AT),
      library.save(workshop, AT),
      library.save(changed, LATER),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["saved", "already", "revised"]);
  });
});

describe("looking an address up", () => {
  it("tells whether the text that is on the page now is the one that is kept", async () => {
    const { library } = await emptyLibrary();
    const { id } = await library.save(workshop, AT);
    expect(await library.lookup(workshop.url, workshop.textHash)).toEqual({
      id,
      savedAt: AT,
      same: true,
      corrections: {},
    });
    expect(await library.lookup(workshop.url, changed.textHash)).toEqual({
      id,
      savedAt: AT,
      same: false,
      corrections: {},
    });
  });

  it("knows nothing of an address that was never saved, or lies in the bin", async () => {
    const { library } = await emptyLibrary();
    expect(await library.lookup(talks.url, talks.textHash)).toBeNull();
    const { id } = await library.save(talks, AT);
    await library.moveToBin(id, LATER);
    expect(await library.lookup(talks.url, talks.textHash)).toBeNull();
  });
});

describe("the list", () => {
  it("has the last saved first and holds no text", async () => {
    const { library } = await emptyLibrary();
    await library.save(workshop, AT);
    await library.save(talks, LATER);
    const list = await library.list();
    expect(list.map(({ title }) => title)).toEqual(["Talks", "Workshop"]);
    expect(JSON.stringify(list)).not.toContain("The first text.");
  });

  it("does not read a single record", async () => {
    const { library } = await emptyLibrary();
    await library.save(workshop, AT);
    const getAll = vi.spyOn(IDBObjectStore.prototype, "getAll");
    await library.list();
    expect(getAll.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(["summaries"]);
  });
});

describe("the bin", () => {
  it("takes a release out of the list and gives it back as it was", async () => {
    const { library } = await emptyLibrary();
    const { id } = await library.save(workshop, AT);
    const before = await library.get(id);
    expect(await library.moveToBin(id, LATER)).toBe(true);
    expect(await library.list()).toEqual([]);
    expect((await library.list("bin")).map(({ deletedAt }) => deletedAt)).toEqual([LATER]);
    await library.restore(id);
    const back = await library.get(id);
    expect({ ...back?.summary, change: null }).toEqual({ ...before?.summary, change: null });
    expect(await library.list("bin")).toEqual([]);
  });

  it("is emptied for good, with the revisions, and nothing else is", async () => {
    const { library } = await emptyLibrary();
    const { id } = await library.save(workshop, AT);
    await library.save(changed, LATER);
    const other = await library.save(talks, AT);
    await library.moveToBin(id, LATER);
    expect(await library.emptyBin()).toBe(1);
    expect(await library.get(id)).toBeNull();
    expect(await library.revisions(id)).toEqual([]);
    expect(await library.get(other.id)).not.toBeNull();
    expect(await library.emptyBin()).toBe(0);
  });

  it("gives a release back when its page is saved again", async () => {
    const { library } = await emptyLibrary();
    const { id } = await library.save(workshop, AT);
    await library.moveToBin(id, LATER);
    expect((await library.save(workshop, LATER)).status).toBe("saved");
    expect(await library.list()).toHaveLength(1);
  });

  it("is told when there is no such release", async () => {
    const { library } = await emptyLibrary();
    expect(await library.moveToBin("0".repeat(32), AT)).toBe(false);
    expect(await library.restore("0".repeat(32))).toBe(false);
  });
});

describe("importing", () => {
  it("adds, leaves equal ones alone, and keeps both texts of a changed one", async () => {
    const { library } = await emptyLibrary();
    await library.save(workshop, AT);
    const equal = release({ title: "Equal", url: "https://www.mfa.example/3.html" });
    await library.save(equal, AT);
    const report = await takeAll(library, [kept(changed, { savedAt: LATER }), kept(equal), kept(talks)]);
    expect(report).toEqual({ added: 1, equal: 1, revised: 1 });
    const id = (await library.lookup(changed.url, changed.textHash))?.id as string;
    expect((await library.get(id))?.record.text).toBe(changed.text);
    expect((await library.revisions(id)).map(({ record }) => record.text)).toEqual([workshop.text]);
  });

  it("does not put an older text before a newer one", async () => {
    const { library } = await emptyLibrary();
    const { id } = await library.save(changed, LATER);
    await takeAll(library, [kept(workshop, { savedAt: AT })]);
    expect((await library.get(id))?.record.text).toBe(changed.text);
    expect(await library.revisions(id)).toHaveLength(1);
  });

  it("does not overwrite the reader's own note: another is put beneath it", async () => {
    const { library } = await emptyLibrary();
    await takeAll(library, [kept(workshop, { note: "mine", tags: ["cyber"] })]);
    await takeAll(library, [kept(changed, { savedAt: LATER, note: "theirs", tags: [] })]);
    const [summary] = await library.list();
    expect([summary?.note, summary?.tags]).toEqual(["mine\n\ntheirs", ["cyber"]]);
  });

  it("of the same file twice changes nothing the second time", async () => {
    const { library } = await emptyLibrary();
    const file = [kept(changed, { savedAt: LATER, revisions: [{ savedAt: AT, record: workshop }] }), kept(talks)];
    expect(await takeAll(library, file)).toEqual({ added: 2, equal: 0, revised: 0 });
    const before = await library.exportAll();
    expect(await takeAll(library, file)).toEqual({ added: 0, equal: 2, revised: 0 });
    expect(await library.exportAll()).toEqual(before);
  });

  it("leaves nothing behind when it fails in the middle", async () => {
    const { library } = await emptyLibrary();
    await library.save(workshop, AT);
    const before = await library.exportAll();
    const counters = await library.counters();
    // A value that cannot be stored: the browser throws in the middle of the transaction.
    const broken = {
      ...release({ url: "https://www.mfa.example/9.html" }),
      reasons: [() => {}],
    } as unknown as ReleaseRecord;
    await expect(
      takeAll(library, [kept(talks), kept(changed, { savedAt: LATER }), kept(broken)]),
    ).rejects.toMatchObject({
      code: "failed",
    });
    expect(await library.exportAll()).toEqual(before);
    expect(await library.counters()).toEqual(counters);
  });
});

describe("trouble", () => {
  it("a full disk is told as such, and what was there is whole", async () => {
    const { library } = await emptyLibrary();
    const { id } = await library.save(workshop, AT);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === "records") throw new DOMException("no space", "QuotaExceededError");
      return put.apply(this, args);
    });
    await expect(library.save(changed, LATER)).rejects.toMatchObject({ name: "LibraryTrouble", code: "full" });
    vi.restoreAllMocks();
    expect((await library.get(id))?.record).toEqual(workshop);
    expect(await library.revisions(id)).toEqual([]);
    expect((await library.save(changed, LATER)).status).toBe("revised");
  });

  it("nothing is reported as saved when the transaction is undone at its end", async () => {
    const { library } = await emptyLibrary();
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
      const made = transaction.apply(this, args);
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...values) {
        const request = put.apply(this, values);
        if (this.name === "records") request.addEventListener("success", () => made.abort());
        return request;
      });
      return made;
    });
    await expect(library.save(workshop, AT)).rejects.toMatchObject({ code: "failed" });
    vi.restoreAllMocks();
    expect(await library.list()).toEqual([]);
    expect(await library.counters()).toMatchObject({ change: 0, number: 0 });
  });

  it("asks the browser to have written to the disk before it says so", async () => {
    const { library } = await emptyLibrary();
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    await library.save(workshop, AT);
    expect(transaction.mock.lastCall?.slice(1)).toEqual(["readwrite", { durability: "strict" }]);
  });
});
