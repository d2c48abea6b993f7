import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { StoredRevision } from "../../lib/library/schema";
import { useWords } from "../words";
import { Differences } from "./Differences";
import { FullText } from "./FullText";
import { useNames } from "./names";
import type { OpenedRelease } from "./ReleasePane";

interface RevisionListProps {
  readonly current: Pick<OpenedRelease, "record" | "summary">;
  /** Oldest first. */
  readonly revisions: readonly StoredRevision[];
}

/** Every text that the address has had, last first; two of them beside each other, word by word. */
export function RevisionList({ current, revisions }: RevisionListProps): JSX.Element {
  const words = useWords();
  const names = useNames();
  const texts = [
    ...revisions.map(({ savedAt, record }) => ({ savedAt, record })),
    { savedAt: current.summary.savedAt, record: current.record },
  ];
  const last = texts.length - 1;
  const [[earlier, later], choose] = useState<readonly [number, number]>([last - 1, last]);
  const [isCompared, setCompared] = useState(false);
  const pick = (label: string, value: number, from: number, to: number, onChoose: (value: number) => void) => (
    <label>
      {label}{" "}
      <select value={value} onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
        {texts.map(({ savedAt }, at) =>
          at < from || at > to ? null : (
            <option key={at} value={at}>
              {names.instant(savedAt)}
            </option>
          ),
        )}
      </select>
    </label>
  );
  const [before, after] = [texts[earlier], texts[later]];
  return (
    <section class="revisions">
      <h2>{words.plural("library_earlier_texts", revisions.length)}</h2>
      <details class="fold" open={isCompared} onToggle={({ currentTarget }) => setCompared(currentTarget.open)}>
        <summary>{words.t("library_compare")}</summary>
        <p class="line">
          {pick(words.t("library_compare_from"), earlier, 0, last - 1, (value) =>
            choose([value, Math.max(later, value + 1)]),
          )}
          {pick(words.t("library_compare_to"), later, earlier + 1, last, (value) => choose([earlier, value]))}
        </p>
        {isCompared && before !== undefined && after !== undefined && (
          <Differences before={before.record} after={after.record} />
        )}
      </details>
      {[...revisions].reverse().map((revision) => (
        <details class="fold" key={revision.number}>
          <summary>{words.t("library_saved_on", names.instant(revision.savedAt))}</summary>
          <FullText record={revision.record} heading={null} />
        </details>
      ))}
    </section>
  );
}
