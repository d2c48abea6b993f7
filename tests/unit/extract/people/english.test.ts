import { describe, expect, it } from "vitest";
import { needsRefining, refineEnglish } from "../../../../lib/extract/english";
import { type ReleaseDraft, release } from "../../records";

const POINTS = [
  { marker: "First,", thesis: "talks should go on." },
  { marker: "Second,", thesis: "trade should grow." },
];

const names = (draft: ReleaseDraft): string[] => {
  const refined = refineEnglish(release(draft));
  for (const { name } of refined.speakers) {
    expect(refined.text.slice(name.from as number, name.to as number)).toBe(name.value);
  }
  return refined.speakers.map((speaker) => speaker.name.value);
};

describe("a line of the head that nothing but a tagger can tell for a person", () => {
  it("names the author of a speech without a speaker, and gives that person its points", () => {
    const draft: ReleaseDraft = {
      kind: "speech",
      paragraphs: ["John Kirby", "I will make two points."],
      sets: [{ announcement: "I will make two points.", points: POINTS }],
    };
    expect(names(draft)).toEqual(["John Kirby"]);
    expect(refineEnglish(release(draft)).sets[0]?.speaker).toBe(0);
  });

  it.each(["Ben Franklin Room", "Chatham House", "Treaty Room", "Camp David", "Palais Wilson", "As Delivered"])(
    "is not taken for a person: %s",
    (line) => {
      expect(names({ kind: "speech", paragraphs: [line, "I thank you."] })).toEqual([]);
    },
  );

  it("is not asked about where the speaker is known", () => {
    const known = release({
      kind: "speech",
      speakers: [{ name: "Jane Roe" }],
      paragraphs: ["John Kirby", "I thank you."],
    });
    expect(needsRefining(known)).toBe(false);
    expect(refineEnglish(known)).toBe(known);
  });
});

describe("an announcement whose subject the rules did not know", () => {
  it("gives the points to the person it begins with", () => {
    const draft: ReleaseDraft = {
      kind: "readout",
      sets: [{ announcement: "Jane Roe tabled two ideas on trade.", points: POINTS }],
    };
    expect(names(draft)).toEqual(["Jane Roe"]);
  });

  it.each([
    "Camp David tabled two ideas on trade.",
    "Both sides tabled two ideas.",
    "There are two ideas.",
    "Human Rights Watch tabled two ideas.",
  ])("leaves them to nobody: %s", (announcement) => {
    expect(names({ kind: "readout", sets: [{ announcement, points: POINTS }] })).toEqual([]);
  });
});

describe("what is never asked", () => {
  it.each<[string, ReleaseDraft]>([
    ["a communiqué", { kind: "communique", paragraphs: ["John Kirby"] }],
    ["a release in another language", { kind: "speech", lang: "fr", paragraphs: ["John Kirby"] }],
    ["a readout without announcements", { kind: "readout", paragraphs: ["John Kirby"] }],
    ["a line that is no name by its shape", { kind: "speech", paragraphs: ["I thank you all.", "25 September 2024"] }],
  ])("%s", (_, draft) => {
    expect(needsRefining(release(draft))).toBe(false);
  });
});
