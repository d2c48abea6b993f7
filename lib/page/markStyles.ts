/**
 * How marks look. Put into the page by the browser: it is no part of the document. `* { all: unset !important }` is of elements and does
 * not reach highlights, whose names the page's styles do not have.
 */

/** Names of the highlights, which the page's styles do not have. */
export const SHOWN = "readout-shown";
export const POINTS = "readout-points";
/** The one element that holds the numbers while they are on. */
export const HOST = "readout-numbers";

/**
 * What was asked for is set in ink on yellow, whatever the page's colours are: contrast 13 : 1. Points keep the page's own colour under
 * a thin veil and a line, which are seen on white and on black. The line is printed too; the numbers stand where they stood on the
 * screen, which a printed page's lines do not, so they are left out.
 */
export const MARK_STYLES = `
::highlight(${POINTS}) {
  background-color: rgb(75 130 205 / 0.18) !important;
  text-decoration: underline 2px rgb(75 130 205 / 0.9) !important;
}
::highlight(${SHOWN}) {
  color: #1d1f23 !important;
  background-color: #ffdf6b !important;
  text-decoration: none !important;
}
@media (forced-colors: active) {
  ::highlight(${SHOWN}) { color: MarkText !important; background-color: Mark !important; }
}
@media print {
  ${HOST} { visibility: hidden !important; }
}`;
