import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { ReaderResult } from "../lib/browser/page-text";
import { takeUp } from "../lib/browser/selectors";
import { largeFrames } from "../lib/page/frames";
import { withoutStaleCanonical } from "../lib/page/moved";
import { readPage } from "../lib/page/read";

/** Injected when a page is to be read; its value is what it read (lib/browser/reader takes it). Leaves nothing in the page. */
export default defineUnlistedScript({
  main(): ReaderResult {
    if (document.contentType === "application/pdf") return { ok: false, code: "pdf", detail: "" };
    try {
      const loadedAt = performance.getEntriesByType("navigation")[0]?.name ?? null;
      const page = withoutStaleCanonical(readPage(document, location.href, takeUp()), loadedAt);
      return { ok: true, page, frames: largeFrames(document) };
    } catch (error) {
      return { ok: false, code: "reader-failed", detail: error instanceof Error ? error.message : String(error) };
    }
  },
});
