import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { addNumbers } from "../lib/page/numbers";

/** Injected before the reader where points are to be numbered: lays down what sets the numbers, for the reader to take up. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { readoutNumbers: addNumbers });
});
