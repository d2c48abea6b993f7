import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { compareReadings, type Run } from "../../lib/compare/readings";
import type { ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";

interface DifferencesProps {
  readonly before: ReleaseRecord;
  readonly after: ReleaseRecord;
}

/** Two texts of one address as one, with what was taken out and put in; long stretches that stayed are folded to their edges. */
export function Differences({ before, after }: DifferencesProps): JSX.Element {
  const words = useWords();
  const runs = useMemo(
    () => compareReadings(before.text, after.text, after.lang),
    [before.text, after.text, after.lang],
  );
  return (
    <div class="differences" lang={after.lang} dir={after.dir}>
      {runs.map((run, at) =>
        run.kind === "same" ? (
          <span key={at}>{shortened(run, at === 0, at === runs.length - 1)}</span>
        ) : run.kind === "added" ? (
          <ins key={at} title={words.t("library_compare_added")}>
            {run.text}
          </ins>
        ) : (
          <del key={at} title={words.t("library_compare_removed")}>
            {run.text}
          </del>
        ),
      )}
    </div>
  );
}

/** UTF-16 units of what stayed that are shown beside a change: a sentence or two. */
const EDGE = 240;

function shortened({ text }: Run, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * EDGE + 80) return text;
  const head = isFirst ? "" : text.slice(0, wordEnd(text, EDGE));
  const tail = isLast ? "" : text.slice(wordEnd(text, text.length - EDGE));
  return `${head} […]${isFirst || isLast ? "" : "\n\n"} ${tail.trimStart()}`;
}

/** Where a word ends near a position; Chinese has no spaces and is cut where it is. */
function wordEnd(text: string, position: number): number {
  const at = text.slice(position, position + 24).search(/\s/u);
  return at === -1 ? position : position + at;
}
