import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { citationWords } from "../../../components/documentWords";
import { makeWords } from "../../../components/words";
import {
  CITATION_STYLES,
  type CitationStyle,
  cite,
  type PointPlace,
  plainCitation,
  richCitation,
} from "../../../lib/export/citation";
import type { ReleaseRecord } from "../../../lib/model";
import { CHINA, type ReleaseDraft, release } from "../records";

/** The interface's words as the browser gives them. */
function wordsIn(locale: string) {
  const path = new URL(`../../../public/_locales/${locale}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(path, "utf8")) as Record<string, { message: string }>;
  return makeWords((key, given) => (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, at) => given[at - 1] ?? ""));
}
const LOCALES = ["en", "zh_CN", "ar", "ru", "fr", "es"] as const;
const words = Object.fromEntries(LOCALES.map((locale) => [locale, citationWords(wordsIn(locale))]));

const ACCESSED = "2026-11-23";
const pieces = (draft: ReleaseDraft | ReleaseRecord, style: CitationStyle, locale = "en", point?: PointPlace) => {
  const record = "textHash" in draft ? draft : release(draft);
  const given = words[locale];
  if (given === undefined) throw new RangeError(locale);
  return cite(record, style, { accessed: ACCESSED, words: given, ...(point ? { point } : {}) });
};
const cited = (...given: Parameters<typeof pieces>) => plainCitation(pieces(...given));

const US = { id: "us-state", name: "U.S. Department of State", country: "US", kind: "ministry" } as const;
const RUSSIA = {
  id: "ru-mid",
  name: "Министерство иностранных дел Российской Федерации",
  country: "RU",
  kind: "ministry",
} as const;
const EGYPT = { id: "eg-mfa", name: "وزارة الخارجية المصرية", country: "EG", kind: "ministry" } as const;
const FRANCE = {
  id: "fr-diplomatie",
  name: "Ministère de l’Europe et des Affaires étrangères",
  country: "FR",
  kind: "ministry",
} as const;
const SPAIN = {
  id: "es-exteriores",
  name: "Ministerio de Asuntos Exteriores",
  country: "ES",
  kind: "ministry",
} as const;
const CN = { id: "cn-mfa", name: "外交部", country: "CN", kind: "ministry" } as const;

const url = "https://www.mfa.example/r/1.html";
const readout: ReleaseDraft = { url, title: "Wang Yi Meets with the Foreign Minister" };
const speech: ReleaseDraft = {
  ...{ url, title: "The Administration’s Approach", kind: "speech", issuer: US, place: "Washington" },
  speakers: [{ name: "Antony J. Blinken", role: "Secretary of State" }],
  published: "2022-05-26",
};

describe("in English, by the book", () => {
  it("a readout is its ministry’s", () => {
    expect(cited(readout, "chicago")).toBe(
      "Ministry of Foreign Affairs, “Wang Yi Meets with the Foreign Minister,” July 11, 2016, accessed November 23, 2026, https://www.mfa.example/r/1.html.",
    );
    expect(cited(readout, "apa")).toBe(
      "Ministry of Foreign Affairs. (2016, July 11). Wang Yi Meets with the Foreign Minister [Readout]. Retrieved November 23, 2026, from https://www.mfa.example/r/1.html",
    );
    expect(cited(readout, "mla")).toBe(
      "Ministry of Foreign Affairs. “Wang Yi Meets with the Foreign Minister.” 11 July 2016, https://www.mfa.example/r/1.html. Accessed 23 Nov. 2026.",
    );
    expect(cited(readout, "footnote")).toBe(
      `Ministry of Foreign Affairs, “Wang Yi Meets with the Foreign Minister”, Readout, 11 July 2016, https://www.mfa.example/r/1.html (accessed 23 November 2026; text ${release(readout).textHash}).`,
    );
  });

  it("a speech is its speaker’s, with the place where it was held", () => {
    expect(cited(speech, "chicago")).toBe(
      "Antony J. Blinken, “The Administration’s Approach” (speech, Washington, May 26, 2022), U.S. Department of State, accessed November 23, 2026, https://www.mfa.example/r/1.html.",
    );
    expect(cited(speech, "apa")).toBe(
      "Blinken, A. J. (2022, May 26). The Administration’s Approach [Speech]. U.S. Department of State. Retrieved November 23, 2026, from https://www.mfa.example/r/1.html",
    );
    expect(cited(speech, "mla")).toBe(
      "Blinken, Antony J. “The Administration’s Approach.” U.S. Department of State, 26 May 2022, https://www.mfa.example/r/1.html. Accessed 23 Nov. 2026.",
    );
  });

  it("a transcript is that of all who speak, shortened as each style shortens", () => {
    const two: ReleaseDraft = {
      ...{ url, title: "Joint Press Availability", kind: "transcript", issuer: US, published: "2022-05" },
      speakers: [{ name: "Antony J. Blinken" }, { name: "Sergey LAVROV" }],
    };
    expect(cited(two, "chicago")).toMatch(/^Antony J\. Blinken and Sergey Lavrov, “Joint/);
    expect(cited(two, "apa")).toMatch(/^Blinken, A\. J\., & Lavrov, S\. \(2022, May\)\. Joint/);
    expect(cited(two, "mla")).toMatch(
      /^Blinken, Antony J\., and Sergey Lavrov\. “Joint Press Availability\.” U\.S\. Department of State, May 2022, /,
    );
    const four = { ...two, speakers: [...(two.speakers ?? []), { name: "WANG Yi" }, { name: "Mao Ning" }] };
    expect(cited(four, "chicago")).toMatch(/^Antony J\. Blinken et al\., “Joint/);
    expect(cited(four, "apa")).toMatch(/^Blinken, A\. J\., Lavrov, S\., Wang, Y\., & Mao Ning\. \(2022/);
    expect(cited(four, "mla")).toMatch(/^Blinken, Antony J\., et al\. “Joint/);
  });

  it("a title that ends in a mark takes no other, and its own quotation marks become single", () => {
    const asked = { ...readout, title: "What Is “Win-Win” Cooperation?" };
    expect(cited(asked, "chicago")).toContain("“What Is ‘Win-Win’ Cooperation?” July 11");
    expect(cited(asked, "mla")).toContain("“What Is ‘Win-Win’ Cooperation?” 11 July");
  });

  it("titles are in italics where the style wants them, and markup of a page is none in HTML", () => {
    const marked = { ...readout, title: "<b>R&D</b>" };
    expect(pieces(marked, "apa").find(({ italic }) => italic)?.text).toBe("<b>R&D</b>");
    expect(richCitation(pieces(marked, "apa"))).toContain("<i>&#60;b&#62;R&#38;D&#60;/b&#62;</i>");
    expect(pieces(speech, "mla").find(({ italic }) => italic)?.text).toBe("U.S. Department of State");
    expect(pieces(speech, "chicago").some(({ italic }) => italic)).toBe(false);
  });
});

