import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { PointHit } from "../../lib/library/search";
import { useWords } from "../words";
import { Marked } from "./Marked";
import { useNames } from "./names";

interface PointListProps {
  readonly points: readonly PointHit[];
  readonly summaryOf: (id: string) => ReleaseSummary | undefined;
  readonly address: (point: PointHit) => string;
  /** Address of the point that is open. */
  readonly current: string;
  readonly onOpen: (point: PointHit) => void;
  readonly onMore: (() => void) | null;
  /** Counts up when the point that is open is to take the focus (it was reached by key). */
  readonly focusRequest: number;
}

/** Points by themselves: who proposed what, where and when. Each opens its release at its place. */
export function PointList(props: PointListProps): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (props.focusRequest > 0) list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, [props.focusRequest]);
  return (
    <>
      <ul class="point-list" ref={list}>
        {props.points.map((point) => {
          const address = props.address(point);
          const summary = props.summaryOf(point.id);
          return (
            summary !== undefined && (
              <li key={`${point.id} ${point.set}.${point.item}`}>
                <a
                  href={address}
                  aria-current={address === props.current ? "true" : undefined}
                  onClick={() => props.onOpen(point)}
                >
                  <PointRow point={point} summary={summary} />
                </a>
              </li>
            )
          );
        })}
      </ul>
      {props.onMore !== null && (
        <button type="button" class="quiet more-points" onClick={props.onMore}>
          {words.t("library_more_points")}
        </button>
      )}
    </>
  );
}

function PointRow({ point, summary }: { readonly point: PointHit; readonly summary: ReleaseSummary }): JSX.Element {
  const words = useWords();
  const names = useNames();
  const { ordinal, speaker, excerpt } = point;
  const { lang, title, published, eventDate, issuer } = summary;
  const date = published ?? eventDate;
  const facts = [speaker ?? "", date === null ? "" : words.date(date), names.issuer(issuer)].filter(
    (fact) => fact !== "",
  );
  return (
    <>
      <span class="ordinal">{words.number(ordinal)}</span>
      <span class="words" lang={lang} dir="auto">
        {excerpt.cutBefore && "… "}
        <Marked text={excerpt.text} marks={excerpt.marks} />
        {excerpt.cutAfter && " …"}
      </span>
      <span class="facts">
        {facts.map((fact, at) => (
          <>
            {at > 0 && " · "}
            <bdi class={at === 0 && speaker !== null ? "who" : ""}>{fact}</bdi>
          </>
        ))}
      </span>
      <span class="facts release" lang={lang} dir="auto">
        {title ?? <bdi lang={words.locale}>{words.t("untitled")}</bdi>}
      </span>
    </>
  );
}
