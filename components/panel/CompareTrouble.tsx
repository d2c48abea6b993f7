import type { JSX } from "preact";
import { useWords, type WordKey } from "../words";
import "./compare.css";

/** Why another version is not here; a code that is none of these has the plain sentence. */
const SENTENCES: Readonly<Record<string, WordKey>> = {
  missing: "compare_missing",
  "not-a-page": "compare_not_a_page",
  unreachable: "compare_unreachable",
  timeout: "compare_unreachable",
  same: "compare_same",
  empty: "compare_empty",
};

interface CompareTroubleProps {
  readonly url: string;
  readonly code: string;
  readonly onEnd: () => void;
}

/** One sentence on why two versions are not side by side, and the way to the other one. */
export function CompareTrouble({ url, code, onEnd }: CompareTroubleProps): JSX.Element {
  const words = useWords();
  return (
    <div class="compare-trouble" role="status">
      <p>
        {code === "other-host"
          ? words.t("compare_other_host", new URL(url).host)
          : words.t(SENTENCES[code] ?? "compare_failed")}
      </p>
      <a href={url} target="_blank" rel="noreferrer">
        {words.t("library_open_page")}
      </a>
      <button type="button" class="quiet" onClick={onEnd}>
        {words.t("compare_end")}
      </button>
    </div>
  );
}
