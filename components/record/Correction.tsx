import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { ReleaseKind, ReleaseRecord } from "../../lib/model";
import { useWords, type WordKey, type Words } from "../words";
import { type CorrectableField, civilDateOf, extractedValue, type FieldName, LONGEST, speakerIn } from "./corrections";
import { isolate } from "./Quote";
import "./field.css";

const KINDS: readonly ReleaseKind[] = ["readout", "transcript", "statement", "speech", "communique", "other"];

const NAMES = {
  issuer: "library_facet_issuer",
  kind: "library_facet_kind",
  title: "field_title",
  published: "field_published",
  eventDate: "field_event",
  place: "field_place",
} as const satisfies Readonly<Record<string, WordKey>>;

/** What a field is called. */
export function nameOfField(words: Words, field: FieldName): string {
  return words.t(speakerIn(field) === null ? NAMES[field as keyof typeof NAMES] : "library_facet_speaker");
}

interface CorrectionBoxProps {
  readonly record: ReleaseRecord;
  readonly field: CorrectableField;
  /** What holds now; null: there is none. */
  readonly value: string | null;
  /** It was opened to write in it. */
  readonly isWanted: boolean;
  readonly onCorrect: (value: string | null) => void;
  /** It is done with, or given up. */
  readonly onClose: () => void;
}

/** Where a field is put right: Enter keeps what was written, Escape gives it up, and leaving it keeps it if it can be kept. */
export function CorrectionBox(props: CorrectionBoxProps): JSX.Element {
  const { record, field, value, isWanted, onCorrect, onClose } = props;
  const words = useWords();
  const id = useId();
  const [written, setWritten] = useState(value ?? "");
  const [isBad, setBad] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  /** Enter or Escape was pressed: some browsers say that the box was left once more when it goes. */
  const isDone = useRef(false);
  useEffect(() => {
    if (isWanted) box.current?.focus();
  }, [isWanted]);

  const name = nameOfField(words, field);
  if (field === "kind")
    return (
      <p class="correction">
        <label for={id}>{words.t("correct")}</label>
        <select id={id} value={value ?? "other"} onChange={(event) => onCorrect(event.currentTarget.value)}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.t(`kind_${kind}`)}
            </option>
          ))}
        </select>
      </p>
    );

  const isDate = field === "published" || field === "eventDate";
  /** False where what was written is no date, which is said. */
  const keep = (): boolean => {
    const plain = written.replace(/\s+/gu, " ").trim();
    const next = plain === "" ? null : isDate ? civilDateOf(plain) : plain;
    if (next === null && plain !== "") {
      setBad(true);
      return false;
    }
    if (next !== value) onCorrect(next);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // A method of input for Chinese ends with Enter, too: that is not ours.
    if (event.isComposing) return;
    if (event.key === "Escape") {
      isDone.current = true;
      onClose();
    } else if (event.key === "Enter") {
      isDone.current = keep();
      if (isDone.current) onClose();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="correction">
      <label for={id}>{words.t(extractedValue(record, field) === null ? "correct_add" : "correct", name)}</label>
      <textarea
        id={id}
        ref={box}
        rows={1}
        lang={isDate ? undefined : record.lang}
        dir={isDate ? "ltr" : "auto"}
        maxLength={LONGEST}
        value={written}
        placeholder={isDate ? "2016-07-11" : undefined}
        aria-invalid={isBad}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setWritten(event.currentTarget.value);
          setBad(false);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => isDone.current || keep()}
      />
      <p id={`${id}-hint`} class={isBad ? "hint bad" : "hint"} role={isBad ? "alert" : undefined}>
        {words.t(isBad ? "correct_bad_date" : "correct_hint")}
      </p>
    </div>
  );
}

interface ExtractedProps {
  readonly record: ReleaseRecord;
  readonly field: CorrectableField;
  /** Takes the correction back; without it that cannot be done here. */
  readonly onTakeBack: (() => void) | undefined;
}

/** Beside a correction: what the page says. */
export function Extracted({ record, field, onTakeBack }: ExtractedProps): JSX.Element {
  const words = useWords();
  const value = extractedValue(record, field);
  return (
    <p class="extracted" lang={words.locale} dir={words.dir}>
      <span>
        {value === null
          ? `${nameOfField(words, field)}: ${words.t("not_on_page")}`
          : words.t("page_says", isolate(writtenOut(words, field, value)))}
      </span>{" "}
      {onTakeBack !== undefined && (
        <button
          type="button"
          class="quiet"
          aria-label={`${words.t("uncorrect")}: ${nameOfField(words, field)}`}
          onClick={onTakeBack}
        >
          {words.t("uncorrect")}
        </button>
      )}
    </p>
  );
}

function writtenOut(words: Words, field: CorrectableField, value: string): string {
  if (field === "kind") return words.t(`kind_${value as ReleaseKind}`);
  return field === "published" || field === "eventDate" ? words.date(value) : value;
}
