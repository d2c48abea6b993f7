import { useMemo } from "preact/hooks";
import type { View } from "../../components/library/address";
import type { FacetListProps } from "../../components/library/FacetList";
import { useNames } from "../../components/library/names";
import type { Row } from "../../components/library/ReleaseList";
import type { KnownTag } from "../../components/library/TagField";
import { useWords } from "../../components/words";
import { marksOf } from "../../lib/library/excerpt";
import { facetsOf } from "../../lib/library/facets";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { Findings, LibrarySearch } from "../../lib/library/search";
import type { Span } from "../../lib/model";
import { facetLabels, listed, tagsOf, tellingIssuers } from "./listing";
import { type Content, useExcerpts } from "./use-library";

interface Listing {
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly facets: FacetListProps["facets"];
  readonly labels: FacetListProps["label"];
  readonly tags: readonly KnownTag[];
  /** Where in a text stands what was looked for; null when nothing was. */
  readonly marks: ((text: string) => readonly Span[]) | null;
  readonly wantExcerpts: (ids: readonly string[]) => void;
}

const NOTHING: readonly ReleaseSummary[] = [];

/** What a view lists, and what can narrow it. */
export function useList(
  content: Content | null,
  view: View,
  search: LibrarySearch,
  findings: Findings | null,
  onTrouble: (cause: unknown) => void,
): Listing {
  const words = useWords();
  const names = useNames();
  const [excerpts, wantExcerpts] = useExcerpts(search, findings, onTrouble);
  const releases = content?.releases ?? NOTHING;
  const all = useMemo((): readonly ReleaseSummary[] => {
    if (content === null) return NOTHING;
    if (view.place === "bin") return content.bin;
    if (findings === null) return content.releases;
    const known = new Map(content.releases.map((summary) => [summary.id, summary]));
    return findings.hits.flatMap(({ id }) => known.get(id) ?? []);
  }, [content, findings, view.place]);
  const rows = useMemo(() => listed(all, view, excerpts), [all, excerpts, view.place, view.choice, view.order]);
  const order = rows.map(({ summary }) => summary.id).join();
  const ids = useMemo(() => rows.map(({ summary }) => summary.id), [order]);
  const isWhole = content?.isWhole ?? false;
  const facets = useMemo(() => {
    const found = facetsOf(isWhole ? all : NOTHING, view.choice);
    return { ...found, issuer: tellingIssuers(found.issuer, releases) };
  }, [all, isWhole, view.choice, releases]);
  const labels = useMemo(() => facetLabels(releases, words, names), [releases, words, names]);
  const tags = useMemo(() => tagsOf(releases), [releases]);
  const terms = findings?.terms ?? null;
  const marks = useMemo(() => (terms === null ? null : (text: string) => marksOf(text, terms)), [terms]);
  return { rows, ids, facets, labels, tags, marks, wantExcerpts };
}
