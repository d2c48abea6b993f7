import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../lib/library/database";
import { BLOCK } from "../../../lib/library/indexing";
import { type Library, openLibrary } from "../../../lib/library/library";
import { MIGRATIONS } from "../../../lib/library/migrations";
import { releaseId } from "../../../lib/library/release";
import { openSearch } from "../../../lib/library/search";
import { isOneEditAway } from "../../../lib/library/typo";
import { release } from "../records";
import { AT, emptyLibrary, freshFactory, LATER, takeAll } from "./stores";

let library: Library;
let factory: IDBFactory;

beforeEach(async () => {
  ({ library, factory } = await emptyLibrary());
});

const page = (number: number, paragraph: string) =>
  release({ url: `https://mfa.example/${number}`, title: `Release ${number}`, paragraphs: [paragraph] });
const kept = (number: number, paragraph: string) => ({
  ...{ url: `https://mfa.example/${number}`, savedAt: AT, deletedAt: null, tags: [], note: "", revisions: [] },
  record: page(number, paragraph),
});
/** How many rows each store of the index has. */
const rows = async () => {
  const database = await openDatabase(factory);
  const counts = await Promise.all(
    (["unindexed", "fresh", "postings"] as const).map(async (store) => [store, await database.count(store)] as const),
  );
  database.close();
  return Object.fromEntries(counts);
};
const found = async (query: string) => (await openSearch(library).search(query)).hits.map(({ id }) => id);

describe("the index of words", () => {
  it("is written with the release, and is there for whoever opens the library next", async () => {
    await library.save(page(1, "Neptune."), AT);
    expect(await rows()).toEqual({ unindexed: 0, fresh: 1, postings: 0 });
    library.close();
    library = await openLibrary(factory);
    expect(await library.tidyIndex()).toBe(false);
    expect(await found("neptune")).toEqual([releaseId("https://mfa.example/1")]);
  });

  it("has nothing of a save that was undone", async () => {
    const broken = { ...page(1, "Neptune."), reasons: [() => {}] };
    await expect(library.save(broken as never, AT)).rejects.toMatchObject({ code: "failed" });
    expect(await rows()).toEqual({ unindexed: 0, fresh: 0, postings: 0 });
  });

  it("of an import is read afterwards, and a search waits for it", async () => {
    await takeAll(library, [kept(1, "Neptune."), kept(2, "Uranus.")]);
    expect(await rows()).toEqual({ unindexed: 2, fresh: 0, postings: 0 });
    expect(await found("uranus")).toEqual([releaseId("https://mfa.example/2")]);
    expect(await rows()).toEqual({ unindexed: 0, fresh: 2, postings: 0 });
  });

  it("is folded by the block, and finds in blocks and beside them", async () => {
    const many = Array.from({ length: BLOCK + 3 }, (_, at) => kept(at, at % 2 === 0 ? "Neptune." : "Uranus."));
    await takeAll(library, many);
    expect(await found("neptune")).toHaveLength(Math.ceil(many.length / 2));
    const { unindexed, fresh, postings } = await rows();
    expect([unindexed, fresh, (postings ?? 0) > 0]).toEqual([0, 3, true]);
    expect(await found(`neptune ${BLOCK + 2}`)).toEqual([releaseId(`https://mfa.example/${BLOCK + 2}`)]);
    expect(await found("neptune 6")).toContain(releaseId("https://mfa.example/6"));
    // A release of a folded block says something else: its old words are not found any more.
    await library.save(page(6, "Saturn."), LATER);
    expect(await found("saturn")).toEqual([releaseId("https://mfa.example/6")]);
    expect(await found("neptune")).not.toContain(releaseId("https://mfa.example/6"));
  });

  it("forgets for good the words of what was removed for good", async () => {
    const many = Array.from({ length: BLOCK }, (_, at) => kept(at, at === 7 ? "Confidential." : "Neptune."));
    await takeAll(library, many);
    await found("neptune");
    const id = releaseId("https://mfa.example/7");
    await library.moveToBin(id, LATER);
    await library.emptyBin();
    await found("neptune");
    const database = await openDatabase(factory);
    const rows = await database.getAll("postings");
    const terms = rows.flatMap((row) => row.terms.split("\n"));
    const vocabulary = (await database.getAll("vocabulary")).flatMap((row) => row.terms.split("\n"));
    const beside = await database.getAllKeys("places");
    database.close();
    expect([terms, vocabulary].map((words) => words.filter((word) => word === "neptune").length)).toEqual([1, 1]);
    expect([...terms, ...vocabulary]).not.toContain("confidential");
    expect(beside).toEqual(rows.map(({ bucket, block }) => [bucket, block]));
    expect(await found('"neptune release"')).toEqual([]);
    expect(await found('"release 8"')).toEqual([releaseId("https://mfa.example/8")]);
  });

  it("tells of phrases in folded blocks and beside them, and reads no text but of what is shown", async () => {
    const many = Array.from({ length: BLOCK + 20 }, (_, at) =>
      kept(at, at % 3 === 0 ? "The moon Triton rises." : "Triton and the moon."),
    );
    await takeAll(library, many);
    const read: string[] = [];
    const getMany = (ids: readonly string[]) => {
      read.push(...ids);
      return library.getMany(ids);
    };
    const watched = { ...library, getMany };
    const search = openSearch(watched);
    expect((await search.search('"moon triton"')).hits).toHaveLength(Math.ceil(many.length / 3));
    expect((await search.search('"the moon" and')).hits).toHaveLength(Math.floor((2 * many.length) / 3));
    expect((await search.search('"triton moon"')).hits).toEqual([]);
    expect(read.length).toBeLessThanOrEqual(24);
  });

  it("forgives a letter in folded blocks and beside them, and no more than one", async () => {
    await takeAll(
      library,
      Array.from({ length: BLOCK + 1 }, (_, at) =>
        kept(at, at === 5 ? "Neptune." : at === BLOCK ? "Callisto." : "Io."),
      ),
    );
    expect(await found("neptyne")).toEqual([releaseId("https://mfa.example/5")]);
    expect(await found("zeptune")).toEqual([releaseId("https://mfa.example/5")]);
    expect(await found("calisto")).toEqual([releaseId(`https://mfa.example/${BLOCK}`)]);
    expect(await found("neptyme")).toEqual([]);
  });

  it("is asked once of what it told already, until something is written", async () => {
    await takeAll(library, [kept(1, "Neptune."), kept(2, "Uranus.")]);
    let asked = 0;
    const watched = {
      ...library,
      indexRows: (...given: Parameters<Library["indexRows"]>) => {
        asked++;
        return library.indexRows(...given);
      },
    };
    const search = openSearch(watched);
    for (const query of ["neptune", "neptune", "neptunes"]) await search.search(query);
    expect(asked).toBe(1);
    await library.save(page(3, "Neptune."), LATER);
    expect((await search.search("neptune")).hits).toHaveLength(2);
    expect(asked).toBe(2);
  });

  it("of other rules is made anew from the records", async () => {
    await library.save(page(1, "Neptune."), AT);
    const database = await openDatabase(factory);
    await database.put("meta", { ...(await library.counters()), indexing: 0 }, "counters");
    await database.clear("fresh");
    database.close();
    expect(await found("neptune")).toHaveLength(1);
    expect(await library.tidyIndex()).toBe(false);
  });

  it("is kept by two windows at once", async () => {
    await takeAll(
      library,
      Array.from({ length: BLOCK + 10 }, (_, at) => kept(at, "Neptune.")),
    );
    const other = await openLibrary(factory);
    const [mine, theirs] = await Promise.all([library, other].map((one) => openSearch(one).search("neptune")));
    expect([mine?.hits.length, theirs?.hits.length]).toEqual([BLOCK + 10, BLOCK + 10]);
    other.close();
  });
});

