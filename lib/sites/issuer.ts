/** Whose release a page is: the address's word, and where that is not enough, the page's own. */
import type { Issuer, PageText } from "../model";
import { bodyIds, bodyOf, carriesOthers, namesOf } from "./bodies";
import { matchSite, type SiteMatch } from "./match";
import { bodiesNamed, foldName, type NamedBody } from "./names";
import { stateNamed } from "./states";
import { claimsOn } from "./table";

/** The platform's address parser; the pure folders compile without the DOM's types. */
declare const URL: { new (address: string): { readonly hostname: string } };

/**
 * The body that published the page, or null where nobody is known.
 *
 * - An address of a body's own decides alone.
 * - Where departments share an address (gov.uk/government/news), the page must name the body: "From: Foreign, Commonwealth &
 *   Development Office". A page that names another department, or none, is nobody's.
 * - Where a host carries others' releases (the General Assembly's debate), it is whom the page names, or the ministry of the state
 *   that it names; else the host's own body.
 * - A page that gives an address on another's host as its own is nobody's: it may have been copied. On another host of the same
 *   state (fmprc.gov.cn for mfa.gov.cn) it stays what it is.
 */
export function issuerOf(page: PageText, match: SiteMatch | null = matchSite(page.url)): Issuer | null {
  if (match === null || namesForeignAddress(page, match)) return null;
  if (carriesOthers(match.issuer.id, match.site.host)) return carried(page) ?? match.issuer;
  if (match.sharers.length === 0) return match.issuer;
  const [id] = named(
    page,
    match.sharers.map(({ id }) => namedBody(id)),
  );
  return id === undefined ? null : bodyOf(id);
}

function namesForeignAddress({ foreignCanonical }: PageText, match: SiteMatch): boolean {
  if (foreignCanonical === null || isUnderOwn(foreignCanonical, match.site.host)) return false;
  const other = matchSite(foreignCanonical);
  const own = [match.issuer, ...match.sharers];
  return other === null || !own.some(({ id, country }) => id === other.issuer.id || isOneState(country, other));
}

/** On a host below the body's own, as the servers behind a site are: `prod.mfa.gov.xx` for `www.mfa.gov.xx`. Not below gov.uk. */
function isUnderOwn(address: string, registered: string): boolean {
  const host = new URL(address).hostname;
  const own = registered.replace(/^\*\./, "");
  return host.endsWith(`.${own}`) && claimsOn(registered).every(({ shared }) => !shared);
}

function isOneState(country: string | null, { issuer }: SiteMatch): boolean {
  return country !== null && country === issuer.country;
}

/** Lines of a page that may name its publisher, in comparison form. */
interface Evidence {
  readonly lines: readonly string[];
  /** The name must end the line: "Press release from Ministry for Foreign Affairs". */
  readonly atEnd: boolean;
}

/** How many lines of the body may be an address or a signature: "Communiqué par le ministère des Affaires étrangères". */
const FIRST_LINES = 1;
const LAST_LINES = 3;
/** Units of such a line at most: ministries with four portfolios have lines of 160. */
const LONGEST_LINE = 200;

/** No sentence: "The Ministry of Finance was told." */
function isLine(text: string): boolean {
  return text.length <= LONGEST_LINE && !/[.!?。؟:]$/u.test(text.trimEnd());
}

/** What a page says of its publisher, in order of trust. */
function evidenceOf({ hints, blocks, text }: PageText): readonly Evidence[] {
  const values = (list: readonly { readonly value: string }[]): string[] => list.map(({ value }) => value);
  const titles = values(hints.titles);
  const labels = values(hints.labels).filter(isLine);
  const title = blocks.find(({ kind }) => kind === "title");
  const body = blocks.filter(({ part }) => part === "body").map(({ from, to }) => text.slice(from, to));
  const edges = [...body.slice(0, FIRST_LINES), ...body.slice(-LAST_LINES)];
  const evidence = (lines: readonly string[], atEnd: boolean): Evidence => ({
    lines: lines.map(foldName).filter((line) => line !== ""),
    atEnd,
  });
  const organisations = evidence(values(hints.organisations), false);
  // "From: Department for Transport": whom such a line leaves out, no other line brings back.
  if (hints.organisations.some(({ source }) => source === "head line")) return [organisations];
  return [
    organisations,
    evidence([...hints.breadcrumbs, hints.siteName ?? "", ...titles.flatMap(tailOf)], false),
    evidence(labels, true),
    evidence(edges.filter(isLine), false),
    evidence([title === undefined ? (titles[0] ?? "") : text.slice(title.from, title.to)], false),
  ];
}

/** "Title – Ministry" → "Ministry": what stands behind the last sign that parts a page's title from its site. */
function tailOf(title: string): string[] {
  const parts = title.split(/\s[-–—|:·»]+\s|\s?\|\s?/u);
  return parts.length > 1 ? parts.slice(1) : [];
}

/** Ids of the bodies that the page names as its publisher: of the first trust at which it names any. */
function named(page: PageText, bodies: readonly NamedBody[]): readonly string[] {
  for (const { lines, atEnd } of evidenceOf(page))
    for (const line of lines) {
      const ids = bodiesNamed(line, bodies, atEnd);
      if (ids.length > 0) return ids;
    }
  return [];
}

/** Whose release a host carries that carries everyone's, or null. */
function carried(page: PageText): Issuer | null {
  const ids = named(page, everybody());
  const state = stateNamed(page);
  const bodies = ids.map(bodyOf).filter(({ country, kind }) => country !== null && kind !== "mission");
  const own = state === null ? bodies : bodies.filter(({ country }) => country === state);
  if (own.length === 1) return own[0] ?? null;
  return state === null ? null : ministryOf(state);
}

function ministryOf(country: string): Issuer | null {
  for (const id of bodyIds()) {
    const body = bodyOf(id);
    if (body.country === country && body.kind === "ministry") return body;
  }
  return null;
}

const folded = new Map<string, NamedBody>();

function namedBody(id: string): NamedBody {
  let body = folded.get(id);
  if (body === undefined) {
    body = { id, names: namesOf(id).map(foldName) };
    folded.set(id, body);
  }
  return body;
}

function everybody(): readonly NamedBody[] {
  return [...bodyIds()].map(namedBody);
}
