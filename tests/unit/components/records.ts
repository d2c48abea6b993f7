/** Records of made-up releases for looking at components: every span is found by its words, so every quote is in the text. */
import type { Fact, ReleaseRecord, Span } from "../../../lib/model";

/** Finds words in a text from a place on. @throws RangeError when they are not there: a fixture with a slip should not pass. */
function finder(text: string) {
  return (words: string, after = 0): Span => {
    const from = text.indexOf(words, after);
    if (from < 0) throw new RangeError(`"${words}" does not stand after ${after} in a text of ${text.length} units`);
    return { from, to: from + words.length };
  };
}

function fact(text: string, words: string): Fact<string> {
  return { value: words, ...finder(text)(words), rule: "fixture" };
}

function blank(text: string, lang: string, dir: "ltr" | "rtl"): ReleaseRecord {
  return {
    schema: 1,
    url: "https://www.example.org/release.html",
    readAt: "2026-01-02T03:04:05.000Z",
    text,
    textHash: `sha256:${"0".repeat(64)}`,
    projection: 1,
    lang,
    dir,
    isRelease: true,
    confidence: 0.9,
    reasons: ["the host is a ministry's"],
    issuer: { id: "xx", name: "Ministry of Foreign Affairs of Ruritania", country: "XX", kind: "ministry" },
    kind: "readout",
    title: null,
    published: null,
    eventDate: null,
    place: null,
    speakers: [],
    sets: [],
    statements: [],
    exchanges: [],
    versions: [],
    notes: [],
  };
}

const ENGLISH = `Ruritania-UN Workshop on Harbour Safety Held in Strelsau

2026/07/11

On July 11, 2026, the workshop opened in Strelsau. Deputy Foreign Minister Anna Tarlenheim and Under Secretary-General and High Representative for Maritime Affairs Rupert Hentzau attended and addressed the opening ceremony.

Anna Tarlenheim pointed out that harbours are an important agenda of the region.

Anna Tarlenheim put forward three propositions on building rules for harbours. First of all, we should stick to the parallel track of inheritance and innovation. All sides should observe the principles of the UN Charter. Notions of joint construction, as H.E. Mr. Hentzau said, should be upheld. Secondly, we should place equal emphasis on development and security. We should devote ourselves to narrowing the "harbour gap". At the same time, we cannot pursue absolute security. It rests on two things: (1) honest weights; (2) open books. Thirdly, we should take on both short-term and long-term perspectives.

Anna Tarlenheim also proposed three suggestions on harbour governance. First, all sides should stick to dialogue. Second, all sides should insist on common participation.

"Building norms: promoting open harbours" was the theme of the second workshop since 2024.`;

