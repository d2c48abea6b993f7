import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { LanguageTag, ReleaseRecord } from "../../lib/model";
import { useWords, type WordKey } from "../words";
import "./versions.css";

interface VersionsProps {
  readonly record: Pick<ReleaseRecord, "versions" | "proposedVersions">;
  /** Sets a version beside the release; without it there are the links alone. */
  readonly onCompare?: (url: string) => void;
}

type Version = { readonly lang: LanguageTag; readonly url: string };

/** The release in other languages, one click away: where its page leads, and where its site may have it. */
export function Versions({ record, onCompare }: VersionsProps): JSX.Element | null {
  const words = useWords();
  const linked = distinct(record.versions);
  const proposed = distinct(record.proposedVersions ?? []).filter(
    ({ lang }) => !linked.some((version) => version.lang === lang),
  );
  const all = [...linked, ...proposed];
  if (all.length === 0) return null;
  return (
    <div class="versions" dir={words.dir}>
      <Links label="versions_also" versions={linked} />
      <Links label="versions_try" hint="versions_try_hint" versions={proposed} />
      {onCompare !== undefined && <Choice versions={all} onCompare={onCompare} />}
    </div>
  );
}

interface LinksProps {
  readonly label: WordKey;
  readonly hint?: WordKey;
  readonly versions: readonly Version[];
}

function Links({ label, hint, versions }: LinksProps): JSX.Element | null {
  const words = useWords();
  const id = useId();
  if (versions.length === 0) return null;
  return (
    <>
      <div class="line">
        <span id={id} class="label" title={hint && words.t(hint)}>
          {words.t(label)}
        </span>
        <ul aria-labelledby={id}>
          {versions.map(({ lang, url }) => (
            <li key={url}>
              <a href={url} hreflang={lang} target="_blank" rel="noreferrer">
                {words.language(lang)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {hint !== undefined && <p class="hint">{words.t(hint)}</p>}
    </>
  );
}

interface ChoiceProps {
  readonly versions: readonly Version[];
  readonly onCompare: (url: string) => void;
}

function Choice({ versions, onCompare }: ChoiceProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const [url, setUrl] = useState(versions[0]?.url ?? "");
  return (
    <div class="line">
      <label class="label" for={id}>
        {words.t("compare_with")}
      </label>
      <select id={id} value={url} onChange={({ currentTarget }) => setUrl(currentTarget.value)}>
        {versions.map((version) => (
          <option key={version.url} value={version.url}>
            {words.language(version.lang)}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onCompare(url)}>
        {words.t("compare")}
      </button>
    </div>
  );
}

/** Each language once, as the page names it first; some pages link to a version in the head and in a bar. */
function distinct(versions: readonly Version[]): readonly Version[] {
  return versions.filter(({ lang }, at) => versions.findIndex((each) => each.lang === lang) === at);
}
