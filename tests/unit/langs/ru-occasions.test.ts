import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import { pageOf } from "../extract/page-of";

/** When and where what a Russian page reports happened. */
function occasion(...lines: readonly string[]): readonly [string | null, string | null, string | null] {
  const record = extractRecord(pageOf(lines, { declaredLang: "ru" }), {
    readAt: "2024-01-01T00:00:00Z",
    issuer: null,
  });
  return [record.published?.value ?? null, record.eventDate?.value ?? null, record.place?.value ?? null];
}

describe("Russian dates over dates", () => {
  it("are two, though the first ends with its year", () => {
    const text =
      "14 января представитель министерства Пётр Ольхин провёл еженедельный брифинг для представителей прессы.";
    expect(occasion("О брифинге", "15 января 2024", text)).toEqual(["2024-01-15", "2024-01-14", null]);
  });
});

describe("Russian places", () => {
  it.each([
    ["31 декабря 2022 года, 23:55, Ростов-на-Дону", "Ростов-на-Дону"],
    ["31 декабря 2022 года, 23:55, Московская область", "Московская область"],
    ["31 декабря 2022 года, 13:55, Нижний Тагил", "Нижний Тагил"],
  ])("stand in the line of the date: %s", (line, place) => {
    expect(occasion("Новогоднее обращение", line, "Дорогие друзья! Это был год, который многое расставил.")).toEqual([
      "2022-12-31",
      "2022-12-31",
      place,
    ]);
  });

  it("end before the office of another", () => {
    const text = "11 февраля 2025 г. в Минске Министр иностранных дел Пётр Ольхин провел переговоры с послом Исландии.";
    expect(occasion("О переговорах П.Ольхина", "11.02.2025", text)).toEqual(["2025-02-11", "2025-02-11", "Минске"]);
  });

  it("stand at the end with the date", () => {
    const text =
      "Министерство последовательно выступает за решение всех вопросов мирным путём и за столом переговоров.";
    expect(occasion("Заявление Министерства", "16.09.2022", text, "г. Бишкек, 16 сентября 2022 года")).toEqual([
      "2022-09-16",
      "2022-09-16",
      "Бишкек",
    ]);
  });

  it("are no offices and no months", () => {
    const text = "11 февраля 2025 г. Министр иностранных дел Пётр Ольхин принял посла Исландии и вручил ему ноту.";
    expect(occasion("О приёме посла", "11.02.2025", text)).toEqual(["2025-02-11", "2025-02-11", null]);
  });
});
