import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive } from "./drive/drive";
import { shows } from "./drive/elements";
import { Site } from "./drive/site";

/** A page on which a board's name is taken for the title, on a site whose file says where that is. */
const ADDRESS = "http://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=322050";
const TITLE = "Statement on the Floods in the Delta";

describe.each(BROWSERS)("a site's file, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    const page = fileURLToPath(new URL("../fixtures/sites/kr/short.html", import.meta.url));
    site.serve(ADDRESS, { body: readFileSync(page) });
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("reaches the reader in the page: the release has its own title", async () => {
    const page = await browser.open(ADDRESS);
    const popup = await browser.popup();
    await shows(popup, TITLE);
    expect(await popup.evaluate<string>('document.querySelector("h1")?.textContent ?? ""')).toBe(TITLE);
    await page.close();
  });
});
