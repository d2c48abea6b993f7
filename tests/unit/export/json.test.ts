import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KeptRelease, type LibraryContent, libraryJsonParts } from "../../../lib/export/json";
import { type FileTrouble, libraryReader, type Refusal } from "../../../lib/export/json-reader";
import { openLibrary } from "../../../lib/library/library";
import type { Extract, ReleaseRecord } from "../../../lib/model";
import { takeAll } from "../library/stores";
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
const toLibraryJson = (releases: readonly KeptRelease[], at: string, more: LibraryContent = {}) =>
  [...libraryJsonParts({ releases, ...more }, at)].join("");

type File =
  | { ok: true; exportedAt: string; releases: KeptRelease[]; extracts: Extract[]; refused: Refusal[] }
  | { ok: false; why: FileTrouble };

/** The file read in pieces of `size` units. */
function readLibraryJson(text: string, size = 1_000): File {
  const reader = libraryReader();
  const file = {
    ok: true as const,
    releases: [] as KeptRelease[],
    extracts: [] as Extract[],
    refused: [] as Refusal[],
  };
  const take = (entries: ReturnType<typeof reader.push>) => {
    for (const one of entries) {
      if (one.list === null) file.refused.push(one.refusal);
      if (one.list === "releases") file.releases.push(one.entry);
      if (one.list === "extracts") file.extracts.push(one.entry);
    }
  };
  for (let from = 0; from < text.length; from += size) take(reader.push(text.slice(from, from + size)));
  take(reader.end());
  return reader.trouble === null
    ? { ...file, exportedAt: reader.exportedAt ?? "" }
    : { ok: false, why: reader.trouble };
}

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
    expect(lines[0]).toBe(`{"format":"readout-library","version":2,"exportedAt":"${AT}","releases":[`);
    expect(lines.slice(3)).toEqual(['],"extracts":[', '],"searches":[', "]}", ""]);
    expect(lines[1]).toMatch(/^\{"url":"https:\/\/a\.example\/","savedAt":/);
  });

  it("is the same whatever the order of releases and keys", () => {
    const other = kept(release({ url: "https://a.example/" }));
    const turned = Object.fromEntries(Object.entries(kept(workshop)).reverse()) as unknown as KeptRelease;
    expect(toLibraryJson([turned, other], AT)).toBe(toLibraryJson([other, kept(workshop)], AT));
  });

  it("of an empty library is read again as empty", () => {
    expect(readLibraryJson(toLibraryJson([], AT))).toEqual({
      ...{ ok: true, exportedAt: AT, releases: [], extracts: [], refused: [] },
    });
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
          await takeAll(first, releases);
          const exported = toLibraryJson(await first.exportAll(), AT);
          const read = readLibraryJson(exported);
          if (!read.ok) throw new Error(read.why);
          expect(read.refused).toEqual([]);
          const second = await freshLibrary();
          expect(await takeAll(second, read.releases)).toEqual({ added: releases.length, equal: 0, revised: 0 });
          expect(toLibraryJson(await second.exportAll(), AT)).toBe(exported);
        },
      ),
      { numRuns: 40 },
    );
  });
});

const extract: Extract = {
  ...{ id: "0".repeat(32), url: workshop.url, savedAt: AT, deletedAt: null, tags: ["cyber"], note: "mine" },
  ...{ title: "Workshop", issuer: null, lang: "en", dir: "ltr", published: null, textHash: null, quote: "one" },
  ...{ span: null, prefix: "", suffix: "", speaker: null, role: null, place: null },
};

