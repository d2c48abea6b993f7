import type { View } from "../../components/library/address";
import type { FacetListProps } from "../../components/library/FacetList";
import type { Names } from "../../components/library/names";
import type { Row } from "../../components/library/ReleaseList";
import type { Words } from "../../components/words";
import type { Excerpt } from "../../lib/library/excerpt";
import { type Choice, type FacetName, isChosen } from "../../lib/library/facets";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { ReleaseKind } from "../../lib/model";

/**
 * The rows of a view: what is chosen of `all`, in the view's order; or in that of `all` where it was found, with its sentences
 * (`excerpts`, as far as they were read).
 */
export function listed(
  all: readonly ReleaseSummary[],
  view: View,
  excerpts: ReadonlyMap<string, Excerpt | null> | null,
): readonly Row[] {
  const chosen = all.filter((summary) => isChosen(summary, view.choice));
  if (excerpts !== null && view.place === "library")
    return chosen.map((summary) => ({ summary, excerpt: excerpts.get(summary.id) ?? null }));
  const ordered = view.order === "dated" && view.place === "library" ? [...chosen].sort(byDate) : chosen;
  return ordered.map((summary) => ({ summary, excerpt: null }));
}

/** The newest first; what has no date last. Civil dates compare as they are written. */
function byDate(a: ReleaseSummary, b: ReleaseSummary): number {
  const [ofA, ofB] = [a.published ?? a.eventDate ?? "", b.published ?? b.eventDate ?? ""];
  return ofA === ofB ? 0 : ofA < ofB ? 1 : -1;
}

/** The choice with one value of a facet put in, or taken out. */
export function toggled(choice: Choice, facet: FacetName, value: string): Choice {
  const before = choice[facet] ?? [];
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const { [facet]: _, ...others } = choice;
  return values.length === 0 ? others : { ...others, [facet]: values };
}

/** What the values of the facets are called. Issuers go by their country, and by their name where a country has several. */
export function facetLabels(all: readonly ReleaseSummary[], words: Words, names: Names): FacetListProps["label"] {
  const issuers = new Map(all.flatMap(({ issuer }) => (issuer === null ? [] : [[issuer.id, issuer] as const])));
  const countries = [...issuers.values()].map(({ country }) => country);
  return (facet, value) => {
    if (facet === "speaker") return { text: value, isName: true };
    if (facet === "kind") return { text: words.t(`kind_${value as ReleaseKind}`), isName: false };
    if (facet === "language") return { text: capitalized(words.language(value), words.locale), isName: false };
    const issuer = issuers.get(value);
    if (issuer === undefined) return { text: words.t("unknown_issuer"), isName: false };
    const isAlone = countries.filter((country) => country === issuer.country).length === 1;
    return isAlone ? { text: names.issuer(issuer), isName: false } : { text: issuer.name, isName: true };
  };
}

/** "français" at the head of a line: "Français". */
function capitalized(text: string, locale: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
