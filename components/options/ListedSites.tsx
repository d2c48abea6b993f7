import type { JSX } from "preact";
import { useWords } from "../words";

interface ListedSitesProps {
  readonly hosts: number;
  /** How many of them the browser withholds; null while it is asked. */
  readonly withheld: number | null;
  readonly onAllow: () => void;
}

/** What is read without having been added: the registry's hosts, and those of them that the browser withholds. */
export function ListedSites({ hosts, withheld, onAllow }: ListedSitesProps): JSX.Element {
  const words = useWords();
  return (
    <section aria-labelledby="listed">
      <h2 id="listed">{words.t("options_listed")}</h2>
      <p>{words.plural("options_listed_hosts", hosts)}</p>
      {withheld !== null && withheld > 0 && (
        <div class="withheld">
          <p>{words.plural("options_withheld", withheld)}</p>
          <button type="button" onClick={onAllow}>
            {words.t("options_allow_again")}
          </button>
        </div>
      )}
    </section>
  );
}
