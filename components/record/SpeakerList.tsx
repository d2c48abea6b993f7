import type { JSX } from "preact";
import { useWords } from "../words";
import { shownValue, speakerIn } from "./corrections";
import { FieldFoot, FieldMark, type Fields } from "./Field";
import { Ours } from "./Ours";
import { Foreign } from "./Quote";
import { ShowFact } from "./Show";

/** Speakers shown at once. A readout has two to five; a press conference's outlets can be thirty, and would hide the points. */
const SHOWN = 5;

/** Each speaker with office, in page order; the rest of a long list is folded. */
export function SpeakerList({ fields }: { readonly fields: Fields }): JSX.Element | null {
  const words = useWords();
  const { record, corrections, open } = fields;
  const count = Math.max(record.speakers.length, corrections.speakers?.length ?? 0);
  const added = open === `speaker ${count}` ? <FieldFoot fields={fields} field={`speaker ${count}`} /> : null;
  if (count === 0) return added;
  const all = Array.from({ length: count }, (_, at) => at);
  const shown = count > SHOWN + 1 ? all.slice(0, SHOWN) : all;
  const folded = all.slice(shown.length);
  const names = (some: readonly number[]) => (
    <ul class="speakers" aria-label={words.t("speakers")}>
      {some.map((at) => (
        <SpeakerLine key={at} fields={fields} at={at} />
      ))}
    </ul>
  );
  const opened = open === null ? null : speakerIn(open);
  return (
    <>
      {names(shown)}
      {folded.length > 0 && (
        <details class="fold" open={opened !== null && opened >= shown.length ? true : undefined}>
          <summary>
            <Ours>{words.plural("more_speakers", folded.length)}</Ours>
          </summary>
          {names(folded)}
        </details>
      )}
      {added}
    </>
  );
}

function SpeakerLine({ fields, at }: { readonly fields: Fields; readonly at: number }): JSX.Element {
  const words = useWords();
  const { record, corrections, onShow } = fields;
  const found = record.speakers[at];
  const name = shownValue(record, corrections, `speaker ${at}`);
  return (
    <li>
      {name === null ? (
        <Ours>{words.t("nobody_named")}</Ours>
      ) : (
        <ShowFact fact={name === found?.name.value ? found.name : null} onShow={onShow}>
          <Foreign as="b" lang={record.lang}>
            {name}
          </Foreign>
        </ShowFact>
      )}
      {found?.role != null && name !== null && (
        <>
          {" "}
          <Foreign class="role" lang={record.lang}>
            {found.role.value}
          </Foreign>
        </>
      )}
      <FieldMark fields={fields} field={`speaker ${at}`} />
      <FieldFoot fields={fields} field={`speaker ${at}`} />
    </li>
  );
}
