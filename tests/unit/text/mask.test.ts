import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskPath, maskWords } from "../../../lib/text/mask";

describe("text without its words", () => {
  it("keeps the writing, capitals, digits' kind, spaces and punctuation", () => {
    expect(maskWords("Wang Yi: 3 points, 2016/07/11.")).toBe("Xxxx Xx: 0 xxxxxx, 0000/00/00.");
    expect(maskWords("Министр Лавров")).toBe("Ххххххх Хххххх");
    expect(maskWords("外交部发言人毛宁")).toBe("字字字字字字字字");
    expect(maskWords("٣ مايو")).toBe("٠ سسسس");
    expect(maskWords("मंत्री")).toBe("कककककक");
  });

  it("leaves nothing of pictures, which can be names of countries", () => {
    expect(maskWords("🇫🇷 ☎ ok")).toBe("□□□□ □ xx");
  });

  it("has the length of the text, in UTF-16 units, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(maskWords(text)).toHaveLength(text.length);
      }),
    );
    expect(maskWords("𠮷田")).toHaveLength("𠮷田".length);
  });

  it("holds no letter or digit of the text but those that stand in for all", () => {
    const standIns = /^[xXхХ字سχΧあア가שकকกხխԽሀកကකக𠀀0٠۰०০๐０]$/u;
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const strange = [...maskWords(text)].filter((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign) && !standIns.test(sign));
        expect(strange).toEqual([]);
      }),
    );
  });
});

describe("an address without its words", () => {
  it("keeps the form of the path and the ending of the file", () => {
    expect(maskPath("http://www.fmprc.gov.cn/mfa_eng/t1379862.shtml")).toBe("/xxx_xxx/x0000000.shtml");
    expect(maskPath("news/12.HTML")).toBe("xxxx/00.html");
  });

  it("has no host, no query and no place", () => {
    expect(maskPath("https://ivanov.example/a?name=ivanov#ivanov")).toBe("/x");
    expect(maskPath("//ivanov.example/a")).toBe("/x");
    expect(maskPath("?name=ivanov")).toBe("");
    expect(maskPath("#ivanov\nivanov")).toBe("");
  });

  it("is nothing where it leads to no page", () => {
    expect(maskPath("mailto:ivanov@example.org")).toBe("");
    expect(maskPath("javascript:ivanov()")).toBe("");
  });

  it("masks letters written as percent signs and numbers", () => {
    expect(maskPath("/%D0%98%D0%B2/x")).toBe("/xxxx/x");
  });
});
