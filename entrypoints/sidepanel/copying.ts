/** What is copied of a line: loaded when the reader first asks for it. */
export { citedQuotation } from "../../lib/export/citation";
export { linkTo } from "../../lib/export/textFragment";
