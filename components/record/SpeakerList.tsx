import type { JSX } from "preact";
import type { LanguageTag, Speaker } from "../../lib/model";
import { useWords } from "../words";
import { Ours } from "./Ours";
import { Foreign } from "./Quote";
import { type OnShow, ShowFact } from "./Show";

/** Speakers shown at once. A readout has two to five; a press conference's outlets can be thirty, and would hide the points. */
const SHOWN = 5;

interface SpeakerListProps {
  readonly speakers: readonly Speaker[];
  readonly lang: LanguageTag;
  readonly onShow?: OnShow;
}

/** Each speaker with office, in page order; the rest of a long list is folded. */
export function SpeakerList({ speakers, lang, onShow }: SpeakerListProps): JSX.Element | null {
  const words = useWords();
  if (speakers.length === 0) return null;
  const shown = speakers.length > SHOWN + 1 ? speakers.slice(0, SHOWN) : speakers;
  const folded = speakers.slice(shown.length);
  const names = (some: readonly Speaker[]) => (
    <ul class="speakers" aria-label={words.t("speakers")}>
      {some.map(({ id, name, role }) => (
        <li key={id}>
          <ShowFact fact={name} onShow={onShow}>
            <Foreign as="b" lang={lang}>
              {name.value}
            </Foreign>
          </ShowFact>
          {role !== null && (
            <>
              {" "}
              <Foreign class="role" lang={lang}>
                {role.value}
              </Foreign>
            </>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {names(shown)}
      {folded.length > 0 && (
        <details class="fold">
          <summary>
            <Ours>{words.plural("more_speakers", folded.length)}</Ours>
          </summary>
          {names(folded)}
        </details>
      )}
    </>
  );
}
