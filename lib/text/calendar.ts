/** The civil calendar as arithmetic: no clock, no time zone. */

/** Number of days in a month of the civil calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 January of the year 0 of the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const before = (y: number): number => 365 * y + Math.ceil(y / 4) - Math.ceil(y / 100) + Math.ceil(y / 400);
  let days = before(year) + day - 1;
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days;
}

/** Day of the week, 1 Monday … 7 Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  // 1 January of the year 0 was a Saturday.
  return ((dayNumber(year, month, day) + 5) % 7) + 1;
}

/** The civil date `days` after (or, negative, before) `date` (YYYY-MM-DD). */
export function daysAfter(date: string, days: number): string {
  let [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  day += days;
  while (day < 1) {
    month--;
    if (month < 1) {
      month = 12;
      year--;
    }
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  return civil(year, month, day);
}

/** "YYYY-MM-DD", or "YYYY-MM" without a day. */
export function civil(year: number, month: number, day: number | null): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}${day === null ? "" : `-${two(day)}`}`;
}
