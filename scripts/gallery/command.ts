import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { keepBaselines } from "../../tests/gallery/baselines";
import { buildGallery } from "../../tests/gallery/bundle";
import { fingerprintOf, takePictures } from "../../tests/gallery/pictures";

/** Builds the gallery into `folder` and gives the address of its first page. */
export async function makeGallery(folder: string): Promise<string> {
  await buildGallery(folder);
  return String(pathToFileURL(path.join(folder, "popup.html")));
}

/** Draws and keeps the pictures that `npm test` compares with. Gives how many there are, and their size in bytes. */
export async function renewPictures(folder: string, executablePath: string): Promise<{ count: number; size: number }> {
  const browser = await chromium.launch({ executablePath, args: ["--disable-gpu"] });
  try {
    const pictures = await takePictures(browser, folder);
    return { count: pictures.size, size: keepBaselines(await fingerprintOf(browser), pictures) };
  } finally {
    await browser.close();
  }
}
