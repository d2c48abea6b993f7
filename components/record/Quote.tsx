import type { ComponentChildren, JSX } from "preact";
import type { ReleaseRecord, Span } from "../../lib/model";

/** What a quotation needs of its record. */
export type Source = Pick<ReleaseRecord, "text" | "lang">;

interface QuoteProps {
  readonly source: Source;
  readonly span: Span;
  readonly as?: "span" | "p" | "q" | "b";
  readonly class?: string;
}

/** The release's own words: a slice of its text, in its language, in its own direction. */
export function Quote({ source, span, as = "span", class: className }: QuoteProps): JSX.Element {
  return (
    <Foreign lang={source.lang} as={as} class={className}>
      {source.text.slice(span.from, span.to)}
    </Foreign>
  );
}

interface ForeignProps {
  readonly lang: string;
  readonly as?: "span" | "p" | "q" | "b" | "h1" | "h2";
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
}

/** Units from which on a quotation is set as text: three lines of bold are a heading, ten are a wall. */
const LONG = 180;

export function isLong({ from, to }: Span): boolean {
  return to - from > LONG;
}

/** Words of the release that are no single slice, or are a fact from outside its text. */
export function Foreign({ lang, as: Tag = "span", class: className, id, children }: ForeignProps): JSX.Element {
  return (
    <Tag lang={lang} dir="auto" class={className} id={id}>
      {children}
    </Tag>
  );
}

/** A name to be put into a message: FSI … PDI keep one of another direction from turning the sentence around it. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
