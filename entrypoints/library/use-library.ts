import { useEffect, useState } from "preact/hooks";
import type { OpenedRelease } from "../../components/library/ReleasePane";
import type { Library } from "../../lib/library/library";
import { watchLibrary } from "../../lib/library/news";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { Findings, LibrarySearch } from "../../lib/library/search";
import { type Space, spaceLeft } from "../../lib/library/space";

/** Everything that lists need, as of one moment. */
export interface Content {
  readonly releases: readonly ReleaseSummary[];
  readonly bin: readonly ReleaseSummary[];
  readonly space: Space | null;
}

type OnTrouble = (cause: unknown) => void;

/** What the library holds, read again after each write of any window; null until it is read for the first time. */
export function useContent(library: Library, onTrouble: OnTrouble): Content | null {
  const [content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    const refresh = async (): Promise<void> => {
      try {
        const [releases, bin, space] = await Promise.all([library.list(), library.list("bin"), spaceLeft()]);
        setContent({ releases, bin, space });
      } catch (cause) {
        onTrouble(cause);
      }
    };
    void refresh();
    return watchLibrary(() => void refresh());
  }, [library]);
  return content;
}

/** What a query finds; null while nothing is looked for. What was found before stays until the next is found. */
export function useFindings(
  search: LibrarySearch,
  query: string,
  content: Content | null,
  onTrouble: OnTrouble,
): Findings | null {
  const [findings, setFindings] = useState<Findings | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (query.trim() === "") setFindings(null);
    else
      search.search(query).then((found) => {
        if (isCurrent) setFindings(found);
      }, onTrouble);
    return () => {
      isCurrent = false;
    };
  }, [search, query, content]);
  return query.trim() === "" ? null : findings;
}

/** The release of that id, whole; "none" where there is none. The one before stays until this one is read; null before the first. */
export function useRelease(
  library: Library,
  id: string | null,
  content: Content | null,
  onTrouble: OnTrouble,
): OpenedRelease | "none" | null {
  const [opened, setOpened] = useState<OpenedRelease | "none" | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isCurrent = true;
    Promise.all([library.get(id), library.revisions(id)]).then(([release, revisions]) => {
      if (isCurrent) setOpened(release === null ? "none" : { ...release, revisions });
    }, onTrouble);
    return () => {
      isCurrent = false;
    };
  }, [library, id, content]);
  return id === null ? null : opened;
}
