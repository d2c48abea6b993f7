import { describe, expect, it } from "vitest";
import { largeFrames } from "../../../lib/page/frames";
import { openPage } from "../../../scripts/dom";

/** jsdom lays nothing out: the size of a frame is what its attributes say. */
function framesOf(html: string): string[] {
  const { document, close } = openPage(html, "https://www.ministry.example/around");
  for (const frame of document.querySelectorAll("iframe, frame"))
    frame.getBoundingClientRect = () =>
      ({ width: Number(frame.getAttribute("width")), height: Number(frame.getAttribute("height")) }) as DOMRect;
  const hosts = largeFrames(document);
  close();
  return hosts;
}

describe("frames that can hold what a page is about", () => {
  it("are named by their hosts, each once", () => {
    expect(
      framesOf(`<iframe src="https://mfa.example/a" width="900" height="700"></iframe><iframe src="/b" width="500" height="400"></iframe>
        <iframe src="//mfa.example/c" width="900" height="700"></iframe>`),
    ).toEqual(["mfa.example", "www.ministry.example"]);
  });

  it("are not buttons, counters, players of nothing, nor what has no address", () => {
    expect(
      framesOf(`<iframe src="https://share.example/" width="120" height="20"></iframe><iframe width="900" height="700"></iframe>
        <iframe src="about:blank" width="900" height="700"></iframe><iframe src="http://[" width="900" height="700"></iframe>`),
    ).toEqual([]);
  });
});
