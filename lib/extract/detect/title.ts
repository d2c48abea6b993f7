import type { Fact } from "../../model";
import type { Reading } from "../reading";

/** The release's title: the block that the reader took for it, else what the page's metadata says. */
export function findTitle(reading: Reading): Fact<string> | null {
  const block = reading.blocks.find((b) => b.kind === "title");
  if (block)
    return { value: reading.text.slice(block.from, block.to), from: block.from, to: block.to, rule: "title block" };
  const hint = reading.page.hints.titles[0];
  return hint ? { value: hint.value, from: null, to: null, rule: hint.source } : null;
}
