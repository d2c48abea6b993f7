import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract";
import { readPage } from "../../../lib/page/read";
import { generateRelease, RELEASE_LANGUAGES } from "../../../scripts/bench/releases";

const ADDRESS = "https://www.ministry.example/news/1";

const read = (html: string) => {
  const { window } = new JSDOM(html, { url: ADDRESS });
  const page = readPage(window.document, ADDRESS);
  window.close();
  return page;
};

describe.each(RELEASE_LANGUAGES)("a generated release in %s", (language) => {
  it("gives the extractor all of its work: a date, points, questions, answers and statements", () => {
    const page = read(generateRelease(1_000, language));
    const record = extractRecord(page, { readAt: "2026-01-01T00:00:00Z", issuer: null });
    expect(record.lang).toBe(language);
    expect(record.isRelease).toBe(true);
    expect(record.published?.value).toBe("2024-03-11");
    expect(record.speakers.length).toBeGreaterThan(0);
    expect(record.sets.length).toBeGreaterThan(1);
    for (const { items } of record.sets) expect(items).toHaveLength(3);
    expect(record.exchanges.length).toBeGreaterThan(1);
    expect(record.statements.length).toBeGreaterThan(10);
  });

  it("is as many times as long as more words are asked of it", () => {
    const length = (words: number) => read(generateRelease(words, language)).text.length;
    const times = length(10_000) / length(1_000);
    expect(times).toBeGreaterThan(9);
    expect(times).toBeLessThan(11);
  });
});
