import type { Corrections, Fact, ReleaseRecord, Speaker } from "../model";

/** The rule of a fact that the reader put right: it stands nowhere in the text. */
const CORRECTED = "corrected";

/**
 * The record as the reader put it right, for whatever shows or copies it. It is not kept: the library keeps what the page said, and the
 * corrections beside it. A speaker who was taken away is gone from the list, and nobody is named where that one was.
 */
export function correctedRecord(record: ReleaseRecord, corrections: Corrections): ReleaseRecord {
  if (Object.keys(corrections).length === 0) return record;
  const put = (value: string | null | undefined, found: Fact<string> | null): Fact<string> | null =>
    value === undefined || value === found?.value ? found : value === null ? null : factOf(value);
  const facts = {
    kind: corrections.kind ?? record.kind,
    title: put(corrections.title, record.title),
    published: put(corrections.published, record.published),
    eventDate: put(corrections.eventDate, record.eventDate),
    place: put(corrections.place, record.place),
  };
  return corrections.speakers === undefined
    ? { ...record, ...facts }
    : { ...withSpeakers(record, corrections.speakers), ...facts };
}

function factOf(value: string): Fact<string> {
  return { value, from: null, to: null, rule: CORRECTED };
}

function withSpeakers(record: ReleaseRecord, names: readonly string[]): ReleaseRecord {
  const speakers: Speaker[] = [];
  /** New index of each speaker, null of those taken away. */
  const places = record.speakers.map((speaker, at) => {
    const name = names[at] ?? speaker.name.value;
    if (name === "") return null;
    const id = speakers.length;
    speakers.push({ ...speaker, id, name: name === speaker.name.value ? speaker.name : factOf(name) });
    return id;
  });
  for (const name of names.slice(record.speakers.length))
    if (name !== "") speakers.push({ id: speakers.length, name: factOf(name), role: null, mentions: [] });
  const moved = <T extends { readonly speaker: number | null }>(each: T): T => ({
    ...each,
    speaker: each.speaker === null ? null : (places[each.speaker] ?? null),
  });
  return {
    ...record,
    speakers,
    sets: record.sets.map(moved),
    statements: record.statements.map(moved),
    exchanges: record.exchanges.map((exchange) => ({ ...exchange, answers: exchange.answers.map(moved) })),
  };
}
