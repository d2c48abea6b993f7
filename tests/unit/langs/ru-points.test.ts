import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import { pageOf } from "../extract/page-of";

/** The points of a Russian speech: markers with theses. */
function points(...lines: readonly string[]): readonly (readonly [string | null, string])[] {
  const page = pageOf(["Выступление Посла А.П.Орлова на форуме рек", "7 июня 2023 года", ...lines], {
    declaredLang: "ru",
  });
  const { sets, text } = extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
  return sets.flatMap(({ items }) =>
    items.map(
      ({ marker, heading }) =>
        [marker && text.slice(marker.from, marker.to), text.slice(heading.from, heading.to)] as const,
    ),
  );
}

describe("Russian points of one and another", () => {
  it.each([
    ["Скажу о двух вещах. Одна – уважение к реке. Другая – чистая вода.", "Одна", "Другая"],
    ["Есть две причины: одна – нехватка воды, другая – нехватка льда.", "одна", "другая"],
    ["Нас привлекают две возможности. Одна из них – рынки. Вторая – дороги на юг.", "Одна из них", "Вторая"],
  ])("%s", (line, one, other) => {
    expect(points(line).map(([marker]) => marker)).toEqual([one, other]);
  });

  it.each([
    ["Одно дело – слова. Другое дело – дороги."],
    ["Один из них сказал правду. Другой промолчал."],
    ["Одна река впадает в другую. Вторая половина пути впереди."],
    ["Один за другим уходили поезда. Второй ушёл ночью."],
  ])("are not %s", (line) => {
    expect(points(line)).toEqual([]);
  });
});

describe("a Russian last point that is a sentence of its own", () => {
  it("goes on from those before it", () => {
    expect(points("Первое. Порт замерзает.", "Второе. Ледокол один.", "И последнее. Уголь на исходе.")).toEqual([
      ["Первое", "Порт замерзает."],
      ["Второе", "Ледокол один."],
      ["последнее", "Уголь на исходе."],
    ]);
  });

  it("is none alone, nor at the end of other words", () => {
    expect(points("Последнее. Уголь на исходе.")).toEqual([]);
    expect(points("Первое. Порт замерзает.", "Второе. Ледокол один.", "Судно последнее. Уголь на исходе.")).toEqual([
      ["Первое", "Порт замерзает."],
      ["Второе", "Ледокол один."],
    ]);
  });
});

describe("what Russian points are about", () => {
  function topic(announcement: string): string | null {
    const lines = [
      "Выступление Посла А.П.Орлова на форуме рек",
      "7 июня 2023 года",
      "Уважаемые коллеги!",
      announcement,
    ];
    const page = pageOf([...lines, "Первое. Порт замерзает в ноябре.", "Второе. Ледокол у нас один."], {
      declaredLang: "ru",
    });
    const { sets, text } = extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
    const found = sets[0]?.topic;
    return found ? text.slice(found.from, found.to) : null;
  }

  it.each([
    ["Назову две причины нынешнего обмеления.", "нынешнего обмеления"],
    ["Хотел бы отметить два направления нашей совместной работы.", "нашей совместной работы"],
    ["Выделю ряд приоритетов российского председательства в союзе рек.", "российского председательства в союзе рек"],
    ["Что касается судоходства, выделю два обстоятельства.", "судоходства"],
    ["В отношении рыболовства скажу две вещи.", "рыболовства"],
    ["Наш подход к реформе портов основан на двух принципах.", "Наш подход к реформе портов"],
  ])("%s", (announcement, words) => {
    expect(topic(announcement)).toBe(words);
  });

  it.each([
    ["Скажу две вещи."],
    ["Два момента сегодня."],
    ["Есть две темы, которые мы обсудили."],
    ["Нам предстоит решить две задачи."],
    ["Вот две вещи хочу сказать."],
    ["Во вторник отметили два момента."],
  ])("nothing in %s", (announcement) => {
    expect(topic(announcement)).toBeNull();
  });
});

describe("what stresses a Russian point", () => {
  it("belongs to its marker, between commas too", () => {
    const line = "Есть три момента. Первый – лёд. Второй – снег. Третий и, пожалуй, главный – вода.";
    expect(points(line).at(-1)).toEqual(["Третий и, пожалуй, главный", "вода."]);
    expect(points(line.replace("главный", "последний")).at(-1)?.[0]).not.toBe("Третий и, пожалуй, последний");
  });
});
