import type { JSX } from "preact";
import type { Span } from "../../lib/model";

interface MarkedProps {
  readonly text: string;
  /** In order, not touching. */
  readonly marks: readonly Span[];
}

/** Words with what was looked for marked in them. */
export function Marked({ text, marks }: MarkedProps): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
