import type { ComponentChildren, JSX } from "preact";
import type { Fact, Span } from "../../lib/model";
import { useWords } from "../words";
import { isolate, type Source } from "./Quote";

/** Shows words in the page; undefined where there is no page to show them in. */
export type OnShow = ((span: Span) => void) | undefined;

/** Units of a quotation that name its button to those who listen: a line of speech. */
const NAMED_BY = 60;

interface ShowButtonProps {
  readonly source: Source;
  readonly span: Span;
  readonly onShow: OnShow;
  /** What is said of it; default its first words. */
  readonly label?: string;
}

/** The quiet button beside a quotation that brings it up in the page. */
export function ShowButton({ source, span, onShow, label }: ShowButtonProps): JSX.Element | null {
  const words = useWords();
  if (onShow === undefined) return null;
  return (
    <button
      type="button"
      class="quiet show"
      lang={words.locale}
      dir={words.dir}
      aria-label={label ?? words.t("show_words", isolate(opening(source.text, span)))}
      onClick={() => onShow(span)}
    >
      {words.t("show")}
    </button>
  );
}

interface ShowFactProps {
  readonly fact: Fact<string> | null;
  readonly onShow: OnShow;
  readonly children: ComponentChildren;
}

/** A name, a date, a place: itself the button, where it stands in the text. What comes from elsewhere is plain words. */
export function ShowFact({ fact, onShow, children }: ShowFactProps): JSX.Element {
  const words = useWords();
  if (onShow === undefined || fact === null || fact.from === null || fact.to === null) return <>{children}</>;
  const { from, to } = fact;
  return (
    <button type="button" class="fact" title={words.t("show_fact")} onClick={() => onShow({ from, to })}>
      {children}
    </button>
  );
}

/** The first words of a quotation, cut between two of them where there are spaces. */
function opening(text: string, { from, to }: Span): string {
  const quote = text.slice(from, to).replace(/\s+/g, " ");
  if (quote.length <= NAMED_BY) return quote;
  const start = quote.slice(0, NAMED_BY);
  const space = start.lastIndexOf(" ");
  return `${space > NAMED_BY / 2 ? start.slice(0, space) : start}…`;
}