describe("a file that comes in pieces", () => {
  const search = { id: "1".repeat(32), name: 'A "name"', view: "/?q=\\", savedAt: AT };
  const other = kept(release({ url: "https://a.example/", title: 'Quo"ted \\ [{]}, and : so on' }));
  const whole = toLibraryJson([kept(workshop), other], AT, { extracts: [extract], searches: [search] });

  it("is read the same wherever it is cut into pieces, and however it is laid out", () => {
    const once = readLibraryJson(whole, whole.length);
    expect(once).toMatchObject({ ok: true, releases: [other, kept(workshop)], extracts: [extract], refused: [] });
    for (const size of [1, 2, 7, 997]) expect(readLibraryJson(whole, size)).toEqual(once);
    expect(readLibraryJson(JSON.stringify(JSON.parse(whole), null, 3), 13)).toEqual(once);
  });

  it("keeps a character of its words that would be a mark of the encoding at its beginning, wherever a piece begins", () => {
    const marked = toLibraryJson([kept(release({ title: "\uFEFFOf\uFEFF ports" }))], AT);
    const once = readLibraryJson(marked, marked.length);
    expect(once).toMatchObject({ releases: [{ record: { title: { value: "\uFEFFOf\uFEFF ports" } } }], refused: [] });
    expect(readLibraryJson(`\uFEFF${marked}`, 1)).toEqual(once);
  });

  it("of the first version is read", () => {
    const first = whole.replace('"version":2', '"version":1').replace(/\n\],"extracts".*/s, "\n]}");
    expect(readLibraryJson(first)).toMatchObject({ ok: true, releases: [{}, {}], refused: [] });
  });

  it("and is cut off gives what was whole, and says so, wherever that is", () => {
    const begins = whole.indexOf("\n");
    for (let to = begins; to < whole.length - 2; to += 41) {
      const read = readLibraryJson(whole.slice(0, to));
      expect(read).toMatchObject({ ok: true });
      if (!read.ok) continue;
      expect(read.refused).toMatchObject([{ why: "cut" }]);
      for (const one of read.releases) expect([kept(workshop), other]).toContainEqual(one);
    }
  });

  it("and is damaged in the middle gives what was before", () => {
    const at = whole.indexOf("\n{", whole.indexOf("\n{") + 2);
    const read = readLibraryJson(`${whole.slice(0, at)}}}}]]${whole.slice(at)}`);
    expect(read).toMatchObject({ ok: true, releases: [other], refused: [{ why: "cut" }] });
  });

  it("with an entry that is no JSON gives the others", () => {
    const read = readLibraryJson(whole.replace(/\n\{.*\n/, "\n{oops},\n"));
    expect(read).toMatchObject({ ok: true, releases: [kept(workshop)], refused: [{ what: "#1", why: "shape" }] });
  });

  it("and has lists that it does not know is read for those that it knows", () => {
    const read = readLibraryJson(
      whole.replace('"releases":[', '"things":[{"a":[1,2]},3],"thing":{"b":2},"releases":['),
    );
    expect(read).toMatchObject({ ok: true, releases: [{}, {}], refused: [] });
  });

  it("never holds more than an entry: one without an end is dropped, not kept", () => {
    const reader = libraryReader();
    reader.push(toLibraryJson([], AT).slice(0, -30).replace(/\n.*/s, "\n"));
    const piece = "x".repeat(1_000_000);
    reader.push('{"url":"');
    for (let at = 0; at < 60; at++) expect(reader.push(piece)).toEqual([]);
    expect(reader.push('"}')).toEqual([]);
    expect(reader.push("\n]")).toMatchObject([{ list: null, refusal: { what: "#1", why: "too-large" } }]);
  });

  it.each([
    ["a reversed span", { span: { from: 5, to: 2 } }, "law", "span"],
    ["no words", { quote: "" }, "shape", "quote"],
    ["an address that runs a program", { url: "javascript:alert(1)" }, "shape", "url"],
    ["a place that is none", { place: { kind: "point", set: -1, item: 0 } }, "shape", "place.set"],
  ])("refuses an extract with %s", (_, wrong, why, where) => {
    const made = toLibraryJson([], AT, { extracts: [{ ...extract, ...wrong } as Extract] });
    expect(readLibraryJson(made)).toMatchObject({ ok: true, extracts: [], refused: [{ why, where }] });
  });
});

describe("a file that is refused", () => {
  it.each([
    ["empty", "  \n"],
    ["not-json", "Dear colleague, please find attached"],
    ["not-json", "<!doctype html><title>x</title>"],
    ["other-program", '{"format":"something else","releases":['],
    ["cut", '{"format":"readout-library","ver'],
    ["other-program", "null"],
    ["other-program", "[1,2,3]"],
    ["other-program", '{"guid":"placesRoot","children":[]}'],
    ["other-program", '{"format":"readout-library"}'],
    ["other-program", '{"format":"readout-library","version":"1","releases":[],"exportedAt":""}'],
    ["other-program", '{"format":"readout-library","version":1,"exportedAt":"x"}'],
    ["newer", '{"format":"readout-library","version":3,"something":"unknown"}'],
    ["not-json", "{format: 1}"],
    ["not-json", "}"],
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
    const deep = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
    const read = readLibraryJson(file.replace('"reasons":[', `"extra":${deep},"reasons":[`), 100_000);
    expect(read).toMatchObject({ ok: true, releases: [], refused: [{ why: "shape" }] });
    expect(readLibraryJson(`${deep}`, 100_000)).toEqual({ ok: false, why: "other-program" });
    expect(readLibraryJson(file.replace('"releases":[', `"x":${deep},"releases":[`), 100_000)).toMatchObject({
      ...{ ok: true, releases: [{}], refused: [] },
    });
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
