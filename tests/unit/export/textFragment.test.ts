import { describe, expect, it } from "vitest";
import { linkTo, textDirective } from "../../../lib/export/textFragment";
import { arabicReadout, chineseTranscript, englishReadout } from "../components/records";

const URL_ = "https://www.example.org/release.html";

function page(text: string, lang = "en", url = URL_) {
  return { text, lang, url };
}

function spanOf(text: string, words: string, after = 0) {
  const from = text.indexOf(words, after);
  if (from < 0) throw new RangeError(`"${words}" is not in the text`);
  return { from, to: from + words.length };
}

/** What a browser does with a directive, as far as plain text shows it: the first place where the parts stand in their order. */
function landing(text: string, directive: string): string | null {
  const parts = directive.split(",");
  const prefix = parts[0]?.endsWith("-") ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? "") : "";
  const suffix = parts.at(-1)?.startsWith("-") ? decodeURIComponent(parts.pop()?.slice(1) ?? "") : "";
  const [start = "", end] = parts.map(decodeURIComponent);
  const low = text.toLowerCase();
  for (let at = low.indexOf(start.toLowerCase()); at >= 0; at = low.indexOf(start.toLowerCase(), at + 1)) {
    if (!text.slice(0, at).trimEnd().endsWith(prefix)) continue;
    const startTo = at + start.length;
    const endFrom = end === undefined ? startTo : low.indexOf(end.toLowerCase(), startTo);
    if (endFrom < 0) continue;
    const to = end === undefined ? startTo : endFrom + end.length;
    if (text.slice(to).trimStart().startsWith(suffix)) return text.slice(at, to);
  }
  return null;
}

describe("a link to words", () => {
  it("names short words whole", () => {
    const text = "Talks in Strelsau\n\nWe should keep to dialogue.";
    expect(linkTo(page(text), spanOf(text, "We should keep to dialogue."))).toBe(
      `${URL_}#:~:text=We%20should%20keep%20to%20dialogue.`,
    );
  });

  it("encodes what the syntax keeps for itself: hyphen, comma, ampersand", () => {
    const text = "An all-round, open & fair order.";
    expect(textDirective({ text, lang: "en" }, { from: 0, to: text.length })).toBe(
      "An%20all%2Dround%2C%20open%20%26%20fair%20order.",
    );
  });

  it("stands behind a place in the page, and in the stead of another text", () => {
    const text = "Talks.";
    const span = { from: 0, to: 6 };
    expect(linkTo(page(text, "en", `${URL_}#part2`), span)).toBe(`${URL_}#part2:~:text=Talks.`);
    expect(linkTo(page(text, "en", `${URL_}#/news/12`), span)).toBe(`${URL_}#/news/12:~:text=Talks.`);
    expect(linkTo(page(text, "en", `${URL_}#:~:text=Pears`), span)).toBe(`${URL_}#:~:text=Talks.`);
  });

  it("is none where the page has no address of the web, or the words are white space", () => {
    expect(linkTo(page("Talks.", "en", "file:///release.html"), { from: 0, to: 6 })).toBeNull();
    expect(linkTo(page("a  b"), { from: 1, to: 3 })).toBeNull();
  });

  it("names words that run over paragraphs by their first and last, none of them with a line's end in it", () => {
    const text =
      "Preamble.\n\nFirst, all sides should stick to dialogue and keep their word.\n\nThey should do so by the end of the year.\nNothing less will do for us.";
    const span = { from: text.indexOf("First"), to: text.length };
    const directive = textDirective({ text, lang: "en" }, span) ?? "";
    expect(decodeURIComponent(directive)).not.toContain("\n");
    expect(directive.split(",")).toHaveLength(2);
    expect(landing(text, directive)).toBe(text.slice(span.from));
  });

  it("gives the words before where the same words stand earlier, also from the line before", () => {
    const text = "Lin: No comment.\n\nReuters asked again.\n\nNo comment.";
    const span = spanOf(text, "No comment.", 20);
    const directive = textDirective({ text, lang: "en" }, span) ?? "";
    expect(directive).toBe("Reuters%20asked%20again.-,No%20comment.");
  });

  it("begins and ends with whole words", () => {
    const text = "The cooperation deepened.";
    expect(textDirective({ text, lang: "en" }, spanOf(text, "operation deep"))).toBe("cooperation%20deepened");
  });

  it("takes more of the last words where they stand between the first and them", () => {
    const middle = "for peace and for development of all. ".repeat(6);
    const text = `We stand ${middle}We end for peace and for development of all.`;
    const directive = textDirective({ text, lang: "en" }, { from: 0, to: text.length }) ?? "";
    expect(landing(text, directive)).toBe(text);
  });

  it("does not break on half a pair of surrogates", () => {
    expect(textDirective({ text: "A \ud800 b.", lang: "en" }, { from: 0, to: 6 })).toBe("A%20%EF%BF%BD%20b.");
  });

  it("knows a language tag that is none for what it is", () => {
    expect(textDirective({ text: "Talks.", lang: "not a tag" }, { from: 0, to: 6 })).toBe("Talks.");
  });

  it.each([
    ["English", englishReadout()],
    ["Arabic", arabicReadout()],
    ["Chinese", chineseTranscript()],
  ])("lands on every point, question and answer of the %s release", (_name, record) => {
    const spans = [
      ...record.sets.flatMap(({ items }) => items.map(({ span }) => span)),
      ...record.exchanges.flatMap(({ question, answers }) => [question, ...answers.map(({ span }) => span)]),
      ...record.statements.map(({ content }) => content),
    ];
    expect(spans.length).toBeGreaterThan(2);
    for (const span of spans) {
      const directive = textDirective(record, span) ?? "";
      expect(directive).not.toMatch(/[\p{L} &]-[^,]|\n/u);
      expect(landing(record.text, directive)).toContain(record.text.slice(span.from, span.to).trim());
    }
  });

  it("stays short for words of any length", () => {
    for (const text of ["word ".repeat(40_000), "字".repeat(200_000), "x".repeat(200_000)])
      expect((textDirective({ text, lang: "zh" }, { from: 10, to: text.length - 10 }) ?? "").length).toBeLessThan(
        text.startsWith("x") ? 1_000_000 : 4000,
      );
  });
});
