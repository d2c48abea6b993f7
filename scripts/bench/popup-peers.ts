/**
 * Extensions that do next to nothing, to be measured beside ours: what a popup costs on this machine at all. They are written where the
 * run asks for it, and are no part of the product.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

export interface Peer {
  readonly what: string;
  /** Where it was written. */
  readonly folder: string;
}

/** Of our popup's size, so that the browser's window is the same. */
const SIZE = "body { inline-size: 26rem; block-size: 35rem; margin: 0 }";

/** A line of text drawn by Preact, after the one question that a popup with anything to say must ask. */
const DRAWN = `
  import { h, render } from "preact";
  chrome.storage.session.get("line").then(({ line }) => {
    render(h("h1", null, line ?? "One line of text"), document.getElementById("root"));
  });
`;

/** Writes the peers below `folder`: a page with one line of text; the same line asked of session storage and drawn by Preact. */
export async function writePeers(folder: string): Promise<readonly Peer[]> {
  const drawn = await build({
    stdin: { contents: DRAWN, resolveDir: import.meta.dirname ?? process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return [
    write(folder, "bare", "one line of HTML", "<h1>One line of text</h1>", []),
    write(
      folder,
      "preact",
      "one line by Preact and session storage",
      `<div id="root"></div><script type="module" src="popup.js"></script>`,
      [["popup.js", drawn.outputFiles[0]?.text ?? ""]],
    ),
  ];
}

function write(
  folder: string,
  name: string,
  what: string,
  body: string,
  files: readonly (readonly [name: string, text: string])[],
): Peer {
  const own = path.join(folder, name);
  mkdirSync(own, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: "1",
    permissions: ["storage"],
    action: { default_popup: "popup.html" },
  };
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="popup.css">${body}`;
  for (const [file, text] of [
    ["manifest.json", JSON.stringify(manifest)],
    ["popup.html", page],
    ["popup.css", SIZE],
    ...files,
  ] as const)
    writeFileSync(path.join(own, file), text);
  return { what, folder: own };
}
