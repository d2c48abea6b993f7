import type { JSX, Ref } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ReleaseSummary, StoredRevision } from "../../lib/library/schema";
import type { ReleaseRecord, Span } from "../../lib/model";
import { RecordBody } from "../record/RecordBody";
import { RecordHeader } from "../record/RecordHeader";
import { useWords } from "../words";
import { FullText } from "./FullText";
import { highlight, removeHighlight } from "./highlight";
import { useNames } from "./names";

export interface OpenedRelease {
  readonly summary: ReleaseSummary;
  readonly record: ReleaseRecord;
  readonly revisions: readonly StoredRevision[];
}

interface ReleasePaneProps {
  readonly opened: OpenedRelease;
  readonly paneRef: Ref<HTMLElement>;
  /** Address of the list, for the way back where there is no room for both. */
  readonly back: string;
  /** Where in a text stands what was looked for; null when nothing was. */
  readonly marksOf: ((text: string) => readonly Span[]) | null;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  readonly onCopy: () => void;
}

/** One release in full: the record, the whole text, earlier texts, and what can be done with it. */
export function ReleasePane(props: ReleasePaneProps): JSX.Element {
  const words = useWords();
  const names = useNames();
  const { opened, marksOf } = props;
  const { summary, record, revisions } = opened;
  const content = useRef<HTMLDivElement>(null);

  // There is room here for what the popup folds: the words of each point stand open, and can be folded.
  useLayoutEffect(() => {
    for (const fold of content.current?.querySelectorAll<HTMLDetailsElement>(".points details") ?? []) fold.open = true;
  }, [record.textHash]);

  useEffect(() => {
    if (content.current !== null && marksOf !== null) highlight(content.current, marksOf);
    return removeHighlight;
  }, [record.textHash, marksOf]);

  return (
    <article class="pane" ref={props.paneRef} tabIndex={-1} aria-label={summary.title ?? words.t("untitled")}>
      <div class="bar">
        <a class="back" href={props.back}>
          {words.t("library_back")}
        </a>
        {summary.deletedAt === null ? (
          <button type="button" onClick={props.onDelete} aria-keyshortcuts="Delete">
            {words.t("library_delete")}
          </button>
        ) : (
          <button type="button" class="main" onClick={props.onRestore}>
            {words.t("library_restore")}
          </button>
        )}
        <button type="button" title={words.t("copy_hint")} onClick={props.onCopy}>
          {words.t("copy")}
        </button>
        {/^https?:/i.test(record.url) && (
          <a class="button" href={record.url} target="_blank" rel="noopener noreferrer">
            {words.t("library_open_page")}
          </a>
        )}
      </div>
      {summary.deletedAt !== null && (
        <p class="binned">{words.t("library_in_bin_since", names.instant(summary.deletedAt))}</p>
      )}
      <div ref={content} key={`${summary.id} ${record.textHash}`}>
        <RecordHeader record={record} />
        <RecordBody record={record} />
        <FullText record={record} heading={words.t("library_full_text")} />
      </div>
      {revisions.length > 0 && (
        <section class="revisions">
          <h2>{words.plural("library_earlier_texts", revisions.length)}</h2>
          {revisions.map((revision) => (
            <details class="fold" key={revision.number}>
              <summary>{words.t("library_saved_on", names.instant(revision.savedAt))}</summary>
              <FullText record={revision.record} heading={null} />
            </details>
          ))}
        </section>
      )}
      <footer class="provenance">
        <dl>
          <dt>{words.t("library_saved")}</dt>
          <dd>{names.instant(summary.savedAt)}</dd>
          <dt>{words.t("library_address")}</dt>
          <dd dir="ltr">{record.url}</dd>
          <dt>{words.t("library_hash")}</dt>
          <dd dir="ltr">{record.textHash}</dd>
        </dl>
      </footer>
    </article>
  );
}
