import { defineBackground } from "wxt/utils/define-background";
import { watchCommands } from "../../lib/browser/commands";
import { holds } from "../../lib/browser/grants";
import { listen } from "../../lib/browser/listen";
import { message } from "../../lib/browser/locale";
import { makeMenu, watchMenu } from "../../lib/browser/menu";
import { enterOpenPages, registerGranted } from "../../lib/browser/registration";
import { watchSettings } from "../../lib/browser/settings";
import { forgetCorrections } from "../../lib/browser/tab-corrections";
import { forgetSelection } from "../../lib/browser/tab-selection";
import { isWorthReading } from "./arrivals";
import { extractsIn, saveSelection } from "./extracts";
import { runCommand } from "./keys";
import { binExtract, keep, savedState } from "./library";
import { followIn, numberIn, showIn } from "./marks";
import { forgetSites, leave, markSaved, releaseIn, renewBadges } from "./releases";
import { reportOf } from "./report";
import { versionFor } from "./versions";
import { welcome } from "./welcome";

/**
 * Reads, extracts, keeps, saves. The worker can be stopped at any time and starts again at the next event: whatever must outlive
 * it is in session storage (lib/browser/tab-records), in the browser's own list of grants, or in the library.
 */
export default defineBackground({
  type: "module",
  main() {
    listen({
      async detected(tabId, url, { contentType, moved }) {
        const { isWanted, isRead } = await isWorthReading(url, contentType);
        if (moved) await leave(tabId, null);
        if (isRead) void releaseIn(tabId, moved, savedState);
        return isWanted;
      },
      read: ({ tabId, force }) => releaseIn(tabId, force, savedState),
      async save({ tabId, record, corrections }) {
        const reply = await keep(record, corrections);
        if (reply.ok && tabId !== null)
          await Promise.all([markSaved(tabId, record, savedState), forgetCorrections(tabId)]);
        return reply;
      },
      report: ({ tabId }) => reportOf(tabId),
      show: ({ tabId, passage }) => showIn(tabId, passage),
      number: ({ tabId, change }) => numberIn(tabId, change, savedState),
      follow: ({ tabId }) => followIn(tabId, savedState),
      version: ({ tabId, url }) => versionFor(tabId, url),
      extracts: async ({ tabId }) => ({ ok: true, extracts: await extractsIn(tabId) }),
      binExtract: async ({ id, isBack }) => ({ ok: true, isDone: await binExtract(id, isBack) }),
      left: (tabId, url) => void leave(tabId, url),
      closed: (tabId) => void forgetSelection(tabId),
      granted(added, removed) {
        void registerGranted().then(() => enterOpenPages(added));
        if (removed.length > 0) void forgetSites((address) => removed.some((pattern) => holds(pattern, address)));
      },
      began() {
        void registerGranted();
        void makeMenu(message("selection_save", []));
      },
      installed: () => void welcome(),
    });
    watchSettings(() => void renewBadges(savedState));
    watchCommands(runCommand);
    watchMenu((click) => void saveSelection(click.tabId, click));
  },
});
