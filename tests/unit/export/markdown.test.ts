import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toMarkdown as markdownOf } from "../../../lib/export/markdown";
import type { ReleaseRecord } from "../../../lib/model";
import { lawfulRecords, release } from "../records";
import { WORDS } from "./awkward";

const toMarkdown = (record: ReleaseRecord, note?: string) => markdownOf(record, WORDS, note);

const workshop = () =>
  release({
    title: "Workshop on Cyber Security Held in Beijing",
    place: "Beijing",
    speakers: [{ name: "Qian Hongshan", role: "Assistant Foreign Minister" }],
    sets: [
      {
        speaker: 0,
        announcement: "Qian Hongshan put forward three propositions.",
        declared: 3,
        points: [
          { marker: "First,", thesis: "keep to dialogue.", support: "It serves all." },
          { marker: "Second,", thesis: "keep to the Charter." },
        ],
      },
    ],
  });

describe("a release as Markdown", () => {
  it("gives title, issuer, date, place, speakers, sets with counts, points, source and hash", () => {
    const record = workshop();
    expect(toMarkdown(record)).toBe(`# Workshop on Cyber Security Held in Beijing

Ministry of Foreign Affairs · Readout  
2016-07-11 · Beijing

- **Qian Hongshan**, Assistant Foreign Minister

> Qian Hongshan put forward three propositions.

*Qian Hongshan: 3 announced · 2 found*

1. **keep to dialogue.**

   > It serves all.

2. **keep to the Charter.**

---

Source: <https://www.mfa.example/release/1.html>  
Read: 2026-11-23T14:02:00.000Z  
Text: \`${record.textHash}\`
`);
  });

  it("does not print the marker a second time before the number", () => {
    expect(toMarkdown(workshop())).not.toContain("First,");
  });

  it("says when no set was found and never prints null", () => {
    const bare = release({ title: null, published: null, issuer: null, paragraphs: ["Only words."] });
    const text = toMarkdown(bare);
    expect(text).toContain("# Untitled release");
    expect(text).toContain("No points were found.");
    expect(text).not.toMatch(/null|undefined/);
  });

  it("keeps the release's own numbers when one is missing", () => {
    const record = workshop();
    const set = record.sets[0] as ReleaseRecord["sets"][number];
    const items = set.items.map((item, at) => ({ ...item, ordinal: at === 0 ? 2 : 5 }));
    const text = toMarkdown({ ...record, sets: [{ ...set, items }] });
    expect(text).toContain("2. **keep to dialogue.**");
    expect(text).toContain("5) **keep to the Charter.**");
  });

  it("shows a nested set under its point, and not again in the support", () => {
    const record = workshop();
    const set = record.sets[0] as ReleaseRecord["sets"][number];
    const first = set.items[0] as ReleaseRecord["sets"][number]["items"][number];
    const from = record.text.indexOf("It serves all.");
    const inner = { from, to: from + "It serves all.".length };
    const nested = {
      ...set,
      announcement: null,
      declared: null,
      speaker: null,
      parent: { set: 0, item: 0 },
      items: [{ ordinal: 1, marker: null, heading: inner, span: inner }],
    };
    const text = toMarkdown({ ...record, sets: [{ ...set, items: [first] }, nested] });
    expect(text).toContain("1. **keep to dialogue.**\n\n   *1 points*\n\n   1. **It serves all.**");
    expect(text.match(/It serves all/g)).toHaveLength(1);
  });
});

it("puts the reader's note before the source, as plain text, its paragraphs kept", () => {
  const text = toMarkdown(workshop(), "One *line*\ntwo\n\n# three");
  expect(text).toContain("\n\n## Note\n\nOne \\*line\\*  \ntwo\n\n\\# three\n\n---\n");
});

it("leaves out a speaker who was taken away", () => {
  const record = workshop();
  const speakers = record.speakers.map((speaker) => ({ ...speaker, name: { ...speaker.name, value: "" } }));
  const text = toMarkdown({ ...record, speakers });
  expect(text).not.toContain("****");
  expect(text).toContain("\n*3 announced · 2 found*\n");
});

describe("the page's own characters", () => {
  it.each([
    ["markup of HTML", "<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["bold and links", "*not bold* [x](javascript:1)", "\\*not bold\\* \\[x\\](javascript:1)"],
    ["an entity", "&lt;b&gt;", "\\&lt;b\\&gt;"],
    ["a number at the beginning", "1. Introduction", "1\\. Introduction"],
    ["a dash at the beginning", "- item", "\\- item"],
    ["a tag of a note-taking program", "see #tag and ==mark==", "see \\#tag and \\=\\=mark\\=\\="],
    ["line breaks in a title", "One\nTwo", "One Two"],
  ])("escapes %s", (_, words, expected) => {
    expect(toMarkdown(release({ title: words })).split("\n")[0]).toBe(`# ${expected}`);
  });

  it.each(["Mr. Wang said: yes - and no + more (1.5 per cent).", "«Слова» — и ещё 第一，坚持对话。 أوّلًا"])(
    "leaves ordinary words alone: %s",
    (words) => {
      expect(toMarkdown(release({ title: words })).split("\n")[0]).toBe(`# ${words}`);
    },
  );

  it("does not link an address that would run a program", () => {
    expect(toMarkdown(release({ url: "javascript:alert(1)" }))).not.toContain("<javascript:");
  });

  it("keeps paragraphs and line breaks inside a quotation", () => {
    const record = release({
      sets: [{ announcement: "One\ntwo\n\nthree", points: [{ thesis: "a" }, { thesis: "b" }] }],
    });
    expect(toMarkdown(record)).toContain("> One  \n> two\n>\n> three\n");
  });

  it("never lets a page's line begin a heading, a rule or HTML", () => {
    fc.assert(
      fc.property(lawfulRecords, (record) => {
        const own = toMarkdown(record).split("\n").slice(1);
        expect(own.filter((line) => /^\s*#/.test(line))).toEqual([]);
        expect(own.filter((line) => /(^|[^\\])<(?!https?:)/.test(line.replaceAll("\\\\", "")))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
