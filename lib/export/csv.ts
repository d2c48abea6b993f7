import type { PropositionSet, ReleaseRecord, Span } from "../model";
import { quote } from "../text/span";
import { correctedRecord } from "./corrected";
import { type Exported, originalFields } from "./exported";
import { linkTo } from "./textFragment";

/**
 * Tables by RFC 4180: fields in quotation marks where they need them, lines ended by CR LF, UTF-8 with a byte order mark, without which
 * Excel reads another encoding. Column names are the same in every language, for programs that read them.
 *
 * A field that a spreadsheet would run as a formula — one that begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line
 * break — gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection). The same goes for its later lines,
 * which some programs take for fields. Nothing else is changed.
 */
export const RELEASE_COLUMNS = [
  ...["title", "issuer", "country", "kind", "published", "event_date", "place", "language", "speakers", "points"],
  ...["questions", "url", "tags", "note", "saved_at", "read_at", "text_hash", "as_on_the_page"],
] as const;

export const POINT_COLUMNS = [
  ...["number", "thesis", "point", "speaker", "office", "announcement", "announced", "found", "title", "issuer"],
  ...["country", "kind", "published", "event_date", "place", "language", "url", "link", "text_hash"],
] as const;

const BYTE_ORDER_MARK = "\ufeff";

export function csvHead(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + csvRow(columns);
}

/** One release as one row. */
export function releaseRow(release: Exported): string {
  const record = correctedRecord(release.record, release.corrections ?? {});
  const speakers = record.speakers
    .filter(({ name }) => name.value !== "")
    .map(({ name, role }) => (role === null ? name.value : `${name.value} (${role.value})`));
  const said = Object.entries(originalFields(release.record, release.corrections));
  return csvRow([
    ...[record.title?.value, record.issuer?.name, record.issuer?.country, record.kind, record.published?.value],
    ...[record.eventDate?.value, record.place?.value, record.lang, speakers.join("; "), pointsIn(record)],
    ...[record.exchanges.length, record.url, release.tags.join("; "), release.note, release.savedAt, record.readAt],
    ...[record.textHash, said.map(([field, value]) => `${field}: ${value}`).join("; ")],
  ]);
}

/** The points of a release, one row each, in page order. "2.1" is the first point of a set nested in point 2. */
export function pointRows(release: Exported): string {
  const record = correctedRecord(release.record, release.corrections ?? {});
  const { text, title, issuer, kind, published, eventDate, place, lang, url, textHash } = record;
  const words = (span: Span | null) => (span === null ? "" : quote(text, span).trim());
  const rows = record.sets.flatMap((set) => {
    const speaker = set.speaker === null ? undefined : record.speakers[set.speaker];
    return set.items.map((item) =>
      csvRow([
        ...[`${parentNumber(record, set)}${item.ordinal}`, words(item.heading), words(item.span), speaker?.name.value],
        ...[speaker?.role?.value, words(set.announcement), set.declared, set.items.length, title?.value, issuer?.name],
        ...[issuer?.country, kind, published?.value, eventDate?.value, place?.value, lang, url],
        ...[linkTo(record, item.span), textHash],
      ]),
    );
  });
  return rows.join("");
}

/** "2." for a set in point 2 of another; "" for one that stands alone. No set is its own ancestor: a parent comes before. */
function parentNumber(record: ReleaseRecord, set: PropositionSet): string {
  if (set.parent === null) return "";
  const parent = record.sets[set.parent.set];
  const item = parent?.items[set.parent.item];
  if (parent === undefined || item === undefined || record.sets.indexOf(parent) >= record.sets.indexOf(set)) return "";
  return `${parentNumber(record, parent)}${item.ordinal}.`;
}

function pointsIn({ sets }: ReleaseRecord): number {
  return sets.reduce((sum, { items }) => sum + items.length, 0);
}

type Field = string | number | null | undefined;

/** Fields as one line of a table. */
export function csvRow(fields: readonly Field[]): string {
  return `${fields.map(field).join(",")}\r\n`;
}

const FORMULA = /^(?=[=+\-@＝＋－＠\t\r\n])/;
const FORMULA_ON_A_LINE = /([\r\n])(?=[=+\-@＝＋－＠\t])/g;

function field(value: Field): string {
  if (typeof value !== "string") return String(value ?? "");
  const harmless = value.replace(FORMULA, "'").replace(FORMULA_ON_A_LINE, "$1'");
  return /[",;\r\n\t']|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
