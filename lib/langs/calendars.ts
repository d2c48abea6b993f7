import type { DateWords } from "./words/dates";

/** Words of dates in languages that have no pack of their own yet, by primary tag. */
const calendars: Readonly<Record<string, DateWords>> = {};

/** The date words of a language without a pack, or null. */
export function otherDates(primary: string): DateWords | null {
  return calendars[primary] ?? null;
}
