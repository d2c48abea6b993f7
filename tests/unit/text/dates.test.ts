import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { otherDates } from "../../../lib/langs/calendars";
import { dates as english } from "../../../lib/langs/en/dates";
import type { DateWords } from "../../../lib/langs/words/dates";
import { civil, dayNumber, daysAfter, daysInMonth, weekdayOf } from "../../../lib/text/calendar";
import { dateReader, type NumericOrder } from "../../../lib/text/dates";
import { fold } from "../../../lib/text/fold";
import { growth, LINEAR } from "../../growth";

const words = (lang: string): DateWords => {
  const found = lang === "en" ? english : otherDates(lang);
  if (!found) throw new RangeError(`no words of dates for ${lang}`);
  return found;
};
const reader = (lang: string) => dateReader(lang === "en" ? [english] : [words(lang), english]);

/** "YYYY-MM-DD"; "----" for a year that is not printed; "/DD" for the last day of a range. */
function read(text: string, lang = "en", order?: NumericOrder): string[] {
  return reader(lang)
    .find(text, fold(text), order ?? words(lang).numericOrder)
    .dates.map((date) => {
      const day = date.day === null ? "" : `-${String(date.day).padStart(2, "0")}`;
      const year = date.year === null ? "----" : String(date.year).padStart(4, "0");
      return `${year}-${String(date.month).padStart(2, "0")}${day}${date.lastDay === null ? "" : `/${date.lastDay}`}`;
    });
}

describe("printed dates in English", () => {
  it.each([
    ["July 11, 2016", "2016-07-11"],
    ["11 July 2016", "2016-07-11"],
    ["Monday, July 11, 2016, 10:00 a.m.", "2016-07-11"],
    ["Friday, 29th of May 2020", "2020-05-29"],
    ["25\nth\nSeptember 2024", "2024-09-25"],
    ["the 3rd day of March, 2021", "2021-03-03"],
    ["JULY 11, 2016", "2016-07-11"],
    ["Mar 05, 2024 10:12 AM", "2024-03-05"],
    ["Sept. 5, 2023", "2023-09-05"],
    ["March 5,2024", "2024-03-05"],
    ["12 Mar '24", "2024-03-12"],
    ["WASHINGTON, Mar. 3 -", "-----03-03"],
    ["On July 11, the Minister", "-----07-11"],
    ["10-11 June 2023", "2023-06-10/11"],
    ["9 – 13 May, 2019", "2019-05-09/13"],
    ["July 28 and 29, 2025", "2025-07-28/29"],
    ["28 and 29 July 2025", "2025-07-28/29"],
    ["from 10 to 12 June 2023", "2023-06-10/12"],
    ["June 2023", "2023-06"],
    ["February of 2022", "2022-02"],
    ["January 6 (Thu), 2022", "2022-01-06"],
    ["2016/07/11", "2016-07-11"],
    ["2016-07-11 19:13", "2016-07-11"],
    ["2016-07-11T19:13:00+08:00", "2016-07-11"],
    ["2017.07.28.", "2017-07-28"],
    ["19 April 201716:51", "2017-04-19"],
    ["14.03.24", "2024-03-14"],
    ["1 October 2567", "2024-10-01"],
    ["12 October 1995", "1995-10-12"],
    ["May 11th", "-----05-11"],
    ["(December 12, 2023)", "2023-12-12"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ["12.03.2024", "dmy", "2024-03-12"],
    ["08/12/2021", "dmy", "2021-12-08"],
    ["08/12/2021", "mdy", "2021-08-12"],
    ["7/14/2016", "dmy", "2016-07-14"],
    ["5/7/12", "mdy", "2012-05-07"],
    ["30-05-2022", "mdy", "2022-05-30"],
  ] as const)("%j, where days come %s, is %s", (text, order, expected) => {
    expect(read(text, "en", order)).toEqual([expected]);
  });

  it("keeps the other reading of two numbers that can both be months", () => {
    const [open, sure] = reader("en").find("08/12/2021 14/03/2021", fold("08/12/2021 14/03/2021"), "dmy").dates;
    expect(open?.other).toEqual({ month: 8, day: 12 });
    expect(sure?.other).toBeNull();
  });

  it("finds dates that run into each other or into other words", () => {
    expect(read("Posted on May 11, 2019May 11, 2019")).toEqual(["2019-05-11", "2019-05-11"]);
    expect(read("06.09.2023Minister’s call")).toEqual(["2023-09-06"]);
  });

  it("gives a range over two months its year", () => {
    expect(read("from 13 July to 6 August (2014)")).toEqual(["2014-07-13", "2014-08-06"]);
    expect(read("30 December – 2 January 2019")).toEqual(["2018-12-30", "2019-01-02"]);
    expect(read("April 30 - May 2, 2019")).toEqual(["2019-04-30", "2019-05-02"]);
  });

  it("reads the weekday before a date", () => {
    const text = "Thursday, 11 July";
    expect(reader("en").find(text, fold(text), "dmy").dates[0]?.weekday).toBe(4);
  });

  it.each(["31 June 2021", "29 February 2023", "2021-02-30", "31.04.2022"])(
    "refuses a day that its month does not have, and says so: %s",
    (text) => {
      const found = reader("en").find(text, fold(text), "dmy");
      expect(found.dates).toEqual([]);
      expect(found.impossible.map((span) => text.slice(span.from, span.to))).toEqual([text]);
    },
  );

  it.each([
    "it may 2016 times over",
    "march 15 miles",
    "Resolution 2758",
    "section 1.2.10",
    "on page 12",
    "a vote of 5-3-12",
    "at 10.30.45",
    "212(a)(3)(C)",
    "tel. 010-6596-1114",
    "+86-10-65961114",
    "No. 2024/12",
    "1441/11/06",
    "IP 192.168.10.12.2020",
    "Mayo 2016a",
  ])("sees no date in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("takes a full date, not the number before it", () => {
    expect(read("on page 3 July 11, 2016")).toEqual(["2016-07-11"]);
    expect(read("Resolution 12 - 5 June 2020")).toEqual(["2020-06-05"]);
  });

  it("points at the date's own words", () => {
    const text = "Held (Ha Noi, 11 May 2019).";
    const [date] = reader("en").find(text, fold(text), "dmy").dates;
    expect(text.slice(date?.from, date?.to)).toBe("11 May 2019");
  });
});

