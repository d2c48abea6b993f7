import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../words";

interface Grant {
  readonly pattern: string;
  /** "example.org", "*.example.org", "*" for every site. */
  readonly host: string;
}

interface SiteGrantsProps {
  /** Null while the browser is asked. */
  readonly grants: readonly Grant[] | null;
  readonly onTakeBack: (grant: Grant) => void;
}

/** Sites that the reader had read always, each with the way back. */
export function SiteGrants({ grants, onTakeBack }: SiteGrantsProps): JSX.Element {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const count = grants?.length ?? 0;
  const before = useRef(count);
  useEffect(() => {
    // The button that had the keyboard went with its row.
    if (count < before.current && document.activeElement === document.body) heading.current?.focus();
    before.current = count;
  }, [count]);
  return (
    <section aria-labelledby="granted">
      <h2 id="granted" ref={heading} tabIndex={-1}>
        {words.t("options_sites")}
      </h2>
      {grants !== null && grants.length === 0 && <p>{words.t("options_sites_none")}</p>}
      {grants !== null && grants.length > 0 && (
        <>
          <p>{words.t("options_sites_why")}</p>
          <ul class="grants">
            {grants.map((grant) => {
              const name = grant.host === "*" ? words.t("options_every_site") : grant.host;
              return (
                <li key={grant.pattern}>
                  <div>
                    <bdi class="host">{name}</bdi>
                    {grant.host === "*" && <p>{words.t("options_every_site_why")}</p>}
                  </div>
                  <button
                    type="button"
                    aria-label={words.t("options_take_back_of", name)}
                    onClick={() => onTakeBack(grant)}
                  >
                    {words.t("options_take_back")}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
