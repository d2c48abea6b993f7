import type { JSX } from "preact";
import type { ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import { Foreign } from "./Quote";
import { SpeakerList } from "./SpeakerList";
import "./record.css";

/** Who issued what, when, where, and who speaks in it. */
export function RecordHeader({ record }: { readonly record: ReleaseRecord }): JSX.Element {
  const words = useWords();
  const { issuer, kind, lang, versions, title, published, eventDate, place, speakers } = record;
  const held = eventDate !== null && eventDate.value !== published?.value ? eventDate.value : null;
  return (
    <header class="record-header">
      <p class="issuer">
        {issuer === null ? (
          <span>
            {words.t("unknown_issuer")} · <bdi>{hostOf(record.url)}</bdi>
          </span>
        ) : (
          <Foreign lang="en">{issuer.name}</Foreign>
        )}
        <span>
          <span class="kind">{words.t(`kind_${kind}`)}</span> · {words.language(lang)}
          {versions.length > 0 && <> · {words.plural("versions", versions.length)}</>}
        </span>
      </p>
      {title === null ? (
        <h1 class="untitled">{words.t("untitled")}</h1>
      ) : (
        <Foreign as="h1" lang={lang}>
          {title.value}
        </Foreign>
      )}
      <p class="when">
        {published === null ? (
          <span>{words.t("no_date")}</span>
        ) : (
          <time class="published" dateTime={published.value}>
            {words.date(published.value)}
          </time>
        )}
        {held !== null && <> · {words.t("held_on", words.date(held))}</>}
        {place !== null && (
          <>
            {" · "}
            <Foreign lang={lang}>{place.value}</Foreign>
          </>
        )}
      </p>
      <SpeakerList speakers={speakers} lang={lang} />
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
