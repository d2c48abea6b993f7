import type { Span } from "../../model";
import type { Reading } from "../reading";
import type { DateLanguage } from "./words";

/** Longest name of a place before its particle, in units: マレーシア・クアラルンプール has fourteen. */
const LONGEST = 40;

/** Katakana with the points between them, or ideographs with those of a foreign name: what a place is printed with. */
const RUN = /[\u30a1-\u30fc\u3005\u3400-\u9fff]+$/u;

/**
 * The place before a particle or a verb that stands behind it, in languages that put them there: 神奈川県横浜市|で、, マレーシア・
 * クアラルンプール|を訪問中. The lists must know a part of it. False: 電話会談|で、 (no known place). Cost: linear in the phrases.
 */
export function postposedPlace(
  { text, folded }: Reading,
  language: DateLanguage,
  sentence: Span,
  particles: readonly Span[],
): Span | null {
  for (const particle of particles) {
    const { from: to } = folded.source(particle);
    const run = RUN.exec(text.slice(Math.max(sentence.from, to - LONGEST), to))?.[0];
    if (run === undefined) continue;
    const from = to - run.length;
    const hits = language.places.scan(folded.text, folded.at(from), folded.at(to));
    const known = hits.filter((hit) => !hit.senses.includes("not a place"));
    if (known.length === 0 || known.length < hits.length) continue;
    const last = known.at(-1);
    const whole = known.some((hit) => hit.senses.includes("city") || hit.senses.includes("venue"));
    // 米国・|ニューメア|を訪問中: a point behind a country names its city; ideographs end with what the lists know, or 市 and the like.
    if (!whole && !run.includes("・") && last && folded.source(last).to !== to) continue;
    return { from, to };
  }
  return null;
}
