/** What pages are made of, torn out of its places. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";

const FIXTURES = path.resolve(import.meta.dirname ?? ".", "../../tests/fixtures");

export const LANGUAGES = ["en", "zh", "ru", "fr", "es", "ar", "pt", "de", "ja"] as const;

const PIECES = [
  ..."First, |Secondly, |Third, and finally, |1. |(2) |a) |• |\n|. |; and |: | |“|”|«|»|(|)|—|\u200f|\ud800|\udc00|e\u0301|😀|İ|ﬁ|\u00a0|\u3000|0|99999999999|\0".split(
    "|",
  ),
  ..."Minister Ada Krone |H.E. Mr. Tomas Lind, Foreign Minister of Norland, |said that |put forward three proposals on trade. |Q: |Reuters: |On July 11, 2016, |2016/07/11|in Paris |we should cooperate".split(
    "|",
  ),
  ..."第一，|二是|提出三点主张：|外交部长王毅|表示，|记者：|2016年7月11日|在北京|。|一、|（三）|外務大臣は|第二に、|と述べました。|令和六年".split(
    "|",
  ),
  ..."во-первых, |Второе. |министр С.В.Лавров |заявил, что |Вопрос: |11 июля 2016 года |в Москве |три предложения: ".split(
    "|",
  ),
  ..."أولاً، |ثانيا: |وزير الخارجية |أكد أن |السؤال: |11 يوليو 2016|في القاهرة |ثلاث نقاط: |ـ".split("|"),
  ..."Premièrement, |d’une part, |le ministre Jean Dupont |a déclaré que |Primero, |el ministro Juan Ruiz |afirmó que |le 11 juillet 2016 |em primeiro lugar, |erstens, |der Minister |am 11. Juli 2016 ".split(
    "|",
  ),
];

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);

/** A line of pieces; some begin as headings, items and bold labels do (tests/unit/extract/page-of.ts). */
export const line = fc
  .tuple(fc.constantFrom("", "", "", "# ", "- ", "1) "), fc.array(piece, { minLength: 1, maxLength: 8 }))
  .map(([mark, pieces]) => mark + pieces.join(""));

export const anyLine = fc.string({ unit: "binary", minLength: 1, maxLength: 120 });

/** A change to a string, at places given as shares of its length. */
export interface Change {
  readonly do: "cut" | "double" | "move" | "put";
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly words: string;
}

const share = fc.nat({ max: 9999 }).map((n) => n / 10_000);

export const change: fc.Arbitrary<Change> = fc.record({
  do: fc.constantFrom("cut", "double", "move", "put"),
  at: share,
  length: fc.nat({ max: 300 }),
  to: share,
  words: piece,
});

export function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, { do: deed, at, length, to, words }) => {
    const from = Math.floor(at * before.length);
    const run = before.slice(from, from + length);
    const without = before.slice(0, from) + before.slice(from + length);
    const place = Math.floor(to * before.length);
    if (deed === "cut") return without;
    if (deed === "put") return before.slice(0, from) + words + before.slice(from);
    const rest = deed === "move" ? without : before;
    return rest.slice(0, place) + run + rest.slice(place);
  }, text);
}

/** Pages with the structures of real ones, those of at most so many bytes. */
export function structures(folder: "pages" | "sites" | "releases/pages", most: number): string[] {
  const within = path.join(FIXTURES, folder);
  return readdirSync(within, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => readFileSync(path.join(within, file), "utf8"))
    .filter((html) => html.length <= most);
}
