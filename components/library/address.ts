import type { Choice, FacetName } from "../../lib/library/facets";

/** Where one is: all releases, their points, words kept by themselves, releases with the same text, pictures, or what was deleted. */
export const PLACES = ["library", "points", "extracts", "duplicates", "pictures", "bin"] as const;
export type Place = (typeof PLACES)[number];

/** Orders of the list where nothing is looked for: as it was saved, or by the release's own date or title. */
export const ORDERS = ["saved", "dated", "oldest", "title"] as const;
export type Order = (typeof ORDERS)[number];

/** What the library page shows. All of it stands in the page's address, so that back, reload and bookmarks work. */
export interface View {
  readonly place: Place;
  /** Id of the release that is open. */
  readonly release: string | null;
  /** The point of it that is to be seen, as `SET.ITEM`, both counted from 0. */
  readonly point: string | null;
  /** Id of the extract that is come to. */
  readonly extract: string | null;
  readonly query: string;
  readonly choice: Choice;
  readonly order: Order;
}

export const FIRST_VIEW: View = {
  place: "library",
  release: null,
  point: null,
  extract: null,
  query: "",
  choice: {},
  order: "saved",
};

const FACET_NAMES: readonly FacetName[] = ["country", "issuer", "speaker", "kind", "language", "year", "tag"];

/** `#/?q=words&issuer=cn&release=ID`, `#/points?…`, `#/extracts`, `#/bin?…`. What is not understood is passed over. */
export function viewAt(hash: string): View {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const given = new URLSearchParams(query);
  const chosen = FACET_NAMES.map((name) => [name, given.getAll(name)] as const).filter(
    ([, values]) => values.length > 0,
  );
  const point = given.get("point") ?? "";
  return {
    place: PLACES.find((place) => path === `/${place}`) ?? "library",
    release: given.get("release"),
    point: given.has("release") && /^\d+\.\d+$/.test(point) ? point : null,
    extract: given.get("extract"),
    query: given.get("q") ?? "",
    choice: Object.fromEntries(chosen),
    order: ORDERS.find((order) => order === given.get("order")) ?? "saved",
  };
}

export function addressOf(view: View): string {
  const given = new URLSearchParams();
  if (view.query !== "") given.set("q", view.query);
  for (const name of FACET_NAMES) for (const value of view.choice[name] ?? []) given.append(name, value);
  if (view.order !== "saved") given.set("order", view.order);
  if (view.release !== null) given.set("release", view.release);
  if (view.release !== null && view.point !== null) given.set("point", view.point);
  if (view.extract !== null) given.set("extract", view.extract);
  const query = given.toString();
  return `#/${view.place === "library" ? "" : view.place}${query === "" ? "" : `?${query}`}`;
}
