import type { Person, Turn } from "../../../../lib/extract/findings";
import { openReading, type Reading } from "../../../../lib/extract/reading";
import { assignTurns, findExchanges, findTurns } from "../../../../lib/extract/turns/turns";
import type { LanguagePack } from "../../../../lib/langs/pack";
import { fold } from "../../../../lib/text/fold";
import { findSentences } from "../../../../lib/text/sentences";
import { type PageOptions, pageOf } from "../page-of";

/** A conversation as its readers see it. */
export interface Conversation {
  readonly turns: readonly string[];
  readonly exchanges: readonly {
    asker: string | null;
    question: string;
    answers: readonly string[];
    by: string | null;
  }[];
  readonly declined: readonly boolean[];
  readonly read: readonly Turn[];
  readonly reading: Reading;
}

/** Reads the lines of a page; "role label: words" for every turn. People are given by name and office. */
export function converse(
  lines: readonly string[],
  options: PageOptions & {
    readonly people?: readonly (readonly [string, string?])[];
    readonly pack?: LanguagePack;
  } = {},
): Conversation {
  const page = pageOf(lines, options);
  const reading = options.pack ? openIn(page, options.pack) : openReading(page, options.declaredLang ?? "en");
  const { text } = reading;
  const words = (span: { from: number; to: number } | null): string | null =>
    span ? text.slice(span.from, span.to) : null;
  const found = findTurns(reading).found;
  const people = (options.people ?? []).map(([name, role]): Person => {
    const at = text.indexOf(name);
    const fact = (value: string) => ({ value, from: null, to: null, rule: "test" });
    return {
      name: fact(name),
      role: role ? fact(role) : null,
      mentions: at < 0 ? [] : [{ from: at, to: at + name.length }],
    };
  });
  const read = assignTurns(reading, found, people);
  const exchanges = findExchanges(reading, read).found;
  return {
    turns: read.map((turn) => `${turn.role} ${words(turn.label) ?? "-"}: ${words(turn.content)}`),
    exchanges: exchanges.map((exchange) => ({
      asker: words(exchange.asker),
      question: words(exchange.question) as string,
      answers: exchange.answers.map((answer) => words(answer.span) as string),
      by: exchange.answers[0]?.person?.name.value ?? null,
    })),
    declined: exchanges.map((exchange) => exchange.answers.every((answer) => answer.declined)),
    read,
    reading,
  };
}

function openIn(page: ReturnType<typeof pageOf>, pack: LanguagePack): Reading {
  return {
    page,
    text: page.text,
    blocks: page.blocks,
    lang: pack.tag,
    pack,
    folded: fold(page.text, pack.fold),
    sentences: findSentences(page.text, page.blocks, pack.tag, new Set(pack.abbreviations)),
  };
}
