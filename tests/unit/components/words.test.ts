import { describe, expect, it } from "vitest";
import { formatCivilDate, type MessageSource, makeWords } from "../../../components/words";
import en from "../../../public/_locales/en/messages.json";

/** The browser's own rule for "$1". */
function sourceOf(table: Readonly<Record<string, string>>): MessageSource {
  return (key, substitutions) =>
    (table[key] ?? "").replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? "");
}

const english = makeWords(sourceOf(Object.fromEntries(Object.entries(en).map(([key, { message }]) => [key, message]))));

describe("words", () => {
  it("puts substitutions in their places", () => {
    expect(english.t("announced_found", "3", "2")).toBe("3 announced · 2 found");
  });

  it("chooses the plural form of the messages' language", () => {
    expect(english.plural("more_sentences", 1)).toBe("1 more sentence");
    expect(english.plural("more_sentences", 2)).toBe("2 more sentences");
    expect(english.plural("more_sentences", 0)).toBe("0 more sentences");
  });

  it("knows Russian's three forms and Arabic's six", () => {
    const russian = makeWords(
      sourceOf({
        locale: "ru",
        points_found_one: "$1 пункт",
        points_found_few: "$1 пункта",
        points_found_many: "$1 пунктов",
        points_found_other: "$1 пункта",
      }),
    );
    expect([1, 2, 5, 11, 21, 22].map((n) => russian.plural("points_found", n))).toEqual([
      "1 пункт",
      "2 пункта",
      "5 пунктов",
      "11 пунктов",
      "21 пункт",
      "22 пункта",
    ]);
    const forms = ["zero", "one", "two", "few", "many", "other"];
    const arabic = makeWords(
      sourceOf({ locale: "ar", ...Object.fromEntries(forms.map((form) => [`points_found_${form}`, form])) }),
    );
    expect([0, 1, 2, 3, 11, 100].map((n) => arabic.plural("points_found", n))).toEqual(forms);
  });

  it("falls back to the general form where a language lacks one", () => {
    const terse = makeWords(sourceOf({ locale: "en", points_found_other: "$1 points" }));
    expect(terse.plural("points_found", 1)).toBe("1 points");
  });

  it("shows a missing message's key rather than nothing", () => {
    expect(makeWords(() => "").t("save")).toBe("save");
  });

  it("has the direction of the messages", () => {
    expect(english.dir).toBe("ltr");
    expect(makeWords(sourceOf({ locale: "ar" })).dir).toBe("rtl");
  });

  it("joins names as the language does", () => {
    expect(english.list(["a", "b", "c"])).toBe("a, b and c");
    expect(makeWords(sourceOf({ locale: "ar" })).list(["a", "b"])).toBe("a وb");
    expect(makeWords(sourceOf({ locale: "zh-CN" })).list(["a", "b", "c"])).toBe("a、b和c");
  });

  it("names languages, and gives back what is none", () => {
    expect(english.language("ar")).toBe("Arabic");
    expect(english.language("not a tag")).toBe("not a tag");
  });
});

describe("a civil date", () => {
  it("stays on its day in the time zone farthest from UTC, at both ends of the year", () => {
    expect(process.env.TZ).toBe("Pacific/Kiritimati");
    expect(formatCivilDate("2016-07-11", "en-GB")).toBe("11 July 2016");
    expect(formatCivilDate("2016-12-31", "en-GB")).toBe("31 December 2016");
    expect(formatCivilDate("2017-01-01", "en-GB")).toBe("1 January 2017");
  });

  it("without a day is a month, in years before 100 as well", () => {
    expect(formatCivilDate("2016-07", "en-GB")).toBe("July 2016");
    expect(formatCivilDate("0098-07", "en-GB")).toBe("July 98");
  });

  it("is the French ordinal on the first of a month, and only there", () => {
    expect(formatCivilDate("2017-01-01", "fr")).toBe("1er janvier 2017");
    expect(formatCivilDate("2017-01-11", "fr")).toBe("11 janvier 2017");
    expect(formatCivilDate("2017-01-01", "es")).toBe("1 de enero de 2017");
    expect(formatCivilDate("2017-01", "fr")).toBe("janvier 2017");
  });

  it("is Gregorian where another calendar is usual", () => {
    expect(formatCivilDate("2016-07-11", "th")).toContain("2016");
    expect(formatCivilDate("2016-07-11", "ar-SA")).toMatch(/2016|٢٠١٦/);
  });

  it("is shown as it stands when it is none", () => {
    expect(formatCivilDate("11 July", "en-GB")).toBe("11 July");
  });
});
