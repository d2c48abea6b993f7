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
  return narrowed(choice).every((name) => matches(summary, name, choice));
}

/** Every facet with its values, the most frequent first and what has none last, years the latest first; a chosen value is there even when nothing is left of it. */
export function facetsOf(
  summaries: readonly ReleaseSummary[],
  choice: Choice,
): Readonly<Record<FacetName, readonly FacetValue[]>> {
  const counts = new Map(FACETS.map((name) => [name, new Map((choice[name] ?? []).map((value) => [value, 0]))]));
  const narrowing = narrowed(choice);
  for (const summary of summaries) {
    const against = narrowing.filter((name) => !matches(summary, name, choice));
    // What one facet alone leaves out would be listed with another choice in it.
    if (against.length > 1) continue;
    for (const name of against.length === 0 ? FACETS : against) {
      const counted = counts.get(name) as Map<string, number>;
      for (const value of VALUES[name](summary)) counted.set(value, (counted.get(value) ?? 0) + 1);
    }
  }
  const facet = (name: FacetName): readonly FacetValue[] => {
    const found = [...(counts.get(name) ?? [])].map(([value, count]) => ({
      ...{ value, count, chosen: choice[name]?.includes(value) ?? false },
    }));
    return found.sort(name === "year" ? byYear : byCount);
  };
  return Object.fromEntries(FACETS.map((name) => [name, facet(name)])) as Record<FacetName, readonly FacetValue[]>;
}

/** The facets in which something is chosen. */
function narrowed(choice: Choice): readonly FacetName[] {
  return FACETS.filter((name) => (choice[name]?.length ?? 0) > 0);
}

function byCount(a: FacetValue, b: FacetValue): number {
  return Number(a.value === "") - Number(b.value === "") || b.count - a.count || (a.value < b.value ? -1 : 1);
}

function byYear(a: FacetValue, b: FacetValue): number {
  return a.value > b.value ? -1 : 1;
}

function matches(summary: ReleaseSummary, name: FacetName, choice: Choice): boolean {
  return VALUES[name](summary).some((value) => choice[name]?.includes(value));
}
