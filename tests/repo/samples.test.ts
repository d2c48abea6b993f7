import { describe, expect, test } from "vitest";
import { makeSamples } from "../../scripts/samples/samples";
import { FILES, jsonOf } from "./sources";

describe("the welcome page's releases", () => {
  const samples = makeSamples();

  test("are what the extractor makes of them: if not, node scripts/samples.mjs", () => {
    expect(jsonOf("components/welcome/samples.json")).toEqual(samples);
  });

  test("are there in every language of the interface", () => {
    const locales = FILES.filter((file) => /^public\/_locales\/[^/]+\/messages\.json$/.test(file));
    const tags = locales.map((file) => jsonOf<{ locale: { message: string } }>(file).locale.message.split("-")[0]);
    expect(
      Object.keys(samples)
        .map((tag) => tag.split("-")[0])
        .sort(),
    ).toEqual(tags.sort());
  });

  test.each(Object.entries(samples))(
    "has three points where three are announced, a speaker, a date and a place: %s",
    (_tag, record) => {
      expect(record).toMatchObject({
        isRelease: true,
        kind: "readout",
        published: { value: "2026-05-12" },
        sets: [{ declared: 3, speaker: 0, items: [{ ordinal: 1 }, { ordinal: 2 }, { ordinal: 3 }] }],
      });
      expect(record.title).not.toBeNull();
      expect(record.place).not.toBeNull();
      expect(record.speakers).toHaveLength(1);
    },
  );
});
