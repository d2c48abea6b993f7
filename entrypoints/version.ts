import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { layDownFetched, takeWanted, type VersionResult } from "../lib/browser/version-order";
import { fetchVersion } from "../lib/page/version";

/** Injected when the reader compares the release with another version: fetches that from the page's own site, for the reader to read. */
export default defineUnlistedScript({
  async main(): Promise<VersionResult> {
    const wanted = takeWanted();
    if (wanted === null) return { ok: false, code: "unreachable" };
    const fetched = await fetchVersion(wanted, { location, document, DOMParser, fetch: (...asked) => fetch(...asked) });
    if (fetched.ok) layDownFetched(fetched);
    return fetched.ok ? { ok: true } : fetched;
  },
});
