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

/** A site whose pages the general reader does not read right by itself. */
export interface SiteFile {
  /** Id of the body in the registry. */
  readonly body: string;
  /** Hosts of that body that have this structure, as the registry writes them. */
  readonly hosts: readonly string[];
  /** What the general reader does not find on these pages, and why. */
  readonly fails: string;
  readonly selectors: SiteSelectors;
}
