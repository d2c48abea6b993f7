import { useMemo } from "preact/hooks";
import type { View } from "../../components/library/address";
import type { FacetListProps } from "../../components/library/FacetList";
import { useNames } from "../../components/library/names";
import type { Row } from "../../components/library/ReleaseList";
import { useWords } from "../../components/words";
import { marksOf } from "../../lib/library/excerpt";
import { facetsOf } from "../../lib/library/facets";
import { duplicatesAmong } from "../../lib/library/merging";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { Findings, LibrarySearch } from "../../lib/library/search";
import type { Span } from "../../lib/model";
import { facetLabels, listed, tellingIssuers } from "./listing";
import { type Content, useExcerpts } from "./use-library";

export interface Listing {
  /** Releases outside the bin, by id. */
  readonly byId: ReadonlyMap<string, ReleaseSummary>;
  /** Points of all releases together. */
  readonly pointCount: number;
  /** Releases with the same text, a group of two or more each. */
  readonly duplicates: readonly (readonly ReleaseSummary[])[];
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly facets: FacetListProps["facets"];
  readonly labels: FacetListProps["label"];
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
  const bin = content?.bin ?? NOTHING;
  /** Those that name issuers: the bin's as well, where it is looked through. */
  const known = useMemo(() => (view.place === "bin" ? bin : releases), [view.place === "bin", bin, releases]);
  const byId = useMemo(() => new Map(releases.map((summary) => [summary.id, summary])), [releases]);
  const pointCount = useMemo(() => releases.reduce((sum, { points }) => sum + points, 0), [releases]);
  const duplicates = useMemo(() => duplicatesAmong(releases), [releases]);
  const all = useMemo((): readonly ReleaseSummary[] => {
    if (view.place === "duplicates") return duplicates.flat();
    if (view.place === "extracts") return NOTHING;
    if (view.place === "bin") return bin;
    return findings === null ? releases : findings.hits.flatMap(({ id }) => byId.get(id) ?? []);
  }, [content, findings, view.place]);
  const rows = useMemo(() => listed(all, view, excerpts), [all, excerpts, view.place, view.choice, view.order]);
  const order = rows.map(({ summary }) => summary.id).join();
  const ids = useMemo(() => rows.map(({ summary }) => summary.id), [order]);
  const isWhole = content?.isWhole ?? false;
  const facets = useMemo(() => {
    const found = facetsOf(isWhole ? all : NOTHING, view.choice);
    return { ...found, issuer: tellingIssuers(found.issuer, known) };
  }, [all, isWhole, view.choice, known]);
  const labels = useMemo(() => facetLabels(known, words, names), [known, words, names]);
  const terms = findings?.terms ?? null;
  const marks = useMemo(() => (terms === null ? null : (text: string) => marksOf(text, terms)), [terms]);
  return { byId, pointCount, duplicates, rows, ids, facets, labels, marks, wantExcerpts };
}
