import type { CivilDate, Fact, Span } from "../../model";
import { daysBetween, type Mention, resolve } from "./mentions";

/**
 * An event is reported within this many days of its publication. Gold: 0 to 15; joint statements come out weeks after a
 * meeting. An older date in the body is history ("1 September 1939").
 */
const MOST_DAYS_AFTER = 62;
/** Releases on coming visits and on trips under way name days still to come. */
const MOST_DAYS_BEFORE = 10;

/** A date for the event with the sentence or line that gives it. */
export interface Dated {
  readonly fact: Fact<CivilDate>;
  /** Where to look for the place. */
  readonly within: Span;
}

/** A date of the page as that of the event, or null where it is too far from the page's own. */
export function mentionDate(mention: Mention, near: CivilDate | null, rule: string): Dated | null {
  const value = resolve(mention.printed, near);
  if (value === null || !isTimely(value, near)) return null;
  return { fact: { value, from: mention.from, to: mention.to, rule }, within: mention.line };
}

/** Whether an event of that day would be reported when the page is from `near`. */
function isTimely(value: CivilDate, near: CivilDate | null): boolean {
  if (near === null) return true;
  if (value.length === 7) return near.startsWith(value);
  const days = daysBetween(value, near);
  return days <= MOST_DAYS_AFTER && days >= -MOST_DAYS_BEFORE;
}
