/** Runs in a page of the extension: fills its library with releases that are made up, always the same. */
import { openLibrary } from "../../lib/library/library";
import type { Fact, PropositionSet, ReleaseRecord, Span } from "../../lib/model";

/** Six languages: syllables of which words are put together. Chinese has no spaces, and its signs are its words. */
const SYLLABLES: Readonly<Record<string, readonly string[]>> = {
  en: "con ver ta tion se cu ri ty re gion al min is ter na pro mis sion stra te gy por tal den fel mor lin gra".split(
    " ",
  ),
  fr: "sou ve rai né té mi nis tre co o pé ra tion é co no mie pays dé ve lop pe ment lé ga li pai sa".split(" "),
  es: "so be ra nía mi nis tro co la ción re gio nal de sa rro llo pue blo paz ciu dad men te go bier no".split(" "),
  ru: "со тру дни че ство ми нистр пе ре го во ры безо пас ность мир дого вор сто ро на вза им но раз ви тие".split(
    " ",
  ),
  ar: "سيا دة وزا رة خار جية تعا ون مبا دئ حوا ر سلا م من طقة دو لي مؤ تمر تنم ية شعب قرا ر".split(" "),
  zh: [
    ..."中国外交部发言人双方同意推动构建人类命运共同体坚持对话合作和平发展安全主权尊重互利共赢国际关系会谈访问经济贸易文化交流稳定地区问题立场原则支持反对",
  ],
};
export const LANGUAGES = Object.keys(SYLLABLES);
/** Words in use in a language, the nth of them n times rarer than the first. */
const VOCABULARY = 30_000;

/** The same numbers each time: 0 ≤ x < 1. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The nth word of a language's vocabulary: short where it is frequent. */
export function word(lang: string, nth: number): string {
  const syllables = SYLLABLES[lang] ?? [];
  const size = syllables.length;
  let made = "";
  for (let rest = nth + 1; rest > 0; rest = Math.floor(rest / size)) made += syllables[rest % size];
  return made;
}

/** Words of a sentence, drawn by Zipf's law. */
function sentence(lang: string, next: () => number, length: number): string {
  const words = Array.from({ length }, () => word(lang, Math.floor(VOCABULARY ** next()) - 1));
  return lang === "zh" ? `${words.join("")}。` : `${words.join(" ")}.`;
}

/** Words of a body; the median of real releases, measured on the fixtures, is near it. */
const WORDS = 400;

function madeRelease(number: number): ReleaseRecord {
  const lang = LANGUAGES[number % LANGUAGES.length] as string;
  const next = numbersFrom(number * 7919 + 1);
  const title = sentence(lang, next, 9);
  const person = word(lang, 2_000 + Math.floor(next() * 3_000));
  const paragraphs = Array.from({ length: WORDS / 50 }, () =>
    [sentence(lang, next, 20), sentence(lang, next, 30)].join(lang === "zh" ? "" : " "),
  );
  const text = [title, person, ...paragraphs].join("\n\n");
  const at = (paragraph: string): Span => {
    const from = text.indexOf(paragraph);
    return { from, to: from + paragraph.length };
  };
  const fact = (value: string): Fact<string> => ({ value, ...at(value), rule: "made" });
  const points: PropositionSet = {
    ...{ speaker: 0, announcement: null, topic: null, declared: 3, style: "ordinal", parent: null },
    items: paragraphs
      .slice(0, 3)
      .map((one, nth) => ({ ordinal: nth + 1, marker: null, heading: at(one), span: at(one) })),
  };
  const day = new Date(Date.UTC(2000, 0, 1 + (number % 9_000))).toISOString().slice(0, 10);
  return {
    ...{ schema: 1, url: `https://www.mfa.example/${lang}/${number}.html`, readAt: `${day}T12:00:00.000Z` },
    ...{ text, textHash: `sha256:${number.toString(16).padStart(64, "0")}`, projection: 1, lang },
    ...{ dir: lang === "ar" ? "rtl" : "ltr", isRelease: true, confidence: 0.9, reasons: ["made"], kind: "readout" },
    issuer: { id: `i${number % 40}`, name: `Ministry ${number % 40}`, country: "CN", kind: "ministry" },
    title: fact(title),
    published: { value: day, from: null, to: null, rule: "made" },
    ...{ eventDate: null, place: null, sets: [points], statements: [], exchanges: [], versions: [], notes: [] },
    speakers: [{ id: 0, name: fact(person), role: null, mentions: [at(person)] }],
  } as ReleaseRecord;
}

/** Takes releases number `from` to `to` in; returns milliseconds. */
export async function fill(from: number, to: number): Promise<number> {
  const library = await openLibrary();
  const start = performance.now();
  const kept = Array.from({ length: to - from }, (_, at) => {
    const record = madeRelease(from + at);
    const url = record.url;
    return { url, savedAt: record.readAt, deletedAt: null, tags: [], note: "", record, revisions: [] };
  });
  await library.take(kept.map((entry) => ({ list: "releases", entry })));
  const imported = performance.now() - start;
  library.close();
  return imported;
}

/** Does all that is to be done for the index; returns milliseconds. */
export async function index(): Promise<number> {
  const library = await openLibrary();
  const start = performance.now();
  while (await library.tidyIndex()) {
    // Step by step, as the library page's worker does it.
  }
  const taken = performance.now() - start;
  library.close();
  return taken;
}

/** Saves one release more, as the button does; returns milliseconds. */
export async function save(number: number): Promise<number> {
  const library = await openLibrary();
  const record = madeRelease(number);
  const start = performance.now();
  await library.save(record, new Date().toISOString());
  const taken = performance.now() - start;
  library.close();
  return taken;
}

/** Queries of all languages: frequent and rare words, beginnings, two words, words of a title, one misspelt. */
export function queries(): readonly string[] {
  return LANGUAGES.flatMap((lang) => {
    const two = (a: number, b: number) => [word(lang, a), word(lang, b)].join(lang === "zh" ? "" : " ");
    const rare = word(lang, 9_000);
    return [
      ...[0, 3, 20, 150, 1_200, 9_000, 25_000].map((nth) => word(lang, nth)),
      ...[two(5, 40), two(1, 700), two(300, 12), two(2, 3)],
      ...[rare.slice(0, 3), rare.slice(0, 4), word(lang, 500).slice(0, 2)],
      `${rare.slice(0, -1)}q`,
    ];
  });
}

/** Asks the page's own worker, as the page does, and waits for the sentences too. `address`: of its script. */
export async function searchAll(address: string): Promise<{
  readonly firstSearch: number;
  readonly searches: readonly { readonly query: string; readonly taken: number; readonly hits: number }[];
}> {
  const worker = new Worker(address, { type: "module" });
  let number = 0;
  const ask = (name: string, given: readonly unknown[]) =>
    new Promise<{ hits: unknown[] }>((resolve, reject) => {
      worker.onmessage = ({ data }) => (data.ok ? resolve(data.value) : reject(new Error(data.trouble)));
      worker.postMessage({ number: ++number, name, given });
    });
  const timed = async (query: string) => {
    const start = performance.now();
    const { hits } = await ask("search", [query]);
    return { query, taken: performance.now() - start, hits: hits.length };
  };
  const asked = queries();
  const { taken: firstSearch } = await timed(asked[0] ?? "");
  const searches: { query: string; taken: number; hits: number }[] = [];
  for (let round = 0; round < 2; round++) for (const query of asked) searches.push(await timed(query));
  return { firstSearch, searches };
}
