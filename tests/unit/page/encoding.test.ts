import { describe, expect, it } from "vitest";
import { decodePage, openPage } from "../../../scripts/dom";

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? ascii(part) : [...part])));

describe("the encoding of a page", () => {
  it("is what its meta tag declares", () => {
    expect(decodePage(bytes('<meta charset="gb2312">', [0xcd, 0xe2, 0xbd, 0xbb]))).toContain("外交");
    expect(
      decodePage(bytes('<meta http-equiv="Content-Type" content="text/html; charset=big5">', [0xa5, 0x7e, 0xa5, 0xe6])),
    ).toContain("外交");
    expect(
      decodePage(bytes("<META content='text/html; charset=windows-1251' http-equiv=content-type>", [0xcc, 0xc8, 0xc4])),
    ).toContain("МИД");
  });

  it("is the byte order mark's before all else", () => {
    expect(decodePage(bytes([0xef, 0xbb, 0xbf], '<meta charset="windows-1251">', [0xc3, 0xa9]))).toContain("é");
    expect(decodePage(bytes([0xff, 0xfe, 0x41, 0x00]))).toBe("A");
  });

  it("is UTF-8 without a declaration where the bytes are, else windows-1252", () => {
    expect(decodePage(bytes("<p>", [0xc3, 0xa9]))).toBe("<p>é");
    expect(decodePage(bytes("<p>", [0xe9]))).toBe("<p>é");
  });

  it("is UTF-8 where a saved page still declares its old encoding", () => {
    const text = "外交部发言人主持例行记者会并回答了记者们提出的许多问题";
    expect(decodePage(new TextEncoder().encode(`<meta charset="gb2312">${text}`))).toContain(text);
  });

  it("is not what a comment or an unknown label says", () => {
    expect(decodePage(bytes('<!-- <meta charset="gbk"> --><meta charset="klingon">', [0xc3, 0xa9]))).toContain("é");
  });

  it("of broken bytes gives replacement characters, and no error", () => {
    expect(decodePage(bytes('<meta charset="utf-8">', [0xff, 0x41]))).toContain("\ufffdA");
  });
});

it("a page opens without an address, runs no script and fetches nothing", () => {
  const { document, close } = openPage(
    '<body><script>document.body.append("ran")</script><img src="http://127.0.0.1:9/x">',
    null,
  );
  expect(document.body.textContent).not.toContain("ran!");
  expect(document.URL).toBe("about:blank");
  expect(document.body.lastChild?.nodeName).toBe("IMG");
  close();
});
