/** Names found where spaces do not part words. */
import type { Span } from "../../model";
import { Sense } from "./vocabulary";

/** A name that begins at a place. Folded positions. */
export interface NameHit extends Span {
  /** Family and given name, or the parts between the points of a foreign one. */
  readonly parts: readonly Span[];
  readonly familyFirst: boolean;
}

export interface KnownNames {
  at(position: number): NameHit | null;
  /** The end of a country or city that the vocabulary does not know, or null. */
  placeTo(position: number): number | null;
}

/** How a name is made: 王毅 has a family name of one letter, 帕特里夏·埃德温 none. */
export interface Form {
  readonly family: number;
}
/** Names kept for one page; a list of thousands is no release. */
export const MOST_NAMES = 400;
/** Lines of the head and of the end on which a name may stand alone. */
export const HEAD_LINES = 16;
export const TAIL_LINES = 5;

/** Senses of small words: a letter with one of them ends the name before it. */
export const GRAMMAR =
  Sense.between |
  Sense.blocking |
  Sense.notBeforeSubject |
  Sense.and |
  Sense.says |
  Sense.officeHead |
  Sense.officeLink;

export const POINT = /[·•・‧∙]/u;
