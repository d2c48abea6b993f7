/** A text without its white space, with the way back: pages break and space the same words differently from one moment to the next. */
import type { Span } from "../model";

export interface Squeezed {
  readonly text: string;
  /** Position in the source of every unit of `text`. */
  readonly source: Uint32Array;
}

const SPACE = /\s/;

/** `text` without white space. Linear in its length. */
export function squeeze(text: string): Squeezed {
  const source = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text, at)) source[count++] = at;
  return { text: text.replace(/\s+/g, ""), source: source.subarray(0, count) };
}

/** The span of the source from the first to the last unit of a span of the squeezed text, which is not empty. */
export function unsqueeze({ source }: Squeezed, { from, to }: Span): Span {
  return { from: source[from] ?? 0, to: (source[to - 1] ?? 0) + 1 };
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 0x20 ? SPACE.test(text[at] ?? "") : unit >= 0x85 && SPACE.test(text[at] ?? "");
}
