import type { JSX } from "preact";
import { useWords, type Words } from "../words";
import "./site.css";

/** Something that a reader should know before believing whose page it is. */
export type SiteWarning =
  | { readonly code: "resembles"; readonly host: string; readonly real: string }
  | { readonly code: "names-other"; readonly host: string }
  | { readonly code: "file" }
  | { readonly code: "frames"; readonly hosts: readonly string[] }
  | { readonly code: "cut" };

interface SiteLineProps {
  readonly standing: {
    readonly access: "listed" | "granted" | "asked";
    readonly host: string;
    readonly offer: string | null;
    readonly warnings: readonly SiteWarning[];
  };
  /** What came of asking for the site. */
  readonly answer: "granted" | "declined" | null;
  readonly onAlways: (host: string) => void;
  readonly onManage: () => void;
}

/** How the page's site stands: what to beware of, and on sites that are not listed why the page is read and how it always would be. */
export function SiteLine({ standing, answer, onAlways, onManage }: SiteLineProps): JSX.Element | null {
  const words = useWords();
  const { access, host, offer, warnings } = standing;
  const isAsked = access === "asked" && offer !== null;
  if (warnings.length === 0 && !isAsked && access !== "granted") return null;
  return (
    <aside class="site">
      {warnings.map((warning) => (
        <p class="warning" key={warning.code}>
          <span class="spoken">{words.t("warning")} </span>
          {sentenceOf(warning, host, words)}
        </p>
      ))}
      {(isAsked || access === "granted") && (
        <div class="stand">
          <p role="status">{words.t(standKey(access, answer), isolated(host))}</p>
          {isAsked && answer !== "granted" ? (
            <button
              type="button"
              class="quiet"
              title={words.t("site_always_hint", isolated(offer))}
              onClick={() => onAlways(offer)}
            >
              {words.t("site_always")}
            </button>
          ) : (
            <button type="button" class="quiet" title={words.t("site_manage_hint")} onClick={onManage}>
              {words.t("site_manage")}
            </button>
          )}
        </div>
      )}
    </aside>
  );
}

function standKey(access: "listed" | "granted" | "asked", answer: "granted" | "declined" | null) {
  if (answer === "granted") return "site_granted_now";
  if (answer === "declined") return "site_declined";
  return access === "granted" ? "site_granted" : "site_asked";
}

function sentenceOf(warning: SiteWarning, host: string, words: Words): string {
  switch (warning.code) {
    case "resembles":
      return words.t("warn_resembles", isolated(warning.host), isolated(warning.real));
    case "names-other":
      return host === ""
        ? words.t("warn_names_other_file", isolated(warning.host))
        : words.t("warn_names_other", isolated(warning.host), isolated(host));
    case "file":
      return words.t("warn_file");
    case "frames":
      return words.t("warn_frames", words.list(warning.hosts.map(isolated)));
    case "cut":
      return words.t("warn_cut");
  }
}

/** A host within a sentence of another direction: U+2066 to U+2069 keep its dots where they are. */
function isolated(host: string): string {
  return `\u2066${host}\u2069`;
}
