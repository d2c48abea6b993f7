/** Pages within the page: a frame has a document of its own, which is not read with the page that holds it. */

/** Least width and height (CSS px) from which a frame holds what the page is about, and not a button, a counter or a map. */
const LEAST_WIDTH = 400;
const LEAST_HEIGHT = 300;

/** Hosts of the frames that are large enough to hold a release, each once, in page order. Frames without an address are the page's own. */
export function largeFrames(document: Document): string[] {
  const hosts = [...document.querySelectorAll("iframe[src], frame[src]")]
    .filter((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    })
    .map((frame) => hostOf(frame.getAttribute("src") ?? "", document.baseURI));
  return [...new Set(hosts.filter((host) => host !== ""))];
}

function hostOf(written: string, base: string): string {
  try {
    const { protocol, hostname } = new URL(written, base);
    return protocol === "http:" || protocol === "https:" ? hostname : "";
  } catch {
    return "";
  }
}
