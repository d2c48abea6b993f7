import type { ComponentChildren, JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Comparison, Difference } from "../../lib/compare/versions";
import { linkTo } from "../../lib/export/textFragment";
import type { ReleaseRecord, Span } from "../../lib/model";
import { Ours } from "../record/Ours";
import { Foreign, Quote } from "../record/Quote";
import { useWords, type Words } from "../words";
import { type BesideRow, type Cell, rowsOf } from "./beside";
import "./compare.css";
import "./panel.css";

interface CompareProps {
  /** The release of the page at hand. */
  readonly own: ReleaseRecord;
  readonly other: ReleaseRecord;
  readonly comparison: Comparison;
  /** Where the reader is in the page at hand. */
  readonly current: Span | null;
  /** Shows words of the page at hand in it. */
  readonly onShow: (span: Span) => void;
  readonly onEnd: () => void;
}

/** Counts of what is found by the words of a language: they can differ though the versions do not. */
const UNSURE: ReadonlySet<Difference["what"]> = new Set(["exchanges", "statements"]);

/** Two versions of a release side by side: what differs, said in words, and then line beside line. */
export function CompareView({ own, other, comparison, current, onShow, onEnd }: CompareProps): JSX.Element {
  const words = useWords();
  const rows = useMemo(() => rowsOf(own, other, comparison), [own, other, comparison]);
  const { speakers, differences } = comparison;
  return (
    <section class="compare" dir={words.dir}>
      <div class="head">
        <h2>{words.t("compare_title", words.language(other.lang))}</h2>
        <button type="button" class="quiet" onClick={onEnd}>
          {words.t("compare_end")}
        </button>
      </div>
      {!other.isRelease && <p class="doubt">{words.t("compare_doubt")}</p>}
      {differences.length === 0 ? (
        <p class="agrees">{words.t("compare_equal")}</p>
      ) : (
        <ul class="differences" aria-label={words.t("compare_differences")}>
          {differences.map((difference, at) => (
            <li key={at} class={UNSURE.has(difference.what) ? "unsure" : undefined}>
              {sentenceOf(difference, own, other, words)}
            </li>
          ))}
        </ul>
      )}
      <nav class="outline" aria-label={words.t("panel_outline")}>
        <ul>
          <li class="row titles">
            <Side record={own}>{own.title?.value}</Side>
            <Side record={other}>
              <a href={other.url} hreflang={other.lang} target="_blank" rel="noreferrer">
                {other.title?.value ?? other.url}
              </a>
            </Side>
          </li>
          {speakers.map((pair) => (
            <li key={`${pair.own} ${pair.other}`} class="row people">
              <Side record={own}>{nameOf(own, pair.own)}</Side>
              <Side record={other}>{nameOf(other, pair.other)}</Side>
            </li>
          ))}
          {rows.map((row) => (
            <li
              key={`${row.kind} ${row.own?.span?.from ?? ""} ${row.other?.span?.from ?? ""} ${row.depth}`}
              class={`row ${row.kind}${row.depth > 0 ? " nested" : ""}`}
            >
              <Side record={own}>
                {row.own && <OwnCell record={own} row={row} cell={row.own} current={current} onShow={onShow} />}
              </Side>
              <Side record={other}>{row.other && <OtherCell record={other} row={row} cell={row.other} />}</Side>
            </li>
          ))}
        </ul>
        {rows.length === 0 && differences.length === 0 && <p class="outline-empty">{words.t("compare_bare")}</p>}
      </nav>
    </section>
  );
}

interface SideProps {
  readonly record: ReleaseRecord;
  readonly children: ComponentChildren;
}

/** One side of a row, in the direction of its version; who listens hears which it is. */
function Side({ record, children }: SideProps): JSX.Element {
  const words = useWords();
  const isEmpty = children === null || children === undefined;
  return (
    <div class={isEmpty ? "side none" : "side"} dir={record.dir}>
      <span class="spoken">
        <Ours>{words.language(record.lang)}: </Ours>
      </span>
      {isEmpty ? <Ours>{words.t("compare_nothing_beside")}</Ours> : children}
    </div>
  );
}

