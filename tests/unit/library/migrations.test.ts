import { describe, expect, it, vi } from "vitest";
import type { KeptRelease, SavedSearch } from "../../../lib/export/json";
import { openDatabase } from "../../../lib/library/database";
import { openLibrary } from "../../../lib/library/library";
import { MIGRATIONS, type Migration, stepsFrom } from "../../../lib/library/migrations";
import { STORES } from "../../../lib/library/schema";
import { openSearch } from "../../../lib/library/search";
import type { Extract } from "../../../lib/model";
import { makeEarlier } from "../../../scripts/kill/earlier";
import { release } from "../records";
import { AT, freshFactory, LATER } from "./stores";

const NEWEST = MIGRATIONS.length;
const further: Migration = {
  version: NEWEST + 1,
  date: "2999-01-01",
  what: "for this test",
  up: (database, transaction) => {
    database.createObjectStore("further");
    transaction.objectStore("meta").put("seen", "step three");
  },
};

describe("migrations", () => {
  it("make the stores of today's schema", async () => {
    const database = await openDatabase(freshFactory());
    expect([...database.objectStoreNames]).toEqual([...STORES].sort());
  });

  it.each([0, NEWEST])("bring a database on from version %i without losing a release", async (from) => {
    const factory = freshFactory();
    const record = release();
    if (from > 0) {
      const old = await openLibrary(factory);
      await old.save(record, AT);
      old.close();
    }
    const library = await openLibrary(factory, [...MIGRATIONS, further]);
    expect(await library.list()).toHaveLength(from > 0 ? 1 : 0);
    library.close();
    const database = await openDatabase(factory, [...MIGRATIONS, further]);
    expect(database.version).toBe(NEWEST + 1);
    expect([...database.objectStoreNames]).toContain("further");
  });

  it("leave the old database whole when a step fails", async () => {
    const factory = freshFactory();
    const library = await openLibrary(factory);
    await library.save(release(), AT);
    library.close();
    const failing: Migration = {
      ...further,
      up: (database) => {
        database.deleteObjectStore("records");
        throw new Error("a mistake");
      },
    };
    await expect(openLibrary(factory, [...MIGRATIONS, failing])).rejects.toMatchObject({ code: "failed" });
    const again = await openLibrary(factory);
    expect(await again.exportAll()).toHaveLength(1);
  });

  it("a database of a newer Readout is refused and not touched", async () => {
    const factory = freshFactory();
    (await openLibrary(factory, [...MIGRATIONS, further])).close();
    await expect(openLibrary(factory)).rejects.toMatchObject({ name: "LibraryTrouble", code: "newer" });
    await expect(openLibrary(factory, [...MIGRATIONS, further])).resolves.toBeDefined();
  });

  it("an open library gives way to a newer Readout, and says so afterwards", async () => {
    const factory = freshFactory();
    const old = await openLibrary(factory);
    await openLibrary(factory, [...MIGRATIONS, further]);
    await expect(old.list()).rejects.toMatchObject({ code: "newer" });
  });

  it("one that a window keeps open at an older version is busy, for who asks first and for who asks then, until that closes", async () => {
    const factory = freshFactory();
    const held = await openDatabase(factory, MIGRATIONS.slice(0, 1));
    (held as unknown as { onversionchange: null }).onversionchange = null;
    await expect(openLibrary(factory)).rejects.toMatchObject({ code: "busy" });
    await expect(openLibrary(factory)).rejects.toMatchObject({ code: "busy" });
    // Another page waits behind that one, and is told nothing: it gives up by itself.
    const page: IDBFactory = { ...factory, open: factory.open.bind(factory) };
    await expect(openDatabase(page, MIGRATIONS, () => {}, 20)).rejects.toMatchObject({ code: "busy" });
    held.close();
    await vi.waitFor(async () => (await openLibrary(factory)).close());
    (await openDatabase(page)).close();
    expect((await openDatabase(factory)).version).toBe(NEWEST);
  });

  it("a browser that gives no database is told as such", async () => {
    const none = {
      open: () => {
        throw new DOMException("denied", "SecurityError");
      },
    } as unknown as IDBFactory;
    await expect(openLibrary(none)).rejects.toMatchObject({ code: "unavailable" });
  });

  it("only the steps after the old version are taken", () => {
    expect(stepsFrom(NEWEST, [...MIGRATIONS, further])).toEqual([further]);
    expect(stepsFrom(NEWEST + 1, [...MIGRATIONS, further])).toEqual([]);
  });

  it.each([
    [
      "a number is left out",
      [
        { ...further, version: 1 },
        { ...further, version: 3 },
      ],
    ],
    [
      "a number comes twice",
      [
        { ...further, version: 1 },
        { ...further, version: 1 },
      ],
    ],
    [
      "a date goes back",
      [
        { ...further, version: 1 },
        { ...further, date: "2001-01-01" },
      ],
    ],
  ])("a list is refused when %s", (_, list) => {
    expect(() => stepsFrom(0, list)).toThrow(RangeError);
  });
});

