/**
 * How marks look. Put into the page by the browser: it is no part of the document. `* { all: unset !important }` is of elements and does
 * not reach highlights, whose names the page's styles do not have.
 */

import { HOST, POINTS, SHOWN } from "./markNames";

/** A third of it the page's own colour of letters, the rest blue: seen on whatever ground the letters are seen on. */
const LINE = "underline 1.5px color-mix(in srgb, currentcolor 33%, rgb(60 130 230)) !important";

/** The numbers' element, named so that no rule of a page weighs more. It takes no room, no click and nothing from the page. */
const NUMBERS = `${HOST}:not(#_#_#_)`;

/**
 * What was asked for is set in ink on yellow, whatever the page's colours are: contrast 13 : 1. Points keep the page's own colour, under a
 * thin veil and a line. Nothing of it is printed: the release on paper is the ministry's.
 */
export const MARK_STYLES = `
@media not print {
  ::highlight(${POINTS}numbers) { background-color: rgb(75 130 205 / 0.16) !important; text-decoration: ${LINE}; }
  ::highlight(${POINTS}underline) { text-decoration: ${LINE}; }
  ::highlight(${POINTS}ground) { background-color: rgb(75 130 205 / 0.3) !important; }
  ::highlight(${SHOWN}) {
    color: #1d1f23 !important;
    background-color: #ffdf6b !important;
    text-decoration: none !important;
  }
}
@media not print and (forced-colors: active) {
  ::highlight(${POINTS}ground) { text-decoration: underline 2px !important; }
  ::highlight(${SHOWN}) { color: MarkText !important; background-color: Mark !important; }
}
${NUMBERS} {
  all: initial !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  direction: ltr !important;
  pointer-events: none !important;
}
@media print {
  ${NUMBERS} { display: none !important; }
}`;
