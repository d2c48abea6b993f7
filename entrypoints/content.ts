import { defineContentScript } from "wxt/utils/define-content-script";
import { announcePage } from "../lib/browser/ask";

/**
 * On listed hosts, once the page is idle: one message that it is there. The matches are set in wxt.config.ts from the registry,
 * the page is read by another script (`reader`), injected when it is needed.
 */
export default defineContentScript({
  matches: [],
  runAt: "document_idle",
  main() {
    const announce = () => announcePage(document.contentType);
    // A page that the browser prepares in advance is not yet read by anyone.
    if ("prerendering" in document && document.prerendering)
      document.addEventListener("prerenderingchange", announce, { once: true });
    else announce();
    // Back from the browser's memory, where the page stood but its badge did not.
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) announce();
    });
  },
});
