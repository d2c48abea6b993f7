import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, FIRST_VIEW, ORDERS, PLACES, type View, viewAt } from "../../../components/library/address";
import { listed, toggled } from "../../../entrypoints/library/listing";
import { summaryOf } from "../../../lib/library/release";
import { type ReleaseDraft, release } from "../records";
import { AT, LATER } from "./stores";

describe("the address of a view", () => {
  it("is read back as the same view, whatever was looked for and chosen", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 12 });
    const values = fc.array(words, { minLength: 1, maxLength: 3 });
    const releases: fc.Arbitrary<Pick<View, "release" | "point">> = fc.oneof(
      fc.constant({ release: null, point: null }),
      fc.record({
        release: fc.stringMatching(/^[0-9a-f]{32}$/),
        point: fc.option(fc.stringMatching(/^[0-9]{1,3}\.[0-9]{1,3}$/)),
      }),
    );
    const rests: fc.Arbitrary<Omit<View, "release" | "point">> = fc.record({
      place: fc.constantFrom(...PLACES),
      query: words,
      choice: fc.record(
        { country: values, issuer: values, speaker: values, kind: values, language: values, year: values, tag: values },
        { requiredKeys: [] },
      ),
      order: fc.constantFrom(...ORDERS),
      extract: fc.option(fc.stringMatching(/^[0-9a-f]{32}$/)),
    });
    fc.assert(
      fc.property(releases, rests, (release, rest) => {
        const view: View = { ...rest, ...release };
        expect(viewAt(addressOf(view))).toEqual(view);
      }),
    );
  });

  it.each(["", "#", "#/", "#/elsewhere", "#/?order=sideways&unknown=1", "#/?point=0.1", "#%%%"])(
    "%j is the first view",
    (hash) => {
      expect(viewAt(hash)).toEqual(FIRST_VIEW);
    },
  );

  it("of the bin keeps the release that is open", () => {
    expect(viewAt("#/bin?release=abc")).toMatchObject({ place: "bin", release: "abc" });
  });
});

const summary = (draft: ReleaseDraft, savedAt = AT) =>
  summaryOf(release(draft), {
    savedAt,
    revisions: 0,
    tags: [],
    note: "",
    corrections: {},
    number: 1,
    deletedAt: null,
    change: 1,
  });
const old = summary({ url: "https://a.example/1", title: "Old talks", published: "1999-12" }, LATER);
const recent = summary({ url: "https://a.example/2", title: "New talks", published: "2026-01-02", lang: "fr" });
const undated = summary({ url: "https://a.example/3", title: null, published: null });
const titles = (rows: ReturnType<typeof listed>) => rows.map((row) => row.summary.title);

describe("the rows of the list", () => {
  it("stand as they were saved, or by their own date with the undated last", () => {
    const all = [old, undated, recent];
    expect(titles(listed(all, FIRST_VIEW, null))).toEqual(["Old talks", null, "New talks"]);
    expect(titles(listed(all, { ...FIRST_VIEW, order: "dated" }, null))).toEqual(["New talks", "Old talks", null]);
  });

  it("are only those chosen", () => {
    expect(titles(listed([old, recent], { ...FIRST_VIEW, choice: { language: ["fr"] } }, null))).toEqual(["New talks"]);
  });

  it("keep the order of what was found, with their sentences, and take no other order", () => {
    const excerpt = { text: "Talks were held.", marks: [{ from: 0, to: 5 }], cutBefore: false, cutAfter: false };
    const view = { ...FIRST_VIEW, order: "dated", query: "talks" } as const;
    const rows = listed([old, recent], view, new Map([[old.id, excerpt]]));
    expect(titles(rows)).toEqual(["Old talks", "New talks"]);
    expect(rows.map((row) => row.excerpt)).toEqual([excerpt, null]);
  });
});

describe("choosing in a facet", () => {
  it("puts a value in and takes it out again, and leaves no empty facet behind", () => {
    const one = toggled({ kind: ["readout"] }, "issuer", "cn");
    expect(one).toEqual({ kind: ["readout"], issuer: ["cn"] });
    expect(toggled(one, "issuer", "fr").issuer).toEqual(["cn", "fr"]);
    expect(toggled(one, "issuer", "cn")).toEqual({ kind: ["readout"] });
  });
});
