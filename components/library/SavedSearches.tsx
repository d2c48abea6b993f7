import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SavedSearch } from "../../lib/export/json";
import { isolate } from "../record/Quote";
import { useWords } from "../words";

interface SavedSearchesProps {
  readonly searches: readonly SavedSearch[];
  /** The view as it stands, as the page's address has it after "#". */
  readonly current: string;
  /** What this view could be called; null where nothing is looked for or chosen in it. */
  readonly suggestion: string | null;
  readonly onSave: (name: string) => void;
  readonly onRemove: (search: SavedSearch) => void;
}

/** Searches that are kept under a name, and the way to keep the one that is made. */
export function SavedSearches(props: SavedSearchesProps): JSX.Element | null {
  const words = useWords();
  const { searches, current, suggestion, onSave, onRemove } = props;
  const [name, setName] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isNaming = name !== null;
  useEffect(() => {
    if (isNaming) field.current?.select();
  }, [isNaming]);
  useEffect(() => setName(null), [current]);
  const canBeKept = suggestion !== null && !searches.some(({ view }) => view === current);
  if (searches.length === 0 && !canBeKept) return null;
  return (
    <section class="searches" aria-label={words.t("library_searches")}>
      <ul>
        {searches.map((search) => (
          <li key={search.id}>
            <a href={`#${search.view}`} dir="auto" aria-current={search.view === current ? "page" : undefined}>
              {search.name}
            </a>
            <button
              type="button"
              class="quiet"
              aria-label={words.t("library_search_forget", isolate(search.name))}
              onClick={() => onRemove(search)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {canBeKept &&
        (name === null ? (
          <button type="button" class="quiet" onClick={() => setName(suggestion)}>
            {words.t("library_search_keep")}
          </button>
        ) : (
          <form
            class="line"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === "") return;
              setName(null);
              onSave(name.trim());
            }}
          >
            <input
              ref={field}
              type="text"
              dir="auto"
              maxLength={120}
              value={name}
              aria-label={words.t("library_search_name")}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === "Escape") setName(null);
              }}
            />
            <button type="submit">{words.t("save")}</button>
          </form>
        ))}
    </section>
  );
}
