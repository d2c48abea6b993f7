/** What a library keeps, made up around the records that components are looked at with. */
import type { ReleaseSummary, StoredRevision } from "../../lib/library/schema";
import type { Extract, ReleaseRecord } from "../../lib/model";

const SAVED = "2026-11-23T14:02:00.000Z";

export function summaryOf(record: ReleaseRecord, id: string): ReleaseSummary {
  return {
    id,
    url: record.url,
    textHash: record.textHash,
    lang: record.lang,
    dir: record.dir,
    kind: record.kind,
    title: record.title?.value ?? null,
    issuer: record.issuer,
    published: record.published?.value ?? null,
    eventDate: record.eventDate?.value ?? null,
    place: record.place?.value ?? null,
    speakers: record.speakers.map(({ name }) => name.value),
    points: record.sets.reduce((sum, { items }) => sum + items.length, 0),
    exchanges: record.exchanges.length,
    savedAt: SAVED,
    revisions: id === "1" ? 1 : 0,
    tags: id === "1" ? ["cyberspace", "网络"] : [],
    note: "",
    corrections: {},
    deletedAt: null,
    change: 1,
    number: 1,
    listed: 1,
  };
}

/** The text of a release as it was before: one sentence less, and one put otherwise. */
export function earlier(record: ReleaseRecord): StoredRevision {
  const text = record.text.replace(" emphasis on development and security", " weight on security").slice(0, -80);
  return {
    release: "1",
    number: 0,
    savedAt: "2026-10-02T09:30:00.000Z",
    record: {
      ...record,
      text,
      textHash: `sha256:${"1".repeat(64)}`,
      sets: [],
      statements: [],
      exchanges: [],
      notes: [],
    },
  };
}

/** The first point of a record's first set, kept by itself; of a record without sets its first words. */
export function extractFrom(record: ReleaseRecord, id: string): Extract {
  const [set] = record.sets;
  const span = set?.items[0]?.span ?? { from: 0, to: Math.min(60, record.text.length) };
  const speaker = set === undefined || set.speaker === null ? undefined : record.speakers[set.speaker];
  return {
    id,
    url: record.url,
    title: record.title?.value ?? null,
    issuer: record.issuer,
    lang: record.lang,
    dir: record.dir,
    published: record.published?.value ?? null,
    textHash: record.textHash,
    quote: record.text.slice(span.from, span.to),
    span,
    prefix: "",
    suffix: "",
    speaker: speaker?.name.value ?? null,
    role: speaker?.role?.value ?? null,
    place: set === undefined ? { kind: "body" } : { kind: "point", set: 0, item: 0 },
    savedAt: SAVED,
    tags: ["harbours", "港口"],
    note: "",
    deletedAt: null,
  };
}