describe("a library of the first schema", () => {
  /** As version 1 wrote it. */
  async function oldLibrary(): Promise<IDBFactory> {
    const old = freshFactory();
    const first = MIGRATIONS.slice(0, 1);
    const database = (await openDatabase(old, first)) as unknown as {
      put(store: string, value: unknown, key?: string): Promise<unknown>;
      close(): void;
    };
    for (const [at, deletedAt] of [null, LATER].entries()) {
      const record = page(at, at === 0 ? "Neptune." : "Uranus.");
      const { title, ...rest } = { ...record, title: record.title?.value ?? null };
      const id = releaseId(record.url);
      const summary = { ...rest, title, id, savedAt: AT, deletedAt, tags: ["seas"], note: "mine", change: at + 1 };
      await database.put("summaries", { ...summary, text: undefined, speakers: [], points: 0, revisions: 0 });
      await database.put("records", { id, record });
    }
    await database.put("meta", { change: 2, purge: 0 }, "counters");
    database.close();
    return old;
  }

  it("is brought on with all that is in it, in its order, and found again", async () => {
    factory = await oldLibrary();
    library = await openLibrary(factory);
    expect(await library.first(10)).toMatchObject([{ note: "mine", tags: ["seas"] }]);
    expect(await library.list("bin")).toMatchObject([{ listed: null, corrections: {} }]);
    expect(await found("neptune")).toEqual([releaseId("https://mfa.example/0")]);
    expect(await found("uranus")).toEqual([]);
    await library.restore(releaseId("https://mfa.example/1"));
    expect(await found("uranus")).toEqual([releaseId("https://mfa.example/1")]);
    expect((await library.save(page(2, "Saturn."), LATER)).status).toBe("saved");
    expect(await found("saturn")).toEqual([releaseId("https://mfa.example/2")]);
    expect(await library.exportAll()).toHaveLength(3);
  });
});

