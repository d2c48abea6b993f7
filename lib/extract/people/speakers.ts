import type { Span } from "../../model";
import { foldPhrase } from "../../text/fold";
import { spanAt } from "../../text/span";
import type { FoundExchange, FoundSet, FoundStatement, Person, Turn, Voice } from "../findings";
import type { Reading } from "../reading";

export { attributeSets } from "./owners";
export { findVoice } from "./voice";

/** The exchanges with the answers that no label gives to anybody given to the text's own voice. */
export function completeAnswers(exchanges: readonly FoundExchange[], voice: Voice): readonly FoundExchange[] {
  const { author } = voice;
  if (author === null) return exchanges;
  return exchanges.map((exchange) => ({
    ...exchange,
    answers: exchange.answers.map((answer) => ({ ...answer, person: answer.person ?? author })),
  }));
}

/**
 * Everybody to whom words are attributed, in the order of the page.
 * Where the body is somebody's own words, or several people's in turns, those quoted in it are no speakers, unless a whole
 * paragraph gives their words or a set is theirs. Those who only give the floor, ask, or are present are none.
 */
export function chooseSpeakers(
  reading: Reading,
  evidence: {
    readonly people: readonly Person[];
    readonly turns: readonly Turn[];
    readonly statements: readonly FoundStatement[];
    readonly exchanges: readonly FoundExchange[];
    readonly owners: ReadonlyMap<FoundSet, Person | null>;
    readonly voice: Voice;
  },
): readonly Person[] {
  const { turns, statements, exchanges, owners, voice } = evidence;
  const speakers = new Set<Person>();
  if (voice.author) speakers.add(voice.author);
  for (const owner of owners.values()) if (owner) speakers.add(owner);
  for (const exchange of exchanges) {
    exchange.answers.forEach((answer, i) => {
      // "Second row, please." behind an answer only calls the next.
      if (answer.person && (i === 0 || answer.span.to - answer.span.from > SHORTEST_ADDITION))
        speakers.add(answer.person);
    });
  }
  const floor = giveOnlyFloor(turns);
  const asked = turns.some(({ role }) => role === "question");
  for (const turn of turns) {
    if (!turn.person || floor.has(turn.person) || turn.role === "question") continue;
    // In a meeting's record nothing is an aside: "А.Осин: Да, Пётр Львович. Поддерживаем."
    if (turn.role === "aside" && asked) continue;
    // An answer that no question asked for ("Second row, please.") is none, unless it says something.
    const says =
      turn.role === "opening" ||
      !asked ||
      turn.content.to - turn.content.from > LONGEST_FLOOR ||
      exchanges.length === 0;
    if (says) speakers.add(turn.person);
  }
  const own = voice.own || turns.some((turn) => turn.person !== null);
  if (own) {
    // Beside a body that speaks for itself, one sentence alone in its paragraph is enough: 外交部發言人蕭光偉強調，….
    const least = voice.author === null && turns.length === 0 ? 1 : WHOLE;
    for (const person of wholeParagraphs(reading, statements, turns, least)) speakers.add(person);
  } else {
    const cited = citedWithin(reading, statements);
    for (const { person } of statements) if (person && !cited.has(person)) speakers.add(person);
  }
  return evidence.people.filter((person) => speakers.has(person));
}

/** Longest opening of one who only gives the floor, in units: "Good morning. The ministers will make opening remarks." */
const LONGEST_FLOOR = 300;

/** Shortest addition to another's answer that is an answer, in units. */
const SHORTEST_ADDITION = 80;

/** Those who open in a few words, answer nothing, and else only call on others. */
function giveOnlyFloor(turns: readonly Turn[]): Set<Person> {
  const calls = new Set<Person>();
  const speaks = new Set<Person>();
  for (const turn of turns) {
    if (!turn.person) continue;
    if (turn.role === "aside") calls.add(turn.person);
    else if (turn.role === "answer" || turn.content.to - turn.content.from > LONGEST_FLOOR) speaks.add(turn.person);
  }
  // A meeting's record has no questions: its chair speaks with the others.
  if (!turns.some(({ role }) => role === "question")) return new Set();
  return new Set([...calls].filter((person) => !speaks.has(person)));
}

/** Sentences of a paragraph that must be somebody's words for it to give them. */
const WHOLE = 2;

