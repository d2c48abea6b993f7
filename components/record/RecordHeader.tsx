import type { JSX } from "preact";
import type { Corrections, ReleaseKind, ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import { nameOfField } from "./Correction";
import { type CorrectableField, shownValue } from "./corrections";
import { FieldFoot, FieldMark, type Fields, type OnCorrect, useFields } from "./Field";
import { Ours } from "./Ours";
import { Foreign } from "./Quote";
import { type OnShow, ShowFact } from "./Show";
import { SpeakerList } from "./SpeakerList";
import "./record.css";

/** From this length on a title is a paragraph, and set as one. The longest of the ministries' own are about 250 characters. */
const LONG_TITLE = 280;

interface RecordHeaderProps {
  /** As it was extracted. */
  readonly record: ReleaseRecord;
  /** What the reader put right: shown in its place, with what the page says beside it. */
  readonly corrections?: Corrections;
  /** Without it nothing can be put right here. */
  readonly onCorrect?: OnCorrect;
  /** Shows words in the page; without it nothing here leads there. */
  readonly onShow?: OnShow;
}

/** Who issued what, when, where, and who speaks in it; each with why it is so. */
export function RecordHeader(props: RecordHeaderProps): JSX.Element {
  const words = useWords();
  const fields = useFields({ onShow: undefined, ...props });
  const { record, corrections } = fields;
  const { issuer, lang, versions } = record;
  const shown = (field: CorrectableField) => shownValue(record, corrections, field);
  const title = shown("title");
  return (
    <header class="record-header" dir={record.dir}>
      <div class="issuer">
        <p>
          {issuer === null ? (
            <Ours>
              {words.t("unknown_issuer")} · <bdi>{hostOf(record.url)}</bdi>
            </Ours>
          ) : (
            <Foreign lang="en">{issuer.name}</Foreign>
          )}
          <FieldMark fields={fields} field="issuer" />
        </p>
        <FieldFoot fields={fields} field="issuer" />
        <p>
          <Ours>
            <span class="kind">{words.t(`kind_${shown("kind") as ReleaseKind}`)}</span>
            <FieldMark fields={fields} field="kind" /> · {words.language(lang)}
            {versions.length > 0 && <> · {words.plural("versions", versions.length)}</>}
          </Ours>
        </p>
        <FieldFoot fields={fields} field="kind" />
      </div>
      <div class="title">
        {title === null ? (
          <h1 class="untitled">
            <Ours>{words.t("untitled")}</Ours>
          </h1>
        ) : (
          <Foreign as="h1" lang={lang} class={title.length > LONG_TITLE ? "long" : undefined}>
            <ShowFact fact={title === record.title?.value ? record.title : null} onShow={props.onShow}>
              {title}
            </ShowFact>
          </Foreign>
        )}
        <FieldMark fields={fields} field="title" />
      </div>
      <FieldFoot fields={fields} field="title" />
      <When fields={fields} />
      <SpeakerList fields={fields} />
      <Missing fields={fields} />
    </header>
  );
}

/** When it was published, when and where it was held; the notes on these under the line. */
function When({ fields }: { readonly fields: Fields }): JSX.Element {
  const words = useWords();
  const { record, corrections, onShow } = fields;
  const published = shownValue(record, corrections, "published");
  const held = shownValue(record, corrections, "eventDate");
  const place = shownValue(record, corrections, "place");
  const isHeld = held !== null && held !== published;
  const fact = (field: "published" | "eventDate" | "place", value: string) =>
    record[field]?.value === value ? record[field] : null;
  return (
    <>
      <p class="when">
        {(published !== null || !isHeld) && (
          <span class="part">
            {published === null ? (
              <Ours>{words.t("no_date")}</Ours>
            ) : (
              <ShowFact fact={fact("published", published)} onShow={onShow}>
                <time class="published" dateTime={published}>
                  <Ours>{words.date(published)}</Ours>
                </time>
              </ShowFact>
            )}
            <FieldMark fields={fields} field="published" />
          </span>
        )}
        {isHeld && (
          <>
            {published !== null && " · "}
            <span class="part">
              <ShowFact fact={fact("eventDate", held)} onShow={onShow}>
                <Ours>{words.t("held_on", words.date(held))}</Ours>
              </ShowFact>
              <FieldMark fields={fields} field="eventDate" />
            </span>
          </>
        )}
        {place !== null && (
          <>
            {" · "}
            <span class="part">
              <ShowFact fact={fact("place", place)} onShow={onShow}>
                <Foreign lang={record.lang}>{place}</Foreign>
              </ShowFact>
              <FieldMark fields={fields} field="place" />
            </span>
          </>
        )}
      </p>
      {(["published", "eventDate", "place"] as const).map((field) => (
        <FieldFoot key={field} fields={fields} field={field} />
      ))}
    </>
  );
}

/** What can be added: offered where something that every release has was not found, and beside an open note. */
function Missing({ fields }: { readonly fields: Fields }): JSX.Element | null {
  const words = useWords();
  const { record, corrections, onCorrect, open, setOpen, idOf } = fields;
  const isNone = (field: CorrectableField) => shownValue(record, corrections, field) === null;
  const speakers = Math.max(record.speakers.length, corrections.speakers?.length ?? 0);
  const isPoor = (isNone("published") && isNone("eventDate")) || speakers === 0;
  if (onCorrect === undefined || (open === null && !isPoor)) return null;
  const addable = ([...["published", "eventDate", "place"], `speaker ${speakers}`] as CorrectableField[]).filter(
    (field) => isNone(field) && field !== open,
  );
  return (
    <p class="missing" lang={words.locale} dir={words.dir}>
      {addable.map((field) => (
        <span key={field} id={`${idOf(field)}-mark`}>
          <button type="button" class="quiet" onClick={() => setOpen(field, true)}>
            {words.t("correct_add", nameOfField(words, field))}
          </button>
        </span>
      ))}
    </p>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
