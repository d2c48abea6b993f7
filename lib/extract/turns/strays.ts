import type { Reading } from "../reading";
import { isAnnounced } from "./announced";
import { isBold, isQuestionLabel, type Label } from "./labels";
import { isPlaces, isWritten, partNames } from "./names";
import { type Candidate, isOutletLabel } from "./voices";
import type { CompiledWords } from "./words";

/** Share of the labels that set a style (capitals, bold) for the others to be measured by it. */
const STYLE = 0.8;

/** Leaves out what only looks like a label: headings, bold words, and single ones printed unlike all the others. */
export function withoutStrays(
  reading: Reading,
  words: CompiledWords,
  found: readonly Candidate[],
): readonly Candidate[] {
  const count = new Map<string, number>();
  for (const { label } of found) count.set(label.key, (count.get(label.key) ?? 0) + 1);
  const dashed = found.some(({ label }) => label.sense !== "name" && label.mark === "dash");
  // "(Minister) We …" where "(Reporter) Will …" asks.
  const inBrackets = found.filter(({ label }) => label.mark === "brackets");
  // 【何咏前】 where 【新华社记者】 asks.
  // "(Bilal Mir, Evening Dispatch) Has …" and "(Ana Roe – Coast TV) Will …": a name and an outlet, twice.
  const paired = inBrackets.filter(({ label }) => isPair(reading, words, label));
  const bracketed =
    inBrackets.some(({ label }) => isQuestionLabel(label)) ||
    (isAnnounced(reading, words) && paired.length >= 2) ||
    (inBrackets.some(({ label }) => (count.get(label.key) ?? 0) >= 2) &&
      inBrackets.some(({ label }) => label.sense === "name" && isOutletLabel(reading, words, label)));
  const firm = (mark: Label["mark"]): boolean =>
    mark !== "line" && mark !== "bold" && (mark !== "dash" || dashed) && (mark !== "brackets" || bracketed);
  const wordedFirmly = found.some(({ label }) => label.sense !== "name" && firm(label.mark));
  // "QUESTION" on a line of its own and "REPLY:" over the answer.
  const askedFirmly = found.some(({ label }) => isQuestionLabel(label) && firm(label.mark));
  const answeredFirmly = found.some(({ label }) => label.sense === "answer" && firm(label.mark));
  // A name on its own line or in bold counts when names return in this way.
  const returns = (mark: Label["mark"]): boolean =>
    found.some(({ label }) => label.mark === mark && label.sense === "name" && (count.get(label.key) ?? 0) >= 2);
  const announced = isAnnounced(reading, words);
  const [boldReturns, linesReturn] = [returns("bold"), announced && returns("line")];
  const kept = found.filter(({ label }) => {
    // "Bali, Indonesia: …" is where the release is from.
    if (label.sense === "name" && (count.get(label.key) ?? 0) < 2 && words.wordsParted && isPlaces(reading, label.span))
      return false;
    if (firm(label.mark)) return true;
    const heads = isQuestionLabel(label) && answeredFirmly && !askedFirmly;
    if (label.sense !== "name") return label.mark === "line" && (!wordedFirmly || heads);
    if (label.mark === "line" && !announced) return false;
    if ((count.get(label.key) ?? 0) >= 2) return true;
    return label.mark === "bold" ? boldReturns : linesReturn && label.mark === "line" && !wordedFirmly;
  });

  // "Q" and "A" are capitals wherever the names are not.
  const sure = kept.filter(
    ({ label }) => label.span.to - label.span.from > 2 && (label.sense !== "name" || (count.get(label.key) ?? 0) >= 2),
  );
  if (sure.length < 3) return kept;
  const share = (holds: (label: Label) => boolean): number =>
    sure.filter(({ label }) => holds(label)).length / sure.length;
  const inCapitals = (label: Label): boolean => isCapitals(reading, label);
  const inBold = (label: Label): boolean => isBold(reading, label.span.from);
  const capitals = words.wordsParted && share(inCapitals) >= STYLE;
  const bold = share(inBold) >= STYLE;
  return kept.filter(({ label }) => {
    if (label.sense !== "name" || (count.get(label.key) ?? 0) >= 2) return true;
    return (!capitals || inCapitals(label)) && (!bold || inBold(label));
  });
}

/** Two names with a comma or a dash between them: "Bilal Mir, Evening Dispatch". False: "Applause", "Hindi, translated". */
function isPair(reading: Reading, words: CompiledWords, { span }: Label): boolean {
  const { person, outlet } = partNames(reading, words, span);
  return person !== null && outlet !== null && isWritten(reading, words, person) && isWritten(reading, words, outlet);
}

/** "MR PRICE", "MS. McCALL"; letters without case are no capitals. */
export function isCapitals(reading: Reading, label: Label): boolean {
  const name = reading.text.slice(label.span.from, label.span.to);
  const large = name.match(/\p{Lu}/gu)?.length ?? 0;
  const small = name.match(/\p{Ll}/gu)?.length ?? 0;
  return large > 0 && small <= 0.4 * large;
}
