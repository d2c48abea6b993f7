import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Excerpt } from "../../lib/library/excerpt";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { Span } from "../../lib/model";
import { isolate } from "../record/Quote";
import { useWords } from "../words";
import { Marked } from "./Marked";
import { useNames } from "./names";
import { CHUNK, useWindow } from "./use-window";

/** A release in the list, with the sentence in which it was found. */
export interface Row {
  readonly summary: ReleaseSummary;
  readonly excerpt: Excerpt | null;
}

interface ReleaseListProps {
  readonly rows: readonly Row[];
  readonly current: string | null;
  readonly address: (id: string) => string;
  /** Where in a title stands what was looked for; null when nothing was. */
  readonly marksOf: ((text: string) => readonly Span[]) | null;
  /** Whether the list scrolls by itself; else the page does. */
  readonly scrolls: boolean;
  readonly onOpen: (id: string) => void;
  readonly isSelected: (id: string) => boolean;
  /** `isRange`: from the row that was last chosen to this one. */
  readonly onSelect: (id: string, isRange: boolean) => void;
  /** Rows that are drawn now: their sentences are wanted. */
  readonly onSeen: (ids: readonly string[]) => void;
  /** Counts up when the row that is open is to take the focus (it was reached by key). */
  readonly focusRequest: number;
}

/**
 * The list, drawn only near what is seen of it: 20,000 rows would be 200,000 elements. Each row says its place and how many
 * there are, for those who hear it. The row that is open is always drawn, with those around it.
 */
export function ReleaseList(props: ReleaseListProps): JSX.Element {
  const { rows, current, address, marksOf, onOpen, onSeen, focusRequest } = props;
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const at = rows.findIndex(({ summary }) => summary.id === current);
  const { chunks, isDrawn, height } = useWindow(list, rows, at, props.scrolls);

  useEffect(() => {
    if (focusRequest > 0) list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, [focusRequest]);

  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const drawn = chunks.filter(isDrawn).flatMap((chunk) => rows.slice(chunk * CHUNK, (chunk + 1) * CHUNK));
  const seen = drawn.map(({ summary }) => summary.id);
  useEffect(() => onSeen(seen), [seen.join()]);

  const row = (one: Row, position: number) => {
    const { id, title } = one.summary;
    const isSelected = props.isSelected(id);
    return (
      // biome-ignore lint/a11y/useSemanticElements: between a list and its items in HTML nothing may stand, and chunks do.
      <div
        role="listitem"
        class={isSelected ? "row selected" : "row"}
        key={id}
        data-id={id}
        aria-setsize={rows.length}
        aria-posinset={position + 1}
      >
        <label class="choose">
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={words.t("library_select", isolate(title ?? words.t("untitled")))}
            onClick={(event) => props.onSelect(id, event.shiftKey)}
          />
        </label>
        <a href={address(id)} aria-current={id === current ? "true" : undefined} onClick={() => onOpen(id)}>
          <RowText {...one} marks={one.summary.title === null ? [] : (marksOf?.(one.summary.title) ?? [])} />
        </a>
      </div>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <div role="list" class="rows release-list" ref={list}>
      {chunks.map((chunk) => {
        const from = chunk * CHUNK;
        const here = isDrawn(chunk);
        return (
          <div key={chunk} role="none" data-chunk={chunk} style={{ blockSize: here ? "" : `${height(chunk)}px` }}>
            {here && rows.slice(from, from + CHUNK).map((one, nth) => row(one, from + nth))}
          </div>
        );
      })}
    </div>
  );
}

/** UTF-16 units: more than a line of the list. */
const NOTE_SHOWN = 120;

function RowText({ summary, marks, excerpt }: Row & { readonly marks: readonly Span[] }): JSX.Element {
  const words = useWords();
  const names = useNames();
  const { title, lang, published, eventDate, issuer, kind, points, exchanges, revisions, tags, note } = summary;
  const date = published ?? eventDate;
  const facts = [
    date === null ? words.t("no_date") : words.date(date),
    names.issuer(issuer),
    words.t(`kind_${kind}`),
    exchanges > 0 ? words.plural("exchanges", exchanges) : points > 0 ? words.plural("points_found", points) : "",
  ].filter((fact) => fact !== "");
  return (
    <>
      {title === null ? (
        <span class="title untitled">{words.t("untitled")}</span>
      ) : (
        <span class="title" lang={lang} dir="auto">
          <Marked text={title} marks={marks} />
        </span>
      )}
      <span class="facts">
        {facts.map((fact, at) => (
          <>
            {at > 0 && " · "}
            <bdi>{fact}</bdi>
          </>
        ))}
        {revisions > 0 && <span class="tag">{words.plural("library_earlier_texts", revisions)}</span>}
      </span>
      {(tags.length > 0 || note !== "") && (
        <span class="own-words">
          {tags.map((tag) => (
            <bdi key={tag} class="chip">
              {tag}
            </bdi>
          ))}
          {note !== "" && (
            <>
              <span class="spoken">{words.t("library_note")}: </span>
              <span class="note" dir="auto">
                {note.slice(0, NOTE_SHOWN)}
              </span>
            </>
          )}
        </span>
      )}
      {excerpt !== null && (
        <span class="excerpt" lang={lang} dir="auto">
          {excerpt.cutBefore && "… "}
          <Marked text={excerpt.text} marks={excerpt.marks} />
          {excerpt.cutAfter && " …"}
        </span>
      )}
    </>
  );
}
