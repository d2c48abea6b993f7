import type { JSX } from "preact";
import type { Excerpt } from "../../lib/library/excerpt";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { Span } from "../../lib/model";
import { useWords } from "../words";
import { Marked } from "./Marked";
import { useNames } from "./names";
import { WindowedList } from "./WindowedList";

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

/** The releases, each to be chosen and opened, drawn only near what is seen. */
export function ReleaseList({ rows, address, marksOf, onOpen, ...list }: ReleaseListProps): JSX.Element {
  const words = useWords();
  return (
    <WindowedList
      {...list}
      class="release-list"
      items={rows}
      idOf={({ summary }) => summary.id}
      nameOf={({ summary }) => summary.title ?? words.t("untitled")}
    >
      {(row) => {
        const { id, title } = row.summary;
        return (
          <a href={address(id)} aria-current={id === list.current ? "true" : undefined} onClick={() => onOpen(id)}>
            <RowText {...row} marks={title === null ? [] : (marksOf?.(title) ?? [])} />
          </a>
        );
      }}
    </WindowedList>
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
