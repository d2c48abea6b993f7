import type { JSX } from "preact";
import type { Refusal } from "../../lib/export/json-reader";
import { useWords } from "../words";

/** What of a file is left out, and why. */
export function Refusals({ refused }: { readonly refused: readonly Refusal[] }): JSX.Element | null {
  const words = useWords();
  if (refused.length === 0) return null;
  return (
    <details class="fold" open={refused.length <= 5}>
      <summary>{words.t("library_import_which")}</summary>
      <ul class="refusals">
        {refused.slice(0, SHOWN).map(({ what, why, where }, at) => (
          <li key={at}>
            <bdi>{what}</bdi>: {words.t(why === "too-large" ? "library_refused_large" : `library_refused_${why}`)}
            {where !== "" && (
              <>
                {" "}
                <code dir="ltr">{where}</code>
              </>
            )}
          </li>
        ))}
        {refused.length > SHOWN && <li>{words.t("library_refused_more", words.number(refused.length - SHOWN))}</li>}
      </ul>
    </details>
  );
}

/** A file that is wrong throughout is known by its first entries; thousands of lines would stop the page. */
const SHOWN = 200;
