import { defineContentScript } from "wxt/utils/define-content-script";
import { isSameDocument } from "../lib/browser/address";
import { announcePage } from "../lib/browser/ask";
import { watchPage } from "../lib/page/watch";

/**
 * On listed hosts, and on those that the reader granted, once the page is idle and at rest: one message that it is there, and one
 * more when the document shows another page without a load. The matches are set in wxt.config.ts from the registry, the granted
 * ones in lib/browser/sites; the page is read by another script (`reader`), injected when it is needed.
 */
export default defineContentScript({
  matches: [],
  runAt: "document_idle",
  main() {
    // A world of the extension's own: the page neither sees nor sets this. A site can be listed and granted, and granted again.
    const world = globalThis as { readoutIsHere?: boolean };
    if (world.readoutIsHere) return;
    world.readoutIsHere = true;
    const end = watchPage(window, isSameDocument, (moved) => {
      void announcePage(document.contentType, moved).then((wanted) => {
        if (wanted) return;
        world.readoutIsHere = false;
        end();
      });
    });
  },
});
