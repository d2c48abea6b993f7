import type { JSX } from "preact";
import type { ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import { Ours } from "./Ours";
import { Quote } from "./Quote";
import { Reason } from "./Reason";
import { type OnShow, ShowButton } from "./Show";
import "./record.css";

interface NoteListProps {
  readonly record: ReleaseRecord;
  readonly onShow?: OnShow;
}

/** "Why these?": what the reading rests on, and what was seen and left out, each with its reason. */
export function NoteList({ record, onShow }: NoteListProps): JSX.Element | null {
  const words = useWords();
  const { reasons, notes } = record;
  if (reasons.length === 0 && notes.length === 0) return null;
  return (
    <details class="notes fold">
      <summary>
        <Ours>{words.t("why")}</Ours>
      </summary>
      {reasons.length > 0 && (
        <>
          <h2 class="label">
            <Ours>{words.t("why_reasons")}</Ours>
          </h2>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>
                <Reason reason={reason} />
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h2 class="label">
            <Ours>{words.t("why_left_out")}</Ours>
          </h2>
          <ul>
            {notes.map(({ span, why }, place) => (
              <li key={place}>
                {span !== null && <Quote as="q" class="seen" source={record} span={span} />} <Reason reason={why} />
                {span !== null && <ShowButton source={record} span={span} onShow={onShow} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