/** A readout: two sets, one nested, one whose count is off; topic, support, statement, note. */
export function englishReadout(): ReleaseRecord {
  const at = finder(ENGLISH);
  const secondSet = at("also proposed").from;
  const tarlenheim = at("Anna Tarlenheim");
  const announcement = at("Anna Tarlenheim put forward three propositions on building rules for harbours.");
  const second = at("Anna Tarlenheim also proposed three suggestions on harbour governance.");
  const item = (ordinal: number, marker: string, heading: string, whole: string, after = 0) => ({
    ordinal,
    marker: at(marker, after),
    heading: at(heading, after),
    span: at(whole, after),
  });
  return {
    ...blank(ENGLISH, "en", "ltr"),
    title: fact(ENGLISH, "Ruritania-UN Workshop on Harbour Safety Held in Strelsau"),
    published: { value: "2026-07-11", ...at("2026/07/11"), rule: "fixture" },
    eventDate: { value: "2026-07-11", ...at("July 11, 2026"), rule: "fixture" },
    place: fact(ENGLISH, "Strelsau"),
    speakers: [
      {
        id: 0,
        name: fact(ENGLISH, "Anna Tarlenheim"),
        role: fact(ENGLISH, "Deputy Foreign Minister"),
        mentions: [tarlenheim, at("Anna Tarlenheim", announcement.from), at("Anna Tarlenheim", second.from)],
      },
      {
        id: 1,
        name: fact(ENGLISH, "Rupert Hentzau"),
        role: fact(ENGLISH, "Under Secretary-General and High Representative for Maritime Affairs"),
        mentions: [at("Rupert Hentzau")],
      },
    ],
    sets: [
      {
        speaker: 0,
        announcement,
        topic: at("building rules for harbours"),
        declared: 3,
        style: "ordinal",
        parent: null,
        items: [
          item(
            1,
            "First of all",
            "we should stick to the parallel track of inheritance and innovation.",
            "First of all, we should stick to the parallel track of inheritance and innovation. All sides should observe the principles of the UN Charter. Notions of joint construction, as H.E. Mr. Hentzau said, should be upheld.",
          ),
          item(
            2,
            "Secondly",
            "we should place equal emphasis on development and security.",
            'Secondly, we should place equal emphasis on development and security. We should devote ourselves to narrowing the "harbour gap". At the same time, we cannot pursue absolute security. It rests on two things: (1) honest weights; (2) open books.',
          ),
          item(
            3,
            "Thirdly",
            "we should take on both short-term and long-term perspectives.",
            "Thirdly, we should take on both short-term and long-term perspectives.",
          ),
        ],
      },
      {
        speaker: 0,
        announcement: at("It rests on two things:"),
        topic: null,
        declared: 2,
        style: "digit",
        parent: { set: 0, item: 1 },
        items: [item(1, "(1)", "honest weights", "(1) honest weights"), item(2, "(2)", "open books", "(2) open books")],
      },
      {
        speaker: 0,
        announcement: second,
        topic: at("harbour governance"),
        declared: 3,
        style: "ordinal",
        parent: null,
        items: [
          item(
            1,
            "First",
            "all sides should stick to dialogue.",
            "First, all sides should stick to dialogue.",
            secondSet,
          ),
          item(
            2,
            "Second",
            "all sides should insist on common participation.",
            "Second, all sides should insist on common participation.",
            secondSet,
          ),
        ],
      },
    ],
    statements: [
      {
        speaker: 0,
        verb: at("pointed out"),
        content: at("harbours are an important agenda of the region"),
        mode: "paraphrase",
      },
      { speaker: null, verb: at("was"), content: at("Building norms: promoting open harbours"), mode: "quote" },
    ],
    versions: [
      { lang: "fr", url: "https://www.example.org/fr/release.html" },
      { lang: "ar", url: "https://www.example.org/ar/release.html" },
    ],
    notes: [
      {
        stage: "points",
        rule: "ordinal-as-adjective",
        span: at("second workshop"),
        why: "an ordinal before a noun counts events, not points",
      },
    ],
  };
}

const ARABIC = `وزير خارجية روريتانيا يشارك في ورشة سلامة الموانئ

٨ يوليو ٢٠٢٦

شارك معالي وزير الخارجية السيد يوسف الهاشمي في ورشة سلامة الموانئ في ستريلساو.

وطرح يوسف الهاشمي ثلاثة مقترحات بشأن حوكمة الموانئ. أوّلًا، ينبغي التمسك بالحوار والتعاون بين جميع الأطراف. ويجب أن يقوم الأمن المشترك على الثقة المتبادلة. ثانيًا، ينبغي إيلاء اهتمام متساوٍ للتنمية والأمن. ثالثًا، ينبغي مراعاة المدى القريب والمدى البعيد معًا.`;

/** An Arabic readout, right to left, with an English office of the UN in it. */
export function arabicReadout(): ReleaseRecord {
  const at = finder(ARABIC);
  return {
    ...blank(ARABIC, "ar", "rtl"),
    title: fact(ARABIC, "وزير خارجية روريتانيا يشارك في ورشة سلامة الموانئ"),
    published: { value: "2026-07-08", ...at("٨ يوليو ٢٠٢٦"), rule: "fixture" },
    place: fact(ARABIC, "ستريلساو"),
    speakers: [
      {
        id: 0,
        name: fact(ARABIC, "يوسف الهاشمي"),
        role: fact(ARABIC, "وزير الخارجية"),
        mentions: [at("يوسف الهاشمي"), at("يوسف الهاشمي", at("وطرح").from)],
      },
    ],
    sets: [
      {
        speaker: 0,
        announcement: at("وطرح يوسف الهاشمي ثلاثة مقترحات بشأن حوكمة الموانئ."),
        topic: at("حوكمة الموانئ"),
        declared: 3,
        style: "ordinal",
        parent: null,
        items: [
          {
            ordinal: 1,
            marker: at("أوّلًا"),
            heading: at("ينبغي التمسك بالحوار والتعاون بين جميع الأطراف."),
            span: at(
              "أوّلًا، ينبغي التمسك بالحوار والتعاون بين جميع الأطراف. ويجب أن يقوم الأمن المشترك على الثقة المتبادلة.",
            ),
          },
          {
            ordinal: 2,
            marker: at("ثانيًا"),
            heading: at("ينبغي إيلاء اهتمام متساوٍ للتنمية والأمن."),
            span: at("ثانيًا، ينبغي إيلاء اهتمام متساوٍ للتنمية والأمن."),
          },
          {
            ordinal: 3,
            marker: at("ثالثًا"),
            heading: at("ينبغي مراعاة المدى القريب والمدى البعيد معًا."),
            span: at("ثالثًا، ينبغي مراعاة المدى القريب والمدى البعيد معًا."),
          },
        ],
      },
    ],
    versions: [{ lang: "en", url: "https://www.example.org/release.html" }],
  };
}