/**
 * People whose words fill a paragraph of another's text: it begins with them and a verb of saying, and goes on with theirs
 * ("President Xi pointed out that … He stressed that …"). A sentence quoted in passing is none.
 */
function wholeParagraphs(
  reading: Reading,
  statements: readonly FoundStatement[],
  turns: readonly Turn[],
  least: number,
): Set<Person> {
  const found = new Set<Person>();
  const { sentences, blocks } = reading;
  let s = 0;
  let k = 0;
  blocks.forEach((block, index) => {
    const first = s;
    while (s < sentences.length && sentences[s]?.block === index) s++;
    while (k < statements.length && (statements[k] as FoundStatement).verb.from < block.from) k++;
    const before = k;
    while (k < statements.length && (statements[k] as FoundStatement).verb.from < block.to) k++;
    const opening = statements[before];
    const person = opening?.person;
    if (!opening || !person || block.part === "head" || s - first < least) return;
    if (s - first < WHOLE && !opensBlock(reading, opening, block)) return;
    const turn = spanAt(turns, block.from);
    if (turn && (turn.role === "question" || turn.person === person)) return;
    let next = before;
    for (const [i, sentence] of sentences.slice(first, s).entries()) {
      while (next < k && (statements[next] as FoundStatement).verb.from < sentence.from) next++;
      let said = false;
      for (; next < k && (statements[next] as FoundStatement).verb.from < sentence.to; next++)
        said ||= statements[next]?.person === person;
      if (!said && !(i > 0 && goesOn(reading, sentence) && opensBlock(reading, opening, block))) return;
    }
    found.add(person);
  });
  return found;
}

/** Units from the beginning of a paragraph within which who speaks in it is named: a date or 会上， may come first. */
const OPENING = 16;

/** Whether a paragraph begins with a person's statement: 王毅表示，…; 会上，王毅强调…. False: 你说王毅表示…. */
function opensBlock({ text, pack }: Reading, { person, verb }: FoundStatement, block: Span): boolean {
  const word = foldPhrase(text.slice(verb.from, verb.to), pack.fold);
  if (person === null || !pack.people.saying.inverted.includes(word)) return false;
  return person.mentions.some(({ from }) => {
    if (from < block.from || from - block.from > OPENING || from > verb.from) return false;
    const before = text.slice(block.from, from);
    return before === "" || /[,，]\s*$/u.test(before) || before in pack.dates.relativeDays;
  });
}

/** Whether a sentence behind a reported one is reported too, where no verb need say so. False: 这完全是谎言. */
function goesOn({ pack, folded }: Reading, sentence: Span): boolean {
  const answers = pack.people.saying.carriesOn;
  if (!answers) return false;
  const at = folded.at(sentence.from);
  return !answers.some((word) => folded.text.startsWith(foldPhrase(word, pack.fold), at));
}

/**
 * Where reported words go on through a paragraph: people who are named in it only as cited by whoever speaks in it.
 * True: 习近平 in 杨洁篪表示，…。习近平主席指出，…, when 杨洁篪 opens paragraphs and 习近平 none. False: in a text of one paragraph.
 */
function citedWithin(reading: Reading, statements: readonly FoundStatement[]): ReadonlySet<Person> {
  if (!reading.pack.people.saying.carriesOn) return new Set();
  const opened = new Map<Person, number>();
  const holders = new Map<Person, (Person | null)[]>();
  let k = 0;
  for (const block of reading.blocks) {
    while (k < statements.length && (statements[k] as FoundStatement).verb.from < block.from) k++;
    const first = statements[k];
    const holder = first && first.verb.from < block.to && opensBlock(reading, first, block) ? first.person : null;
    if (holder) opened.set(holder, (opened.get(holder) ?? 0) + 1);
    for (; k < statements.length && (statements[k] as FoundStatement).verb.from < block.to; k++) {
      const { person } = statements[k] as FoundStatement;
      if (person) holders.set(person, [...(holders.get(person) ?? []), person === holder ? null : holder]);
    }
  }
  const cited = [...holders].filter(
    ([person, all]) =>
      !opened.has(person) && all.every((holder) => holder !== null && (opened.get(holder) ?? 0) >= WHOLE),
  );
  return new Set(cited.map(([person]) => person));
}
