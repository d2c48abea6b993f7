import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { CITATION_STYLES, type CitationStyle, cite, type Piece, type PointPlace } from "../../lib/export/citation";
import { accessedOn } from "../../lib/export/csl";
import type { ReleaseRecord } from "../../lib/model";
import { citationWords } from "../documentWords";
import { useWords } from "../words";
import "./sheet.css";

/** Names of styles that are the same in every language. */
const NAMES = { chicago: "Chicago", apa: "APA", mla: "MLA" } as const;

interface CiteDialogProps {
  /** With what the reader put right. */
  readonly record: ReleaseRecord;
  /** Null: the release as a whole. */
  readonly point: PointPlace | null;
  /** The style that was copied last: its button has the focus. */
  readonly last: CitationStyle;
  readonly onCopy: (citation: readonly Piece[], style: CitationStyle, name: string) => void;
  readonly onClose: () => void;
}

/** A release, or one point of it, in every style; each copied by its button. */
export function CiteDialog({ record, point, last, onCopy, onClose }: CiteDialogProps): JSX.Element {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>(`[data-style="${last}"]`)?.focus();
  }, []);
  const made = citationWords(words);
  const given = { accessed: accessedOn(record), words: made, ...(point === null ? {} : { point }) };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own; a click beside it closes it as well.
    <dialog
      class="sheet cite"
      ref={dialog}
      aria-labelledby="cite-title"
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div>
        <h2 id="cite-title">{words.t("library_cite").replace("…", "")}</h2>
        {CITATION_STYLES.map((style) => {
          const citation = cite(record, style, given);
          const name = style === "footnote" ? words.t("cite_footnote") : NAMES[style];
          return (
            <section key={style} aria-label={name}>
              <h3>{name}</h3>
              <p dir="auto">{citation.map(({ text, italic }, at) => (italic ? <i key={at}>{text}</i> : text))}</p>
              <button
                type="button"
                data-style={style}
                aria-label={words.t("cite_copy", name)}
                onClick={() => onCopy(citation, style, name)}
              >
                {words.t("copy")}
              </button>
            </section>
          );
        })}
        <div class="foot">
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.t("library_close")}
          </button>
        </div>
      </div>
    </dialog>
  );
}
