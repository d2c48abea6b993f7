import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { SelectionResult } from "../lib/browser/selection";
import { readSelected } from "../lib/page/selected";

/** Injected when the reader saves the selected words; its value is these words and how their page is set. Nothing of it is left. */
export default defineUnlistedScript({
  main(): SelectionResult {
    const selected = readSelected(window);
    if (!selected.ok) return selected;
    const { title, documentElement: root, body } = document;
    const dir = getComputedStyle(body ?? root).direction === "rtl" ? "rtl" : "ltr";
    return { ...selected, title, lang: root.lang, dir };
  },
});
