/** Words of dates. */
export interface DateWords {
  /** Names of months with their number, 1–12, long and short. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: readonly string[];
}
