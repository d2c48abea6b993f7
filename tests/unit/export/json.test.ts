import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KeptRelease, readLibraryJson, toLibraryJson } from "../../../lib/export/json";
import { openLibrary } from "../../../lib/library/library";
import type { ReleaseRecord } from "../../../lib/model";
import { hashOf, lawfulRecords, release } from "../records";

const AT = "2026-11-23T14:02:00.000Z";
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
const workshop = release({
  title: "Workshop",
  speakers: [{ name: "Qian Hongshan" }],
  sets: [{ speaker: 0, points: [{ thesis: "one" }, { thesis: "two" }] }],
});
const file = toLibraryJson([kept(workshop)], AT);
/** The file with one value of its release changed by hand; `undefined` takes it away. */
const tampered = (path: string, value: unknown): string => {
  const parsed = JSON.parse(file) as { releases: object[] };
  const keys = path.split(".");
  const last = keys.pop() as string;
  let place = parsed.releases[0] as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  place[last] = value;
  return JSON.stringify(parsed);
};
const freshLibrary = () => openLibrary(new (indexedDB.constructor as new () => IDBFactory)());

describe("the library file", () => {
  it("says what it is first, and has one release a line", () => {
    const lines = toLibraryJson([kept(workshop), kept(release({ url: "https://a.example/" }))], AT).split("\n");
    expect(lines[0]).toBe(`{"format":"readout-library","version":1,"exportedAt":"${AT}","releases":[`);
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^\{"url":"https:\/\/a\.example\/","savedAt":/);
  });

  it("is the same whatever the order of releases and keys", () => {
    const other = kept(release({ url: "https://a.example/" }));
    const turned = Object.fromEntries(Object.entries(kept(workshop)).reverse()) as unknown as KeptRelease;
    expect(toLibraryJson([turned, other], AT)).toBe(toLibraryJson([other, kept(workshop)], AT));
  });

  it("of an empty library is read again as empty", () => {
    expect(readLibraryJson(toLibraryJson([], AT))).toEqual({ ok: true, exportedAt: AT, releases: [], refused: [] });
  });

  it("keeps fields that a later contract may add", () => {
    const later = tampered("record.headline", { b: 1, a: 2 });
    const read = readLibraryJson(later);
    expect(read.ok && toLibraryJson(read.releases, AT)).toContain('"headline":{"a":2,"b":1}');
  });

  it("export → empty library → import → export is equal to the byte", async () => {
    const history = fc.record({
      records: fc.uniqueArray(lawfulRecords, { selector: ({ textHash }) => textHash, minLength: 1, maxLength: 3 }),
      deletedAt: fc.constantFrom(null, AT),
      tags: fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 }),
      note: fc.string({ unit: "grapheme", maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(history, { selector: ({ records }) => records[0]?.url, maxLength: 5 }),
        async (list) => {
          const releases = list.map(({ records, ...own }) => {
            const url = records[0]?.url as string;
            const versions = records.map((record, day) => ({
              savedAt: `2026-01-0${day + 1}T00:00:00Z`,
              record: { ...record, url },
            }));
            const current = versions.pop() as (typeof versions)[number];
            return { ...kept(current.record, own), savedAt: current.savedAt, revisions: versions };
          });
          const first = await freshLibrary();
          await first.importAll(releases);
          const exported = toLibraryJson(await first.exportAll(), AT);
          const read = readLibraryJson(exported);
          if (!read.ok) throw new Error(read.why);
          expect(read.refused).toEqual([]);
          const second = await freshLibrary();
          expect(await second.importAll(read.releases)).toEqual({ added: releases.length, equal: 0, revised: 0 });
          expect(toLibraryJson(await second.exportAll(), AT)).toBe(exported);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a file that is refused", () => {
  it.each([
    ["empty", "  \n"],
    ["not-json", "Dear colleague, please find attached"],
    ["not-json", "<!doctype html><title>x</title>"],
    ["not-json", '{"format":"something else","releases":['],
    ["cut", file.slice(0, file.length - 5)],
    ["cut", file.slice(0, file.length / 2)],
    ["cut", '{"format":"readout-library","ver'],
    ["other-program", "null"],
    ["other-program", "[1,2,3]"],
    ["other-program", '{"guid":"placesRoot","children":[]}'],
    ["other-program", '{"format":"readout-library"}'],
    ["other-program", '{"format":"readout-library","version":"1","releases":[],"exportedAt":""}'],
    ["other-program", '{"format":"readout-library","version":1,"exportedAt":"x"}'],
    ["newer", '{"format":"readout-library","version":2,"something":"unknown"}'],
  ])("as %s: %j", (why, text) => {
    expect(readLibraryJson(text)).toEqual({ ok: false, why });
  });

  it("is not refused for a byte order mark", () => {
    expect(readLibraryJson(`\uFEFF${file}`).ok).toBe(true);
  });
});

describe("a release that is refused, whole, and named", () => {
  const short = { ...workshop, text: "", textHash: hashOf("") };
  it.each([
    ["no record", "shape", "record", undefined, "record"],
    ["a field of another type", "shape", "record.title.value", 7, "record.title.value"],
    ["an address that runs a program", "shape", "url", "javascript:alert(1)", "url"],
    [
      "a language version that does",
      "shape",
      "record.versions",
      [{ lang: "en", url: "javascript:1" }],
      "record.versions.0.url",
    ],
    ["a record of a newer schema", "newer", "record.schema", 2, "record.schema"],
    ["a span beyond the text", "law", "record.sets.0.items.1.span.to", 1e6, "record.sets.0.items.1.span"],
    ["a reversed span", "law", "record.sets.0.items.0.heading", { from: 5, to: 2 }, "record.sets.0.items.0.heading"],
    ["half a position", "law", "record.title.to", null, "record.title"],
    ["a speaker who is not there", "law", "record.sets.0.speaker", 4, "record.sets.0.speaker"],
    ["a set that is nested in itself", "law", "record.sets.0.parent", { set: 0, item: 0 }, "record.sets.0.parent"],
    ["another text than the hash says", "hash", "record.text", workshop.text.replace("one", "two"), "record.textHash"],
    ["a record of another address", "address", "record.url", "https://b.example/", "record.url"],
    [
      "a revision that breaks the law",
      "law",
      "revisions",
      [{ savedAt: AT, record: short }],
      "revisions.0.record.title",
    ],
  ])("%s", (_, why, path, value, where) => {
    expect(readLibraryJson(tampered(path, value))).toMatchObject({ ok: true, releases: [], refused: [{ why, where }] });
  });

  it("does not keep the others out", () => {
    const good = kept(release({ url: "https://a.example/" }));
    const bad = { ...kept(workshop), savedAt: "yesterday" };
    const read = readLibraryJson(toLibraryJson([good, bad], AT));
    expect(read).toMatchObject({
      ok: true,
      releases: [good],
      refused: [{ what: "Workshop", why: "shape", where: "savedAt" }],
    });
  });

  it("is the second of two with one address", () => {
    const twice = JSON.stringify({ ...JSON.parse(file), releases: [kept(workshop), kept(workshop)] });
    expect(readLibraryJson(twice)).toMatchObject({ ok: true, releases: [{}], refused: [{ why: "duplicate" }] });
  });

  it("is named by its number when it has no name", () => {
    const read = readLibraryJson(JSON.stringify({ ...JSON.parse(file), releases: [null, 7, []] }));
    expect(read.ok && read.refused.map(({ what }) => what)).toEqual(["#1", "#2", "#3"]);
  });

  it("is one made to exhaust the stack", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const read = readLibraryJson(file.replace('"reasons":[', `"extra":${deep},"reasons":[`));
    expect(read).toMatchObject({ ok: true, releases: [], refused: [{ why: "shape" }] });
  });
});

describe("a file made to harm", () => {
  it("cannot reach the prototype of anything", () => {
    const harmful = file
      .replace('"record":{', '"__proto__":{"polluted":true},"record":{"__proto__":{"polluted":true},')
      .replace(
        '"reasons":[',
        '"extra":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}},"reasons":[',
      );
    const read = readLibraryJson(harmful);
    expect(read.ok && read.releases).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const [one] = read.ok ? read.releases : [];
    expect((one as unknown as { polluted?: boolean }).polluted).toBeUndefined();
    expect(JSON.stringify(one)).not.toContain("__proto__");
    expect(Object.getPrototypeOf(one?.record)).toBe(Object.prototype);
  });

  it("keeps a script in a title as the words that they are", () => {
    const title = "<script>alert(1)</script>";
    const read = readLibraryJson(toLibraryJson([kept(release({ title }))], AT));
    expect(read.ok && read.releases[0]?.record.title?.value).toBe(title);
  });
});
