import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Excerpt } from "../../lib/library/excerpt";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { Span } from "../../lib/model";
import { useWords } from "../words";
import { Marked } from "./Marked";
import { useNames } from "./names";

/** A release in the list, with the sentence in which it was found. */
export interface Row {
  readonly summary: ReleaseSummary;
  readonly titleMarks: readonly Span[];
  readonly excerpt: Excerpt | null;
}

interface ReleaseListProps {
  readonly rows: readonly Row[];
  readonly current: string | null;
  readonly address: (id: string) => string;
  readonly onOpen: (id: string) => void;
  /** Counts up when the row that is open is to take the focus (it was reached by key). */
  readonly focusRequest: number;
}

/** Rows drawn at once; more are drawn when they are asked for. */
const PAGE = 200;

export function ReleaseList({ rows, current, address, onOpen, focusRequest }: ReleaseListProps): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [pages, setPages] = useState(1);
  const at = rows.findIndex(({ summary }) => summary.id === current);
  const drawn = Math.max(pages * PAGE, at + 1);

  useEffect(() => {
    if (focusRequest > 0) list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, [focusRequest]);

  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  return (
    <>
      <ul class="release-list" ref={list}>
        {rows.slice(0, drawn).map((row) => {
          const { id } = row.summary;
          return (
            <li key={id}>
              <a href={address(id)} aria-current={id === current ? "true" : undefined} onClick={() => onOpen(id)}>
                <RowText {...row} />
              </a>
            </li>
          );
        })}
      </ul>
      {drawn < rows.length && (
        <button type="button" class="quiet more" onClick={() => setPages(pages + 1)}>
          {words.plural("library_more_rows", rows.length - drawn)}
        </button>
      )}
    </>
  );
}

function RowText({ summary, titleMarks, excerpt }: Row): JSX.Element {
  const words = useWords();
  const names = useNames();
  const { title, lang, published, eventDate, issuer, kind, points, exchanges, revisions } = summary;
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
          <Marked text={title} marks={titleMarks} />
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
