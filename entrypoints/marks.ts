import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { layDownState, type MarkResult, takeOrder } from "../lib/browser/mark-order";
import { type PageMarks, pageMarks } from "../lib/page/marks";

/**
 * Injected when words are to be shown in the page, or its points numbered (lib/browser/marks lays the order down before). The marks of
 * one page are one, however often this runs; where nothing is marked, nothing of it is left.
 */
export default defineUnlistedScript({
  main(): MarkResult {
    // A world of the extension's own: the page neither sees nor sets this.
    const world = globalThis as { readoutMarks?: PageMarks };
    try {
      const order = takeOrder();
      if (order === null) return { ok: false, detail: "there was no order" };
      world.readoutMarks ??= pageMarks(window);
      const marks = world.readoutMarks;
      if (order.do === "show") return { ok: true, shown: marks.show(order.passage, order.selectors) };
      const marked = marks.number(order.points, order.selectors);
      layDownState(marks.isNumbered);
      return { ok: true, marked };
    } catch (error) {
      return { ok: false, detail: error instanceof Error ? error.message : String(error) };
    }
  },
});
