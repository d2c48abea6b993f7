import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { StructureResult } from "../lib/browser/page-structure";
import { readStructure } from "../lib/page/structure";

/** Injected when the reader asks for a report on a site that has changed; its value is the page's structure without its words. */
export default defineUnlistedScript({
  main(): StructureResult {
    try {
      return { ok: true, ...readStructure(document, location.href) };
    } catch (error) {
      return { ok: false, detail: error instanceof Error ? error.message : String(error) };
    }
  },
});
