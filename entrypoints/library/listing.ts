import type { Order, View } from "../../components/library/address";
import type { FacetListProps } from "../../components/library/FacetList";
import type { Names } from "../../components/library/names";
import type { Row } from "../../components/library/ReleaseList";
import type { KnownTag } from "../../components/library/TagField";
import type { Words } from "../../components/words";
import type { Excerpt } from "../../lib/library/excerpt";
import { type Choice, FACETS, type FacetName, type FacetValue, isChosen } from "../../lib/library/facets";
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
  if (excerpts !== null && (view.place === "library" || view.place === "points"))
    return chosen.map((summary) => ({ summary, excerpt: excerpts.get(summary.id) ?? null }));
  const order = view.place === "library" || view.place === "points" ? ORDER[view.order] : null;
  const ordered = order === null ? chosen : [...chosen].sort(order);
  return ordered.map((summary) => ({ summary, excerpt: null }));
}

type Comparison = (a: ReleaseSummary, b: ReleaseSummary) => number;

/** What has no date, or no title, stands last. Civil dates compare as they are written, titles as all languages sort together. */
const ORDER: Readonly<Record<Order, Comparison | null>> = {
  saved: null,
  dated: (a, b) => compare(dateOf(b), dateOf(a)),
  oldest: (a, b) => compare(dateOf(a) || LAST, dateOf(b) || LAST),
  title: (a, b) => titles.compare(a.title ?? LAST, b.title ?? LAST),
};
const titles = new Intl.Collator(undefined, { numeric: true });
const LAST = "\uffff";

function dateOf({ published, eventDate }: ReleaseSummary): string {
  return published ?? eventDate ?? "";
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The choice with one value of a facet put in, or taken out. */
export function toggled(choice: Choice, facet: FacetName, value: string): Choice {
  const before = choice[facet] ?? [];
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const { [facet]: _, ...others } = choice;
  return values.length === 0 ? others : { ...others, [facet]: values };
}

/** What the values of the facets are called. */
export function facetLabels(all: readonly ReleaseSummary[], words: Words, names: Names): FacetListProps["label"] {
  const issuers = new Map(all.flatMap(({ issuer }) => (issuer === null ? [] : [[issuer.id, issuer] as const])));
  return (facet, value) => {
    if (facet === "tag" && value === "") return { text: words.t("library_untagged_facet"), isName: false };
    if (facet === "year") return { text: value === "" ? words.t("no_date") : value, isName: false };
    if (facet === "speaker" || facet === "tag") return { text: value, isName: true };
    if (facet === "kind") return { text: words.t(`kind_${value as ReleaseKind}`), isName: false };
    if (facet === "language") return { text: capitalized(words.language(value), words.locale), isName: false };
    if (facet === "country" && value !== "") return { text: names.country(value), isName: false };
    const issuer = issuers.get(value);
    if (issuer === undefined)
      return { text: words.t(facet === "country" ? "library_no_country" : "unknown_issuer"), isName: false };
    return { text: issuer.name, isName: true };
  };
}

/** Issuers that say more than their country does, having it with others; and those that are chosen. */
export function tellingIssuers(values: readonly FacetValue[], all: readonly ReleaseSummary[]): readonly FacetValue[] {
  const countries = new Map(
    all.flatMap(({ issuer }) => (issuer === null ? [] : [[issuer.id, issuer.country] as const])),
  );
  const counts = new Map<string | null, number>();
  for (const country of countries.values()) counts.set(country, (counts.get(country) ?? 0) + 1);
  return values.filter(({ value, chosen }) => chosen || (counts.get(countries.get(value) ?? null) ?? 0) > 1);
}

/** "français" at the head of a line: "Français". */
function capitalized(text: string, locale: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** All tags with how many releases have them, the most used first. */
export function tagsOf(all: readonly { readonly tags: readonly string[] }[]): readonly KnownTag[] {
  const counts = new Map<string, number>();
  for (const { tags } of all) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count || compare(a.tag, b.tag));
}

/** What a view can be called: what is looked for in it, and what is chosen; null where that is nothing. */
export function nameOfView(view: View, label: FacetListProps["label"]): string | null {
  const chosen = FACETS.flatMap((facet) => (view.choice[facet] ?? []).map((value) => label(facet, value).text));
  return [view.query.trim(), ...chosen].filter((part) => part !== "").join(" · ") || null;
}
