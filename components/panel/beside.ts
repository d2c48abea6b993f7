/** Two versions as rows: what stands beside what, in the order of the page at hand, with all that a line of it shows. */
import { inOrder, type Pair } from "../../lib/compare/align";
import type { Comparison, SetPair } from "../../lib/compare/versions";
import type { ReleaseRecord, Span } from "../../lib/model";

/** One side of a row. */
export interface Cell {
  /** What is shown in the page; null for the heading of a set, which can stand in no words. */
  readonly span: Span | null;
  /** The words that are printed; null where a set is about nothing named. */
  readonly words: Span | null;
  readonly speaker: number | null;
  readonly ordinal: number | null;
  readonly isDeclined: boolean;
  /** Of a set: how many points it has. */
  readonly count: number | null;
}

export interface BesideRow {
  readonly kind: "set" | "point" | "question" | "answer" | "statement";
  /** Steps that it stands in from the edge. */
  readonly depth: number;
  /** Null on the side that has nothing for it. */
  readonly own: Cell | null;
  readonly other: Cell | null;
}

/** All rows of a comparison: sets with their points, questions with their answers, statements. */
export function rowsOf(own: ReleaseRecord, other: ReleaseRecord, comparison: Comparison): readonly BesideRow[] {
  const { sets, exchanges, statements } = comparison;
  return [
    ...sets.flatMap((pair) => setRows(own, other, pair, 0)),
    ...(exchanges ?? []).flatMap((pair) => exchangeRows(own, other, pair)),
    ...(statements ?? []).map((pair) =>
      row("statement", 0, pair, (of, at) => {
        const { content, speaker } = side(own, other, of).statements[at] as ReleaseRecord["statements"][number];
        return cell(content, { speaker });
      }),
    ),
  ];
}

function setRows(own: ReleaseRecord, other: ReleaseRecord, pair: SetPair, depth: number): readonly BesideRow[] {
  const setOf = (of: "own" | "other", at: number) => side(own, other, of).sets[at] as ReleaseRecord["sets"][number];
  return [
    row("set", depth, pair, (of, at) => {
      const { topic, items, speaker, announcement } = setOf(of, at);
      return { ...cell(announcement, { speaker, count: items.length }), words: topic };
    }),
    ...pair.points.flatMap((point) => [
      row("point", depth, point, (of, at) => {
        const set = setOf(of, pair[of] as number);
        const { span, heading, ordinal } = set.items[at] as (typeof set.items)[number];
        return { ...cell(span, { speaker: set.speaker, ordinal }), words: heading };
      }),
      ...point.nested.flatMap((nested) => setRows(own, other, nested, depth + 1)),
    ]),
  ];
}

function exchangeRows(own: ReleaseRecord, other: ReleaseRecord, pair: Pair): readonly BesideRow[] {
  const exchangeOf = (of: "own" | "other") =>
    side(own, other, of).exchanges[pair[of] as number] as ReleaseRecord["exchanges"][number];
  const [mine, theirs] = [exchangeOf("own"), exchangeOf("other")];
  return [
    row("question", 0, pair, (of) => cell(exchangeOf(of).question, {})),
    ...inOrder(mine.answers.length, theirs.answers.length).map((answer) =>
      row("answer", 1, answer, (of, at) => {
        const { answers } = exchangeOf(of);
        const { span, speaker, declined } = answers[at] as (typeof answers)[number];
        return cell(span, { speaker, isDeclined: declined });
      }),
    ),
  ];
}

function side(own: ReleaseRecord, other: ReleaseRecord, of: "own" | "other"): ReleaseRecord {
  return of === "own" ? own : other;
}

function row(
  kind: BesideRow["kind"],
  depth: number,
  pair: Pair,
  cellOf: (of: "own" | "other", at: number) => Cell,
): BesideRow {
  return {
    kind,
    depth,
    own: pair.own === null ? null : cellOf("own", pair.own),
    other: pair.other === null ? null : cellOf("other", pair.other),
  };
}

function cell(span: Span | null, more: Partial<Cell>): Cell {
  return { span, words: span, speaker: null, ordinal: null, isDeclined: false, count: null, ...more };
}
