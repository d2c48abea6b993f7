import { describe, expect, it } from "vitest";
import { csvHead, POINT_COLUMNS, pointRows, RELEASE_COLUMNS, releaseRow } from "../../../lib/export/csv";
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
