import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvHead, POINT_COLUMNS, pointRows, RELEASE_COLUMNS, releaseRow } from "../../../lib/export/csv";
import { EXTRACT_COLUMNS, extractMarkdown, extractRow } from "../../../lib/export/extracts";
import type { Extract } from "../../../lib/model";
import { AWKWARD, exported } from "./awkward";

/** Reads RFC 4180, by the grammar: an independent, slow oracle. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (text[at] === '"') at++;
        field += text[at];
      }
      at++;
    } else while (at < text.length && text[at] !== "," && text[at] !== "\r") field += text[at++];
    row.push(field);
    if (text[at] === ",") at++;
    else {
      expect(text.slice(at, at + 2)).toBe("\r\n");
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const at = (column: (typeof RELEASE_COLUMNS)[number]) => RELEASE_COLUMNS.indexOf(column);
const titleOf = (title: string) => parse(releaseRow(exported({ title })))[0]?.[at("title")];

describe("releases as a table", () => {
  it("begins with a byte order mark and the names of its columns", () => {
    expect(csvHead(RELEASE_COLUMNS)).toMatch(/^\ufefftitle,issuer,country,.*\r\n$/);
  });

  it("has a field for every column, whatever a release holds, and its title unchanged", () => {
    const rows = parse(AWKWARD.map(releaseRow).join(""));
    expect(rows).toHaveLength(50);
    expect(rows.every((row) => row.length === RELEASE_COLUMNS.length)).toBe(true);
    expect(rows[2]?.[at("title")]).toBe(AWKWARD[2]?.record.title?.value);
    expect(rows.flat().some((field) => /^(null|undefined)$/.test(field))).toBe(false);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", "=cmd|' /C calc'!A0"])(
    "puts an apostrophe before what a spreadsheet would run: %j",
    (title) => {
      expect(titleOf(title)).toBe(
        `'${title.replace(/([\r\n\t])=/, (found, mark) => (mark === "\t" ? found : `${mark}'=`))}`,
      );
    },
  );

  it("puts one before each such line of a note", () => {
    const [row] = parse(releaseRow(exported({}, { note: "one\n=two\n-three" })));
    expect(row?.[at("note")]).toBe("one\n'=two\n'-three");
  });

  it.each(["1-2", "a=b", "what @ is", "Wang Yi's", "'quoted'", "第一，坚持", " - ", "–5"])(
    "leaves ordinary words alone: %j",
    (title) => {
      expect(titleOf(title)).toBe(title);
    },
  );

  it("is read back by the grammar whatever stands in it, and no line of it begins as a formula", () => {
    const signs = fc.constantFrom(..."=+-@＝＋－＠\t\r\n\",;' a1", "\r\n");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (letters) => {
        const note = letters.join("");
        const [row] = parse(releaseRow(exported({}, { note })));
        const read = row?.[at("note")] ?? "";
        expect(read).not.toMatch(/(?:^|[\r\n])[=+\-@＝＋－＠\t]/);
        expect(read.replaceAll("'", "")).toBe(note.replaceAll("'", ""));
        expect(row).toHaveLength(RELEASE_COLUMNS.length);
      }),
    );
  });

  it("gives names with their offices, tags, and what the page says where it was corrected", () => {
    const corrections = { title: "Right" };
    const speakers = [{ name: "Wang Yi", role: "Foreign Minister" }, { name: "Mao Ning" }];
    const [row] = parse(releaseRow(exported({ title: "Wrong", speakers }, { tags: ["a", "b, c"], corrections })));
    expect(row?.[at("speakers")]).toBe("Wang Yi (Foreign Minister); Mao Ning");
    expect(row?.[at("tags")]).toBe("a; b, c");
    expect(row?.[at("title")]).toBe("Right");
    expect(row?.[at("as_on_the_page")]).toBe("title: Wrong");
  });
});

describe("points as a table", () => {
  const draft = {
    speakers: [{ name: "Qian Hongshan", role: "Assistant Foreign Minister" }],
    sets: [
      {
        speaker: 0,
        announcement: "Three propositions:",
        declared: 3,
        points: [
          { marker: "First,", thesis: "dialogue." },
          { marker: "Second,", thesis: "=law.", support: "It serves all." },
        ],
      },
    ],
  };
  const rows = parse(pointRows(exported(draft)));
  const field = (row: number, column: (typeof POINT_COLUMNS)[number]) => rows[row]?.[POINT_COLUMNS.indexOf(column)];

  it("has a row for each, with number, thesis, whole words, speaker, counts, and a link to the words", () => {
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.length === POINT_COLUMNS.length)).toBe(true);
    expect(field(0, "number")).toBe("1");
    expect(field(0, "thesis")).toBe("dialogue.");
    expect(field(1, "thesis")).toBe("'=law.");
    expect(field(1, "point")).toBe("Second, =law. It serves all.");
    expect(field(0, "speaker")).toBe("Qian Hongshan");
    expect(field(0, "office")).toBe("Assistant Foreign Minister");
    expect([field(0, "announced"), field(0, "found")]).toEqual(["3", "2"]);
    expect(field(0, "link")).toContain("#:~:text=");
  });

  it("numbers the points of a nested set after the point that it stands in", () => {
    const one = exported(draft);
    const [set] = one.record.sets;
    if (set === undefined) throw new RangeError("no set");
    const nested = { ...set, parent: { set: 0, item: 1 } };
    const numbers = parse(pointRows({ ...one, record: { ...one.record, sets: [set, nested] } })).map(
      ([number]) => number,
    );
    expect(numbers).toEqual(["1", "2", "2.1", "2.2"]);
  });

  it("gives nothing for a release without points", () => {
    expect(pointRows(exported({}))).toBe("");
  });
});

describe("extracts taken elsewhere", () => {
  const extract: Extract = {
    ...{ id: "1", url: "https://www.mfa.example/1.html", title: "Talks *today*", issuer: null, lang: "en", dir: "ltr" },
    ...{ published: "2016-07-11", textHash: "sha256:00", quote: "=respect for sovereignty\n- and dialogue" },
    ...{ span: null, prefix: "First, ", suffix: " in the world.", speaker: "Qian Hongshan", role: "Minister" },
    ...{ place: null, savedAt: "2026-11-23T14:02:00.000Z", tags: ["a", "b"], note: "@me", deletedAt: null },
  };

  it("have a row each, guarded as others are, with a link to the words", () => {
    const [row = []] = parse(extractRow(extract));
    const field = (column: (typeof EXTRACT_COLUMNS)[number]) => row[EXTRACT_COLUMNS.indexOf(column)];
    expect(row).toHaveLength(EXTRACT_COLUMNS.length);
    expect(field("quote")).toBe("'=respect for sovereignty\n'- and dialogue");
    expect(field("note")).toBe("'@me");
    expect(field("issuer")).toBe("");
    expect(field("tags")).toBe("a; b");
    expect(field("link")).toMatch(/^https:\/\/www\.mfa\.example\/1\.html#:~:text=/);
  });

  it("stand in Markdown as quotations with their source, and none of their signs is Markdown's", () => {
    const text = extractMarkdown(extract);
    expect(text).toMatch(
      /^> \\=respect for sovereignty {2}\n> \\- and dialogue\n\n— Qian Hongshan, Minister\. Talks \\\*today\\\*\. 2016-07-11\. </,
    );
    expect(text).toContain("@me");
  });

  it("of a page that is not of the web have no link", () => {
    const [row = []] = parse(extractRow({ ...extract, url: "file:///a.html" }));
    expect(row[EXTRACT_COLUMNS.indexOf("link")]).toBe("");
    expect(extractMarkdown({ ...extract, url: "javascript:alert(1)" })).not.toContain("<javascript:");
  });
});
