import type { Span } from "../../model";
import { indexAtOrBefore, overlaps } from "../../text/span";
import type { Person, Turn } from "../findings";
import type { Reading } from "../reading";
import { isOnlyAskedAbout, wordsOf } from "./askedAbout";
import { turnWords } from "./words";

/** Shortest common beginning of two forms of a name whose endings differ, and the units by which they may differ. */
const STEM = 4;
const ENDING = 3;

/**
 * The same turns, each with the person whom its label names: by the place where it is named, by the whole name, the
 * surname, the office, or a first name that only one person has. A turn without a label that answers or opens is by the
 * only one who answers. Askers get nobody.
 */
export function assignTurns(reading: Reading, turns: readonly Turn[], people: readonly Person[]): readonly Turn[] {
  if (turns.length === 0) return turns;
  const labels = turns.flatMap(({ label, role }) => (label && role !== "question" ? [label] : []));
  const candidates = people.map((person) => describe(reading, person, labels, turns));
  const byLabel = new Map<string, Person | null>();
  const assigned = turns.map((turn): Turn => {
    if (turn.role === "question" || !turn.label) return turn;
    const words = reading.text.slice(turn.label.from, turn.label.to);
    let person = byLabel.get(words);
    if (person === undefined || person === null) {
      person = named(reading, turn.label, candidates);
      byLabel.set(words, person);
    }
    return { ...turn, person };
  });
  const only = onlyAnswerer(reading, assigned, candidates);
  return assigned.map((turn) => (answers(turn) && namesNobody(reading, turn) ? { ...turn, person: only } : turn));
}

function answers({ role }: Turn): boolean {
  return role === "answer" || role === "opening";
}

/** Whether a turn has no label, or one that only says that it answers: "A:", "ج:". */
function namesNobody(reading: Reading, { label, person }: Turn): boolean {
  if (label === null) return true;
  const { folded } = reading;
  const hit = turnWords(reading.pack).labels.at(folded.text, folded.at(label.from));
  return person === null && hit?.senses.includes("answer") === true && hit.to === folded.at(label.to);
}

/** A person with the folded words of name and office. */
interface Described {
  readonly person: Person;
  readonly name: readonly string[];
  readonly role: readonly string[];
  /** A label of the page names the person. */
  readonly speaks: boolean;
  readonly isAskedAbout: boolean;
}

function describe(reading: Reading, person: Person, labels: readonly Span[], turns: readonly Turn[]): Described {
  const name = wordsOf(reading, person.name.value);
  return {
    person,
    name,
    isAskedAbout: isOnlyAskedAbout(reading, person, turns),
    speaks: person.mentions.some((mention) => {
      const label = labels[indexAtOrBefore(labels, mention.from)];
      return label !== undefined && overlaps(label, mention);
    }),
    role: person.role ? wordsOf(reading, person.role.value) : [],
  };
}

