import type { CivilDate, Fact, Note, ReleaseKind } from "../../model";
import { findKind } from "../detect/kind";
import type { Reading } from "../reading";
import { findOccasion } from "./event";
import { findMentions } from "./mentions";
import { findPublished } from "./published";
import { proseDateline } from "./where";
import { dateLanguage } from "./words";

/** When the release was published, when and where what it reports happened. */
export function findDatesAndPlace(
  reading: Reading,
  title: Fact<string> | null,
  kind: ReleaseKind = findKind(reading, title, []),
): {
  readonly published: Fact<CivilDate> | null;
  readonly eventDate: Fact<CivilDate> | null;
  readonly place: Fact<string> | null;
  readonly notes: readonly Note[];
} {
  const language = dateLanguage(reading);
  const page = findMentions(reading, language, title);
  const opening = proseDateline(reading, language, page);
  const { published, notes } = findPublished(reading, language, page, opening?.date ?? null);
  const { eventDate, place } = findOccasion(reading, language, page, { title, published, kind, opening });
  const history = page.mentions
    .filter(({ where, from }) => where === "title" && from !== eventDate?.from && from !== published?.from)
    .map(({ from, to }) => ({
      stage: "dates",
      rule: "not the day of the event",
      span: { from, to },
      why: "a date in the title that is too far from the page's own to be that of what it reports",
    }));
  return { published, eventDate, place, notes: [...page.notes, ...notes, ...(published ? history : [])] };
}
