import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive } from "./drive/drive";
import { shows } from "./drive/elements";
import { Site } from "./drive/site";

/** A page that only its title dates, on a site whose file says so. */
const ADDRESS =
  "http://www.diplomatie.gouv.fr/fr/dossiers-pays/mali/evenements/article/mali-point-de-presse-14-mars-2024";
const TITLE = "Mali - Questions et réponses du porte-parole (14 mars 2024)";

describe.each(BROWSERS)("a site's file, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    const page = fileURLToPath(new URL("../fixtures/sites/fr/fr.html", import.meta.url));
    site.serve(ADDRESS, { body: readFileSync(page) });
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("reaches the reader in the page: the release has the date that its title carries", async () => {
    const page = await browser.open(ADDRESS);
    const popup = await browser.popup();
    await shows(popup, TITLE);
    const dated = await popup.evaluate<string | null>(
      `document.querySelector("time.published")?.getAttribute("datetime") ?? null`,
    );
    expect(dated).toBe("2024-03-14");
    await page.close();
  });
});
