import type { ComponentChildren, JSX } from "preact";
import type { ReleaseRecord, Span } from "../../lib/model";
import { useWords } from "../words";
import { Foreign, Quote } from "./Quote";
import { Reason } from "./Reason";
import { type OnShow, ShowButton } from "./Show";
import type { Why } from "./why";
import "./field.css";

interface WhyButtonProps {
  /** Says what the note is on: "Why: Issuer". */
  readonly label: string;
  /** Id of the note. */
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The small mark behind a field that opens its note. */
export function WhyButton({ label, controls, isOpen, onToggle }: WhyButtonProps): JSX.Element {
  const words = useWords();
  return (
    <button
      type="button"
      class="why"
      lang={words.locale}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M3 4.5 6 7.5 9 4.5" />
      </svg>
    </button>
  );
}

interface WhyNoteProps {
  readonly id: string;
  readonly label: string;
  readonly record: ReleaseRecord;
  readonly why: Why;
  readonly onShow: OnShow;
  /** What can be done about it, above. */
  readonly children?: ComponentChildren;
}

/** What a field was taken from: the words, the rules, and what was seen beside them and left out. */
export function WhyNote({ id, label, record, why, onShow, children }: WhyNoteProps): JSX.Element {
  const words = useWords();
  const { span, rules, leftOut } = why;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form, and most notes have none.
    <div class="why-note" id={id} role="group" aria-label={label} lang={words.locale} dir={words.dir}>
      {children}
      {span !== null && (
        <p class="source">
          <Foreign as="q" lang={record.lang}>
            <Around text={record.text} span={span} />
          </Foreign>{" "}
          <ShowButton source={record} span={span} onShow={onShow} />
        </p>
      )}
      {span === null && rules.length === 0 && <p>{words.t("not_on_page")}</p>}
      {rules.map((rule) => (
        <p class="rule" key={rule}>
          {rule}
        </p>
      ))}
      {leftOut.length > 0 && (
        <>
          <p class="label">{words.t("why_left_out")}</p>
          <ul>
            {leftOut.map(({ span: seen, why: reason }, place) => (
              <li key={place}>
                {seen !== null && <Quote as="q" class="seen" source={record} span={seen} />} <Reason reason={reason} />
                {seen !== null && <ShowButton source={record} span={seen} onShow={onShow} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Units shown of the line on either side of the words. */
const AROUND = 48;

/** Words with some of what stands around them in their line. */
function Around({ text, span: { from, to } }: { readonly text: string; readonly span: Span }): JSX.Element {
  const start = Math.max(text.lastIndexOf("\n", from - 1) + 1, from - AROUND);
  const lineEnd = text.indexOf("\n", to);
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, to + AROUND);
  return (
    <>
      {start > 0 && text[start - 1] !== "\n" && "…"}
      {text.slice(whole(text, start), from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, whole(text, end))}
      {end < text.length && text[end] !== "\n" && "…"}
    </>
  );
}

/** A place that does not part the two halves of one character. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at;
}
