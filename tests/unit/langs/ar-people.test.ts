import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

/** The record of a report with a headline that names nobody. */
function read(...lines: readonly string[]): ReleaseRecord {
  const page = pageOf(["وزير الخارجية يشارك في منتدى الأنهار", ...lines], { declaredLang: "ar" });
  return extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

/** Who speaks, "name | office". */
function speakers(...lines: readonly string[]): readonly string[] {
  return read(...lines).speakers.map(({ name, role }) => (role ? `${name.value} | ${role.value}` : name.value));
}

describe("names", () => {
  it.each([
    ["an initial inside", "قال وزير الخارجية أنتوني ج. كولين إن الجسر مفتوح.", "أنتوني ج. كولين | وزير الخارجية"],
    [
      "five words before a comma",
      "قال وزير خارجية بنما، السيد خافيير إدواردو راميريز أوتا موراليس، إن الجسر مفتوح.",
      "خافيير إدواردو راميريز أوتا موراليس | وزير خارجية بنما",
    ],
    [
      "a word behind a title that only looks like a form of another",
      "أشادت كاتبة الدولة السيدة سلمى بختة منصور بالجسر.",
      "سلمى بختة منصور | كاتبة الدولة",
    ],
    ["a family name that is a word", "أعلن رئيس الحكومة نواف سلام أن الجسر مفتوح.", "نواف سلام | رئيس الحكومة"],
    [
      "a family name that is a verb without its article",
      "أكد السفير محمد الواصل أن الجسر مفتوح.",
      "محمد الواصل | السفير",
    ],
    [
      "what only the fold makes one with “I”",
      "قالت وزيرة الخارجية آنا فيشر إن الجسر مفتوح.",
      "آنا فيشر | وزيرة الخارجية",
    ],
    [
      "a family name that is a verb of its own",
      "صرح السفير هشام رفعت المتحدث الرسمي باسم وزارة الخارجية بأن الجسر مفتوح.",
      "هشام رفعت | المتحدث الرسمي باسم وزارة الخارجية",
    ],
    [
      "no quotation marks around a foreigner’s name",
      'التقى الوزير مع "خوسيه إيبانييث" وزير خارجية إسبانيا. وأعرب وزير الخارجية الإسباني عن تقديره للجسر.',
      "خوسيه إيبانييث | وزير خارجية إسبانيا",
    ],
    [
      "the adjective of a country before it",
      "بحث الوزير مع نظيره الفرنسي جان نويل بارتو الأوضاع. وأكد بارتو أن الجسر مفتوح.",
      "جان نويل بارتو",
    ],
  ])("hold %s", (_, sentence, expected) => {
    expect(speakers(sentence)).toEqual([expected]);
  });

  it("do not begin with what is said", () => {
    expect(speakers("أكد الوزير اليوناني وقوف بلاده إلى جانب السلام.")).toEqual([]);
    expect(speakers("وزير الخارجية يرد على سؤال الصحفيين.")).toEqual([]);
    expect(speakers('قال في كلمته "نرحب بالاتفاق" وزير الخارجية.')).toEqual([]);
  });
});

describe("offices", () => {
  it.each([
    [
      "of a state behind “in”",
      "قال سالم الراوي وزير الدولة للشؤون الخارجية في جمهورية أوغندا إن الجسر مفتوح.",
      "سالم الراوي | وزير الدولة للشؤون الخارجية في جمهورية أوغندا",
    ],
    [
      "at a body",
      "قال المدير السياسي بوزارة الخارجية سالم الراوي إن الجسر مفتوح.",
      "سالم الراوي | المدير السياسي بوزارة الخارجية",
    ],
    [
      "of a kingdom that elsewhere acts by itself",
      "قال المندوب الدائم للمملكة لدى الأمم المتحدة السفير سالم الراوي إن الجسر مفتوح.",
      "سالم الراوي | المندوب الدائم للمملكة لدى الأمم المتحدة",
    ],
    [
      "of two kinds that one person holds",
      "قال عضو المكتب السياسي للجنة المركزية للحزب الشيوعي الصيني ووزير الخارجية وانغ لي إن الجسر مفتوح.",
      "وانغ لي | عضو المكتب السياسي للجنة المركزية للحزب الشيوعي الصيني ووزير الخارجية",
    ],
    [
      "that speak for a ministry",
      "قال الناطق الرسمي باسم الوزارة السفير سالم الراوي إن الجسر مفتوح.",
      "سالم الراوي | الناطق الرسمي باسم الوزارة",
    ],
  ])("are read %s", (_, sentence, expected) => {
    expect(speakers(sentence)).toEqual([expected]);
  });

  it("end before the city where somebody was met", () => {
    expect(speakers("التقى وزير الخارجية سالم الراوي في القاهرة وفداً، وأكد أن الجسر مفتوح.")).toEqual([
      "سالم الراوي | وزير الخارجية",
    ]);
  });

  it("are given without the letters joined to them, and stand nowhere then", () => {
    const [speaker] = read(
      "في المؤتمر الصحفي للمتحدث باسم وزارة الخارجية لين هاو، أكد لين هاو أن الجسر مفتوح.",
    ).speakers;
    expect(speaker?.role?.value).toBe("المتحدث باسم وزارة الخارجية");
    expect(speaker?.role?.from).toBeNull();
  });

  it("are of one country by either of its names", () => {
    const lines = [
      "بحث وزير الخارجية سالم الراوي مع وزير خارجية المملكة المتحدة دافيد لوتون الأوضاع، وأكد الوزير البريطاني أن الجسر مفتوح.",
    ];
    expect(speakers(...lines)).toEqual(["دافيد لوتون | وزير خارجية المملكة المتحدة"]);
  });
});

describe("whoever says something", () => {
  it("is the one whom the sentence began with", () => {
    expect(speakers("شارك وزير الخارجية سالم الراوي في الاجتماع، حيث أكد أهمية التعاون.")).toEqual([
      "سالم الراوي | وزير الخارجية",
    ]);
  });

  it("is the one whom a relative clause is about", () => {
    expect(speakers("استقبل وزير الخارجية سالم الراوي سفيرة كندا ستيفاني ماكولن، التي أشادت بالتعاون.")).toEqual([
      "ستيفاني ماكولن | سفيرة كندا",
    ]);
  });

  it("is nobody known where a noun reports, also behind words between commas", () => {
    const lines = [
      "استقبل الوزير سالم الراوي السفيرة.",
      "وأكدت الدبلوماسية الأوروبية، في تصريح للوكالة، أن الشراكة مهمة.",
    ];
    expect(speakers(...lines)).toEqual([]);
  });
});

describe("days and places", () => {
  it("are told by “today” far behind the verb that opens the lead", () => {
    const record = read(
      "5 مارس 2024",
      "التقى سمو الشيخ حمد بن ناصر بن خالد آل منصور، نائب رئيس مجلس الوزراء وزير الخارجية، اليوم، معالي السيد نور الوادي.",
    );
    expect(record.eventDate?.value).toBe("2024-03-05");
  });

  it("are those of the line that closes a statement", () => {
    const record = read("تود الوزارة أن توضح ما يلي.", "صدر في بورتسودان يوم السبت ٧ سبتمبر ٢٠٢٤م");
    expect([record.place?.value, record.eventDate?.value]).toEqual(["بورتسودان", "2024-09-07"]);
  });

  it("are those before an agency's name, also of a city that no list knows", () => {
    const record = read("بوكافو في 12 مايو 2025 / بنا / اجتمع وزير الخارجية سالم الراوي مع نظيره.");
    expect(record.place?.value).toBe("بوكافو");
    expect(read("بوكافو في 12 مايو 2025 كانت هادئة تماماً كما قال الوزير.").place).toBeNull();
  });
});