describe("a library of the fifth schema, whose index told no places", () => {
  it("has its index made anew", async () => {
    factory = freshFactory();
    const old = (await openDatabase(factory, MIGRATIONS.slice(0, 5))) as unknown as {
      put(store: string, value: unknown, key?: string): Promise<unknown>;
      close(): void;
    };
    const record = page(1, "Neptune rises.");
    const id = releaseId(record.url);
    const { title, ...rest } = { ...record, title: record.title?.value ?? null };
    const own = { id, savedAt: AT, deletedAt: null, tags: [], note: "", corrections: {}, change: 1, number: 1 };
    const counted = { speakers: [], points: 0, exchanges: 0, revisions: 0, listed: Date.parse(AT) };
    await old.put("summaries", { ...rest, ...own, ...counted, title, text: undefined });
    await old.put("records", { id, record });
    await old.put("fresh", { number: 1, terms: "neptune\nrises", masks: Uint8Array.of(8, 8) });
    await old.put("vocabulary", { block: 1, terms: "neptune" });
    await old.put("meta", { change: 1, purge: 0, number: 1, indexing: 2, swept: 0 }, "counters");
    old.close();
    library = await openLibrary(factory);
    expect(await found('"neptune rises"')).toEqual([id]);
    expect([await found('"rises neptune"'), await found("neptyne")]).toEqual([[], [id]]);
  });
});

describe("the reader's own words", () => {
  it("are kept beside what was extracted, found, exported and brought back", async () => {
    const { id } = await library.save(page(1, "Neptune."), AT);
    const corrections = { title: "Talks on the sea", published: null, place: "Valletta" };
    expect(await library.edit(id, { tags: [" seas ", "seas", ""], note: "Ask about Triton.", corrections })).toBe(true);
    const release = await library.get(id);
    expect(release?.summary).toMatchObject({ ...corrections, tags: ["seas"], note: "Ask about Triton.", corrections });
    expect(release?.record).toEqual(page(1, "Neptune."));
    for (const query of ["triton", "talks", "release", "neptune"]) expect(await found(query)).toEqual([id]);
    const file = await library.exportAll();
    const other = await openLibrary(freshFactory());
    await takeAll(other, file);
    expect(await other.exportAll()).toEqual(file);
  });

  it("a correction that says what the page says is none, and one that is left out is taken back", async () => {
    const { id } = await library.save(page(1, "Neptune."), AT);
    await library.edit(id, { corrections: { title: "Release 1", kind: "speech" } });
    expect((await library.get(id))?.summary).toMatchObject({ kind: "speech", corrections: { kind: "speech" } });
    await library.edit(id, { corrections: {} });
    expect((await library.get(id))?.summary).toMatchObject({ kind: "readout", corrections: {} });
    expect(await library.exportAll()).toMatchObject([{ url: "https://mfa.example/1" }]);
  });

  it("speakers are put right one by one: another name, nobody, one that was not found", async () => {
    const { id } = await library.save(page(1, "Neptune."), AT);
    const said = (await library.get(id))?.summary.speakers ?? [];
    await library.edit(id, { corrections: { speakers: [...said] } });
    expect((await library.get(id))?.summary).toMatchObject({ speakers: said, corrections: {} });
    const speakers = [...said.map(() => ""), "Anna Tarlenheim"];
    await library.edit(id, { corrections: { speakers } });
    expect((await library.get(id))?.summary).toMatchObject({
      speakers: ["Anna Tarlenheim"],
      corrections: { speakers },
    });
    expect(await library.exportAll()).toMatchObject([{ corrections: { speakers } }]);
  });

  it("stay with the release when its page says something else", async () => {
    const { id } = await library.save(page(1, "Neptune."), AT);
    await library.edit(id, { note: "mine", corrections: { place: "Valletta" } });
    expect((await library.save(page(1, "Uranus."), LATER)).status).toBe("revised");
    expect((await library.get(id))?.summary).toMatchObject({ note: "mine", place: "Valletta", revisions: 1 });
    expect([await found("mine uranus"), await found("neptune")]).toEqual([[id], []]);
  });

  it("are not set where there is no release", async () => {
    expect(await library.edit("0".repeat(32), { note: "lost" })).toBe(false);
  });
});

describe("the first of the list", () => {
  it("are the last saved, without the bin", async () => {
    for (const number of [1, 2, 3]) await library.save(page(number, "Words."), `2026-11-2${number}T00:00:00.000Z`);
    await library.moveToBin(releaseId("https://mfa.example/3"), LATER);
    expect((await library.first(1)).map(({ title }) => title)).toEqual(["Release 2"]);
    expect((await library.first(9)).map(({ title }) => title)).toEqual(["Release 2", "Release 1"]);
    expect(await library.first(0)).toEqual([]);
  });
});

describe("one letter", () => {
  it.each([
    ["charter", "chapter", true],
    ["sovereign", "soverign", true],
    ["soverign", "sovereign", true],
    ["treaty", "treatys", true],
    ["treaty", "treaty", false],
    ["treaty", "traety", false],
    ["charter", "chapters", false],
    ["ab", "abcd", false],
  ])("between %s and %s: %s", (a, b, expected) => {
    expect(isOneEditAway(a, b)).toBe(expected);
  });
});
