import { defineBackground } from "wxt/utils/define-background";
import { listen } from "../../lib/browser/listen";
import { matchSite } from "../../lib/sites/match";
import { keep, savedState } from "./library";
import { leave, markSaved, releaseIn } from "./releases";

/**
 * Reads, extracts, keeps, saves. The worker can be stopped at any time and starts again at the next event: whatever must outlive
 * it is in session storage (lib/browser/tab-records) or in the library.
 */
export default defineBackground(() => {
  listen({
    detected(tabId, url, { contentType }) {
      const match = matchSite(url);
      if (match === null || match.isListAddress || !/^(?:text\/html|application\/xhtml\+xml)$/.test(contentType))
        return;
      void releaseIn(tabId, false, savedState);
    },
    read: ({ tabId, force }) => releaseIn(tabId, force, savedState),
    async save({ tabId, record }) {
      const reply = await keep(record);
      if (reply.ok && tabId !== null) await markSaved(tabId, record);
      return reply;
    },
    left: (tabId, url) => void leave(tabId, url),
  });
});
