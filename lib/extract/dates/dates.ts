import type { CivilDate, Fact, Note } from "../../model";
import type { Reading } from "../reading";

/** When the release was published, when and where what it reports happened. */
export function findDatesAndPlace(
  _reading: Reading,
  _title: Fact<string> | null,
): {
  readonly published: Fact<CivilDate> | null;
  readonly eventDate: Fact<CivilDate> | null;
  readonly place: Fact<string> | null;
  readonly notes: readonly Note[];
} {
  return { published: null, eventDate: null, place: null, notes: [] };
}
