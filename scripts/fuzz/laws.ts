/** What holds for every page and every record, whatever was read. Each law throws in a sentence where it is broken. */
import type { PageText, ReleaseRecord, Span } from "../../lib/model";

/** Blocks lie in order in their text, and so do bold runs in their blocks. */
export function holdPage(page: PageText): void {
  let end = 0;
  for (const block of page.blocks) {
    hold(block.from >= end && block.to > block.from && block.to <= page.text.length, `block at ${at(block)}`);
    for (const run of block.strong)
      hold(run.from >= block.from && run.to <= block.to, `bold run at ${at(run)} outside its block at ${at(block)}`);
    end = block.to;
  }
  for (const { url } of page.languageLinks) hold(/^https?:\/\//.test(url), `a version at ${url}`);
}

/** The law of the record: its text is the page's, every span lies in it, and every value is the slice at its span. */
export function holdRecord(page: PageText, record: ReleaseRecord): void {
  const { text } = page;
  hold(record.text === text, "the record's text is not the page's");
  for (const span of spansOf(record)) {
    const lies = Number.isInteger(span.from) && Number.isInteger(span.to) && span.from >= 0 && span.to <= text.length;
    hold(lies && span.to > span.from, `a span at ${at(span)} in a text of ${text.length} units`);
    hold(!parts(text, span.from) && !parts(text, span.to), `a span at ${at(span)} parts a character`);
  }
  for (const fact of [record.title, record.place, ...record.speakers.flatMap(({ name, role }) => [name, role])])
    if (fact && fact.from !== null && fact.to !== null)
      hold(
        text.slice(fact.from, fact.to) === fact.value,
        `"${fact.value}" does not stand at [${fact.from}, ${fact.to})`,
      );
  for (const { items } of record.sets) {
    let end = 0;
    hold(items.length >= 2, "a set of one");
    for (const { span, heading } of items) {
      hold(span.from >= end, `an item at ${at(span)} begins before the one before it ends`);
      hold(heading.from >= span.from && heading.to <= span.to, `a heading at ${at(heading)} outside ${at(span)}`);
      end = span.to;
    }
  }
  const indexes = [...record.sets, ...record.statements, ...record.exchanges.flatMap(({ answers }) => answers)];
  for (const { speaker } of indexes)
    hold(speaker === null || speaker in record.speakers, `speaker ${speaker} is nobody`);
  hold(JSON.stringify(JSON.parse(JSON.stringify(record))) === JSON.stringify(record), "the record is not plain data");
}

function hold(is: boolean, sentence: string): void {
  if (!is) throw new Error(sentence);
}

function at({ from, to }: Span): string {
  return `[${from}, ${to})`;
}

/** Every span of a record, wherever it stands. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(spansOf);
  return "from" in value && typeof value.from === "number" ? [value as Span, ...inner] : inner;
}

/** Whether a position lies between the two halves of one character. */
function parts(text: string, position: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(position - 1, position + 1)) && position > 0;
}
