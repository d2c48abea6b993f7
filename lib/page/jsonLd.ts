/** Facts from a page's JSON-LD. It is written by strangers: anything of an unexpected shape is passed over. */
import type { Hint } from "../model";

export interface LinkedData {
  readonly titles: readonly Hint[];
  readonly dates: readonly Hint[];
  readonly types: readonly Hint[];
  readonly organisations: readonly Hint[];
  readonly siteName: string | null;
}

/** Most objects looked at in one page. */
const MOST_OBJECTS = 500;
/** Things whose headline or date is not the page's own. */
const NOT_THE_PAGE =
  /^(?:Organization|GovernmentOrganization|Person|ImageObject|BreadcrumbList|ListItem|SearchAction|WebSite|VideoObject)$/;

export function readJsonLd(sources: readonly string[]): LinkedData {
  const titles: Hint[] = [];
  const dates: Hint[] = [];
  const types: Hint[] = [];
  const organisations: Hint[] = [];
  let siteName: string | null = null;
  let left = MOST_OBJECTS;
  for (const source of sources) {
    const queue: unknown[] = [parse(source)];
    for (let at = 0; at < queue.length && left > 0; at++) {
      const value = queue[at];
      if (Array.isArray(value)) {
        queue.push(...value.slice(0, MOST_OBJECTS));
        continue;
      }
      if (typeof value !== "object" || value === null) continue;
      left--;
      const object = value as Record<string, unknown>;
      if (Array.isArray(object["@graph"])) queue.push(...object["@graph"].slice(0, MOST_OBJECTS));
      if (object.mainEntity !== undefined) queue.push(object.mainEntity);
      const type = texts(object["@type"]);
      for (const name of type) types.push({ value: name, source: "json-ld:@type" });
      if (type.includes("WebSite")) siteName ??= texts(object.name)[0] ?? null;
      if (type.some((name) => NOT_THE_PAGE.test(name))) continue;
      for (const title of texts(object.headline)) titles.push({ value: title, source: "json-ld:headline" });
      for (const name of ["datePublished", "dateCreated"] as const) {
        for (const date of texts(object[name])) dates.push({ value: date, source: `json-ld:${name}` });
      }
      for (const name of ["publisher", "author", "sourceOrganization"] as const) {
        for (const party of names(object[name])) organisations.push({ value: party, source: `json-ld:${name}` });
      }
    }
  }
  return { titles, dates, types, organisations, siteName };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function texts(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter((one): one is string => typeof one === "string")
    .map((one) => one.slice(0, 1000).replace(/\s+/g, " ").trim())
    .filter((one) => one !== "");
}

function names(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one) =>
    typeof one === "object" && one !== null ? texts((one as Record<string, unknown>).name) : texts(one),
  );
}