describe("printed dates in other languages", () => {
  it.each([
    ["zh", "2016年7月11日", "2016-07-11"],
    ["zh", "2019年12月20 日，", "2019-12-20"],
    ["zh", "12月8日至9日", "-----12-08/9"],
    ["zh", "二〇二四年三月五日", "2024-03-05"],
    ["zh", "2023年6月", "2023-06"],
    ["zh", "民國104年7月7日", "2015-07-07"],
    ["ja", "令和6年3月5日（火曜日）", "2024-03-05"],
    ["ja", "平成元年１月８日", "1989-01-08"],
    ["ko", "2024년 3월 5일", "2024-03-05"],
    ["ru", "7 мая 2025 года 18:20", "2025-05-07"],
    ["ru", "26–27 марта", "-----03-26/27"],
    ["ru", "9-го мая 2020 г.", "2020-05-09"],
    ["fr", "le 1er octobre 2020", "2020-10-01"],
    ["fr", "du 24 au 26 août 2019", "2019-08-24/26"],
    ["fr", "17/12/2018", "2018-12-17"],
    ["es", "Sábado 21 de marzo de 2026", "2026-03-21"],
    ["es", "marzo 5 de 2024", "2024-03-05"],
    ["es", "5 al 7 de mayo del 2024", "2024-05-05/7"],
    ["es", "| March 5, 2024 |", "2024-03-05"],
    ["pt", "1º de março de 2024", "2024-03-01"],
    ["de", "8. Dezember 2021", "2021-12-08"],
    ["de", "08.12.2021 - Pressemitteilung", "2021-12-08"],
    ["ar", "١١ يوليو ٢٠١٦", "2016-07-11"],
    ["ar", "15 تشرين الثاني 2023", "2023-11-15"],
    ["tr", "30 Eylül 2022", "2022-09-30"],
    ["pl", "6 września 2023 r.", "2023-09-06"],
    ["cs", "6. září 2023", "2023-09-06"],
    ["hu", "2024. március 5.", "2024-03-05"],
    ["lt", "2024 m. kovo 5 d.", "2024-03-05"],
    ["lv", "2024. gada 5. martā", "2024-03-05"],
    ["fi", "5. maaliskuuta 2024", "2024-03-05"],
    ["el", "9 Μαρτίου 2022", "2022-03-09"],
    ["uk", "24 лютого 2022 року", "2022-02-24"],
    ["th", "25 ก.พ. 2564", "2021-02-25"],
    ["vi", "ngày 21 tháng 4 năm 2022", "2022-04-21"],
    ["id", "17 Agustus 2023", "2023-08-17"],
    ["hr", "5. lipnja 2024.", "2024-06-05"],
    ["pl", "5 lipca 2024", "2024-07-05"],
    ["hy", "12 ապրիլի, 2023", "2023-04-12"],
    ["he", "5 במרץ 2024", "2024-03-05"],
  ])("%s: %j is %s", (lang, text, expected) => {
    expect(read(text, lang)).toEqual([expected]);
  });

  it.each([
    ["zh", "第12号决议"],
    ["zh", "三月"],
    ["zh", "13月45日"],
    ["fr", "la mer en 2016"],
    ["es", "el mar y 12 países"],
    ["ru", "мая и 12 стран"],
    ["ja", "３０日間"],
  ])("%s: sees no date in %j", (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});

describe("the civil calendar", () => {
  const year = fc.integer({ min: 1600, max: 2199 });
  const month = fc.integer({ min: 1, max: 12 });
  const date = fc.tuple(year, month, fc.integer({ min: 1, max: 31 })).filter(([y, m, d]) => d <= daysInMonth(y, m));

  it("agrees with another calendar on weekdays and distances", () => {
    fc.assert(
      fc.property(date, ([y, m, d]) => {
        const other = new Date(Date.UTC(y, m - 1, d));
        expect(weekdayOf(y, m, d)).toBe(other.getUTCDay() === 0 ? 7 : other.getUTCDay());
        expect(dayNumber(y, m, d) - dayNumber(1970, 1, 1)).toBe(other.getTime() / 86_400_000);
      }),
    );
  });
  it("goes on and back by the same days", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -800, max: 800 }), ([y, m, d], days) => {
        const start = civil(y, m, d);
        expect(daysAfter(daysAfter(start, days), -days)).toBe(start);
      }),
    );
  });
  it("reads every day of every form that it prints", () => {
    const names = ["January", "February", "March", "April", "May", "June", "July"];
    names.push("August", "September", "October", "November", "December");
    fc.assert(
      fc.property(date, fc.nat(4), ([y, m, d], form) => {
        const two = (n: number): string => String(n).padStart(2, "0");
        const name = names[m - 1] as string;
        const printed = [
          `${name} ${d}, ${y}`,
          `${d} ${name} ${y}`,
          `${y}-${two(m)}-${two(d)}`,
          `${y}/${m}/${d}`,
          `${two(d)}.${two(m)}.${y}`,
        ];
        expect(read(`It was on ${printed[form]} that they met.`)).toEqual([civil(y, m, d)]);
      }),
    );
  });
});

it("is quick among fifty thousand numbers and in a long text without any", () => {
  expect(read("12 ".repeat(50_000))).toEqual([]);
  expect(read("May 1 - ".repeat(5_000)).length).toBeGreaterThan(0);
  expect(read("word ".repeat(40_000))).toEqual([]);
  expect(read("1/".repeat(60_000))).toEqual([]);
  expect(read("十".repeat(100_000), "zh")).toEqual([]);
  for (const part of ["12 ", "May 1 - ", "word ", "1/", "12.03.2024 "])
    expect(
      growth(
        (size) => part.repeat(size),
        (text) => read(text),
        20_000,
      ),
      part,
    ).toBeLessThan(LINEAR);
  expect(
    growth(
      (size) => "十".repeat(size),
      (text) => read(text, "zh"),
      100_000,
    ),
  ).toBeLessThan(LINEAR);
});
