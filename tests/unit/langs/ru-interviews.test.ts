import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import { pageOf } from "../extract/page-of";

function read(title: string, ...lines: readonly string[]) {
  const page = pageOf([title, ...lines], { declaredLang: "ru" });
  return extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

const TALK = ["Вопрос: Когда откроют мост?", "Ответ: Мост откроют весной, если лёд сойдёт вовремя."];

/** Whom the title of an interview names as the one who asks. */
function asker(title: string): string | null | undefined {
  const record = read(title, ...TALK);
  const [exchange] = record.exchanges;
  return exchange && (exchange.asker ? record.text.slice(exchange.asker.from, exchange.asker.to) : null);
}

describe("who asks in Russian interviews whose labels name nobody", () => {
  it.each([
    ["Интервью Министра иностранных дел А.П.Орлова информационному агентству «Река сегодня»", "Река сегодня"],
    ["Интервью Посла России в Исландии А.П.Орлова газете «Известия»", "Известия"],
    ["Ответ пресс-секретаря МИД А.П.Орлова на вопрос агентства «Волна»", "Волна"],
    ["Интервью американскому телеканалу Эн-Би-Си", "Эн-Би-Си"],
    ["Ответы на вопросы корреспондента ТАСС", "ТАСС"],
  ])("%s", (title, outlet) => {
    expect(asker(title)).toBe(outlet);
  });

  it.each([
    ["Ответы на вопросы СМИ Министра иностранных дел Российской Федерации А.П.Орлова, Москва, 9 октября 2021 года"],
    ["Ответы Министра иностранных дел А.П.Орлова на вопросы участников форума «Реки и мосты»"],
    ["Интервью Посла России в Исландии А.П.Орлова по случаю Дня дипломата"],
    ["Пресс-конференция по итогам переговоров с Министром иностранных дел Исландии"],
  ])("nobody in %s", (title) => {
    expect(asker(title)).toBeNull();
  });
});

describe("Russian sessions at which a speaker takes questions", () => {
  const opening = "Ф.Липин: Добрый день! Сегодня с нами Владимир Рекин.";
  const asked = ["Ф.Липин: Лёд растает?", "В.Рекин: Растает.", "А.Осока: А рыба будет?", "В.Рекин: Рыба будет."];

  it("hold exchanges from there on", () => {
    const speech = "В.Рекин: Дамы и господа! Реки вскрылись рано. Спасибо за внимание. Готов ответить на ваши вопросы.";
    const record = read("Заседание клуба «Ледоход»", opening, speech, ...asked);
    expect(record.kind).toBe("transcript");
    expect(record.exchanges.map(({ question }) => record.text.slice(question.from, question.to))).toEqual([
      "Лёд растает?",
      "А рыба будет?",
    ]);
    expect(record.speakers.map(({ name }) => name.value)).toEqual(["Владимир Рекин"]);
  });

  it("are meetings where nobody takes questions, or nobody asks then", () => {
    const plain = "В.Рекин: Дамы и господа! Реки вскрылись рано. Спасибо за внимание.";
    expect(read("Заседание клуба «Ледоход»", opening, plain, ...asked).exchanges).toEqual([]);
    const taking = "В.Рекин: Реки вскрылись рано. Готов ответить на вопросы.";
    const told = ["А.Осока: Вопросов нет.", "В.Рекин: Тогда за работу."];
    expect(read("Заседание клуба «Ледоход»", opening, taking, ...told).exchanges).toEqual([]);
  });
});

describe("the chair of a Russian meeting", () => {
  it("is a speaker though he only opens and gives the floor", () => {
    const record = read(
      "Рабочая встреча с губернатором области рек",
      "18 сентября 2023 года",
      "Глава региона доложил о судоходстве.",
      "В.Рекин: Пётр Львович, добрый день! Пожалуйста, Вам слово.",
      "П.Ольхин: Спасибо большое. Область развивается, суда ходят, порты растут и строятся новые причалы.",
      "В.Рекин: Хорошо. Спасибо.",
    );
    expect(record.speakers.map(({ name }) => name.value).sort()).toEqual(["В.Рекин", "П.Ольхин"]);
  });

  it("and one who only agrees is another", () => {
    const record = read(
      "Совещание по судоходству",
      "18 сентября 2023 года",
      "В.Рекин: Добрый день, коллеги! Обсудим, как идёт навигация. Пётр Львович, есть что добавить?",
      "П.Ольхин: Да, Владимир Ильич. Поддерживаем.",
    );
    expect(record.speakers.map(({ name }) => name.value)).toEqual(["В.Рекин", "П.Ольхин"]);
  });
});

describe("the record of a Russian meeting", () => {
  const chair = "М.Рекин: Добрый день, уважаемые коллеги! Я хочу начать с портов. Слово – Петру Львовичу.";

  it("is a report, though it addresses those present", () => {
    const talk = [chair, "П.Ольхин: Уважаемый Михаил Ильич! Порты работают.", "М.Рекин: Спасибо."];
    expect(read("Заседание комиссии", "8 апреля 2021 года", ...talk).kind).toBe("readout");
  });

  it("is a speech where one speaks alone", () => {
    expect(read("Выступление на заседании", "8 апреля 2021 года", chair, "Я рад, что вы пришли.").kind).toBe("speech");
  });
});