describe("what is not known", () => {
  it("no author: the title comes first", () => {
    const none = { ...readout, issuer: null };
    expect(cited(none, "chicago")).toMatch(/^“Wang Yi Meets with the Foreign Minister,” July 11, 2016, accessed/);
    expect(cited(none, "apa")).toMatch(
      /^Wang Yi Meets with the Foreign Minister \[Readout\]\. \(2016, July 11\)\. Retrieved/,
    );
    expect(cited(none, "mla")).toMatch(/^“Wang Yi Meets with the Foreign Minister\.” 11 July 2016, https/);
  });

  it("no date: said in the notes and in APA, left out in MLA", () => {
    const none = { ...readout, published: null };
    expect(cited(none, "chicago")).toContain("Minister,” n.d., accessed");
    expect(cited(none, "apa")).toContain("Ministry of Foreign Affairs. (n.d.). Wang");
    expect(cited(none, "mla")).toContain("Minister.” https");
  });

  it("no title: what it is stands in its place", () => {
    const none = { ...readout, title: null };
    expect(cited(none, "chicago")).toMatch(/^Ministry of Foreign Affairs, Readout, July 11, 2016, /);
    expect(cited(none, "apa")).toMatch(/^Ministry of Foreign Affairs\. \(2016, July 11\)\. \[Readout\]\. Retrieved/);
    expect(cited(none, "mla")).toMatch(/^Ministry of Foreign Affairs\. Readout\. 11 July 2016, /);
  });

  it.each(CITATION_STYLES)("nothing at all, in any language: no null, no empty marks (%s)", (style) => {
    for (const locale of LOCALES) {
      const text = cited({ title: null, published: null, issuer: null, url }, style, locale);
      expect(text).toContain(url);
      expect(text).not.toMatch(/null|undefined|“”|«\s*»|\(\)|, ,|，，|^[\s,.]|\.\.|\s{2}|\s$/u);
    }
  });
});

