import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileNameMaker, noteMaker } from "../../../lib/export/vault";
import { zipArchive, zipEntry } from "../../../lib/export/zip";
import { AWKWARD, exported, WORDS } from "./awkward";

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("names of files", () => {
  it("keep words of every script, and blank what file systems and links read as their own", () => {
    const name = fileNameMaker();
    expect(name("2016-07-11 王毅会见/外长: “主权”?")).toBe("2016-07-11 王毅会见 外长 “主权”.md");
    expect(name("بيان وزارة الخارجية")).toBe("بيان وزارة الخارجية.md");
    expect(name("[[link]]#tag^ref|x")).toBe("link tag ref x.md");
    expect(name("../../etc/passwd")).toBe("etc passwd.md");
  });

  it("are no device, not hidden, not empty", () => {
    const name = fileNameMaker();
    expect(name("CON")).toBe("_CON.md");
    expect(name("com1.txt")).toBe("_com1.txt.md");
    expect(name("...")).toBe("release.md");
    expect(name(".hidden")).toBe("hidden.md");
    expect(name("concert")).toBe("concert.md");
  });

  it("are never the same, letters' case apart", () => {
    const name = fileNameMaker();
    expect([name("Title"), name("title"), name("Title")]).toEqual(["Title.md", "title 2.md", "Title 3.md"]);
  });

  it("hold at most 100 bytes of whole letters, whatever is given", () => {
    const name = fileNameMaker();
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 300 }),
          fc.constant("王".repeat(90)),
          fc.constant("👩‍👩‍👧".repeat(20)),
        ),
        (words) => {
          const made = name(words);
          expect(bytes(made)).toBeLessThanOrEqual(100);
          expect(made).toMatch(/^[^\\/:*?"<>|#^[\]\p{Cc}.\s][^\\/:*?"<>|#^[\]\p{Cc}]*\.md$/u);
          expect(made).not.toMatch(/\p{Surrogate}/u);
          expect(seen.has(made.toLowerCase())).toBe(false);
          seen.add(made.toLowerCase());
        },
      ),
    );
  });
});

describe("a note for a note-taking program", () => {
  const noteOf = (...given: Parameters<typeof exported>) => noteMaker(WORDS)(exported(...given));

  it("has the facts before the words, strings always in quotation marks", () => {
    const { name, text } = noteOf(
      { title: 'Say "yes": no', place: "Beijing", speakers: [{ name: "Wang Yi" }] },
      { tags: ["cyber security", "2026"], note: "Mine." },
    );
    expect(name).toBe("2016-07-11 Say yes no.md");
    expect(text).toMatch(/^---\ntitle: "Say \\"yes\\": no"\naliases:\n {2}- "cn-mfa-2016-07-11-[0-9a-f]{6}"\n/);
    expect(text).toContain('\ntags:\n  - "cyber-security"\n  - "_2026"\n');
    expect(text).toContain('\nspeakers:\n  - "Wang Yi"\n');
    expect(text).toContain('\npublished: "2016-07-11"\n');
    expect(text).toContain("\n---\n\n# Say");
    expect(text).toContain("\n## Note\n\nMine.\n");
  });

  it("leaves out what is not known, and opens and closes its front matter once", () => {
    const make = noteMaker(WORDS);
    for (const each of AWKWARD) {
      const { text } = make(each);
      const [, front = ""] = /^---\n([\s\S]*?)\n---\n\n# /.exec(text) ?? [];
      for (const line of front.split("\n"))
        expect(line).toMatch(/^(?:[a-z_]+:(?: \d+)?|[a-z_]+: "(?:[^"\\]|\\.)*"| {2}- "(?:[^"\\]|\\.)*")$/u);
      expect(front).not.toMatch(/null|undefined/);
    }
  });

  it("writes as escapes what YAML takes for line breaks", () => {
    expect(noteOf({}, { tags: [] }).text).not.toContain("tags:");
    expect(noteOf({ speakers: [{ name: "A\u0085B\u2028C\ufeffD" }] }).text).not.toMatch(
      /- "A[^"]*[\u0085\u2028\ufeff]/,
    );
  });
});

describe("a ZIP archive", () => {
  const deflate = async (content: Uint8Array) => new Uint8Array(deflateRawSync(content));

  it("is read back by another program, names of every script included", async () => {
    const make = noteMaker(WORDS);
    const files = AWKWARD.map(make);
    const archive = zipArchive();
    const pieces: Uint8Array[] = [];
    for (const { name, text } of files) pieces.push(archive.add(await zipEntry(name, text, deflate)));
    pieces.push(archive.end());
    const read = unzipSync(new Uint8Array(Buffer.concat(pieces)));
    expect(Object.keys(read).sort()).toEqual(files.map(({ name }) => name).sort());
    for (const { name, text } of files)
      expect(strFromU8(read[name] ?? new Uint8Array())).toBe(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  });

  it("without files is an archive still", () => {
    expect(unzipSync(zipArchive().end())).toEqual({});
  });

  it("refuses more files than the format holds", () => {
    const archive = zipArchive();
    const entry = { name: new Uint8Array([97]), crc: 0, size: 0, packed: new Uint8Array() };
    for (let count = 0; count < 65_535; count++) archive.add(entry);
    expect(() => archive.add(entry)).toThrow(/65536 files of at most 65535/);
  });
});