/** Whom a label names, or null. */
function named(reading: Reading, label: Span, people: readonly Described[]): Person | null {
  const { text } = reading;
  const words = wordsOf(reading, text.slice(label.from, label.to));
  const unparted = !turnWords(reading.pack).wordsParted;
  const inflected = turnWords(reading.pack).namesInflect;
  const rank = ({ person, name, role, speaks, isAskedAbout }: Described): number => {
    const whole = name.join(" ");
    if (whole === "") return 0;
    if (unparted) {
      const printed = words.join("");
      const own = name.join("");
      if (printed === own) return 10;
      if (printed.includes(own) || (printed.length >= 2 && own.includes(printed))) return 8;
      // 行政长官： for 署理行政长官钟国仪.
      const office = role.join("");
      return printed.length >= 2 && (office.endsWith(printed) || (office !== "" && printed.endsWith(office))) ? 3 : 0;
    }
    if (name.every((word) => words.includes(word))) return 10 + name.length;
    const last = name[name.length - 1] as string;
    const surname = words.includes(last) && last.length >= 2;
    const shared = name.filter((word) => word.length >= 2 && words.includes(word)).length;
    const office = role.filter((word) => words.includes(word)).length;
    // "MR MOTEGI" of "MOTEGI Toshimitsu": surnames stand first too; then the label ends with it.
    const ends = words.length > 0 && name.includes(words[words.length - 1] as string);
    if (surname || (shared > 0 && ends)) return 7 + Math.min(1.5, 0.5 * office) + 0.1 * shared;
    if (shared > 0 && words.every((word) => name.includes(word) || role.includes(word))) return 6 + 0.1 * shared;
    if (inflected && sharesStem(name, words)) return 5;
    if (shared > 0) return 4 + 0.1 * office;
    // "Foreign Minister" for "Minister for Foreign Affairs": every word of the label is in the office.
    // "R:" before answers is no office.
    const byOffice =
      words.some((word) => word.length > 2) && words.every((word) => role.includes(word) || word.length <= 2);
    // Of two who hold it the one who speaks elsewhere: "Pia Roe, Foreign Minister:", "Foreign Minister:", and "Foreign Minister Doe" met.
    // Of two who speak the one whose office says no more: not "Minister for Foreign Affairs of Fiji".
    if (byOffice && !isAskedAbout) return (speaks ? 3.5 : 3) - Math.min(0.2, 0.01 * role.length);
    return !isAskedAbout && person.mentions.some((mention) => overlaps(mention, label)) ? 2 : 0;
  };
  let best: Described | null = null;
  let bestRank = 0;
  let tied = false;
  for (const described of people) {
    const r =
      rank(described) + (described.person.mentions.some((m) => m.from <= label.to && label.from <= m.to) ? 0.3 : 0);
    if (r > bestRank) [best, bestRank, tied] = [described, r, false];
    else if (r === bestRank && r > 0) tied = true;
  }
  // Two people by the same office or first name: nobody can tell; by the same surname the first named is meant.
  return best && bestRank >= 1 && !(tied && bestRank < 5) ? best.person : null;
}

/** "Лавров" and "Лаврова": one stem, other endings; initials must not differ. */
function sharesStem(name: readonly string[], words: readonly string[]): boolean {
  const initials = (list: readonly string[]): string => list.filter((word) => word.length === 1).join("");
  const [a, b] = [initials(name), initials(words)];
  if (a !== "" && b !== "" && !a.startsWith(b) && !b.startsWith(a)) return false;
  return name.some((own) => own.length >= STEM && words.some((word) => haveOneStem(own, word)));
}

/** Whether two words are forms of one name: the same beginning, short endings. */
export function haveOneStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  return common >= STEM && a.length - common <= ENDING && b.length - common <= ENDING;
}

/**
 * The one person who answers by a label; where no answer has one, the one whom the head names, else the only holder of an
 * office of the title who is named before the first question: "Interview with the Prime Minister", "The Prime Minister, Ana
 * Roe, spoke to Radio Lumen:"; else null. False: a minister in the lead of a spokesperson's answers.
 */
function onlyAnswerer(reading: Reading, turns: readonly Turn[], people: readonly Described[]): Person | null {
  const labelled = turns.filter((turn) => answers(turn) && !namesNobody(reading, turn));
  const persons = new Set(labelled.map((turn) => turn.person));
  if (labelled.length > 0) return persons.size === 1 ? (labelled[0] as Turn).person : null;
  const head = reading.blocks.filter((block) => block.kind === "title" || block.part === "head");
  const inHead = people.filter(({ person }) =>
    person.mentions.some((mention) => head.some((block) => overlaps(block, mention))),
  );
  // "The spokesperson's answers on Ana Roe's visit", "A: …": who is named above bare labels need not be who answers.
  const bare = turns.some((turn) => answers(turn) && turn.label !== null);
  if (inHead.length > 0) return inHead.length === 1 && !bare ? (inHead[0] as Described).person : null;
  const first = turns.find(({ role }) => role === "question");
  const titled = new Set(head.flatMap(({ from, to }) => wordsOf(reading, reading.text.slice(from, to))));
  const inLead = people.filter(
    ({ person, role }) =>
      role.length > 0 &&
      role.every((word) => titled.has(word)) &&
      person.mentions.some(({ to }) => first !== undefined && to <= first.from),
  );
  return inLead.length === 1 ? (inLead[0] as Described).person : null;
}
