import type { JSX } from "preact";
import type { ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import { Ours } from "./Ours";
import { Foreign } from "./Quote";
import { type OnShow, ShowFact } from "./Show";
import { SpeakerList } from "./SpeakerList";
import "./record.css";

/** From this length on a title is a paragraph, and set as one. The longest of the ministries' own are about 250 characters. */
const LONG_TITLE = 280;

interface RecordHeaderProps {
  readonly record: ReleaseRecord;
  /** Shows words in the page; without it nothing here is a button. */
  readonly onShow?: OnShow;
}

/** Who issued what, when, where, and who speaks in it. */
export function RecordHeader({ record, onShow }: RecordHeaderProps): JSX.Element {
  const words = useWords();
  const { issuer, kind, lang, versions, title, published, eventDate, place, speakers } = record;
  const held = eventDate !== null && eventDate.value !== published?.value ? eventDate.value : null;
  return (
    <header class="record-header" dir={record.dir}>
      <p class="issuer">
        {issuer === null ? (
          <Ours>
            {words.t("unknown_issuer")} · <bdi>{hostOf(record.url)}</bdi>
          </Ours>
        ) : (
          <Foreign lang="en">{issuer.name}</Foreign>
        )}
        <Ours>
          <span class="kind">{words.t(`kind_${kind}`)}</span> · {words.language(lang)}
          {versions.length > 0 && <> · {words.plural("versions", versions.length)}</>}
        </Ours>
      </p>
      {title === null ? (
        <h1 class="untitled">
          <Ours>{words.t("untitled")}</Ours>
        </h1>
      ) : (
        <Foreign as="h1" lang={lang} class={title.value.length > LONG_TITLE ? "long" : undefined}>
          <ShowFact fact={title} onShow={onShow}>
            {title.value}
          </ShowFact>
        </Foreign>
      )}
      <p class="when">
        {published === null ? (
          held === null && <Ours>{words.t("no_date")}</Ours>
        ) : (
          <ShowFact fact={published} onShow={onShow}>
            <time class="published" dateTime={published.value}>
              <Ours>{words.date(published.value)}</Ours>
            </time>
          </ShowFact>
        )}
        {held !== null && (
          <>
            {published !== null && " · "}
            <ShowFact fact={eventDate} onShow={onShow}>
              <Ours>{words.t("held_on", words.date(held))}</Ours>
            </ShowFact>
          </>
        )}
        {place !== null && (
          <>
            {" · "}
            <ShowFact fact={place} onShow={onShow}>
              <Foreign lang={lang}>{place.value}</Foreign>
            </ShowFact>
          </>
        )}
      </p>
      <SpeakerList speakers={speakers} lang={lang} onShow={onShow} />
    </header>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
