import { describe, expect, it, vi } from "vitest";
import { openDatabase } from "../../../lib/library/database";
import { openLibrary } from "../../../lib/library/library";
import { MIGRATIONS, type Migration, stepsFrom } from "../../../lib/library/migrations";
import { STORES } from "../../../lib/library/schema";
import { release } from "../records";
import { AT, freshFactory } from "./stores";

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