const CHINESE = `2026年4月3日外交部发言人林静主持例行记者会

2026-04-03 18:40

海港晨报记者：请问发言人能否介绍港口安全研讨会的成果？

林静：研讨会达成了多项共识。中方愿强调两点：第一，各方应坚持对话合作。共同安全应当在合作中寻求。第二，各方应坚持共同参与。

路透社记者：中方对有关传闻有何评论？

林静：我没有可以提供的信息。

法新社记者：会谈何时举行？`;

/** A Chinese press conference: three questions, one declined, one without an answer, one answer with a set. */
export function chineseTranscript(): ReleaseRecord {
  const at = finder(CHINESE);
  const speaker = at("林静：研讨会");
  return {
    ...blank(CHINESE, "zh-Hans", "ltr"),
    kind: "transcript",
    title: fact(CHINESE, "2026年4月3日外交部发言人林静主持例行记者会"),
    published: { value: "2026-04-03", ...at("2026-04-03"), rule: "fixture" },
    speakers: [
      {
        id: 0,
        name: fact(CHINESE, "林静"),
        role: fact(CHINESE, "外交部发言人"),
        mentions: [at("林静"), { from: speaker.from, to: speaker.from + 2 }],
      },
    ],
    sets: [
      {
        speaker: 0,
        announcement: at("中方愿强调两点："),
        topic: null,
        declared: 2,
        style: "ordinal",
        parent: null,
        items: [
          {
            ordinal: 1,
            marker: at("第一"),
            heading: at("各方应坚持对话合作。"),
            span: at("第一，各方应坚持对话合作。共同安全应当在合作中寻求。"),
          },
          {
            ordinal: 2,
            marker: at("第二"),
            heading: at("各方应坚持共同参与。"),
            span: at("第二，各方应坚持共同参与。"),
          },
        ],
      },
    ],
    exchanges: [
      {
        asker: at("海港晨报"),
        question: at("请问发言人能否介绍港口安全研讨会的成果？"),
        answers: [
          {
            speaker: 0,
            span: at(
              "研讨会达成了多项共识。中方愿强调两点：第一，各方应坚持对话合作。共同安全应当在合作中寻求。第二，各方应坚持共同参与。",
            ),
            declined: false,
          },
        ],
      },
      {
        asker: at("路透社"),
        question: at("中方对有关传闻有何评论？"),
        answers: [{ speaker: 0, span: at("我没有可以提供的信息。"), declined: true }],
      },
      { asker: at("法新社"), question: at("会谈何时举行？"), answers: [] },
    ],
  };
}

/** A release in which nothing was found: no title, date, place, speaker or set, from no known body. */
export function bareRecord(text = "A few words."): ReleaseRecord {
  return { ...blank(text, "en", "ltr"), issuer: null, kind: "other", reasons: [] };
}

/** As many points as are wanted, without an announcement. */
export function longList(count: number): ReleaseRecord {
  const lines = Array.from({ length: count }, (_, i) => `${i + 1}. We shall keep promise number ${i + 1}.`);
  const text = lines.join("\n\n");
  const at = finder(text);
  return {
    ...blank(text, "en", "ltr"),
    kind: "communique",
    sets: [
      {
        speaker: null,
        announcement: null,
        topic: null,
        declared: null,
        style: "digit",
        parent: null,
        items: lines.map((line, i) => {
          const span = at(line);
          const marker = { from: span.from, to: span.from + `${i + 1}.`.length };
          return { ordinal: i + 1, marker, heading: { from: marker.to + 1, to: span.to }, span };
        }),
      },
    ],
  };
}
