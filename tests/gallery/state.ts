import type { JSX } from "preact";
import type { Words } from "../../components/words";

/** A component as it stands in one of its states. */
export interface State {
  /** As it is called in the gallery and in the name of its picture: "actions-saved". */
  readonly name: string;
  /** CSS px of its place in the real page; less where the window is narrower. */
  readonly width: number;
  readonly show: (words: Words) => JSX.Element;
  /** A picture of it is kept: few, of what would be seen to have changed. */
  readonly isPictured?: boolean;
}

/** Does nothing: the gallery shows, and nothing in it is done. */
export const nothing = (): void => {};
