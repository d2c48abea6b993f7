import type { JSX, Ref } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { correctedRecord } from "../../lib/export/corrected";
import type { ReleaseSummary, StoredRevision } from "../../lib/library/schema";
import type { Corrections, Extract, ReleaseRecord, Span } from "../../lib/model";
import { RecordBody } from "../record/RecordBody";
import { RecordHeader } from "../record/RecordHeader";
import { useWords } from "../words";
import { type ExtractActions, ExtractCard } from "./ExtractCard";
import { FullText } from "./FullText";
import { highlight, removeHighlight } from "./highlight";
import { NoteField } from "./NoteField";
import { useNames } from "./names";
import { RevisionList } from "./RevisionList";
import { type KnownTag, TagField } from "./TagField";

export interface OpenedRelease {
  readonly summary: ReleaseSummary;
  readonly record: ReleaseRecord;
  readonly revisions: readonly StoredRevision[];
  /** Words of it that are kept by themselves. */
  readonly extracts: readonly Extract[];
}

/** A point, by its set and its place there, both counted from 0. */
export interface PointPlace {
  readonly set: number;
  readonly item: number;
}

/** What the reader can do with an opened release. */
export interface PaneActions {
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  readonly onCopy: () => void;
  /** The release, or one point of it, as a citation. */
  readonly onCite: ((point: PointPlace | null) => void) | null;
  readonly onKeepPoint: (point: PointPlace) => void;
  readonly onCopyPoint: (point: PointPlace, form: "quotation" | "link") => void;
  readonly onPrint: () => void;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly onTag: (change: { readonly add?: string; readonly remove?: string }) => void;
  readonly onNote: (note: string) => Promise<boolean>;
  readonly onNoted: (before: string, after: string) => void;
}

interface ReleasePaneProps extends PaneActions {
  readonly opened: OpenedRelease;
  readonly extractActions: ExtractActions;
  readonly knownTags: readonly KnownTag[];
  readonly paneRef: Ref<HTMLElement>;
  /** Address of the list, for the way back where there is no room for both. */
  readonly back: string;
  readonly pointAddress: (set: number, item: number) => string;
  /** The point that is to be seen, as `SET.ITEM`. */
  readonly point: string | null;
  /** Where in a text stands what was looked for; null when nothing was. */
  readonly marksOf: ((text: string) => readonly Span[]) | null;
}

/** One release in full: the record, the reader's own words on it, the whole text, earlier texts, and what can be done with it. */
export function ReleasePane(props: ReleasePaneProps): JSX.Element {
  const words = useWords();
  const names = useNames();
  const { opened, marksOf, point } = props;
  const { summary, record, revisions } = opened;
  const isBinned = summary.deletedAt !== null;
  const content = useRef<HTMLDivElement>(null);
  const shown = correctedRecord(record, summary.corrections);

  // There is room here for what the popup folds: the words of each point stand open, and can be folded.
  useLayoutEffect(() => {
    for (const fold of content.current?.querySelectorAll<HTMLDetailsElement>(".points details") ?? []) fold.open = true;
  }, [record.textHash]);

  useEffect(() => {
    if (content.current !== null && marksOf !== null) highlight(content.current, marksOf);
    return removeHighlight;
  }, [record.textHash, marksOf]);

  useEffect(() => {
    const place = point === null ? null : document.getElementById(`point-${point}`);
    place?.classList.add("sought");
    if (place !== null) show(place);
    return () => place?.classList.remove("sought");
  }, [point, record.textHash]);

  return (
    <article class="pane" ref={props.paneRef} tabIndex={-1} aria-label={summary.title ?? words.t("untitled")}>
      <PaneBar {...props} />
      {isBinned && <p class="binned">{words.t("library_in_bin_since", names.instant(summary.deletedAt ?? ""))}</p>}
      <div ref={content} key={`${summary.id} ${record.textHash}`}>
        <RecordHeader
          record={record}
          corrections={summary.corrections}
          onCorrect={isBinned ? undefined : props.onCorrect}
        />
        {!isBinned && (
          <div class="own">
            <TagField
              tags={summary.tags}
              known={props.knownTags}
              onAdd={(add) => props.onTag({ add })}
              onRemove={(remove) => props.onTag({ remove })}
            />
            <NoteField note={summary.note} onSave={props.onNote} onChanged={props.onNoted} />
          </div>
        )}
        <RecordBody
          record={shown}
          actions={(set, item) => (
            <p class="point-actions">
              <button type="button" class="quiet" onClick={() => props.onCopyPoint({ set, item }, "quotation")}>
                {words.t("copy_quotation")}
              </button>
              <button type="button" class="quiet" onClick={() => props.onCopyPoint({ set, item }, "link")}>
                {words.t("copy_link")}
              </button>
              <button type="button" class="quiet" onClick={() => props.onKeepPoint({ set, item })}>
                {words.t("library_extract_keep")}
              </button>
              {props.onCite !== null && (
                <button type="button" class="quiet" onClick={() => props.onCite?.({ set, item })}>
                  {words.t("library_cite")}
                </button>
              )}
            </p>
          )}
        />
        <FullText record={record} heading={words.t("library_full_text")} pointAddress={props.pointAddress} />
      </div>
      {opened.extracts.length > 0 && (
        <section class="extracts">
          <h2>{words.plural("library_extracts_found", opened.extracts.length)}</h2>
          {opened.extracts.map((extract) => (
            <ExtractCard
              {...props.extractActions}
              key={extract.id}
              extract={extract}
              knownTags={props.knownTags}
              address={null}
              isWithin
            />
          ))}
        </section>
      )}
      {revisions.length > 0 && <RevisionList current={opened} revisions={revisions} />}
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

/** Brings it to a third of the height of what scrolls: the pane, or the page where there is one column. */
function show(place: Element): void {
  const pane = place.closest(".pane");
  const scrolled = pane !== null && pane.scrollHeight > pane.clientHeight ? pane : document.documentElement;
  const top = place.getBoundingClientRect().top - (scrolled === pane ? pane.getBoundingClientRect().top : 0);
  scrolled.scrollTop += top - scrolled.clientHeight / 3;
}

function PaneBar(props: ReleasePaneProps): JSX.Element {
  const words = useWords();
  const { summary, record } = props.opened;
  return (
    <div class="bar">
      <a class="back" href={props.back}>
        {words.t("library_back")}
      </a>
      {summary.deletedAt !== null && (
        <button type="button" class="main" onClick={props.onRestore}>
          {words.t("library_restore")}
        </button>
      )}
      <button type="button" title={words.t("copy_hint")} onClick={props.onCopy}>
        {words.t("copy")}
      </button>
      {props.onCite !== null && (
        <button type="button" onClick={() => props.onCite?.(null)}>
          {words.t("library_cite")}
        </button>
      )}
      <button type="button" onClick={props.onPrint}>
        {words.t("library_print")}
      </button>
      {/^https?:/i.test(record.url) && (
        <a class="button" href={record.url} target="_blank" rel="noopener noreferrer">
          {words.t("library_open_page")}
        </a>
      )}
      {summary.deletedAt === null && (
        <button type="button" class="delete" onClick={props.onDelete} aria-keyshortcuts="Delete">
          {words.t("library_delete")}
        </button>
      )}
    </div>
  );
}
