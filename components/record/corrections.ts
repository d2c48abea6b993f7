/** What the reader puts right in a record, before it is saved and after. */
import type { CivilDate, Corrections, ReleaseRecord } from "../../lib/model";

/** A line of the header that can be asked why it is so; those from "kind" on can be put right. */
export type FieldName = "issuer" | "kind" | "title" | "published" | "eventDate" | "place" | `speaker ${number}`;
export type CorrectableField = Exclude<FieldName, "issuer">;

/** Longest correction, in UTF-16 units: that of a title as long as any page has given. */
export const LONGEST = 2_000;

/** Which speaker a field is, or null. */
export function speakerIn(field: FieldName): number | null {
  return field.startsWith("speaker ") ? Number(field.slice("speaker ".length)) : null;
}

/** What was extracted; null: there is none. */
export function extractedValue(record: ReleaseRecord, field: CorrectableField): string | null {
  const speaker = speakerIn(field);
  if (speaker !== null) return record.speakers[speaker]?.name.value ?? null;
  return field === "kind" ? record.kind : (record[field as "title"]?.value ?? null);
}

/** What holds: the reader's word, else what was extracted; null: there is none. */
export function shownValue(record: ReleaseRecord, corrections: Corrections, field: CorrectableField): string | null {
  const speaker = speakerIn(field);
  if (speaker !== null)
    return (
      corrections.speakers?.[speaker] ||
      (isCorrected(record, corrections, field) ? null : extractedValue(record, field))
    );
  const own = corrections[field as "title"];
  return own === undefined ? extractedValue(record, field) : own;
}

export function isCorrected(record: ReleaseRecord, corrections: Corrections, field: CorrectableField): boolean {
  const speaker = speakerIn(field);
  const own = speaker === null ? corrections[field as "title"] : corrections.speakers?.[speaker];
  return own !== undefined && (own === "" ? null : own) !== extractedValue(record, field);
}

/** The corrections with this one among them. What says the same as the page is none. */
export function correct(
  record: ReleaseRecord,
  corrections: Corrections,
  field: CorrectableField,
  value: string | null,
): Corrections {
  const speaker = speakerIn(field);
  if (speaker === null) {
    const { [field as "title"]: _, ...rest } = corrections;
    return value === extractedValue(record, field) ? rest : { ...rest, [field]: value };
  }
  const found = record.speakers.map(({ name }) => name.value);
  const names = [...(corrections.speakers ?? found)];
  while (names.length < speaker) names.push("");
  names[speaker] = value ?? "";
  while (names.length > found.length && names.at(-1) === "") names.pop();
  const { speakers: _, ...rest } = corrections;
  const isSame = names.length === found.length && names.every((name, at) => name === found[at]);
  return isSame ? rest : { ...rest, speakers: names };
}

/** Whether both put the same right. */
export function isSameCorrections(a: Corrections, b: Corrections): boolean {
  const sorted = (each: Corrections) => JSON.stringify(Object.entries(each).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}

/** What a save is given: also the fields whose corrections in the library were taken back, as the page has them. */
export function toBeSaved(record: ReleaseRecord, kept: Corrections, corrections: Corrections): Corrections {
  const back = Object.keys(kept).map((field) => [
    field,
    field === "speakers" ? record.speakers.map(({ name }) => name.value) : extractedValue(record, field as "title"),
  ]);
  return { ...Object.fromEntries(back), ...corrections };
}

const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/**
 * A civil date that somebody wrote: year, month and, if they like, day, in the digits of any keyboard. True: "2016-7-11", "2016/07",
 * "٢٠١٦-٠٧-١١". Null for what is none: "2016-02-30", "11 July".
 */
export function civilDateOf(written: string): CivilDate | null {
  const plain = written.trim().replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find((each) => code >= each && code <= each + 9);
    return zero === undefined ? digit : String(code - zero);
  });
  const [, year, month, day] = /^([1-9]\d{3})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/u.exec(plain) ?? [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  const start = `${year}-${month.padStart(2, "0")}`;
  if (day === undefined) return start;
  // The zeroth day of the next month is this month's last; in UTC, so that no time zone has a say.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? `${start}-${day.padStart(2, "0")}` : null;
}
