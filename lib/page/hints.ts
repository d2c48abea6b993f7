/** What the page says of itself outside its text: metadata for machines, and lines that name a kind or an issuer. */
import type { Hint, PageText } from "../model";
import type { DomAccess } from "./dom";
import { foldSpace } from "./inlineText";
import { readJsonLd } from "./jsonLd";
import type { Steps } from "./steps";
import type { Survey, SurveyNode } from "./survey";

export type MetaHints = Pick<PageText["hints"], "titles" | "dates" | "siteName" | "types" | "organisations">;

/** Longest value that is kept: titles of joint statements reach 400 units. */
const LONGEST_VALUE = 1000;
/** Most hints of one sort: a list page can have a `<time>` on each of a thousand lines. */
const MOST_HINTS = 40;

/** Names of `<meta>` (name, property, itemprop or http-equiv, lower case) by what their content is. Order is of trust. */
const TITLE_METAS = [
  "articletitle",
  "headline",
  "og:title",
  "dc.title",
  "dcterms.title",
  "citation_title",
  "parsely-title",
  "sailthru.title",
  "twitter:title",
  "title",
];
const DATE_METAS = [
  "pubdate",
  "publishdate",
  "publish_date",
  "publication_date",
  "publicationdate",
  "article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "date.issued",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.date",
  "dcterms.created",
  "dc.date",
  "dc.date.created",
  "citation_date",
  "citation_publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "date",
  "pub_date",
  "release_date",
];
const SITE_METAS = ["og:site_name", "sitename", "application-name", "dc.publisher", "dcterms.publisher", "publisher"];
const TYPE_METAS = [
  "og:type",
  "columntype",
  "columnname",
  "dc.type",
  "dcterms.type",
  "article:section",
  "content-type-name",
];
const ORGANISATION_METAS = [
  "contentsource",
  "dc.creator",
  "dcterms.creator",
  "dc.publisher",
  "dcterms.publisher",
  "article:author",
  "author",
  "govuk:primary-publishing-organisation",
];

/** Hints from `<meta>`, JSON-LD, `<title>`, `<time>`, microdata and the classes of `<body>`. */
export function* readMetaHints(survey: Survey, dom: DomAccess): Steps<MetaHints> {
  const metas = readMetas(survey, dom);
  const named = (names: readonly string[]): Hint[] =>
    names.flatMap((name) =>
      (metas.get(name) ?? []).map(({ value, spelling }) => ({ value, source: sourceOf(spelling) })),
    );
  const linked = readJsonLd(survey.jsonLd);
  const times = yield* timesInPage(survey, dom);
  const titles = [
    ...named(TITLE_METAS.slice(0, 2)),
    ...linked.titles,
    ...named(TITLE_METAS.slice(2)),
    ...survey.titles.map((value) => ({ value: tidy(value), source: "title" })),
  ];
  return {
    titles: distinct(titles),
    dates: distinct([...named(DATE_METAS), ...linked.dates, ...times]),
    siteName: named(SITE_METAS)[0]?.value ?? linked.siteName,
    types: distinct([...named(TYPE_METAS), ...linked.types, ...bodyTypes(survey, dom)]),
    organisations: distinct([...named(ORGANISATION_METAS), ...linked.organisations]),
  };
}

/** Value of the first `<meta>` with this name, in lower case, or null. */
export function metaValue(survey: Survey, dom: DomAccess, name: string): string | null {
  return readMetas(survey, dom).get(name)?.[0]?.value ?? null;
}

function readMetas(survey: Survey, dom: DomAccess): Map<string, { value: string; spelling: string }[]> {
  const found = new Map<string, { value: string; spelling: string }[]>();
  for (const meta of survey.metas) {
    const spelling =
      dom.attribute(meta, "name") ??
      dom.attribute(meta, "property") ??
      dom.attribute(meta, "itemprop") ??
      dom.attribute(meta, "http-equiv");
    const value = tidy(dom.attribute(meta, "content") ?? "");
    if (!spelling || value === "") continue;
    const name = spelling.trim().toLowerCase();
    const values = found.get(name) ?? [];
    if (values.length < MOST_HINTS) values.push({ value, spelling: spelling.trim() });
    found.set(name, values);
  }
  return found;
}

function sourceOf(spelling: string): string {
  return /^og:/i.test(spelling) ? spelling : `meta:${spelling}`;
}

/** Nodes of one step. */
const STEP = 256;

/** `<time datetime>` and `itemprop="datePublished"` in the visible page, in page order. */
function* timesInPage({ nodes }: Survey, dom: DomAccess): Steps<Hint[]> {
  const times: Hint[] = [];
  for (let i = 0; i < nodes.length && times.length < MOST_HINTS; i++) {
    if (i % STEP === 0) yield;
    const node = nodes[i] as SurveyNode;
    if (!node.attributed || node.inFurniture) continue;
    if (node.tag === "time") {
      const value = tidy(dom.attribute(node.node, "datetime") ?? "");
      const published = dom.attribute(node.node, "pubdate") !== null;
      if (value !== "") times.push({ value, source: published ? "time[pubdate]" : "time[datetime]" });
      continue;
    }
    const property = dom.attribute(node.node, "itemprop") ?? dom.attribute(node.node, "property");
    if (property !== null && /(?:^|\s)(?:\w+:)?(?:datePublished|date|created|issued)(?:$|\s)/.test(property)) {
      const value = tidy(dom.attribute(node.node, "content") ?? dom.attribute(node.node, "datetime") ?? "");
      if (value !== "") times.push({ value, source: `itemprop:${property.trim()}` });
    }
  }
  return times;
}

/** Classes of `<body>` that name the type of page, as content systems write them: "page-type-press-release", "node-type-…". */
function bodyTypes({ nodes, body }: Survey, dom: DomAccess): Hint[] {
  const node = nodes[body];
  if (!node?.attributed) return [];
  const classes = (dom.attribute(node.node, "class") ?? "").slice(0, 2000).split(/\s+/);
  return classes
    .filter((name) => /(?:type|template|single|section|category|page-node|post)-/i.test(name))
    .map((value) => ({ value, source: "body.class" }));
}

export function tidy(value: string): string {
  return foldSpace(value.slice(0, LONGEST_VALUE)).trim();
}

export function distinct(hints: readonly Hint[]): Hint[] {
  const seen = new Set<string>();
  return hints
    .filter(({ value, source }) => {
      const key = `${source} ${value}`;
      return value !== "" && !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_HINTS);
}
