/** What is copied of a line: loaded when the reader first asks for it. */
export { readSettings } from "../../lib/browser/settings";
export { copiedWords } from "../../lib/export/copy";
export { linkTo } from "../../lib/export/textFragment";