interface CellProps {
  readonly record: ReleaseRecord;
  readonly row: BesideRow;
  readonly cell: Cell;
}

type OwnProps = CellProps & {
  readonly current: Span | null;
  readonly onShow: (span: Span) => void;
};

/** A line of the page at hand: a button that shows its words there. */
function OwnCell({ current, onShow, ...props }: OwnProps): JSX.Element {
  const { span, speaker } = props.cell;
  if (span === null) return <Line {...props} />;
  const isCurrent = current !== null && current.from === span.from && current.to === span.to;
  return (
    <div class="entry" data-from={span.from} data-to={span.to} data-speaker={speaker}>
      <button
        type="button"
        class="go"
        lang={props.record.lang}
        aria-current={isCurrent ? "location" : undefined}
        onClick={() => onShow(span)}
      >
        <Line {...props} />
      </button>
    </div>
  );
}

/** A line of the other version: a link to its words in its own page. They are looked for when the link is used, not for every line. */
function OtherCell(props: CellProps): JSX.Element {
  const { record, cell } = props;
  const { span } = cell;
  if (span === null) return <Line {...props} />;
  const aim = (event: Event): void => {
    (event.currentTarget as HTMLAnchorElement).href = linkTo(record, span) ?? record.url;
  };
  return (
    <a class="go" lang={record.lang} href={record.url} target="_blank" rel="noreferrer" onMouseDown={aim} onClick={aim}>
      <Line {...props} />
    </a>
  );
}

function Line({ record, row, cell }: CellProps): JSX.Element {
  const words = useWords();
  const differs = row.own?.count !== row.other?.count;
  return (
    <span class="line">
      {cell.ordinal !== null && <span class="ordinal">{words.number(cell.ordinal)} </span>}
      <span class="words">
        {cell.isDeclined && (
          <span class="tag">
            <Ours>{words.t("declined")}</Ours>{" "}
          </span>
        )}
        {(row.kind === "answer" || row.kind === "statement") && cell.speaker !== null && (
          <Foreign as="b" class="who" lang={record.lang}>
            {record.speakers[cell.speaker]?.name.value}
          </Foreign>
        )}
        {cell.words === null ? <Ours>{words.t("points")}</Ours> : <Quote source={record} span={cell.words} />}
        {cell.count !== null && (
          <span class={differs ? "count differs" : "count"}>
            {" "}
            <Ours>{words.plural("points_found", cell.count)}</Ours>
          </span>
        )}
      </span>
    </span>
  );
}

function nameOf(record: ReleaseRecord, speaker: number | null): JSX.Element | null {
  const found = speaker === null ? undefined : record.speakers[speaker];
  return found === undefined ? null : (
    <>
      <Foreign as="b" lang={record.lang}>
        {found.name.value}
      </Foreign>{" "}
      {found.role !== null && (
        <Foreign class="role" lang={record.lang}>
          {found.role.value}
        </Foreign>
      )}
    </>
  );
}

/** One difference in words. */
function sentenceOf(difference: Difference, own: ReleaseRecord, other: ReleaseRecord, words: Words): string {
  const { what } = difference;
  switch (what) {
    case "published":
    case "eventDate":
      return words.t(
        what === "published" ? "compare_published" : "compare_event",
        words.date(difference.own),
        words.date(difference.other),
      );
    case "set": {
      const record = difference.has === "own" ? own : other;
      const count = words.number(record.sets[difference.set]?.items.length ?? 0);
      return words.t(difference.has === "own" ? "compare_set_here" : "compare_set_there", count);
    }
    default:
      return words.t(`compare_${what}`, words.number(difference.own), words.number(difference.other));
  }
}
