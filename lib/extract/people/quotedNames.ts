import type { Reading } from "../reading";
import { Sense } from "./vocabulary";
import { has } from "./wordKinds";
import type { Word } from "./words";

/** Words of a name in quotation marks: "جان نويل بارو" has three. */
const MOST_WORDS = 4;

const OPENING = /^\s*["“«]$/u;
const CLOSING = /^["”»]\s*$/u;

/**
 * Takes the quotation marks from around foreigners' names beside an office, as scripts without capitals set names apart.
 * True: مع "خوسيه إيبانييث" وزير خارجية إسبانيا. False: قال "نرحب بالاتفاق" وزير الخارجية (words that the vocabulary knows).
 * To be asked before capitals are given. Cost: linear.
 */
export function joinQuotedNames({ text, pack }: Reading, list: readonly Word[]): void {
  if (!pack.people.uncased) return;
  for (let first = 1; first < list.length; first++) {
    const word = list[first] as Word;
    if (word.gap !== "other" || word.senses !== 0) continue;
    const before = list[first - 1] as Word;
    if (!OPENING.test(text.slice(before.to, word.from))) continue;
    let next = first + 1;
    while (next - first < MOST_WORDS && list[next]?.gap === "space" && list[next]?.senses === 0) next++;
    const behind = list[next];
    if (behind?.gap !== "other" || !CLOSING.test(text.slice((list[next - 1] as Word).to, behind.from))) continue;
    if (!has(behind, Sense.officeHead)) continue;
    word.gap = "space";
    behind.gap = "space";
  }
}
