/** The file that a reader can send when a known site has changed: where, what was found, and the page's structure without its words. */

export interface ReportSource {
  /** Version of the extension. */
  readonly version: string;
  /** Civil date of the report, given by the caller. */
  readonly date: string;
  readonly host: string;
  /** Id of the registry's body, or null. */
  readonly body: string | null;
  /** The page's path, masked. */
  readonly path: string;
  /** The page's structure as HTML, masked. */
  readonly html: string;
  /** What the reading gave: "release: no", "title: no" … our words, none of the page's. */
  readonly findings: readonly string[];
}

/** Name and content of the report. It is HTML that opens as a page, and can be read by Readout as one. */
export function structureReport(source: ReportSource): { readonly name: string; readonly text: string } {
  const { version, date, host, body, path, html, findings } = source;
  const lines = [
    "Structure of a page, for Readout. Every word of it is replaced; addresses have no query.",
    `readout: ${version}`,
    `date: ${date}`,
    `host: ${host}`,
    `body: ${body ?? "none"}`,
    `path: ${path}`,
    ...findings,
  ];
  // A comment ends at "--": nothing in it may look so.
  const comment = lines.map((line) => line.replace(/[<>]/g, "").replace(/-{2,}/g, "-")).join("\n");
  return {
    name: `readout-structure-${host.replace(/[^a-z0-9.-]/gi, "")}-${date}.html`,
    text: `<!doctype html>\n<!--\n${comment}\n-->\n${html.replace(/^<!doctype html>\s*/i, "")}\n`,
  };
}
