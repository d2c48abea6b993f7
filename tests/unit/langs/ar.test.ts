import { describe, expect, it } from "vitest";
import { findLanguage } from "../../../lib/extract/detect/language";
import { extractRecord } from "../../../lib/extract/index";
import { ar } from "../../../lib/langs/ar";
import type { ReleaseRecord, Span } from "../../../lib/model";
import { fold } from "../../../lib/text/fold";
import { growth, LINEAR } from "../../growth";
import { pageOf } from "../extract/page-of";

const TITLE = "كلمة معالي وزير الخارجية السيد سليم الحمداني في منتدى الأنهار";

function read(lines: readonly string[], title = TITLE): ReleaseRecord {
  const page = pageOf([title, ...lines], { declaredLang: "ar" });
  return extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

function words({ text }: ReleaseRecord, span: Span): string {
  return text.slice(span.from, span.to);
}

/** Markers of the first set, as printed; undefined where there is none. */
function markers(...lines: readonly string[]): readonly (string | null)[] | undefined {
  const record = read(lines);
  return record.sets[0]?.items.map(({ marker }) => marker && words(record, marker));
}

function headings(...lines: readonly string[]): readonly string[] {
  const record = read(lines);
  return record.sets[0]?.items.map(({ heading }) => words(record, heading)) ?? [];
}

function declared(...lines: readonly string[]): number | null | undefined {
  return read(lines).sets[0]?.declared;
}

const REPORT = "وزير الخارجية يشارك في منتدى الأنهار";

/** Who speaks in a report, "name | office". */
function speakers(...lines: readonly string[]): readonly string[] {
  return read(lines, REPORT).speakers.map(({ name, role }) => (role ? `${name.value} | ${role.value}` : name.value));
}

/** Who says what, by the verbs of a report. */
function sayings(...lines: readonly string[]): readonly (readonly [string | null, string])[] {
  const record = read(lines, REPORT);
  return record.statements.map(({ speaker, verb }) => [
    speaker === null ? null : (record.speakers[speaker]?.name.value ?? null),
    words(record, verb),
  ]);
}

const POINTS = ["فتح الطرق أمام الجميع.", "بناء الجسور بين الضفتين.", "تنظيف مياه النهر."] as const;
const MINISTER = "شارك وزير الخارجية السيد سليم الحمداني في أعمال المنتدى.";

describe("the fold", () => {
  const folded = (text: string): string => fold(text, ar.fold).text;

  it("takes vowel signs, stretches and the seats of hamza away", () => {
    expect(folded("أوّلًا")).toBe(folded("اولا"));
    expect(folded("الـقـاهـرة")).toBe(folded("القاهرة"));
    expect(folded("إلى آخر الأمم")).toBe(folded("الي اخر الامم"));
  });

  it("makes presentation forms, Persian letters and digits of every kind one", () => {
    expect(folded("ﺃﻭﻻ")).toBe(folded("أولا"));
    expect(folded("وزیر کندا")).toBe(folded("وزير كندا"));
    expect(folded("١٢ ۱۲")).toBe("12 12");
  });

  it("parts what is joined, and leaves whole what begins so by nature", () => {
    expect(folded("وأكد")).toBe("و اكد");
    expect(folded("بالقاهرة")).toBe("ب القاهره");
    for (const whole of ["وزير", "وفد", "والد", "وانغ", "بيان", "لبنان", "كلمة", "فلسطين", "وليد", "واشنطن"])
      expect(folded(whole)).not.toContain(" ");
  });
});

describe("points", () => {
  it.each([
    ["with vowel signs", ["أوّلًا", "ثانيًا", "ثالثًا"]],
    ["without", ["أولا", "ثانيا", "ثالثا"]],
    ["as damaged files print them", ["أوال", "اثنيا", "اثلثا"]],
    ["of what was counted", ["أولها", "ثانيها", "ثالثها"]],
  ])("are numbered by adverbs %s", (_, series) => {
    expect(markers(...series.map((marker, i) => `${marker}: ${POINTS[i]}`))).toEqual(series);
  });

  it("begin behind a joined conjunction", () => {
    expect(markers(`أولا، ${POINTS[0]} وثانيا، ${POINTS[1]} فثالثا، ${POINTS[2]}`)).toEqual(["أولا", "ثانيا", "ثالثا"]);
    expect(markers(`أما أولا، ${POINTS[0]}`, `وأما ثانيا، ${POINTS[1]}`)).toEqual(["أولا", "ثانيا"]);
  });

  it("end with “and finally”", () => {
    expect(markers(`أولا، ${POINTS[0]}`, `ثانيا، ${POINTS[1]}`, `وأخيرا، ${POINTS[2]}`)).toEqual([
      "أولا",
      "ثانيا",
      "أخيرا",
    ]);
    expect(markers(`أولا، ${POINTS[0]}`, `ثانيا، ${POINTS[1]}`, `وأخيرا وليس آخرا، ${POINTS[2]}`)?.at(-1)).toBe(
      "أخيرا وليس آخرا",
    );
  });

  it("are numbered by ordinals behind their noun", () => {
    expect(markers(`النقطة الأولى: ${POINTS[0]}`, `النقطة الثانية: ${POINTS[1]}`)).toEqual([
      "النقطة الأولى",
      "النقطة الثانية",
    ]);
    expect(headings("لدينا أمران. الأمر الأول هو الماء. والأمر الثاني هو الخبز.")).toEqual(["هو الماء.", "هو الخبز."]);
  });

  it("are numbered by ordinals alone before a mark", () => {
    expect(markers("نؤكد أمرين. الأول، أن الماء للجميع. والثاني، أن الوقت قصير.")).toEqual(["الأول", "الثاني"]);
  });

  it("are numbered without verbs where they were counted", () => {
    expect(headings("هناك ثلاث عقبات: الأولى تتعلق بالطرق، والثانية بالجسور، والثالثة بالمياه.")).toEqual([
      "تتعلق بالطرق",
      "بالجسور",
      "بالمياه.",
    ]);
    expect(headings("هناك ثلاث أولويات: الأولى فتح الطرق والثانية بناء الجسور والثالثة تنظيف المياه.")).toEqual([
      "فتح الطرق",
      "بناء الجسور",
      "تنظيف المياه.",
    ]);
  });

  it.each([
    ["Arabic-Indic digits", ["١- ", "٢- ", "٣- "]],
    ["Persian digits and dots", ["۱. ", "۲. ", "۳. "]],
    ["digits that touch", ["1-", "2-", "3-"]],
    ["brackets", ["(1) ", "(2) ", "(3) "]],
    ["letters of the old order", ["أ- ", "ب- ", "ج- "]],
    ["letters in brackets", ["(أ) ", "(ب) ", "(ج) "]],
  ])("are numbered by %s", (_, signs) => {
    const record = read(["ندعو إلى ما يلي:", ...signs.map((sign, i) => sign + POINTS[i])]);
    expect(record.sets[0]?.items.map(({ heading }) => words(record, heading))).toEqual(POINTS);
  });

  it.each([
    ["a word", "أود أن أقدم ثلاثة مقترحات.", 3],
    ["a word of the other gender", "أود أن أركز على ثلاث نقاط.", 3],
    ["a number behind its noun", "وأود التأكيد على النقاط الثلاث التالية:", 3],
    ["digits", "نعرض ٣ محاور:", 3],
    ["nothing", "نؤكد على المبادئ التالية:", null],
  ])("are announced with %s", (_, sentence, number) => {
    expect(declared(sentence, ...["أولا", "ثانيا", "ثالثا"].map((marker, i) => `${marker}، ${POINTS[i]}`))).toBe(
      number,
    );
  });

  it("are two where the noun is dual, also behind a joined preposition", () => {
    expect(declared(`نطالب بأمرين: أولا، ${POINTS[0]} ثانيا، ${POINTS[1]}`)).toBe(2);
    expect(declared("سأكتفي بملاحظتين.", `أولا، ${POINTS[0]}`, `ثانيا، ${POINTS[1]}`)).toBe(2);
  });

  it("are part by part clauses of one sentence", () => {
    expect(headings("نطالب بما يلي: أولا، وقف الحفر؛ وثانيا، ردم الآبار؛ وثالثا، حماية الضفاف.")).toEqual([
      "وقف الحفر",
      "ردم الآبار",
      "حماية الضفاف.",
    ]);
  });

  it.each([
    ["a lone “first of all”", "أولا وقبل كل شيء، أود أن أشكر منظمي المنتدى على حسن الاستقبال."],
    ["a first time", "زرت هذه المدينة للمرة الأولى، ثم عدت إليها للمرة الثانية."],
    ["sessions", "عقدت الدورة الأولى في الدوحة، وعقدت الدورة الثانية في الرباط."],
    ["ranks", "حضر النائب الأول للرئيس، والسكرتير الثاني في السفارة، والطرف الثالث في النزاع."],
    ["wars", "انتهت الحرب العالمية الأولى قبل قرن، وانتهت الحرب العالمية الثانية بعدها."],
    ["months", "كان ذلك في ربيع الأول وجمادى الثانية وتشرين الثاني."],
    ["two sides of a relation", "العلاقات بين بلادي من جهة والاتحاد من جهة أخرى متينة."],
    ["a second country", "أهلا بكم في بلدكم الثاني، وفي بيتكم الأول."],
  ])("are not %s", (_, sentence) => {
    expect(read([sentence, "ونتطلع إلى العمل معكم في الأشهر القادمة."]).sets).toEqual([]);
  });

  it("are not announced by a courtesy", () => {
    const announcement = (lead: string): unknown =>
      read([lead, "أولا: إن السلام خيارنا.", "ثانيا: إن التنمية حق."]).sets[0]?.announcement ?? null;
    expect(announcement("بداية، أود أن أهنئكم على حسن التنظيم.")).toBeNull();
    expect(announcement("أود أن أركز على ما يلي.")).not.toBeNull();
  });

  it("are not questions answered by number, nor the outline of a speech", () => {
    expect(read(["أولا، فيما يتعلق بسؤالك الأول، الجواب نعم.", "ثانيا، بالنسبة لسؤالك الثاني، لا."]).sets).toEqual([]);
    expect(read(["أولا، سأتحدث عن الماء.", "ثانيا، سأتناول الخبز."]).sets).toEqual([]);
  });
});

describe("people", () => {
  it.each([
    [
      "an honorific behind the office",
      `قال وزير الخارجية الدكتور بدر الراوي إن الجسر مفتوح.`,
      "بدر الراوي | وزير الخارجية",
    ],
    [
      "a long office",
      "قال وزير الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج، السيد ناصر بنيس، إن الجسر مفتوح.",
      "ناصر بنيس | وزير الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج",
    ],
    [
      "an office behind the name",
      "قال الأمير فيصل بن فهد آل منصور وزير الخارجية إن الجسر مفتوح.",
      "الأمير فيصل بن فهد آل منصور | وزير الخارجية",
    ],
    ["a comma between", "قال بدر الراوي، وزير الخارجية، إن الجسر مفتوح.", "بدر الراوي | وزير الخارجية"],
    [
      "a rank between",
      "قال المتحدث الرسمي باسم وزارة الخارجية السفير أحمد أبو ليل إن الجسر مفتوح.",
      "أحمد أبو ليل | المتحدث الرسمي باسم وزارة الخارجية",
    ],
    ["a foreign office", "قالت وزيرة خارجية فنلندا إيلينا فالتو إن الجسر مفتوح.", "إيلينا فالتو | وزيرة خارجية فنلندا"],
    [
      "an adjective of the country",
      "قال وزير الخارجية الروسي سيرغي لوبوف إن الجسر مفتوح.",
      "سيرغي لوبوف | وزير الخارجية الروسي",
    ],
    [
      "a name with عبد",
      "قال وزير الخارجية عبد الله بن علي اليحيا إن الجسر مفتوح.",
      "عبد الله بن علي اليحيا | وزير الخارجية",
    ],
    ["an abbreviated honorific", "قال وزير الخارجية د. محمد الراوي إن الجسر مفتوح.", "محمد الراوي | وزير الخارجية"],
  ])("are named with %s", (_, sentence, expected) => {
    expect(speakers(sentence)).toEqual([expected]);
  });

  it.each([
    ["a verb behind the office", "وزير الخارجية يعرض رؤيته أمام المنتدى."],
    ["an object behind the office", "أكد وزير الخارجية أهمية الحوار وضرورة فتح الطرق."],
    ["a noun with its article", "أكد الوزير التعاون بين البلدين."],
    ["a body", "أكدت وزارة الخارجية في بيان لها أن الجسر مفتوح."],
    ["a report that says", "أكد التقرير أن الجسر مفتوح."],
    ["many", "أكد الوزراء العرب أن الجسر مفتوح."],
  ])("are not found in %s", (_, sentence) => {
    expect(speakers(sentence)).toEqual([]);
  });

  it("are meant by their office, their title and their family name later", () => {
    const record = read(
      [MINISTER, "وأكد الوزير أن الجسر مفتوح.", "وأشار معاليه إلى ذلك.", "وأضاف الحمداني أن النهر نظيف."],
      REPORT,
    );
    expect(record.speakers.map(({ name }) => name.value)).toEqual(["سليم الحمداني"]);
    expect(record.statements.every(({ speaker }) => speaker === 0)).toBe(true);
    expect(record.statements).toHaveLength(3);
  });

  it("are one with عبد joined or apart, and with either final ya", () => {
    expect(
      speakers("قال وزير الخارجية عبد اللطيف شكري كلاما طيبا.", "وأضاف عبداللطيف شكرى أن الجسر مفتوح."),
    ).toHaveLength(1);
  });

  it("are told apart by the country of their office", () => {
    expect(
      sayings("استقبل وزير الخارجية سليم الحمداني وزير خارجية كندا مارك لوران.", "وأكد الوزير الكندي أن الجسر مفتوح."),
    ).toEqual([["مارك لوران", "أكد"]]);
  });
});

describe("what is said", () => {
  it("is told by the subject behind the verb", () => {
    expect(sayings(`${MINISTER} وقال الوزير إن الجسر مفتوح.`)).toEqual([["سليم الحمداني", "قال"]]);
  });

  it("is told by the one before where the verb has no subject", () => {
    expect(sayings(MINISTER, "وأكد أن الجسر مفتوح، مشيرا إلى نظافة النهر.")).toEqual([
      ["سليم الحمداني", "أكد"],
      ["سليم الحمداني", "مشيرا"],
    ]);
  });

  it("is nobody's alone where both sides say it", () => {
    expect(sayings(MINISTER, "وأكد الجانبان أهمية الحوار.")).toEqual([[null, "أكد"]]);
    expect(sayings(MINISTER, "وأكدا أهمية الحوار.")).toEqual([[null, "أكدا"]]);
  });

  it("is not told by what only sounds like it", () => {
    expect(sayings(MINISTER, "ومن المهم أن يؤكد المجتمع الدولي ذلك.")).toEqual([]);
  });
});

describe("exchanges", () => {
  const TALK = "المتحدثة باسم وزارة الخارجية لين تشاو تعقد مؤتمرا صحفيا";

  it.each([
    ["words", "سؤال: متى يفتح الجسر؟", "جواب: يفتح غدا."],
    ["letters", "س: متى يفتح الجسر؟", "ج: يفتح غدا."],
  ])("are labelled with %s, and answered by the one in the title", (_, question, answer) => {
    const record = read([question, answer, question, answer], TALK);
    expect(record.kind).toBe("transcript");
    expect(record.exchanges).toHaveLength(2);
    expect(record.exchanges[0]?.answers[0]?.speaker).toBe(0);
    expect(record.speakers.map(({ name }) => name.value)).toEqual(["لين تشاو"]);
  });

  it("name the outlet that asks", () => {
    const record = read(
      ["قناة النيل: متى يفتح الجسر؟", "لين تشاو: يفتح غدا.", "صحيفة الميناء: ومتى يغلق؟", "لين تشاو: لا تعليق."],
      TALK,
    );
    expect(record.exchanges.map(({ asker }) => asker && words(record, asker))).toEqual(["قناة النيل", "صحيفة الميناء"]);
    expect(record.exchanges.map(({ answers }) => answers[0]?.declined)).toEqual([false, true]);
  });

  it("are not lines with a colon", () => {
    expect(read(["المكان: القاهرة", "التاريخ: 7 يوليو 2024", "الموضوع: الأنهار"]).exchanges).toEqual([]);
  });
});

describe("dates and places", () => {
  const published = (line: string): string | null => read([line, MINISTER], REPORT).published?.value ?? null;

  it.each([
    ["the Gulf's months", "الأحد 7 يوليو 2024", "2024-07-07"],
    ["Arabic-Indic digits", "٧ يوليو ٢٠٢٤", "2024-07-07"],
    ["the Levant's months", "30 كانون الثاني 2024", "2024-01-30"],
    ["both at once", "30 كانون الثاني/يناير 2024", "2024-01-30"],
    ["the Maghreb's months", "07 جويلية 2024", "2024-07-07"],
    ["Morocco's months", "22 غشت 2023", "2023-08-22"],
    ["numbers, the day first", "٧/٨/٢٠٢٤", "2024-08-07"],
    ["a Hijri date before the civil one", "12 محرم 1446 هـ الموافق 18 يوليو 2024 م", "2024-07-18"],
  ])("are read with %s", (_, line, date) => {
    expect(published(line)).toBe(date);
  });

  it("are not reckoned from a Hijri date alone, which is noted", () => {
    const record = read(["12 محرم 1446 هـ", MINISTER], REPORT);
    expect(record.published).toBeNull();
    expect(record.notes.map(({ rule }) => rule)).toContain("other calendar");
  });

  it("are found in an agency's dateline", () => {
    const record = read(["الرياض 12 محرم 1446 هـ الموافق 18 يوليو 2024 م واس", MINISTER], REPORT);
    expect([record.place?.value, record.eventDate?.value]).toEqual(["الرياض", "2024-07-18"]);
  });
});

describe("the language", () => {
  const languageOf = (text: string, declaredLang: string | null = null): string =>
    findLanguage(pageOf(["", text], { declaredLang })).lang;

  it("is told from others of its script", () => {
    expect(
      languageOf(
        "أكد وزير الخارجية أن بلاده تدعم الحوار بين جميع الأطراف في المنطقة، وأن السلام هو الخيار الوحيد الذي لا بديل عنه.",
      ),
    ).toBe("ar");
    expect(
      languageOf(
        "وزیر امور خارجه در این دیدار گفت که ایران از گفتگو میان همه طرف‌ها حمایت می‌کند و این موضوع را برای منطقه مهم می‌داند.",
      ),
    ).toBe("fa");
    expect(
      languageOf("وزیر خارجہ نے کہا کہ پاکستان خطے میں امن کے لیے بات چیت کی حمایت کرتا ہے اور یہ سب کے مفاد میں ہے۔"),
    ).toBe("ur");
  });

  it("is corrected where the page declares another script's", () => {
    expect(languageOf("أكد وزير الخارجية أن بلاده تدعم الحوار بين جميع الأطراف في المنطقة.", "en")).toBe("ar");
  });

  it("runs from right to left", () => {
    expect(read([MINISTER]).dir).toBe("rtl");
  });
});

describe("bad input", () => {
  it("is read where bidirectional marks, Latin names and digits stand inside", () => {
    const record = read(["‏أولا، وقعنا مع شركة ‎Hydro-9‎ عقدا.", "‫ثانيا‬، نبني 12 جسرا."]);
    expect(record.sets[0]?.items.map(({ marker }) => marker && words(record, marker))).toEqual(["أولا", "ثانيا"]);
  });

  it("is read in linear time", () => {
    const long = (size: number): string[] => ["وأكد الوزير أولا وبالقاهرة للسلام ".repeat(size)];
    expect(growth(long, read, 5_000)).toBeLessThan(LINEAR);
  });
});