const EARLIER = MIGRATIONS.slice(0, -1).map(({ version }) => version);

/** A library with something in each of its stores: revised, binned, corrected, annotated, merged; an extract and a search. */
const kept = (): { releases: KeptRelease[]; extracts: Extract[]; searches: SavedSearch[] } => {
  const page = (number: number, words: string) =>
    release({ url: `https://mfa.example/${number}`, title: `Release ${number}`, paragraphs: [words] });
  const own = { savedAt: LATER, deletedAt: null, tags: [], note: "", revisions: [] };
  const [first, second] = [page(1, "Of harbours."), page(2, "Of rivers.")];
  const extract: Extract = {
    ...{ id: "0".repeat(32), url: first.url, savedAt: AT, deletedAt: null, tags: ["x"], note: "for the paper" },
    ...{
      title: "Release 1",
      issuer: null,
      lang: "en",
      dir: "ltr",
      published: null,
      textHash: null,
      quote: "lighthouses",
    },
    ...{ span: null, prefix: "", suffix: "", speaker: null, role: null, place: null },
  };
  return {
    releases: [
      {
        ...{ ...own, url: first.url, tags: ["sea"], note: "compare", corrections: { place: "Bern" }, record: first },
        revisions: [{ savedAt: AT, record: page(1, "Of ports.") }],
      },
      { ...own, url: second.url, deletedAt: LATER, also: ["https://mfa.example/3"], record: second },
    ],
    extracts: [extract],
    searches: [{ id: "1".repeat(32), name: "Sea", view: "/?q=sea", savedAt: AT }],
  };
};

describe.each(EARLIER)("a library of schema %i", (version) => {
  const earlier = async () => {
    const factory = freshFactory();
    await makeEarlier(version, kept(), factory);
    return factory;
  };
  /** Everything in it, in the file's form. */
  const all = async (factory: IDBFactory, migrations: readonly Migration[] = MIGRATIONS) => {
    const library = await openLibrary(factory, migrations);
    const given = { releases: [] as unknown[], extracts: [] as unknown[], searches: [] as unknown[] };
    for await (const { releases = [], extracts = [], searches = [] } of library.giveOut()) {
      given.releases.push(...releases);
      given.extracts.push(...extracts);
      given.searches.push(...searches);
    }
    library.close();
    return given;
  };
  /** What that schema could hold of it. */
  const expected = () => {
    const { releases, extracts, searches } = kept();
    return {
      releases: releases.map(({ corrections, also, ...one }) => ({
        ...one,
        ...(version >= 2 && corrections ? { corrections } : {}),
        ...(version >= 4 && also ? { also } : {}),
      })),
      extracts: version >= 3 ? extracts : [],
      searches: version >= 3 ? searches : [],
    };
  };

  it("is brought on with everything that is in it, and written to afterwards", async () => {
    const factory = await earlier();
    expect(await all(factory)).toEqual(expected());
    const library = await openLibrary(factory);
    expect(
      await library.save(release({ url: "https://mfa.example/1", paragraphs: ["Of bridges."] }), LATER),
    ).toMatchObject({ status: "revised" });
    expect(await library.first(10)).toHaveLength(1);
    expect(await library.emptyBin()).toBe(1);
    expect(await library.restore((await library.list())[0]?.id ?? "")).toBe(true);
  });

  it("has its words found, those of its extracts too", async () => {
    const library = await openLibrary(await earlier());
    const { search } = openSearch(library);
    expect((await search("harbours")).hits).toHaveLength(1);
    expect((await search("compare")).hits).toHaveLength(1);
    expect((await search("lighthouses")).extracts).toHaveLength(version >= 3 ? 1 : 0);
    expect((await search("bridges")).hits).toHaveLength(0);
  });

  it("is as it was when its upgrade is cut short in the middle, and is brought on the next time", async () => {
    const factory = await earlier();
    const cut: Migration = {
      ...further,
      up: (_, transaction) => {
        let rows = 0;
        transaction.objectStore("summaries").openCursor().onsuccess = ({ target }) => {
          if (++rows === 2) transaction.abort();
          else (target as IDBRequest<IDBCursor>).result.continue();
        };
      },
    };
    await expect(openLibrary(factory, [...MIGRATIONS, cut])).rejects.toMatchObject({ code: "failed" });
    const before = await openDatabase(factory, MIGRATIONS.slice(0, version));
    expect([before.version, await before.count("summaries"), await before.count("records")]).toEqual([version, 2, 2]);
    before.close();
    expect(await all(factory)).toEqual(expected());
  });
});
