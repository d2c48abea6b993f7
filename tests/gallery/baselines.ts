import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { Picture } from "./pictures";

const KEPT = fileURLToPath(new URL("./baselines/", import.meta.url));
const LIST = path.join(KEPT, "list.json");

interface Baselines {
  /** Of the machine that drew the pictures. */
  readonly fingerprint: string;
  readonly outlines: Readonly<Record<string, readonly string[]>>;
}

/** What is kept of the gallery. @throws where nothing is kept: that is no reason to pass. */
export function readBaselines(): Baselines {
  return JSON.parse(readFileSync(LIST, "utf8")) as Baselines;
}

/** Keeps these pictures in place of the former. Gives their size in bytes. */
export function keepBaselines(fingerprint: string, pictures: ReadonlyMap<string, Picture>): number {
  rmSync(KEPT, { recursive: true, force: true });
  let size = 0;
  for (const [name, { png }] of pictures) {
    const packed = PNG.sync.write(coarsened(PNG.sync.read(png)), { deflateLevel: 9, filterType: -1, colorType: 2 });
    mkdirSync(path.dirname(fileOf(name)), { recursive: true });
    writeFileSync(fileOf(name), packed);
    size += packed.length;
  }
  const outlines = Object.fromEntries([...pictures].map(([name, { outline }]) => [name, outline]));
  writeFileSync(LIST, `${JSON.stringify({ fingerprint, outlines } satisfies Baselines, null, 1)}\n`);
  return size;
}

/** Sixteen steps of each colour: a third of the size, and farther from the picture by less than the comparison looks at. */
function coarsened(picture: PNG): PNG {
  picture.data.forEach((value, at) => {
    picture.data[at] = Math.round(value / 17) * 17;
  });
  return picture;
}

/** Share of pixels that may differ: what a rounding of the rasteriser moves, and less than a letter. */
const TOLERATED = 0.0005;

/** How a picture differs from the kept one, in words, or null. Where it does, what differs is drawn into `folder`. */
export function differenceOf(name: string, { png }: Picture, folder: string): string | null {
  if (!existsSync(fileOf(name))) return `${name}: no picture is kept`;
  const kept = PNG.sync.read(readFileSync(fileOf(name)));
  const now = PNG.sync.read(png);
  const file = path.join(folder, `${name.replaceAll("/", "-")}.png`);
  mkdirSync(folder, { recursive: true });
  if (kept.width !== now.width || kept.height !== now.height) {
    writeFileSync(file, png);
    return `${name}: ${now.width} × ${now.height} px, was ${kept.width} × ${kept.height}; see ${file}`;
  }
  const drawn = new PNG({ width: now.width, height: now.height });
  const differing = pixelmatch(kept.data, now.data, drawn.data, now.width, now.height, { threshold: 0.1 });
  if (differing <= TOLERATED * now.width * now.height) return null;
  writeFileSync(file, PNG.sync.write(drawn));
  return `${name}: ${differing} pixels differ; see ${file}`;
}

function fileOf(name: string): string {
  return path.join(KEPT, `${name}.png`);
}
