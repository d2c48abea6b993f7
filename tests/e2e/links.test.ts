import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkTo } from "../../lib/export/textFragment";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive } from "./drive/drive";
import { Site } from "./drive/site";
import { until } from "./drive/until";

/** Paragraphs of a release; the words that a link is made to stand in those from `at` to `to`. */
interface Case {
  readonly name: string;
  readonly lang: string;
  readonly paragraphs: readonly string[];
  readonly from: string;
  readonly to: string;
}

const CASES: readonly Case[] = [
  {
    name: "a point with commas, hyphens and an ampersand",
    lang: "en",
    paragraphs: ["The talks were held in Strelsau.", "First, an all-round, open & fair order is called for by all."],
    from: "First",
    to: "by all.",
  },
  {
    name: "words that stand twice, the second time",
    lang: "en",
    paragraphs: ["No comment.", "The wire asked about the harbour once more.", "No comment."],
    from: "",
    to: "",
  },
  {
    name: "a point over three paragraphs, with words in bold",
    lang: "en",
    paragraphs: [
      "Two proposals were made.",
      "Second, we should place <b>equal emphasis</b> on development and security in every harbour of the region.",
      "This takes time.",
      "Nobody should be left behind in doing so by the end of the year.",
    ],
    from: "Second",
    to: "of the year.",
  },
  {
    name: "an Arabic point",
    lang: "ar",
    paragraphs: [
      "وطرح يوسف الهاشمي مقترحين بشأن حوكمة الموانئ.",
      "أوّلًا، ينبغي التمسك بالحوار والتعاون بين جميع الأطراف.",
      "ثانيًا، ينبغي إيلاء اهتمام متساوٍ للتنمية والأمن، ومراعاة المدى القريب والمدى البعيد معًا في كل ما يتصل بالموانئ.",
    ],
    from: "ثانيًا",
    to: "بالموانئ.",
  },
  {
    name: "a Chinese point within its line",
    lang: "zh-CN",
    paragraphs: [
      "外交部发言人林静主持例行记者会。",
      "中方愿强调两点：第一，各方应坚持对话合作。第二，各方应坚持共同参与，照顾各方合理关切，推动港口治理体系朝着更加公正合理的方向发展。",
      "谢谢大家。",
    ],
    from: "第二",
    to: "发展。",
  },
];

describe.each(BROWSERS)("a link to words lands on them, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(CASES)("$name", async ({ lang, paragraphs, from, to }) => {
    const url = `http://links.example/${encodeURIComponent(from || "twice")}`;
    site.serve(url, {
      type: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="${lang}"><body>${paragraphs.map((words) => `<p style="margin-block: 1500px">${words.replace("&", "&amp;")}</p>`).join("")}</body></html>`,
    });
    const text = paragraphs.map((words) => words.replace(/<[^>]+>/g, "")).join("\n\n");
    const start = from === "" ? text.lastIndexOf("No comment.") : text.indexOf(from);
    const end = to === "" ? text.length : text.indexOf(to, start) + to.length;
    const link = linkTo({ url, text, lang }, { from: start, to: end });
    const place = text.slice(0, start).split("\n\n").length - 1;
    const page = await browser.open(link ?? "");
    expect(
      await until("the page to scroll to the words", () =>
        page.evaluate<boolean>(
          `((box) => box.top >= 0 && box.top < innerHeight && scrollY > 0)(document.querySelectorAll("p")[${place}].getBoundingClientRect())`,
        ),
      ),
    ).toBe(true);
  });

  test("a link whose words are gone leaves the page where it begins", async () => {
    const url = "http://links.example/gone";
    site.serve(url, { body: `<p>The talks were held.</p><p style="margin-block: 3000px">And ended.</p>` });
    const link = linkTo({ url, text: "First, pears.", lang: "en" }, { from: 0, to: 13 });
    const page = await browser.open(link ?? "");
    expect(await page.evaluate<number>("scrollY")).toBe(0);
  });
});
