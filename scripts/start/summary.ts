import type { PropositionSet, ReleaseRecord, Span } from "../../lib/model";

/** A record for the terminal: who, when, where, and each set with its points, in the release's own words. */
export function summarize(record: ReleaseRecord): string {
  const lines = [
    record.title?.value ?? "(no title)",
    row("Issuer", record.issuer?.name),
    row("Kind", record.kind),
    row("Published", record.published?.value),
    row("Event", record.eventDate?.value),
    row("Place", record.place?.value),
    ...record.speakers.map((speaker) =>
      row("Speaker", [speaker.name.value, speaker.role?.value].filter(Boolean).join(", ")),
    ),
    row("Versions", record.versions.map((version) => version.lang).join(" ")),
    ...record.sets.flatMap((set) => ["", ...summarizeSet(record, set)]),
  ];
  return lines.filter((line) => line !== null).join("\n");
}

function summarizeSet(record: ReleaseRecord, set: PropositionSet): string[] {
  const quote = (span: Span) => record.text.slice(span.from, span.to).replace(/\s+/g, " ");
  const speaker = set.speaker === null ? null : record.speakers[set.speaker]?.name.value;
  const count =
    set.declared === null ? `${set.items.length} found` : `${set.declared} announced · ${set.items.length} found`;
  return [
    set.announcement ? quote(set.announcement) : "(not announced)",
    `  ${[count, speaker, set.topic ? `on ${quote(set.topic)}` : null].filter(Boolean).join(" · ")}`,
    ...set.items.map((item) => `  ${item.ordinal}. ${quote(item.heading)}`),
  ];
}

function row(name: string, value: string | null | undefined): string | null {
  return value ? `  ${name.padEnd(10)} ${value}` : null;
}
