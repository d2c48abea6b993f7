import type { CivilDate, Fact, Note, ReleaseKind } from "../../model";
import type { Reading } from "../reading";
import { findOccasion } from "./event";
import { findMentions } from "./mentions";
import { findPublished } from "./published";
import { dateLanguage } from "./words";

/** When the release was published, when and where what it reports happened. */
export function findDatesAndPlace(
  reading: Reading,
  title: Fact<string> | null,
  kind: ReleaseKind = "other",
): {
  readonly published: Fact<CivilDate> | null;
  readonly eventDate: Fact<CivilDate> | null;
  readonly place: Fact<string> | null;
  readonly notes: readonly Note[];
} {
  const language = dateLanguage(reading);
  const page = findMentions(reading, language, title);
  const { published, notes } = findPublished(reading, language, page);
  const { eventDate, place } = findOccasion(reading, language, page, { title, published, kind });
  return { published, eventDate, place, notes: [...page.notes, ...notes] };
}
