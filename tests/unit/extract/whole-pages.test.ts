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

/** Who gives the first answer to each question. */
function answerersOf(lines: readonly string[]) {
  const record = extractRecord(pageOf(lines, { declaredLang: "en" }), { readAt: "", issuer: null });
  return record.exchanges.map(({ answers }) => record.speakers[answers[0]?.speaker ?? -1]?.name.value);
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

describe("a press briefing", () => {
  const briefing = (lines: readonly string[]) =>
    read("en", ["Transcript of the Press Briefing by the Spokesperson", "15 February 2024", ...lines]);

  it("takes a name and an outlet in brackets for who asks, and Ans: for no person", () => {
    const { askers, speakers } = briefing([
      "Good afternoon and welcome to the weekly press briefing of the Ministry, which begins with two announcements.",
      "(Anas Malik – Capital TV) What is the update on the border crossing?",
      "Mina Zahra Baloch: Regarding your first question, we do not comment. The crossing remains open.",
      "(Khalid Mehmood, AbbTakk) Is there any progress on the pipeline?",
      "Ans: We have stated our position several times.",
    ]);
    expect(askers).toEqual(["Capital TV", "AbbTakk"]);
    expect(speakers.map(([name]) => name)).toEqual(["Mina Zahra Baloch"]);
  });

  it("takes no laughter in brackets for who asks", () => {
    const { askers } = briefing([
      "(Applause) Thank you all. What a day this has been?",
      "(Laughter) I will be brief, and I will not take questions.",
    ]);
    expect(askers).toEqual([]);
  });

  it("leaves an answer by number to the one who gives it, though the chair closes behind it", () => {
    const page = [
      "Shri Ravi Menon, Official Spokesperson: Thank you, Sir. I open the floor now.",
      "Manish Jha: Sir, Manish Jha from TV9. Was the matter taken up?",
      "Shri Vinod Kaul, Foreign Secretary: Manish, it was raised very clearly, and they promised early discharge.",
      "Yesha Seth: Sir, I have two questions. First, on payments. Second, on deliveries.",
      "Shri Vinod Kaul, Foreign Secretary: On your first question, the two sides are talking. On the second, wait.",
      "Shri Ravi Menon, Official Spokesperson: Thank you. With that we come to the end of the briefing.",
    ];
    expect(answerersOf(["Transcript of Special Briefing by Foreign Secretary", "July 10, 2024", ...page])).toEqual([
      "Vinod Kaul",
      "Vinod Kaul",
    ]);
  });

  it("takes the newspaper before its journalist for who asks, as the title tells", () => {
    const page = [
      "24 March 2024",
      "JOURNALIST: Where do relations stand?",
      "A. PAPPAS: We are at a good point.",
      "JOURNALIST: Do you fear a deadlock?",
      "A. PAPPAS: Fear is a bad counsellor.",
    ];
    const title = (with_: string) => `Minister of Foreign Affairs Anna Pappas' interview ${with_} (24 March 2024)`;
    const paper = "in the newspaper “Akti” with journalist Nikos Vassilis";
    expect(read("en", [title(paper), ...page]).askers).toEqual(["Akti", "Akti"]);
    expect(read("en", [title("on Kosovo"), ...page]).askers).toEqual([null, null]);
  });
});

describe("the kind by the title", () => {
  const kind = (title: string) =>
    read("zh", [title, "2024年4月20日", "會議發表聯合公報，重申和平穩定的重要性。外交部對此表達誠摯感謝與歡迎。"]).kind;

  it("is not that of the paper that a statement is about", () => {
    expect(kind("外交部對於外長會議聲明關切臺海和平表達感謝")).toBe("statement");
    expect(kind("外長會議聲明")).toBe("communique");
    expect(kind("第三次高級別對話聯合聲明")).toBe("communique");
  });

  it("is no transcript's where a report tells who put forward what before a colon", () => {
    const report = [
      "王远同高级代表博雷利通电话",
      "2024年4月11日",
      "2024年4月11日，外交部长王远应约同欧盟外交与安全政策高级代表博雷利通电话。",
      "王远就有关问题提出“四个应该”：首先应该遵守宪章宗旨和原则，其次应该尊重各国主权？",
      "双方还就共同关心的问题交换了意见。",
    ];
    expect(read("zh", report)).toMatchObject({ kind: "readout", askers: [] });
  });
});

describe("whose words it is", () => {
  const speech = (title: string, from: string) =>
    read("fr", [title, from, "Monsieur le Président,", "Mon pays plaide pour la paix. Je vous remercie."]).speakers;

  it("is the name right behind the text in the title", () => {
    expect(speech("Discours de Xavier Roux à l'occasion du débat général", "28.09.2024").map(([n]) => n)).toEqual([
      "Xavier Roux",
    ]);
    expect(speech("Discours de Nouvelle Delhi sur la paix", "28.09.2024")).toEqual([]);
  });

  it("is the one behind the label From, with the body beside", () => {
    const page = (from: string) => [
      "Foreign Secretary's speech at the lecture",
      from,
      "17 September 2024",
      "Good morning everybody.",
      "I want to make a simple argument. Thank you.",
    ];
    expect(read("en", page("From: Foreign Office and The Rt Hon Jane Roe MP")).speakers.map(([n]) => n)).toEqual([
      "Jane Roe",
    ]);
    expect(read("en", page("From: Foreign Office")).speakers).toEqual([]);
  });
});

describe("points in one sentence", () => {
  const markers = (lang: string, sentence: string) => {
    const page = pageOf(["Declaração", "Brasília, 3 de abril de 2024", sentence], { declaredLang: lang });
    const { sets } = extractRecord(page, { readAt: "", issuer: null });
    return sets.flatMap(({ items }) => items.map(({ marker }) => marker && page.text.slice(marker.from, marker.to)));
  };

  it("go on by an ordinal behind its preposition alone", () => {
    expect(
      markers(
        "pt",
        "Boa tarde. Tratamos de três temas: em primeiro lugar, o comércio; em segundo, a defesa; e, em terceiro, a cultura.",
      ),
    ).toEqual(["em primeiro lugar", "em segundo", "em terceiro"]);
    expect(
      markers(
        "es",
        "Buenas tardes. Abordamos dos temas: en primer lugar, el comercio; y, en segundo, la defensa común.",
      ),
    ).toEqual(["en primer lugar", "en segundo"]);
  });

  it("are none in what is second in another way", () => {
    expect(
      markers(
        "pt",
        "Boa tarde. Em primeiro lugar, agradeço. A cultura ficou em segundo plano e a eleição vai em segundo turno.",
      ),
    ).toEqual([]);
    expect(
      markers("es", "Buenas tardes. En primer lugar, gracias. La cultura quedó en segundo plano y en tercer grado."),
    ).toEqual([]);
  });

  it("are hers whom the report calls she", () => {
    const report = [
      "La ministre Hélène Roux en visite à Rabat",
      "15 avril 2024",
      "La ministre des Affaires étrangères, Hélène Roux, a effectué lundi une visite à Rabat.",
      "À l'issue de l'entretien, elle a dégagé trois priorités : premièrement la migration, deuxièmement l'énergie et troisièmement la justice.",
    ];
    expect(read("fr", report).setsBy).toEqual(["Hélène Roux"]);
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
