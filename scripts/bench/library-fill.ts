/** Runs in a page of the extension: fills its library with releases that are made up, always the same. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type KeptRelease, libraryJsonParts } from "../../lib/export/json";
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
    ...{ text, textHash: `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`, projection: 1, lang },
    ...{ dir: lang === "ar" ? "rtl" : "ltr", isRelease: true, confidence: 0.9, reasons: ["made"], kind: "readout" },
    issuer: { id: `i${number % 40}`, name: `Ministry ${number % 40}`, country: "CN", kind: "ministry" },
    title: fact(title),
    published: { value: day, from: null, to: null, rule: "made" },
    ...{ eventDate: null, place: null, sets: [points], statements: [], exchanges: [], versions: [], notes: [] },
    speakers: [{ id: 0, name: fact(person), role: null, mentions: [at(person)] }],
  } as ReleaseRecord;
}

function madeKept(number: number): KeptRelease {
  const record = madeRelease(number);
  return { url: record.url, savedAt: record.readAt, deletedAt: null, tags: [], note: "", record, revisions: [] };
}

/** Takes releases number `from` to `to` in straightaway; returns milliseconds. */
export async function fill(from: number, to: number): Promise<number> {
  const library = await openLibrary();
  const kept = Array.from({ length: to - from }, (_, at) => madeKept(from + at));
  const start = performance.now();
  await library.take(kept.map((entry) => ({ list: "releases", entry })));
  const imported = performance.now() - start;
  library.close();
  return imported;
}

/**
 * Gives the first `count` releases to the page's own worker as a file, as the reader does: looks it through, stops a first import in the
 * middle, takes all in. Milliseconds of each.
 */
export async function transfer(count: number) {
  const kept = Array.from({ length: count }, (_, at) => madeKept(at));
  const file = new Blob([...libraryJsonParts({ releases: kept }, "2026-11-23T12:00:00.000Z")]);
  const { ask, told, cancel } = pageWorker();
  const timed = async <T>(work: () => Promise<T>) => {
    const start = performance.now();
    const value = await work();
    return { value, taken: performance.now() - start };
  };
  const choices = { other: "both", by: {} };
  const preview = await timed(() => ask("preview", [file]));
  let cancelled = 0;
  told.onProgress = ({ done, total }) => {
    if (cancelled > 0 || done < total / 4) return;
    cancelled = performance.now();
    cancel();
  };
  const stopped = await timed(() => ask("take", [file, choices]));
  const heeded = performance.now() - cancelled;
  const { counts } = stopped.value as { counts: { releases: { new: number } } };
  told.onProgress = () => {};
  const rest = await timed(() => ask("take", [file, choices]));
  const taken = stopped.taken + rest.taken;
  return { size: file.size, previewed: preview.taken, heeded, atStop: counts.releases.new, taken };
}

/** Waits until the page's own worker has read all that it reads ahead. */
export async function prepared(): Promise<void> {
  await pageWorker().ask("prepare", []);
}

/** Writes the whole library out by the page's own worker. */
export async function writeOut() {
  const { ask, told } = pageWorker();
  let steps = 0;
  told.onProgress = () => steps++;
  const start = performance.now();
  const { file } = (await ask("write", ["2026-11-23T12:00:00.000Z", {}, null])) as { file: Blob };
  return { size: file.size, steps, taken: performance.now() - start };
}

/** Questions of ours have numbers that the page does not reach. */
const OURS = 1_000_000;

/** The worker that the library page has made for itself. */
function pageWorker() {
  const worker = (globalThis as { pageWorker?: Worker }).pageWorker;
  if (worker === undefined) throw new RangeError("this page has no worker");
  let number = OURS;
  const told = { onProgress: (_: { done: number; total: number }): void => {} };
  const ask = (name: string, given: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const asked = ++number;
      const listen = ({ data }: MessageEvent): void => {
        if (data.number !== asked) return;
        if (data.progress) {
          told.onProgress(data.progress);
          return;
        }
        worker.removeEventListener("message", listen);
        if (data.ok) resolve(data.value);
        else reject(new Error(data.trouble));
      };
      worker.addEventListener("message", listen);
      worker.postMessage({ number: asked, name, given });
    });
  return { ask, told, cancel: () => worker.postMessage({ number, name: "cancel" }) };
}

/** Does all that is to be done for the index. */
export async function index(): Promise<{ readonly taken: number; readonly steps: number }> {
  const library = await openLibrary();
  const start = performance.now();
  let steps = 0;
  while (await library.tidyIndex()) steps++;
  const taken = performance.now() - start;
  library.close();
  return { taken, steps };
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

/** Two and three words of the middle of a text, in quotation marks: of each language a few. */
function phrasesAsked(): readonly string[] {
  return Array.from({ length: 24 }, (_, number) => {
    const { lang, text } = madeRelease(number * 31);
    const at = text.lastIndexOf("\n\n") + 2;
    if (lang === "zh") return `"${text.slice(at, at + 4)}"`;
    const words = text
      .slice(at)
      .split(" ")
      .slice(0, 2 + (number % 2));
    return `"${words.join(" ")}"`;
  });
}

export interface Asked {
  readonly query: string;
  readonly taken: number;
  readonly hits: number;
}

/** Asks the page's own worker, as the page does, and waits for the sentences too. */
export async function searchAll(): Promise<{
  readonly firstSearch: number;
  readonly searches: readonly Asked[];
  readonly points: readonly Asked[];
  readonly phrases: readonly Asked[];
}> {
  const { ask } = pageWorker();
  const timed = async (query: string, name = "search") => {
    const start = performance.now();
    const found = (await ask(name, [query])) as { ids?: string; hits?: unknown[] };
    return { query, taken: performance.now() - start, hits: found.hits?.length ?? (found.ids ?? "").length / 32 };
  };
  const asked = queries();
  const { taken: firstSearch } = await timed(asked[0] ?? "");
  const searches: { query: string; taken: number; hits: number }[] = [];
  for (let round = 0; round < 2; round++) for (const query of asked) searches.push(await timed(query));
  const points: { query: string; taken: number; hits: number }[] = [];
  for (const query of asked) points.push(await timed(query, "points"));
  const phrases: { query: string; taken: number; hits: number }[] = [];
  for (const query of phrasesAsked()) phrases.push(await timed(query));
  return { firstSearch, searches, points, phrases };
}
