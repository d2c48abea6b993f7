/** What is copied of a line: loaded when the reader first asks for it. */
export { copiedWords } from "../../lib/export/copy";
export { linkTo } from "../../lib/export/textFragment";
