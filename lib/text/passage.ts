/** Words of a release with what stands around them: enough to find them again in a text that may have changed since. */
import type { Passage, Span } from "../model";

/** Units of context on each side. Two lines of print: equal paragraphs ("Question:", "Thank you.") differ within them. */
const CONTEXT = 64;

/**
 * The passage of a text at a span.
 * @throws RangeError when the span is empty or does not lie in the text.
 */
export function passageAt(text: string, { from, to }: Span): Passage {
  if (!(from >= 0 && from < to && to <= text.length))
    throw new RangeError(`a passage from ${from} to ${to} in a text of ${text.length} units`);
  return {
    from,
    to,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - CONTEXT), from),
    after: text.slice(to, to + CONTEXT),
  };
}
