import type { Exported } from "../../../lib/export/exported";
import type { MarkdownWords } from "../../../lib/export/markdown";
import type { Corrections } from "../../../lib/model";
import { CHINA, type ReleaseDraft, release } from "../records";

/** English words for documents. */
export const WORDS: MarkdownWords = {
  untitled: "Untitled release",
  noPoints: "No points were found.",
  source: "Source",
  read: "Read",
  text: "Text",
  note: "Note",
  kind: (kind) =>
    ({
      readout: "Readout",
      transcript: "Transcript",
      statement: "Statement",
      speech: "Speech",
      communique: "Communiqué",
      other: "Release",
    })[kind],
  heldOn: (date) => `event on ${date}`,
  counts: (announced, found) => `${announced} announced · ${found} found`,
  points: (found) => `${found} points`,
};

export function exported(draft: ReleaseDraft, more: Partial<Exported> = {}): Exported {
  return { record: release(draft), tags: [], note: "", savedAt: "2026-11-23T15:00:00.000Z", ...more };
}

const UK = {
  id: "gb-fcdo",
  name: "Foreign, Commonwealth & Development Office",
  country: "GB",
  kind: "ministry",
} as const;
const EGYPT = { id: "eg-mfa", name: "وزارة الخارجية المصرية", country: "EG", kind: "ministry" } as const;
const UN = { id: "un", name: "United Nations", country: null, kind: "igo" } as const;

const TITLES = [
  "بيان وزارة الخارجية بشأن «السيادة» والحوار",
  "أوّلًا: لقاء مع وزير الخارجية؛ ثانيًا: بيان",
  "王毅会见《联合国宪章》纪念活动代表：“主权平等”",
  "Лавров: «Россия» и её партнёры — итоги № 5",
  "Entrevista: ¿qué dijo el ministro? ¡Señor, nada!",
  "Déclaration du porte-parole : l’« état » du droit",
  "A {brace} and } another { unbalanced",
  "R&D at 50% of $5, #1 in a_b^c ~ d",
  "C:\\temp\\new \\textbf{bold} \\\\ end\\",
  'Quotes "straight" and “curly” and ‘single’ and `code`',
  "@misc{fake, title = {x}}",
  "TY  - JOUR and ER  - inside",
  "Line one\nLine two\r\nLine three\ttab",
  "Emoji 😀 family 👩‍👩‍👧 flag 🇺🇳",
  "<b>markup</b> & <script>alert(1)</script>",
  "=SUM(A1:A9)",
  "-2+3 @cmd",
  "   spaces   around   and   inside   ",
  "A, B, and C; D and E",
  "x".repeat(3000),
  "$\\frac{1}{2}$ % comment",
  "% all comment",
  "--- ## heading **bold**",
  "İstanbul’da ßüyük ǅ ﬁ ligature",
  "日本語の題名「括弧」、ヴ",
] as const;

const DRAFTS: readonly ReleaseDraft[] = [
  { title: null },
  { published: null },
  { title: null, published: null, issuer: null },
  { issuer: null },
  { issuer: UK },
  { issuer: UN, kind: "statement" },
  { issuer: EGYPT, lang: "ar", kind: "statement", speakers: [{ name: "بدر عبد العاطي", role: "وزير الخارجية" }] },
  { kind: "speech", lang: "zh", speakers: [{ name: "王毅", role: "外交部长" }] },
  { kind: "transcript", lang: "ru", speakers: [{ name: "Сергей Викторович Лавров" }, { name: "С.В.Лавров" }] },
  { kind: "speech", speakers: [{ name: "Antony J. Blinken" }] },
  { kind: "speech", lang: "fr", speakers: [{ name: "Jean-Noël BARROT" }] },
  { kind: "speech", lang: "es", speakers: [{ name: "José Manuel Albares Bueno" }] },
  { kind: "transcript", speakers: [{ name: "A and B" }, { name: "van der Bellen, Alexander" }, { name: "O’Brien" }] },
  { kind: "transcript", speakers: [{ name: "Name {with} $ & %" }, { name: "{" }, { name: "\\" }] },
  { published: "1999-12" },
  { published: "2024-02-29" },
  { url: "https://a.example/x_y%20z?a=1&b={2}&c=\\#f~^`|" },
  { url: "https://a.example/путь/王?q=“x”" },
  { kind: "communique", place: "Женева & {Genève}" },
  { kind: "other", lang: "ja", speakers: [{ name: "石破茂" }] },
  { lang: "zh-Hant", kind: "speech", speakers: [{ name: "林佳龍" }] },
  { lang: "x-unknown", issuer: { ...CHINA, id: "odd id/with:signs", country: "ZZ" } },
  { kind: "speech", speakers: Array.from({ length: 30 }, (_, at) => ({ name: `Speaker ${at}` })) },
  { kind: "statement", speakers: [{ name: "" }, { name: "Mao Ning" }] },
  { kind: "speech", speakers: [{ name: "WANG Yi" }] },
];

const CORRECTED: readonly Corrections[] = [
  { title: "Put {right} & better" },
  { published: null, title: null },
  { kind: "speech", place: "北京", speakers: ["Somebody Else"] },
];

/** Fifty releases with what breaks careless writers, in all six languages. */
export const AWKWARD: readonly Exported[] = [
  ...TITLES.map((title, at) =>
    exported({ title, lang: ["ar", "ar", "zh", "ru", "es", "fr"][at] ?? "en" }, { tags: ["one", "two, & {three}"] }),
  ),
  ...DRAFTS.map((draft, at) => {
    const corrections = CORRECTED[at % 5];
    return exported(draft, {
      note: at % 2 === 0 ? "" : "My {note} & 5%\n\nsecond \\ line",
      ...(corrections ? { corrections } : {}),
    });
  }),
];
