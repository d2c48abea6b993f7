import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { awaitCall } from "../lib/browser/following";
import { layDownState, type MarkOrder, type MarkResult, takeOrder, type VersionOrder } from "../lib/browser/mark-order";
import { type ReaderResult, tellReaderResult } from "../lib/browser/page-text";
import { takeUp } from "../lib/browser/selectors";
import { takeFetched } from "../lib/browser/version-order";
import { type Following, followReading } from "../lib/page/following";
import { largeFrames } from "../lib/page/frames";
import { type AddNumbers, type PageMarks, pageMarks } from "../lib/page/marks";
import { withoutStaleCanonical } from "../lib/page/moved";
import { readPageInSteps } from "../lib/page/read";
import { inPieces, type Steps } from "../lib/page/steps";

/**
 * Injected when a page is to be read, or its words shown: to show them it reads the page again. Its value is what it read, or,
 * where an order was laid down before (lib/browser/marks), what became of that. Where nothing is marked, nothing of it is left. A page is read in pieces, between which it goes on.
 * A version of the release that was fetched (entrypoints/version) is read as the page is.
 */
export default defineUnlistedScript({
  main(): Promise<string> | MarkResult {
    const order = takeOrder();
    if (order === null) return read();
    return order.do === "version" ? readFetched(order) : mark(order);
  },
});

async function read(): Promise<string> {
  // Before anything else has its turn: the next to be injected may lay down others.
  const selectors = takeUp();
  if (document.contentType === "application/pdf") return tellReaderResult({ ok: false, code: "pdf", detail: "" });
  const loadedAt = performance.getEntriesByType("navigation")[0]?.name ?? null;
  const address = () => location.href;
  return toldWhenRead(document, address, function* () {
    const page = yield* readPageInSteps(document, address(), selectors);
    return { ok: true, page: withoutStaleCanonical(page, loadedAt), frames: largeFrames(document) };
  });
}

/** Another version of the release, as it lies there since it was fetched. */
async function readFetched({ selectors }: VersionOrder): Promise<string> {
  const fetched = takeFetched();
  if (fetched === null) return tellReaderResult({ ok: false, code: "reader-failed", detail: "nothing was fetched" });
  const { document: version, url } = fetched;
  return toldWhenRead(
    version,
    () => url,
    function* () {
      return { ok: true, page: yield* readPageInSteps(version, url, selectors), frames: [] };
    },
  );
}

async function toldWhenRead(page: Document, address: () => string, read: () => Steps<ReaderResult>): Promise<string> {
  try {
    return await inPieces(page, address, function* () {
      const result = yield* read();
      yield;
      return tellReaderResult(result);
    });
  } catch (error) {
    return tellReaderResult({ ok: false, code: "reader-failed", detail: sentenceOf(error) });
  }
}

/** What stays in the extension's own world of the page from one order to the next. */
interface World {
  readoutMarks?: PageMarks;
  /** Laid down by the script `numbers`. */
  readoutNumbers?: AddNumbers;
  readoutFollowing?: Following;
  readoutHangUp?: () => void;
}

/** The marks of one page are one, however often this runs. */
function mark(order: MarkOrder): MarkResult {
  // A world of the extension's own: the page neither sees nor sets this.
  const world = globalThis as World;
  try {
    if (order.do === "follow") {
      world.readoutHangUp?.();
      world.readoutHangUp = awaitCall((tell) => {
        const following = followReading(window, order.places, order.selectors, tell);
        world.readoutFollowing = following;
        return following.end;
      });
      return { ok: true, marked: 0 };
    }
    world.readoutMarks ??= pageMarks(window, () => world.readoutNumbers);
    const marks = world.readoutMarks;
    if (order.do === "show") {
      const shown = marks.show(order.passage, order.selectors);
      if (shown === "same" || shown === "altered") world.readoutFollowing?.hold(order.passage);
      return { ok: true, shown };
    }
    const marked = marks.number(order.points, order.selectors, order.style);
    layDownState(marks.isNumbered);
    return { ok: true, marked };
  } catch (error) {
    return { ok: false, detail: sentenceOf(error) };
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
