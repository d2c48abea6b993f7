/** Where in a release words stand, and whose they are. */
import type { ExtractPlace, ReleaseRecord, Span } from "../model";
import { findPassage } from "../text/findPassage";
import { contains } from "../text/span";

/** Words as somebody selected them: white space is as the page had it, and up to 64 units stand around them. */
export interface SelectedWords {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

export interface Placed {
  readonly place: ExtractPlace;
  /** As the release prints the name; null where it does not say whose words they are. */
  readonly speaker: string | null;
  readonly role: string | null;
}

/** Where selected words stand in the record's text, by themselves and what stands around them; null where they do not, letter for letter. */
export function spanOfWords(
  { text }: Pick<ReleaseRecord, "text">,
  { quote, before, after }: SelectedWords,
): Span | null {
  const found = findPassage(text, { from: 0, to: quote.length, quote, before, after });
  return found?.words === "same" ? { from: found.from, to: found.to } : null;
}

/**
 * The smallest part of the record that holds all of the span: a point, else a question with its answers, else a statement, else the
 * body. Signs at the span's ends are of no account: who selects takes a full stop or a comma more or less. What reaches over two
 * speakers' words is nobody's.
 */
export function placeOf(record: ReleaseRecord, span: Span): Placed {
  const core = lettersOf(record.text, span);
  const point = smallest(
    record.sets.flatMap(({ items }, set) => items.map((item, at) => ({ set, item: at, span: item.span }))),
    core,
  );
  const exchange = record.exchanges.findIndex(({ question, answers }) =>
    contains({ from: question.from, to: answers.at(-1)?.span.to ?? question.to }, core),
  );
  const answer = record.exchanges[exchange]?.answers.find((each) => contains(each.span, core));
  const statement = record.statements.findIndex(({ content }) => contains(content, core));
  const speaker =
    (point === null ? null : record.sets[point.set]?.speaker) ??
    answer?.speaker ??
    record.statements[statement]?.speaker ??
    onlyVoice(record, exchange);
  const asker = answer === undefined ? askerOf(record, exchange, core) : null;
  const place: ExtractPlace =
    point !== null
      ? { kind: "point", set: point.set, item: point.item }
      : exchange >= 0
        ? { kind: "exchange", index: exchange }
        : statement >= 0
          ? { kind: "statement", index: statement }
          : { kind: "body" };
  const said = speaker === null ? undefined : record.speakers[speaker];
  return { place, speaker: said?.name.value ?? asker, role: said?.role?.value ?? null };
}

/** The span without what is neither letter nor digit at its ends; as it is where there is nothing else. */
function lettersOf(text: string, span: Span): Span {
  const words = text.slice(span.from, span.to);
  const lead = words.search(/[\p{L}\p{N}]/u);
  if (lead < 0) return span;
  let to = words.length;
  while (to > lead && !/[\p{L}\p{M}\p{N}]/u.test(words.slice(to - 1, to)) && !isLowSurrogate(words, to - 1)) to--;
  return { from: span.from + lead, to: span.from + to };
}

function isLowSurrogate(words: string, at: number): boolean {
  const unit = words.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function smallest<T extends { readonly span: Span }>(all: readonly T[], inner: Span): T | null {
  const length = ({ span }: T) => span.to - span.from;
  return all
    .filter(({ span }) => contains(span, inner))
    .reduce<T | null>((least, each) => (least === null || length(each) < length(least) ? each : least), null);
}

/** A speech with one speaker is that one's throughout. */
function onlyVoice({ kind, speakers }: ReleaseRecord, exchange: number): number | null {
  return kind === "speech" && speakers.length === 1 && exchange < 0 ? 0 : null;
}

/** Who asked, where the words are within the question. */
function askerOf(record: ReleaseRecord, exchange: number, core: Span): string | null {
  const { asker, question } = record.exchanges[exchange] ?? { asker: null, question: null };
  return asker !== null && question !== null && contains(question, core)
    ? record.text.slice(asker.from, asker.to).replace(/\s+/gu, " ").trim()
    : null;
}
