import type { Choice, FacetName } from "../../lib/library/facets";

/** What the library page shows. All of it stands in the page's address, so that back, reload and bookmarks work. */
export interface View {
  readonly place: "library" | "bin";
  /** Id of the release that is open. */
  readonly release: string | null;
  readonly query: string;
  readonly choice: Choice;
  /** Order of the list where nothing is looked for: by date of saving, or by the release's own date. */
  readonly order: "saved" | "dated";
}

export const FIRST_VIEW: View = { place: "library", release: null, query: "", choice: {}, order: "saved" };

const FACET_NAMES: readonly FacetName[] = ["issuer", "speaker", "kind", "language"];

/** `#/?q=words&issuer=cn&release=ID` or `#/bin?…`. What is not understood is passed over. */
export function viewAt(hash: string): View {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const given = new URLSearchParams(query);
  const chosen = FACET_NAMES.map((name) => [name, given.getAll(name)] as const).filter(
    ([, values]) => values.length > 0,
  );
  return {
    place: path === "/bin" ? "bin" : "library",
    release: given.get("release"),
    query: given.get("q") ?? "",
    choice: Object.fromEntries(chosen),
    order: given.get("order") === "dated" ? "dated" : "saved",
  };
}

export function addressOf(view: View): string {
  const given = new URLSearchParams();
  if (view.query !== "") given.set("q", view.query);
  for (const name of FACET_NAMES) for (const value of view.choice[name] ?? []) given.append(name, value);
  if (view.order !== "saved") given.set("order", view.order);
  if (view.release !== null) given.set("release", view.release);
  const query = given.toString();
  return `#/${view.place === "bin" ? "bin" : ""}${query === "" ? "" : `?${query}`}`;
}
