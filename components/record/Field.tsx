/** What stands with every field of the header: the mark that opens its note, the note, and beside a correction what the page says. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Corrections, ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import { CorrectionBox, Extracted, nameOfField } from "./Correction";
import { type CorrectableField, correct, extractedValue, type FieldName, isCorrected, shownValue } from "./corrections";
import type { OnShow } from "./Show";
import { WhyButton, WhyNote } from "./WhyNote";
import { whyField } from "./why";

/** Takes all corrections after one was made, or taken back; undefined where nothing can be put right. */
export type OnCorrect = ((corrections: Corrections, isTakenBack: boolean) => void) | undefined;

/** The header, as its fields see it. One note is open at a time. */
export interface Fields {
  readonly record: ReleaseRecord;
  readonly corrections: Corrections;
  readonly onCorrect: OnCorrect;
  readonly onShow: OnShow;
  readonly open: FieldName | null;
  /** The open note was asked for to write in it. */
  readonly isWriting: boolean;
  readonly setOpen: (field: FieldName | null, isWriting?: boolean) => void;
  readonly idOf: (field: FieldName) => string;
}

export function useFields(
  props: Pick<Fields, "record" | "onShow"> & Partial<Pick<Fields, "corrections" | "onCorrect">>,
): Fields {
  const id = useId();
  const [{ open, isWriting }, set] = useState<{ open: FieldName | null; isWriting: boolean }>({
    open: null,
    isWriting: false,
  });
  return {
    record: props.record,
    corrections: props.corrections ?? {},
    onCorrect: props.onCorrect,
    onShow: props.onShow,
    open,
    isWriting,
    setOpen: (next, writing = false) => set({ open: next, isWriting: writing }),
    idOf: (field) => `${id}-${field.replace(" ", "-")}`,
  };
}

interface FieldProps {
  readonly fields: Fields;
  readonly field: FieldName;
}

export function FieldMark({ fields, field }: FieldProps): JSX.Element {
  const words = useWords();
  const { open, setOpen, idOf, onCorrect } = fields;
  const key = onCorrect === undefined || field === "issuer" ? "why_field" : "why_or_correct";
  return (
    <span id={`${idOf(field)}-mark`}>
      <WhyButton
        label={words.t(key, nameOfField(words, field))}
        controls={idOf(field)}
        isOpen={open === field}
        onToggle={() => setOpen(open === field ? null : field)}
      />
    </span>
  );
}

/** Under a field: what the page says where it was corrected, and its note where that is open. */
export function FieldFoot({ fields, field }: FieldProps): JSX.Element | null {
  const words = useWords();
  const { record, corrections, onCorrect, onShow, open, isWriting, setOpen, idOf } = fields;
  const correctable = field === "issuer" ? null : (field as CorrectableField);
  const put = (value: string | null, isTakenBack = false) =>
    correctable !== null && onCorrect?.(correct(record, corrections, correctable, value), isTakenBack);

  const takeBack = (field: CorrectableField): void => {
    put(extractedValue(record, field), true);
    close();
  };

  /** Back to where the note was opened from. */
  const close = (): void => {
    setOpen(null);
    // By then the field is painted anew: one that was added has its mark.
    requestAnimationFrame(() =>
      document
        .getElementById(`${idOf(field)}-mark`)
        ?.querySelector("button")
        ?.focus(),
    );
  };

  return (
    <>
      {correctable !== null && isCorrected(record, corrections, correctable) && (
        <Extracted record={record} field={correctable} onTakeBack={onCorrect && (() => takeBack(correctable))} />
      )}
      {open === field && (
        <WhyNote
          id={idOf(field)}
          label={words.t("why_field", nameOfField(words, field))}
          record={record}
          why={whyField(record, field, words)}
          onShow={onShow}
        >
          {onCorrect !== undefined && correctable !== null && (
            <CorrectionBox
              // What was taken back is not what stands in the box any more.
              key={String(shownValue(record, corrections, correctable))}
              record={record}
              field={correctable}
              value={shownValue(record, corrections, correctable)}
              isWanted={isWriting}
              onCorrect={put}
              onClose={close}
            />
          )}
        </WhyNote>
      )}
    </>
  );
}
