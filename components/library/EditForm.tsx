import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Corrections } from "../../lib/export/json";
import type { ReleaseKind, ReleaseRecord } from "../../lib/model";
import { isolate } from "../record/Quote";
import { useWords, type WordKey } from "../words";
import { correctionsIn, FIELDS, type Field, type FieldTexts, fieldTexts, isCivilDate } from "./corrected";

interface EditFormProps {
  readonly record: ReleaseRecord;
  readonly corrections: Corrections;
  readonly onSave: (corrections: Corrections) => void;
  readonly onCancel: () => void;
}

const NAMES: Readonly<Record<Field, WordKey>> = {
  title: "library_field_title",
  speakers: "speakers",
  kind: "library_facet_kind",
  published: "library_field_published",
  eventDate: "library_field_event",
  place: "library_field_place",
};
const KINDS: readonly ReleaseKind[] = ["readout", "transcript", "statement", "speech", "communique", "other"];

/** The fields of a release, to be put right. Under each that differs stands what the page says, a click away. */
export function EditForm({ record, corrections, onSave, onCancel }: EditFormProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [texts, setTexts] = useState<FieldTexts>(() => fieldTexts(record, corrections));
  const said = fieldTexts(record, {});
  const set = (field: Field, value: string) => setTexts((before) => ({ ...before, [field]: value }));
  useEffect(() => form.current?.querySelector<HTMLElement>("textarea")?.focus(), []);

  const isWrong = (field: Field) => (field === "published" || field === "eventDate") && !isCivilDate(texts[field]);
  const submit = (event?: Event): void => {
    event?.preventDefault();
    const wrong = FIELDS.find(isWrong);
    if (wrong === undefined) onSave(correctionsIn(record, texts));
    else form.current?.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const input = (field: Field): JSX.Element => {
    const common = {
      id: `${id}-${field}`,
      name: field,
      value: texts[field],
      "aria-describedby": `${id}-${field}-said`,
      "aria-invalid": isWrong(field) || undefined,
      onInput: ({ currentTarget }: { currentTarget: { value: string } }) => set(field, currentTarget.value),
    };
    if (field === "kind")
      return (
        <select {...common}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.t(`kind_${kind}`)}
            </option>
          ))}
        </select>
      );
    if (field === "title" || field === "speakers")
      return (
        <textarea {...common} lang={record.lang} dir="auto" rows={field === "title" ? 2 : rowsOf(texts.speakers)} />
      );
    if (field === "place") return <input {...common} lang={record.lang} dir="auto" />;
    return <input {...common} dir="ltr" inputMode="numeric" placeholder="2016-07-11" maxLength={10} />;
  };
  return (
    <form
      class="edit-form"
      ref={form}
      aria-label={words.t("library_edit")}
      onSubmit={submit}
      onKeyDown={onKey}
      noValidate
    >
      {FIELDS.map((field) => (
        <div key={field} class={`field ${field}`}>
          <label for={`${id}-${field}`}>{words.t(NAMES[field])}</label>
          {input(field)}
          <p id={`${id}-${field}-said`}>
            {isWrong(field) && <strong>{words.t("library_date_wrong")}</strong>}
            {texts[field] !== said[field] && (
              <>
                {words.t("library_page_says", isolate(saidAs(field, said[field], words)))}{" "}
                <button type="button" class="quiet" onClick={() => set(field, said[field])}>
                  {words.t("options_take_back")}
                </button>
              </>
            )}
          </p>
        </div>
      ))}
      <div class="line">
        <button type="submit" class="main">
          {words.t("save")}
        </button>
        <button type="button" onClick={onCancel}>
          {words.t("library_cancel")}
        </button>
      </div>
    </form>
  );
}

/** What the page says, in words. */
export function saidAs(field: Field, text: string, words: ReturnType<typeof useWords>): string {
  if (text === "") return "–";
  if (field === "kind") return words.t(`kind_${text as ReleaseKind}`);
  if (field === "published" || field === "eventDate") return words.date(text);
  return field === "speakers" ? words.list(text.split("\n").map((name) => name || "–")) : text;
}

function rowsOf(text: string): number {
  return Math.min(8, Math.max(2, text.split("\n").length));
}
