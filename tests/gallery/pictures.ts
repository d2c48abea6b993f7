import { createHash } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { views } from "./bundle";

/** What is asked of a page of the gallery. */
export interface Look {
  readonly lang: string;
  readonly scheme?: "light" | "dark";
  readonly forced?: boolean;
  readonly more?: boolean;
  /** CSS px; default as wide as everything stands in its real place. */
  readonly width?: number;
}

/** The looks of which pictures are kept: both schemes, both directions, three scripts. */
export const LOOKS: Readonly<Record<string, Look>> = {
  "en-light": { lang: "en" },
  "ar-dark": { lang: "ar", scheme: "dark" },
  "zh-light": { lang: "zh_CN" },
};

/** A picture of a state, and how it is made: its visible elements in order, as "depth tag.class role". */
export interface Picture {
  readonly png: Buffer;
  readonly outline: readonly string[];
}

/** Opens one view of the gallery, drawn and still. */
export async function openView(browser: Browser, folder: string, view: string, look: Look): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.scheme ?? "light",
    forcedColors: look.forced === true ? "active" : "none",
    contrast: look.more === true ? "more" : "no-preference",
    reducedMotion: "reduce",
  });
  await page.goto(`${pathToFileURL(path.join(folder, `${view}.html`))}?lang=${look.lang}`);
  await page.waitForSelector("html[data-ready]");
  await page.evaluate("document.fonts.ready.then(() => true)");
  return page;
}

/** CSS px of a state that are pictured, from above: what stands below is made of the same pieces. */
const TALLEST = 360;

/** Every kept state in every kept look, by name: "en-light/readout". */
export async function takePictures(browser: Browser, folder: string): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const [name, look] of Object.entries(LOOKS))
    for (const view of views) {
      const page = await openView(browser, folder, view, look);
      await page.addStyleTag({ content: `.frame { max-block-size: ${TALLEST}px; overflow: clip; }` });
      for (const state of await page.locator('[data-pictured="true"]').all()) {
        const called = await state.getAttribute("data-state");
        const outline = await page.evaluate<string[]>(
          `(${OUTLINE})(document.querySelector('[data-state="${called}"] > .frame'))`,
        );
        const png = await state.locator("> .frame").screenshot({ animations: "disabled" });
        pictures.set(`${name}/${called}`, { png, outline });
      }
      await page.close();
    }
  return pictures;
}

/**
 * What pictures depend on beside the gallery: the browser's version, and how this machine draws letters of the scripts in the faces
 * that are asked for. Two machines with the same one draw the same pictures.
 */
export async function fingerprintOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const drawn = await page.evaluate<string>(DRAW_LETTERS);
  await page.close();
  return createHash("sha256").update(`${browser.version()}\n${drawn}`).digest("hex").slice(0, 32);
}

// Both run in the page, and are text: the tool that runs the command adds to functions what the page does not know.
const DRAW_LETTERS = `(() => {
  const canvas = document.createElement("canvas");
  canvas.width = 600;
  canvas.height = 220;
  const pen = canvas.getContext("2d");
  const samples = ["Readout 1234567890 fi", "Точки зрения", "البيانات الدبلوماسية", "逐点细读外交文稿 — ①"];
  const faces = ['600 17px "Noto Serif", Georgia, serif', "13px system-ui, sans-serif", '17px "Noto Naskh Arabic", "Noto Sans CJK SC", serif'];
  samples.forEach((sample, row) => {
    faces.forEach((face, column) => {
      pen.font = face;
      pen.fillText(sample, 4 + column * 200, 30 + row * 50);
    });
  });
  return canvas.toDataURL();
})()`;

const OUTLINE = `(frame) => {
  const lines = [];
  const walk = (element, depth) => {
    if (element.getClientRects().length === 0) return;
    const classes = [...element.classList].map((name) => "." + name).join("");
    const role = element.getAttribute("role");
    lines.push(depth + " " + element.localName + classes + (role === null ? "" : " " + role) + " " + getComputedStyle(element).direction);
    for (const child of element.children) walk(child, depth + 1);
  };
  for (const child of frame.children) walk(child, 0);
  return lines;
}`;
