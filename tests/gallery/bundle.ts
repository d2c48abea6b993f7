import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const HERE = path.join(ROOT, "tests", "gallery");

/** The views, with the style sheets that their pages begin with. */
const VIEWS = {
  popup: "entrypoints/popup/popup.css",
  panel: "entrypoints/sidepanel/sidepanel.css",
  library: "components/library/library.css",
  pages: "tests/gallery/pages.css",
} as const;

export const views = Object.keys(VIEWS) as readonly (keyof typeof VIEWS)[];

/** Builds the gallery into a folder, to be opened from there as files; gives the project's files that are in it. */
export async function buildGallery(folder: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { main: "tests/gallery/main.tsx", ...VIEWS },
    outdir: folder,
    bundle: true,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    metafile: true,
    logLevel: "error",
  });
  cpSync(path.join(HERE, "gallery.css"), path.join(folder, "gallery.css"));
  for (const view of views) writeFileSync(path.join(folder, `${view}.html`), pageOf(view));
  return Object.keys(metafile.inputs);
}

function pageOf(view: string): string {
  const sheets = [view, "main", "gallery"].map((name) => `<link rel="stylesheet" href="${name}.css">`).join("");
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery: ${view}</title>${sheets}</head><body data-view="${view}"><main id="gallery"></main><script src="main.js"></script></body></html>`;
}
