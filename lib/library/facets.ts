import type { ReleaseSummary } from "./schema";

export const FACETS = ["country", "issuer", "speaker", "kind", "language", "year", "tag"] as const;
export type FacetName = (typeof FACETS)[number];

/** What is chosen: within a facet any of the values, between facets all. A facet without a value chooses everything. */
export type Choice = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface FacetValue {
  readonly value: string;
  /** Releases that would be listed with this value chosen, the choices in other facets being kept. */
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * The values of a release in each facet. Issuers go by id, countries by their code, languages by their first subtag, years by that
 * of publication, else of the event; "" stands for a release without any.
 */
const VALUES: Readonly<Record<FacetName, (summary: ReleaseSummary) => readonly string[]>> = {
  country: ({ issuer }) => [issuer?.country ?? ""],
  issuer: ({ issuer }) => [issuer?.id ?? ""],
  speaker: ({ speakers }) => [...new Set(speakers)],
  kind: ({ kind }) => [kind],
  language: ({ lang }) => [lang.split("-")[0]?.toLowerCase() ?? ""],
  year: ({ published, eventDate }) => [(published ?? eventDate ?? "").slice(0, 4)],
  tag: ({ tags }) => (tags.length === 0 ? [""] : tags),
};

export function isChosen(summary: ReleaseSummary, choice: Choice): boolean {
  return FACETS.every((name) => matches(summary, name, choice));
}

/** Every facet with its values, the most frequent first and what has none last, years the latest first; a chosen value is there even when nothing is left of it. */
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
    const found = [...counts].map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }));
    return found.sort(name === "year" ? byYear : byCount);
  };
  return Object.fromEntries(FACETS.map((name) => [name, facet(name)])) as Record<FacetName, readonly FacetValue[]>;
}

function byCount(a: FacetValue, b: FacetValue): number {
  return Number(a.value === "") - Number(b.value === "") || b.count - a.count || (a.value < b.value ? -1 : 1);
}

function byYear(a: FacetValue, b: FacetValue): number {
  return a.value > b.value ? -1 : 1;
}

function matches(summary: ReleaseSummary, name: FacetName, choice: Choice): boolean {
  const chosen = choice[name];
  return !chosen || chosen.length === 0 || VALUES[name](summary).some((value) => chosen.includes(value));
}