describe("names in the order in which they are written", () => {
  const by = (name: string, lang: string, issuer: ReleaseRecord["issuer"]): ReleaseDraft => {
    return { ...{ url, title: "T", kind: "speech", lang, issuer }, speakers: [{ name }] };
  };

  it.each([
    ["王毅", "zh", CN, "王毅, “T” (speech", "王毅. (2016", "王毅. “T.”"],
    ["WANG Yi", "en", CHINA, "Wang Yi, “T” (speech", "Wang, Y. (2016", "Wang Yi. “T.”"],
    ["Mao Ning", "en", CHINA, "Mao Ning, “T” (speech", "Mao Ning. (2016", "Mao Ning. “T.”"],
    [
      "Сергей Викторович Лавров",
      "ru",
      RUSSIA,
      "Сергей Викторович Лавров, “T”",
      "Лавров, С. В. (2016",
      "Лавров, Сергей Викторович. “T.”",
    ],
    ["С.В.Лавров", "ru", RUSSIA, "С.В.Лавров, “T”", "Лавров, С. В. (2016", "Лавров, С.В. “T.”"],
    ["Лавров С.В.", "ru", RUSSIA, "Лавров С.В., “T”", "Лавров, С. В. (2016", "Лавров С.В. “T.”"],
    ["بدر عبد العاطي", "ar", EGYPT, "بدر عبد العاطي, “T”", "بدر عبد العاطي. (2016", "بدر عبد العاطي. “T.”"],
    ["Jean-Noël BARROT", "fr", FRANCE, "Jean-Noël Barrot, “T”", "Barrot, J.-N. (2016", "Barrot, Jean-Noël. “T.”"],
    [
      "José Manuel Albares Bueno",
      "es",
      SPAIN,
      "José Manuel Albares Bueno, “T”",
      "José Manuel Albares Bueno. (2016",
      "José Manuel Albares Bueno. “T.”",
    ],
    ["石破茂", "ja", null, "石破茂, “T”", "石破茂. (2016", "石破茂. “T.”"],
  ] as const)("%s", (name, lang, issuer, chicago, apa, mla) => {
    expect(cited(by(name, lang, issuer), "chicago").slice(0, chicago.length)).toBe(chicago);
    expect(cited(by(name, lang, issuer), "apa").slice(0, apa.length)).toBe(apa);
    expect(cited(by(name, lang, issuer), "mla").slice(0, mla.length)).toBe(mla);
  });
});

describe("in the interface’s language", () => {
  it.each([
    ["zh_CN", "chicago", "外交部，“中方立场”，2016年7月11日，访问于2026年11月23日，https://www.mfa.example/r/1.html。"],
    [
      "zh_CN",
      "apa",
      "外交部。（2016年7月11日）。中方立场 [会谈通报]。检索于2026年11月23日，取自 https://www.mfa.example/r/1.html",
    ],
    [
      "ru",
      "chicago",
      "外交部, «中方立场», 11 июля 2016 г., дата обращения: 23 ноября 2026 г., https://www.mfa.example/r/1.html.",
    ],
    [
      "fr",
      "chicago",
      "外交部, «\u00a0中方立场\u00a0», 11 juillet 2016, consulté le 23 novembre 2026, https://www.mfa.example/r/1.html.",
    ],
    [
      "fr",
      "mla",
      "外交部. «\u00a0中方立场\u00a0». 11 juillet 2016, https://www.mfa.example/r/1.html. Consulté le 23 novembre 2026.",
    ],
    [
      "es",
      "apa",
      "外交部. (11 de julio de 2016). 中方立场 [Resumen de reunión]. Recuperado el 23 de noviembre de 2026 de https://www.mfa.example/r/1.html",
    ],
  ] as const)("%s %s", (locale, style, expected) => {
    expect(cited({ url, title: "中方立场", issuer: CN, lang: "zh" }, style, locale)).toBe(expected);
  });

  it("Arabic has its own comma and marks", () => {
    const text = cited({ url, title: "بيان", issuer: EGYPT, lang: "ar" }, "chicago", "ar");
    expect(text).toMatch(
      /^وزارة الخارجية المصرية، «بيان»، .*، اطُّلع عليه في .*، https:\/\/www\.mfa\.example\/r\/1\.html\.$/u,
    );
    expect(text).not.toContain(",");
  });
});

describe("one point", () => {
  const record = release({
    ...readout,
    speakers: [{ name: "Qian Hongshan" }],
    sets: [
      {
        speaker: 0,
        announcement: "He put forward three propositions.",
        points: [
          { marker: "First,", thesis: "keep to dialogue." },
          { marker: "Second,", thesis: "keep to the Charter." },
        ],
      },
    ],
  });

  it.each(CITATION_STYLES)("is named with its speaker, its link, the day and the hash of the text: %s", (style) => {
    const text = cited(record, style, "en", { set: 0, item: 1 });
    expect(text).toContain("point 2 (Qian Hongshan)");
    expect(text).toContain("https://www.mfa.example/r/1.html#:~:text=");
    expect(text).toMatch(new RegExp(`[tT]ext ${record.textHash}`));
    expect(text).toMatch(/23 Nov|November 23/);
  });

  it("of a nested set has the number of the point that it stands in", () => {
    const [set] = record.sets;
    if (set === undefined) throw new RangeError("no set");
    const nested = { ...record, sets: [set, { ...set, parent: { set: 0, item: 1 } }] };
    expect(cited(nested, "chicago", "en", { set: 1, item: 0 })).toContain("point 2.1 (Qian Hongshan)");
  });

  it("that is not there cites the release", () => {
    expect(cited(record, "apa", "en", { set: 4, item: 0 })).toBe(cited(record, "apa"));
  });
});
