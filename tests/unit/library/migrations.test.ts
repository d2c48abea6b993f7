import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../lib/library/database";
import { openLibrary } from "../../../lib/library/library";
import { MIGRATIONS, type Migration, stepsFrom } from "../../../lib/library/migrations";
import { STORES } from "../../../lib/library/schema";
import { release } from "../records";
import { AT, freshFactory } from "./stores";

const second: Migration = {
  version: 2,
  date: "2999-01-01",
  what: "for this test",
  up: (database, transaction) => {
    database.createObjectStore("extracts");
    transaction.objectStore("meta").put("seen", "step two");
  },
};

describe("migrations", () => {
  it("make the stores of today's schema", async () => {
    const database = await openDatabase(freshFactory());
    expect([...database.objectStoreNames]).toEqual([...STORES].sort());
  });

  it.each([0, 1])("bring a database on from version %i without losing a release", async (from) => {
    const factory = freshFactory();
    const record = release();
    if (from === 1) {
      const old = await openLibrary(factory);
      await old.save(record, AT);
      old.close();
    }
    const library = await openLibrary(factory, [...MIGRATIONS, second]);
    expect(await library.list()).toHaveLength(from);
    library.close();
    const database = await openDatabase(factory, [...MIGRATIONS, second]);
    expect(database.version).toBe(2);
    expect([...database.objectStoreNames]).toContain("extracts");
  });

  it("leave the old database whole when a step fails", async () => {
    const factory = freshFactory();
    const library = await openLibrary(factory);
    await library.save(release(), AT);
    library.close();
    const failing: Migration = {
      ...second,
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
    (await openLibrary(factory, [...MIGRATIONS, second])).close();
    await expect(openLibrary(factory)).rejects.toMatchObject({ name: "LibraryTrouble", code: "newer" });
    await expect(openLibrary(factory, [...MIGRATIONS, second])).resolves.toBeDefined();
  });

  it("an open library gives way to a newer Readout, and says so afterwards", async () => {
    const factory = freshFactory();
    const old = await openLibrary(factory);
    await openLibrary(factory, [...MIGRATIONS, second]);
    await expect(old.list()).rejects.toMatchObject({ code: "newer" });
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
    expect(stepsFrom(1, [...MIGRATIONS, second])).toEqual([second]);
    expect(stepsFrom(2, [...MIGRATIONS, second])).toEqual([]);
  });

  it.each([
    [
      "a number is left out",
      [
        { ...second, version: 1 },
        { ...second, version: 3 },
      ],
    ],
    [
      "a number comes twice",
      [
        { ...second, version: 1 },
        { ...second, version: 1 },
      ],
    ],
    [
      "a date goes back",
      [
        { ...second, version: 1 },
        { ...second, date: "2001-01-01" },
      ],
    ],
  ])("a list is refused when %s", (_, list) => {
    expect(() => stepsFrom(0, list)).toThrow(RangeError);
  });
});
