import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import { pageOf } from "../extract/page-of";

/** Who speaks on a Russian page of one paragraph, with the office. */
function speakers(...lines: readonly string[]): readonly (readonly [string, string | null])[] {
  const page = pageOf(["О заседании комиссии", ...lines], { declaredLang: "ru" });
  const record = extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
  return record.speakers.map(({ name, role }) => [name.value, role?.value ?? null] as const);
}

describe("Russian offices whose words are in no list", () => {
  it.each([
    ["Директор Департамента новых ветров и течений МИД России И.И.Осин", "заявил, что шторма не будет."],
    ["Директор Департамента по вопросам нераспространения сорняков А.П.Левин", "добавил, что поле чисто."],
    ["Постоянный представитель России при Организации по запрещению тумана В.А.Туров", "подчеркнул значение маяков."],
    ["Начальник управления переписки и голубиной почты – пресс-секретарь МИД А.П.Глаз", "сообщил о письмах."],
    ["Начальник управления переписки и почтовых голубей П.С.Крылов", "сообщил о письмах."],
  ])("%s", (subject, predicate) => {
    const at = subject.lastIndexOf(" ");
    expect(speakers(`${subject} ${predicate}`)).toEqual([[subject.slice(at + 1), subject.slice(0, at)]]);
  });

  it.each([
    ["a verb stands between", "Министр навестил больного посла А.Петрова. А.Петров заявил, что здоров.", "Министр"],
    ["another office stands between", "Министр и новый посол А.Петров прибыли. А.Петров заявил, что рад.", "Министр"],
    ["a comma stands between", "Директор департамента, автор книги А.Петров заявил, что рад.", "Директор департамента"],
  ])("%s", (_, line, office) => {
    expect(speakers(line).map(([, role]) => role ?? "")).not.toContainEqual(expect.stringContaining(office));
  });
});

describe("Russian places before offices", () => {
  it("belong to their preposition where they are nouns", () => {
    expect(speakers("2 мая в Минске Министр иностранных дел Республики Беларусь Пётр Ольхин заявил, что рад.")).toEqual(
      [["Пётр Ольхин", "Министр иностранных дел Республики Беларусь"]],
    );
    expect(speakers("2 мая в Ташкенте министр обороны Пётр Ольхин заявил, что рад.")).toEqual([
      ["Пётр Ольхин", "министр обороны"],
    ]);
  });

  it("are of the office where they are adjectives", () => {
    expect(speakers("Российский министр Пётр Ольхин заявил, что рад.")).toEqual([
      ["Пётр Ольхин", "Российский министр"],
    ]);
    expect(speakers("Накануне белорусский министр Пётр Ольхин заявил, что рад.")).toEqual([
      ["Пётр Ольхин", "белорусский министр"],
    ]);
  });
});

describe("Russian heads of organisations", () => {
  it("are called by other names", () => {
    expect(
      speakers("Генеральный секретарь ООН Пётр Ольхин прибыл в Женеву.", "«Время уходит», – предупредил глава ООН."),
    ).toEqual([["Пётр Ольхин", "Генеральный секретарь ООН"]]);
    expect(
      speakers("Генеральный секретарь ООН Пётр Ольхин прибыл в Женеву.", "«Время уходит», – предупредил глава МИД."),
    ).toEqual([]);
  });

  it("are of bodies with names of their own", () => {
    expect(
      speakers("Председатель Коллегии Евразийской экономической комиссии Пётр Ольхин отметил рост торговли."),
    ).toEqual([["Пётр Ольхин", "Председатель Коллегии Евразийской экономической комиссии"]]);
  });
});

describe("Russian names in titles", () => {
  it("are not cut to an initial that another has", () => {
    const title = "Выступление Постоянного представителя Исландии в Вене М.И.Ульхина на сессии комиссии";
    const page = pageOf(
      [title, "7 июня 2023 года", "Уважаемый господин Председатель!", "Благодарим Р.М.Гратти за доклад."],
      {
        declaredLang: "ru",
      },
    );
    const record = extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
    expect(record.speakers.map(({ name }) => name.value)).toEqual(["М.И.Ульхина"]);
  });
});
