import type { Span } from "../../model";
import type { Turn } from "../findings";
import type { Reading } from "../reading";
import { sentencesIn } from "./formulas";
import { capitalRun, caselessOutlet, isKnown, isNoPerson, isOutlet, partNames, type Token, tokensOf } from "./names";
import type { CompiledWords } from "./words";

/** Units above the first turn in which a lead tells who asked. */
const LEAD = 600;
/** Small words between the link and the name: "with the newspaper Vesti". */
const BEFORE_NAME = 4;

/**
 * Who put all the questions of an interview whose labels name nobody, as title or lead tell; null where they name nobody or
 * several. True: "Interview of the Foreign Secretary with The Lagoon Review", "answer to the question of the agency “Niva”",
 * "Secretary Hale With Mary Lind of NBC News". False: "interview with Vesti and Horizon TV" (two), "interview on Kosovo",
 * "news conference with Foreign Minister al-Harthi" (an office).
 */
export function interviewerOf(
  reading: Reading,
  words: CompiledWords,
  turns: readonly Turn[],
  known: ReadonlySet<string>,
): Span | null {
  const first = turns.find(({ label, role }) => label !== null || role === "question");
  if (!words.wordsParted || !reading.pack.turns.interviews || !first) return null;
  const { blocks } = reading;
  for (const block of blocks) {
    if (block.kind !== "title" && block.part !== "head") continue;
    const found = askedIn(reading, words, block, known, block.kind === "title");
    if (found !== undefined) return found;
  }
  for (const block of blocks) {
    if (block.kind === "title" || block.part === "head") continue;
    if (block.from >= first.from) break;
    const lead = { from: block.from, to: Math.min(block.to, block.from + LEAD, first.from) };
    for (const sentence of sentencesIn(reading, lead)) {
      const found = askedIn(reading, words, sentence, known, false);
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** The one who asked by these words; null where several did, undefined where they do not tell. */
function askedIn(
  reading: Reading,
  words: CompiledWords,
  span: Span,
  known: ReadonlySet<string>,
  title: boolean,
): Span | null | undefined {
  const { folded, text } = reading;
  const [from, to] = [folded.at(span.from), folded.at(span.to)];
  const noun = words.interviewNouns.scan(folded.text, from, to)[0];
  if (!noun && !title) return undefined;
  const tokens = tokensOf(text, span);
  const found: Span[] = [];
  const told = new Set<Span>();
  for (const link of words.interviewLinks.scan(folded.text, noun?.to ?? from, to)) {
    const at = tokens.findIndex((token) => token.from >= folded.end(link.to));
    const named = at === -1 ? null : nameFrom(reading, words, tokens, at);
    if (!named) continue;
    // Without the word "interview" only an outlet tells that it was one.
    const outletOnly = !noun || !link.senses.includes("any");
    const outlet = named.outlet || isOutlet(reading, words, named.span);
    if (outletOnly && !outlet) continue;
    if (isKnown(text, named.span, known) && !outlet) continue;
    if (named.several) return null;
    const names = partNames(reading, words, named.span);
    const asker = names.outlet ?? names.person ?? named.span;
    found.push(asker);
    if (named.press || isOutlet(reading, words, asker)) told.add(asker);
  }
  const behind = noun && title ? behindMark(reading, words, tokens, folded.end(noun.to)) : null;
  if (behind) found.push(behind);
  // "in the newspaper “Vesti” with journalist Anna Roe": the outlet, also where only the word before it tells one.
  const outlets = found.filter((name) => told.has(name));
  const [name, other] = outlets.length > 0 ? outlets : found;
  if (!name) return undefined;
  return other && text.slice(other.from, other.to) !== text.slice(name.from, name.to) ? null : name;
}

/** The outlet that a mark parts from the word: "Radio interview – Harbour Radio". False: "Interview – Lisbon, 3 May". */
function behindMark(reading: Reading, words: CompiledWords, tokens: readonly Token[], end: number): Span | null {
  const at = tokens.findIndex((token) => token.from >= end);
  const token = tokens[at];
  if (!token?.large || !/^\s*[-–—|,:]\s*["“«]?$/u.test(reading.text.slice(end, token.from))) return null;
  const run = capitalRun(reading, words, tokens, at, "outlet");
  return run && isOutlet(reading, words, run.span) ? run.span : null;
}

/** The name behind a link, an article and a word for what it is left out: "the newspaper Vesti", "the agency “Niva”". */
function nameFrom(
  reading: Reading,
  words: CompiledWords,
  tokens: readonly Token[],
  at: number,
): { readonly span: Span; readonly outlet: boolean; readonly press: boolean; readonly several: boolean } | null {
  const { text, folded } = reading;
  let outlet = false;
  // A word for an outlet, not for a reporter.
  let press = false;
  for (let k = at; k < Math.min(tokens.length, at + BEFORE_NAME); k++) {
    const token = tokens[k] as Token;
    const between = k === at ? "" : text.slice((tokens[k - 1] as Token).to, token.from);
    if (/[,.;:]/u.test(between)) return null;
    const caseless = caselessOutlet(reading, words, tokens, k);
    if (caseless) return { span: caseless, outlet: true, press: true, several: false };
    if (!token.large) {
      press ||= words.outlets.at(folded.text, folded.at(token.from)) !== null;
      outlet ||= press || words.askerNouns.at(folded.text, folded.at(token.from)) !== null;
      continue;
    }
    // "Speaks to the Press in Norport": all who report.
    const all = words.labels.at(folded.text, folded.at(token.from));
    if (k > at && all?.senses.includes("question") && folded.end(all.to) === token.to && tokens[k + 1]?.large !== true)
      return null;
    const quoted = quotedRun(text, tokens, k);
    const run = quoted ?? capitalRun(reading, words, tokens, k, "outlet");
    if (!run) return null;
    const inside = tokens.slice(k, run.next);
    const small = (t: Token): string => text.slice(t.from, t.to).toLowerCase();
    const known = isOutlet(reading, words, run.span);
    const isOffice = (t: Token): boolean => words.officeWords.has(small(t)) && !words.particles.has(small(t));
    const office = inside.some((t) => t.large && isOffice(t));
    // "the Press Secretary" has an outlet's word and is an office; so has "the Foreign Minister’s".
    const last = inside[inside.length - 1] as Token;
    // "El País": the last word may be an office's where the outlet's name ends with it.
    const outlets = words.outlets.scan(folded.text, folded.at(run.span.from), folded.at(run.span.to));
    const ends = outlets.some((hit) => folded.source(hit).to === run.span.to);
    if (isOffice(last) && !ends && !quoted) return null;
    const second = inside[1];
    if (!quoted && second && isOffice(second) && outlets[0] && folded.source(outlets[0]).to < second.from) return null;
    if (!known && !outlet && !quoted && (office || isNoPerson(reading, run.span))) return null;
    if (/^\p{N}/u.test(text.slice(token.from, token.to)) && !known) return null;
    const next = tokens[run.next];
    const joined = next !== undefined && words.joins.has(small(next)) && tokens[run.next + 1]?.large === true;
    const several = joined || inside.some((t) => !t.large && words.joins.has(small(t)));
    return { span: run.span, outlet, press: press || known, several };
  }
  return null;
}

/** Longest name in quotation marks, in units. */
const LONGEST_QUOTED = 60;

/** A name in quotation marks ends where they close, with its small words: "агентству «|Россия сегодня|»". */
function quotedRun(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly span: Span; readonly next: number } | null {
  const { from } = tokens[at] as Token;
  if (!/["«„“]/u.test(text.charAt(from - 1))) return null;
  const to = from + text.slice(from, from + LONGEST_QUOTED).search(/["»“”]/u);
  if (to <= from) return null;
  const next = tokens.findIndex((token, i) => i > at && token.from >= to);
  return { span: { from, to }, next: next === -1 ? tokens.length : next };
}
