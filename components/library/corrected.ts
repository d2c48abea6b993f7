import type { Corrections } from "../../lib/export/json";
import type { ReleaseRecord } from "../../lib/model";

/** The fields that the reader can put right, in the order in which they are shown. */
export const FIELDS = ["title", "speakers", "kind", "published", "eventDate", "place"] as const;
export type Field = (typeof FIELDS)[number];

/** A field as text: names one a line; "" where there is none. */
export type FieldTexts = Readonly<Record<Field, string>>;

/** What the page says, or what the reader put in its place. */
export function fieldTexts(record: ReleaseRecord, corrections: Corrections): FieldTexts {
  const said = {
    title: record.title?.value ?? null,
    kind: record.kind,
    published: record.published?.value ?? null,
    eventDate: record.eventDate?.value ?? null,
    place: record.place?.value ?? null,
    ...corrections,
  };
  const speakers = corrections.speakers ?? record.speakers.map(({ name }) => name.value);
  return {
    title: said.title ?? "",
    speakers: speakers.join("\n"),
    kind: said.kind,
    published: said.published ?? "",
    eventDate: said.eventDate ?? "",
    place: said.place ?? "",
  };
}

/** The corrections that texts stand for; those equal to what the page says are none. */
export function correctionsIn(record: ReleaseRecord, texts: FieldTexts): Corrections {
  const said = fieldTexts(record, {});
  const clean = (field: Field) => texts[field].replace(/[^\S\n]+/g, " ").trim();
  const line = (field: Field) => clean(field).replace(/\s+/g, " ") || null;
  const changed = FIELDS.filter((field) => clean(field) !== said[field].trim());
  const all: Required<Corrections> = {
    title: line("title"),
    kind: texts.kind as ReleaseRecord["kind"],
    published: line("published"),
    eventDate: line("eventDate"),
    place: line("place"),
    speakers: namesIn(texts.speakers, record.speakers.length),
  };
  return Object.fromEntries(changed.map((field) => [field, all[field]]));
}

/** One name a line, an empty line for a speaker of the record that speaks nowhere; empty lines behind those say nothing. */
function namesIn(text: string, known: number): readonly string[] {
  return text
    .split("\n")
    .map((name) => name.trim())
    .filter((name, at) => name !== "" || at < known);
}

/** `2016-07-11`, `2016-07`, or nothing. */
export function isCivilDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text.trim());
  if (parts === null) return text.trim() === "";
  const [, year, month, day = "01"] = parts.map(Number) as unknown as [number, number, number, number?];
  const date = new Date(Date.UTC(year, month - 1, Number(day)));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
}
