import type { ComponentChildren, JSX } from "preact";
import type { ReleaseRecord } from "../../lib/model";
import { Foreign } from "../record/Quote";
import { Reason } from "../record/Reason";
import { useWords } from "../words";
import { Notice } from "./Notice";

interface NotReleaseViewProps {
  readonly record: ReleaseRecord;
  readonly onReadAnyway: () => void;
  /** Whose release the address promised, where it promised one. */
  readonly promisedBy: string | null;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** A page that was read and is no single release: why, and the way on for who knows better. */
export function NotReleaseView({ record, onReadAnyway, promisedBy, children }: NotReleaseViewProps): JSX.Element {
  const words = useWords();
  return (
    <Notice
      title={words.t(promisedBy === null ? "not_release_title" : "changed_title")}
      body={promisedBy === null ? words.t("not_release_body") : words.t("changed_body", promisedBy)}
    >
      <div class="reasons">
        {record.title !== null && (
          <Foreign as="p" class="page-title" lang={record.lang}>
            {record.title.value}
          </Foreign>
        )}
        {record.reasons.length > 0 && (
          <ul>
            {record.reasons.map((reason) => (
              <li key={reason}>
                <Reason reason={reason} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="acts">
        <button type="button" onClick={onReadAnyway}>
          {words.t("read_anyway")}
        </button>
      </div>
      {children}
    </Notice>
  );
}
