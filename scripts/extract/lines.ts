import { StringDecoder } from "node:string_decoder";

/**
 * The lines of a stream of UTF-8, one at a time. `readline` would read ahead a thousand lines, and a line here is a
 * whole page; this asks for more only when the line before was taken.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  // Pieces of the line that is not yet complete; joined once, so that a page of 10 MB costs 10 MB of copying.
  let pieces: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.write(chunk);
    let from = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
      pieces.push(text.slice(from, at));
      yield pieces.join("");
      pieces = [];
      from = at + 1;
    }
    pieces.push(text.slice(from));
  }
  const last = pieces.join("") + decoder.end();
  if (last !== "") yield last;
}
