import type { JSX } from "preact";
import { useWords } from "../words";
import { HostCount } from "./HostCount";

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
      <HostCount hosts={hosts} withheld={withheld} allow={words.t("options_allow_again")} onAllow={onAllow} />
    </section>
  );
}
