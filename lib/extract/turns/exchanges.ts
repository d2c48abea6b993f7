import type { Note, Span } from "../../model";
import type { FoundExchange, Noted, Turn } from "../findings";
import type { Reading } from "../reading";
import { findAskers } from "./askers";
import { isShort, lastSentences, sentencesIn, smallTalk, spoken, wordCount } from "./formulas";
import { type CompiledWords, type LabelSense, turnWords } from "./words";

/** Words that an answer must exceed to make an exchange of a yes ("Okay."). */
const AFTER_ASSENT = 12;
/** The same for other turns that ask nothing ("[indistinct]", "On the visa policy."). */
const AFTER_BRIEF = 6;
/** Words of a turn with which a conversation ends. */
const PARTING = 30;
/** Words of the longest answer that declines and does nothing else. */
const DECLINING = 60;

type Answers = { person: FoundExchange["answers"][number]["person"]; span: Span; declined: boolean }[];
interface Open {
  readonly asker: Span | null;
  readonly question: Span;
  readonly answers: Answers;
}

/**
 * Questions with their answers. Each labelled question that is answered is an exchange of its own; checks of the line,
 * thanks and procedure are none. Questions in a row share the answer that follows them.
 * Cost: linear in the turns.
 */
export function findExchanges(reading: Reading, turns: readonly Turn[]): Noted<readonly FoundExchange[]> {
  const words = turnWords(reading.pack);
  const askers = findAskers(reading, turns);
  const notes: Note[] = [];
  const all: Open[] = [];
  let open: Open[] = [];
  /** Set after a turn that asks nothing: what then is said still answers the question before, or nothing. */
  let goesOn: "ignored" | "continued" | null = null;
  const leftOut = (turn: Turn, why: string): void => {
    notes.push({ stage: "exchanges", rule: "no question", span: turn.content, why });
  };

  const ask = (turn: Turn): void => {
    const exchange: Open = { asker: askers.get(turn) ?? null, question: turn.content, answers: [] };
    const waiting = open.every((other) => other.answers.length === 0);
    open = waiting ? [...open, exchange] : [exchange];
    all.push(exchange);
    goesOn = null;
  };

  turns.forEach((turn, i) => {
    if (turn.role === "question") {
      const talk = smallTalk(reading, words, turn.content);
      const next = turns[i + 1];
      const substantial =
        next?.role === "answer" &&
        !isShort(reading, words, next.content, talk === "assent" ? AFTER_ASSENT : AFTER_BRIEF);
      // "We’ll be watching. Thanks for your time." "Good to speak with you."
      const parting =
        talk !== "unheard" &&
        next?.role === "answer" &&
        closesPolitely(reading, words, turn.content) &&
        smallTalk(reading, words, next.content) === "courtesy";
      if (talk === "lineCheck" || talk === "courtesy" || parting) {
        leftOut(turn, talk === "courtesy" || parting ? "thanks or a greeting" : "a check of the line");
        goesOn = "ignored";
      } else if (talk === "brief" && labelSense(reading, words, turn) === null) {
        // A named interviewer's "You sound optimistic." is answered like a question.
        ask(turn);
      } else if (talk !== null && !substantial) {
        leftOut(turn, "asks nothing and is hardly answered");
        goesOn = "continued";
      } else {
        ask(turn);
      }
    } else if (turn.role === "answer") {
      if (goesOn === "ignored") return;
      if (goesOn === "continued" && isShort(reading, words, turn.content, AFTER_BRIEF)) return;
      const declined = declines(reading, words, turn.content);
      for (const exchange of open) exchange.answers.push({ person: turn.person, span: turn.content, declined });
    }
  });
  for (const exchange of all) {
    if (exchange.answers.length === 0)
      notes.push({
        stage: "exchanges",
        rule: "no answer",
        span: exchange.question,
        why: "nobody answers the question",
      });
  }
  return { found: all.filter((exchange) => exchange.answers.length > 0), notes };
}

/** Whether a turn asks nothing and ends with thanks. */
function closesPolitely(reading: Reading, words: CompiledWords, content: Span): boolean {
  const last = lastSentences(reading, content, 1)[0];
  if (
    !last ||
    !isShort(reading, words, content, PARTING) ||
    words.asking.test(reading.text.slice(content.from, content.to))
  )
    return false;
  return smallTalk(reading, words, last) === "courtesy";
}

/** What a turn's label says by its own words; null for names and turns without a label. */
function labelSense(reading: Reading, words: CompiledWords, turn: Turn): LabelSense | null {
  if (!turn.label) return null;
  const { folded, text } = reading;
  const at = folded.at(turn.label.from);
  const numbered = /^\p{L}\d+$/u.test(text.slice(turn.label.from, turn.label.to));
  return (numbered ? words.letters.get(folded.text.charAt(at)) : words.labels.at(folded.text, at)?.senses[0]) ?? null;
}

/**
 * Whether an answer only declines. Judged on the whole: at least half of its sentences decline, courtesies left out, and
 * it is short. True: "I don't have anything for you on that today." False: a long answer that leaves one detail out.
 */
function declines(reading: Reading, words: CompiledWords, content: Span): boolean {
  const { folded, text } = reading;
  if (!isShort(reading, words, content, DECLINING)) return false;
  let [said, declining] = [0, 0];
  for (const sentence of sentencesIn(reading, content)) {
    const weight = wordCount(spoken(text, sentence), words);
    const hits = words.declines.scan(folded.text, folded.at(sentence.from), folded.at(sentence.to));
    const talk = hits.length > 0 ? null : smallTalk(reading, words, sentence);
    if (weight === 0 || talk === "courtesy" || talk === "assent") continue;
    said += weight;
    if (hits.length > 0) declining += weight;
  }
  return declining > 0 && 2 * declining >= said;
}
