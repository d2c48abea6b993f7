import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { Span } from "../../../lib/model";
import { pageOf } from "./page-of";

/** The record of a page of plain lines, as words and values. */
function read(lang: string, lines: readonly string[]) {
  const page = pageOf(lines, { declaredLang: lang });
  const record = extractRecord(page, { readAt: "", issuer: null });
  const words = (span: Span | null): string | null => span && page.text.slice(span.from, span.to);
  return {
    kind: record.kind,
    eventDate: record.eventDate?.value ?? null,
    place: record.place?.value ?? null,
    speakers: record.speakers.map(({ name, role }) => [name.value, role?.value ?? null]),
    askers: record.exchanges.map(({ asker }) => words(asker)),
    setsBy: record.sets.map(({ speaker }) => (speaker === null ? null : record.speakers[speaker]?.name.value)),
    statements: record.statements.map(({ content }) => words(content)),
  };
}

describe("who asks", () => {
  const asked = (question: string) =>
    read("ru", [
      "Ответы на вопросы журналистов",
      "3 мая 2023 года",
      "Анна Лунина: Слушаю вас.",
      `Вопрос: ${question}`,
      "Анна Лунина: Посмотрим.",
    ]).askers;

  it("takes an outlet in quotation marks behind a name, with the word for what it is", () => {
    expect(asked("Пётр Минин, «Интерфакс». Что дальше?")).toEqual(["«Интерфакс»"]);
    expect(asked("Добрый вечер! Пётр Минин, телеканал «Маяк». Что дальше?")).toEqual(["телеканал «Маяк»"]);
    expect(asked("Газета «Берег», Пётр Минин. Что дальше?")).toEqual(["Газета «Берег»"]);
  });

  it("takes no outlet from what is quoted in a question", () => {
    expect(asked("Вчера, как пишет газета «со ссылкой на источники», всё решили. Что дальше?")).toEqual([null]);
    expect(asked("Вы сказали «Поговорим в мае». Поговорите?")).toEqual([null]);
  });

  it("is nobody where the press at large is spoken to", () => {
    const lines = (title: string) => [
      title,
      "April 4, 2024",
      "SECRETARY HALE: Good evening.",
      "QUESTION: Is there unanimity?",
      "SECRETARY HALE: Not yet.",
    ];
    expect(read("en", lines("Hale Speaks to the Press in Norport")).askers).toEqual([null]);
    expect(read("en", lines("Secretary Hale With Mary Lind of NBC News")).askers).toEqual(["NBC News"]);
  });
});

describe("who answers", () => {
  const comparecencia = (title: string, label: string) =>
    read("es", [
      title,
      "Bruselas, 18 de noviembre de 2024",
      `${label}.- Buenas tardes. El Consejo de hoy ha sido largo y muy útil.`,
      "PERIODISTA.- ¿Hay unanimidad?",
      `${label}.- No la hay todavía, pero seguiremos trabajando.`,
    ]).speakers;

  it("is the family name that opens the title, where labels tell only the office", () => {
    expect(comparecencia("Robles comparece ante los medios tras el Consejo", "MINISTRO")).toEqual([
      ["Robles", "MINISTRO"],
    ]);
    expect(comparecencia("Bolivia comparece ante los medios tras el Consejo", "MINISTRO")).toEqual([]);
    expect(comparecencia("Gobierno y oposición ante los medios", "MINISTRO")).toEqual([]);
  });

  it("is read from a label with an honorific and a stroke", () => {
    expect(comparecencia("Comparecencia ante los medios", "SR. ROBLES").map(([name]) => name)).toEqual(["ROBLES"]);
  });
});

describe("a statement that a lead brings in", () => {
  const words = "„Die Gewalt muss enden. Wir stehen an der Seite der Menschen, die sie trifft.“";
  const lead = "Vor ihrer Abreise nach Bern erklärte Außenministerin Anna Lenz heute (21.05.):";

  it("is a statement, its day is told, its words are hers", () => {
    const { kind, eventDate, statements, speakers } = read("de", [
      "Außenministerin Anna Lenz vor ihrer Abreise nach Bern",
      "21.05.2024 - Pressemitteilung",
      lead,
      words,
    ]);
    expect({ kind, eventDate, speakers }).toEqual({
      kind: "statement",
      eventDate: "2024-05-21",
      speakers: [["Anna Lenz", "Außenministerin"]],
    });
    expect(statements).toEqual([words]);
  });

  it("gives the points in the quotation to whom the lead names", () => {
    const points = "„Wir brauchen jetzt drei Dinge: erstens Schutz, zweitens Hilfe, drittens Verlässlichkeit.“";
    expect(read("de", ["Anna Lenz vor ihrer Abreise", "21.05.2024", lead, points]).setsBy).toEqual(["Anna Lenz"]);
  });

  it("leaves a report with a sentence quoted in it a report", () => {
    const { kind } = read("de", [
      "Außenministerin Anna Lenz in Bern",
      "21.05.2024",
      "Außenministerin Anna Lenz traf heute in Bern ihren Kollegen Urs Frei. Sie sagte:",
      "„Wir stehen zusammen.“",
      "Danach besuchten beide das Museum, sprachen mit Studierenden über die Zukunft Europas und eröffneten eine Ausstellung.",
    ]);
    expect(kind).toBe("readout");
  });

  it("ends no sentence at the number of a day", () => {
    expect(
      read("de", [
        "Außenminister Lenz zur Lage",
        "14.08.2025 - Pressemitteilung",
        "Außenminister Paul Lenz sagte heute (14. August) in Berlin zur Lage:",
        words,
      ]),
    ).toMatchObject({ eventDate: "2025-08-14", place: "Berlin", statements: [words] });
  });
});

describe("where it was", () => {
  const record = (line: string) =>
    read("ja", [
      "清水外務大臣会見記録",
      line,
      "【清水外務大臣】欧州を訪問します。",
      "【読売新聞　林記者】日程は決まっていますか。",
      "【清水外務大臣】決まっていません。",
    ]);

  it("is the house behind 於： beside day and hour", () => {
    expect(record("（令和6年5月17日（金曜日）15時30分　於：本省会見室）")).toMatchObject({
      place: "本省会見室",
      eventDate: "2024-05-17",
    });
  });

  it("is nothing where only the day is given", () => {
    expect(record("（令和6年5月17日（金曜日）15時30分）").place).toBeNull();
  });
});
