import type { CslDate, CslItem } from "./csl";
import { oneLine } from "./exported";
import type { CslName } from "./personName";

/**
 * A reference in RIS (tags of 2001 and 2011), lines ended by CR LF, UTF-8. Its type is that of a report of a body: RIS has none for speeches
 * or press releases, and what they are stands in M3 (decision 120). A body with a comma in its name reads as family and given in RIS, which has no other
 * way to write it; joined again it is the same.
 */
export function risEntry(item: CslItem): string {
  const lines: readonly (readonly [string, string])[] = [
    ["TY", "RPRT"],
    ["ID", item.id],
    ...(item.author ?? []).map((name) => ["AU", nameOf(name)] as const),
    ["TI", item.title ?? ""],
    ["PY", String(item.issued?.["date-parts"][0][0] ?? "")],
    ["DA", dateOf(item.issued)],
    ["PB", item.publisher ?? ""],
    ["CY", item["publisher-place"] ?? ""],
    ["M3", item.genre ?? ""],
    ["LA", item.language],
    ...(item.keyword ?? "").split(", ").map((word) => ["KW", word] as const),
    ["UR", item.URL],
    ["Y2", dateOf(item.accessed)],
    ["N1", [item.note, place(item), item.annote ?? ""].filter(Boolean).join(" · ")],
  ];
  const written = lines.map(([tag, value]) => [tag, oneLine(value)] as const).filter(([, value]) => value !== "");
  return [...written.map(([tag, value]) => `${tag}  - ${value}`), "ER  - ", ""].join("\r\n");
}

/** Where and when it was held, for which RIS has no tags on a report. */
function place(item: CslItem): string {
  return [item["event-place"] ?? "", dateOf(item["event-date"])].filter(Boolean).join(", ");
}

function nameOf(name: CslName): string {
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}

/** "2016/07/11/", "2016/07//", as the format has it. */
function dateOf(date: CslDate | undefined): string {
  const [year, month, day] = date?.["date-parts"][0] ?? [];
  if (year === undefined) return "";
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}/`;
}
