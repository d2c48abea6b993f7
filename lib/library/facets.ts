import type { ReleaseSummary } from "./schema";

export const FACETS = ["issuer", "speaker", "kind", "language"] as const;
export type FacetName = (typeof FACETS)[number];

/** What is chosen: within a facet any of the values, between facets all. A facet without a value chooses everything. */
export type Choice = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface FacetValue {
  readonly value: string;
  /** Releases that would be listed with this value chosen, the choices in other facets being kept. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The values of a release in each facet. Issuers go by id, or "" where none is known; languages by their first subtag. */
const VALUES: Readonly<Record<FacetName, (summary: ReleaseSummary) => readonly string[]>> = {
  issuer: ({ issuer }) => [issuer?.id ?? ""],
  speaker: ({ speakers }) => [...new Set(speakers)],
  kind: ({ kind }) => [kind],
  language: ({ lang }) => [lang.split("-")[0]?.toLowerCase() ?? ""],
};

export function isChosen(summary: ReleaseSummary, choice: Choice): boolean {
  return FACETS.every((name) => matches(summary, name, choice));
}

/** Every facet with its values, the most frequent first; a chosen value is there even when nothing is left of it. */
export function facetsOf(
  summaries: readonly ReleaseSummary[],
  choice: Choice,
): Readonly<Record<FacetName, readonly FacetValue[]>> {
  const facet = (name: FacetName): readonly FacetValue[] => {
    const chosen = choice[name] ?? [];
    const counts = new Map(chosen.map((value) => [value, 0]));
    for (const summary of summaries) {
      if (!FACETS.every((other) => other === name || matches(summary, other, choice))) continue;
      for (const value of VALUES[name](summary)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return { issuer: facet("issuer"), speaker: facet("speaker"), kind: facet("kind"), language: facet("language") };
}

function matches(summary: ReleaseSummary, name: FacetName, choice: Choice): boolean {
  const chosen = choice[name];
  return !chosen || chosen.length === 0 || VALUES[name](summary).some((value) => chosen.includes(value));
}
