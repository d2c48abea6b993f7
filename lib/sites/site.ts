/**
 * What a site file may say to the page reader where the structure of a page is not enough: selectors that find.
 * They never clean or rewrite; one that finds nothing is as if it were not there.
 */
export interface SiteSelectors {
  /** The element that shows the release's title. */
  readonly title?: string;
  /** The element that shows its date. */
  readonly date?: string;
  /** The element that holds its body. */
  readonly body?: string;
}
