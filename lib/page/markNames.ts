/** Names that the marks in a page go by, for the script that sets them and the styles that dress them. */

/** How points are marked: with numbers beside them, by a line under their words, by a ground behind them. */
export type PointStyle = "numbers" | "underline" | "ground";

/** Names of the highlights, which the page's styles do not have; that of points is followed by their style. */
export const SHOWN = "readout-shown";
export const POINTS = "readout-points-";
/** The one element that holds the numbers while they are on. */
export const HOST = "readout-numbers";
