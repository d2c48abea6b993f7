import { useEffect, useMemo, useState } from "preact/hooks";
import type { OpenedRelease } from "../../components/library/ReleasePane";
import type { Excerpt } from "../../lib/library/excerpt";
import type { Library } from "../../lib/library/library";
import { watchLibrary } from "../../lib/library/news";
import { inOrder } from "../../lib/library/release";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { Findings, LibrarySearch } from "../../lib/library/search";
import { type Space, spaceLeft } from "../../lib/library/space";

/** Everything that lists need, as of one moment. */
export interface Content {
  readonly releases: readonly ReleaseSummary[];
  readonly bin: readonly ReleaseSummary[];
  /** How many releases there are outside the bin; null where they are not counted yet. */
  readonly total: number | null;
  /** Whether this is all of them; else the first, to be painted while the others are read. */
  readonly isWhole: boolean;
}

/** As many as the first window shows, and some. */
const AT_FIRST = 30;

type OnTrouble = (cause: unknown) => void;

/**
 * What the library holds: its first releases at once, then all, then what changed after each write of any window; null until
 * the first are read.
 */
export function useContent(library: Library, onTrouble: OnTrouble): Content | null {
  const [content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    let isOpen = true;
    let seen = { change: 0, purge: 0 };
    let known = new Map<string, ReleaseSummary>();
    const refresh = async (): Promise<void> => {
      const counters = await library.counters();
      if (counters.change === seen.change && seen.change > 0) return;
      // Changes name what was written, not what was removed: after that all are read again.
      const isAnew = counters.purge > seen.purge;
      const changed = await library.changedSince(isAnew ? 0 : seen.change);
      if (isAnew) known = new Map();
      for (const summary of changed) known.set(summary.id, summary);
      seen = counters;
      const all = [...known.values()];
      const releases = inOrder(all, "library");
      if (isOpen) setContent({ releases, bin: inOrder(all, "bin"), total: releases.length, isWhole: true });
    };
    const begin = async (): Promise<void> => {
      const releases = await library.first(AT_FIRST);
      // A list that is no longer is all: it is painted once.
      if (isOpen && releases.length === AT_FIRST) setContent({ releases, bin: [], total: null, isWhole: false });
      await afterPaint();
      await refresh();
    };
    let last = begin().catch(onTrouble);
    const stop = watchLibrary(() => {
      last = last.then(refresh).catch(onTrouble);
    });
    return () => {
      isOpen = false;
      stop();
    };
  }, [library]);
  return content;
}

/** A task of its own after the next frame; at once where nothing is painted. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === "hidden") resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** How much the library takes and what is left, after each change of it; null where the browser does not say. */
export function useSpace(content: Content | null): Space | null {
  const [space, setSpace] = useState<Space | null>(null);
  useEffect(() => {
    if (content?.isWhole) void spaceLeft().then(setSpace);
  }, [content]);
  return space;
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

type Excerpts = ReadonlyMap<string, Excerpt | null>;

/** The sentences of what was found, as far as they were read, and how to ask for more; null while nothing is looked for. */
export function useExcerpts(
  search: LibrarySearch,
  findings: Findings | null,
  onTrouble: OnTrouble,
): readonly [Excerpts | null, (ids: readonly string[]) => void] {
  const [read, setRead] = useState<{ of: Findings | null; excerpts: Excerpts }>({ of: null, excerpts: new Map() });
  const first = useMemo(
    () => new Map(findings?.hits.flatMap(({ id, excerpt }) => (excerpt === null ? [] : [[id, excerpt] as const]))),
    [findings],
  );
  const more = read.of === findings ? read.excerpts : null;
  const excerpts = useMemo(() => (more === null ? first : new Map([...first, ...more])), [first, more]);
  const want = (ids: readonly string[]): void => {
    if (findings === null) return;
    const missing = ids.filter((id) => !excerpts.has(id));
    if (missing.length === 0) return;
    search.excerpts(missing, findings.terms).then(
      (found) =>
        setRead((before) => ({
          of: findings,
          excerpts: new Map([...(before.of === findings ? before.excerpts : []), ...found]),
        })),
      onTrouble,
    );
  };
  return [findings === null ? null : excerpts, want];
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
    const read = async (): Promise<OpenedRelease | "none"> => {
      const [release, revisions] = await Promise.all([library.get(id), library.revisions(id)]);
      return release === null
        ? "none"
        : { ...release, revisions, extracts: await library.extractsOf(release.summary.url) };
    };
    read().then((release) => {
      if (isCurrent) setOpened(release);
    }, onTrouble);
    return () => {
      isCurrent = false;
    };
  }, [library, id, content]);
  return id === null ? null : opened;
}
