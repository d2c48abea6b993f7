/** The whole record of bodies that repeat one thing thousands of times: no stage may look at all of them for each. */
import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { PageText } from "../../../lib/model";
import { growth, LINEAR } from "../../growth";
import { pageOf } from "./page-of";

const inOneParagraph =
  (words: string) =>
  (size: number): string[] => [words.repeat(size)];
const inLines =
  (line: (index: number) => string) =>
  (size: number): string[] =>
    Array.from({ length: size }, (_, index) => line(index));
const record = (page: PageText): unknown => extractRecord(page, { readAt: "2026-01-01T00:00:00Z", issuer: null });

describe("the record takes time in proportion to", () => {
  it.each<[string, string, number, (size: number) => string[]]>([
    ["questions", "en", 4000, inLines((i) => (i % 2 ? "MR ROE: No." : "QUESTION: Is it?"))],
    ["askers", "en", 4000, inLines((i) => (i % 2 ? "Lan Wei: No." : `Outlet N${i}: Is it?`))],
    ["points", "en", 4000, inOneParagraph("First, we go. Second, we stay. ")],
    ["bullets", "en", 4000, inLines(() => "• we go to the place")],
    ["numbered paragraphs", "en", 4000, inLines((i) => `${i + 1}. The Council decides on it.`)],
    ["signs", "en", 2000, inOneParagraph("to (1) go and (2) come and (a) stay ")],
    ["people named with their offices", "en", 4000, inOneParagraph("Foreign Minister John Roe said that. ")],
    ["offices of one person", "en", 4000, inLines((i) => `Statement by Minister Roe ${i}`)],
    ["people", "en", 4000, inLines((i) => `Ambassador Q${i} Roe${i} met Minister Zed${i} Lee.`)],
    ["quotations", "en", 4000, inLines((i) => `“We will go,” said Minister Roe${i % 9}.`)],
    ["quotations that never close", "en", 4000, inLines(() => "“We will go")],
    ["dates", "en", 4000, inLines((i) => `On ${1 + (i % 28)} May ${2010 + (i % 10)} in Paris they met.`)],
    ["dates in one sentence", "en", 3000, inOneParagraph("on Friday 3 May 2022 they met, and ")],
    ["datelines", "en", 4000, inLines(() => "Paris, 3 May 2022")],
    ["Arabic points", "ar", 3000, inOneParagraph("وأكد الوزير محمد بن علي أولا وبالقاهرة للسلام. ")],
    ["Chinese points", "zh", 4000, inOneParagraph("外交部长王毅表示，第一，合作。第二，和平。")],
    ["Chinese exchanges", "zh", 4000, inLines((i) => `记者：第${i}个问题？毛宁：一是合作；二是发展。`)],
    ["Russian points", "ru", 3000, inOneParagraph("Во-первых, министр С.В.Лавров заявил. ")],
    ["French points", "fr", 3000, inOneParagraph("Premièrement, le ministre Jean Dupont a dit « oui ». ")],
    ["Spanish points", "es", 3000, inOneParagraph("Primero, el ministro Juan Ruiz afirmó que sí. ")],
    ["Japanese points", "ja", 4000, inOneParagraph("外務大臣は述べました。第一に、協力。")],
  ])(
    "%s",
    (_, declaredLang, size, body) => {
      const page = (count: number): PageText => pageOf(["Press conference", ...body(count)], { declaredLang });
      expect(growth(page, record, size)).toBeLessThan(LINEAR);
    },
    120_000,
  );

  it("dates in a title", () => {
    const page = (count: number): PageText => pageOf([`# ${"11 يوليو 2016السؤال: # ".repeat(count)}`]);
    expect(growth(page, record, 600)).toBeLessThan(LINEAR);
  }, 120_000);
});
