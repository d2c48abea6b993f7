import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, Tab } from "./drive/drive";
import { Site } from "./drive/site";

const HOST = "http://www.fmprc.gov.cn";
const ENGLISH = `${HOST}/mfa_eng/202604/t20260411_899.shtml`;
const ARABIC = `${HOST}/ara/202604/t20260411_901.shtml`;

// The browser's own menu is out of every protocol's reach. What its entry runs in the page is run here as the background runs it;
// the key does the whole in Firefox (keys.test.ts), and what follows in the background is tested without a browser.
describe.each(BROWSERS)("the selected words of a page, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  let page: Tab;
  let own: Tab;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser(name, site);
    page = await browser.open(ENGLISH);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Selects by a script in the page and gives what the extension's script reads there. */
  async function selected(script: string): Promise<Record<string, unknown>> {
    await page.evaluate(`(() => { ${script} })()`);
    own ??= await browser.openOwn("options.html");
    return own.asExtension(`chrome.tabs.query({ url: "${HOST}/*" })
      .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: ["/selection.js"] }))
      .then(([{ result }]) => result)`);
  }

  test("are read across paragraphs, with what stands around them", async () => {
    const read = await selected(`const [, second, third] = document.querySelectorAll("#content p");
      getSelection().setBaseAndExtent(second.firstChild, 0, third.firstChild, 12);`);
    expect(read).toMatchObject({ ok: true, lang: "en", dir: "ltr" });
    expect(read.quote).toMatch(/^Wei Lan put forward four proposals.*storms\.\n\nWei Lan said$/s);
    expect(read.before).toMatch(/took part in the meeting\.\s*$/);
    expect(read.after).toMatch(/^\s*that the forum/);
  });

  test("are the page's letters, not those of its styles, and nothing that is hidden", async () => {
    const read = await selected(`const first = document.querySelector("#content p");
      first.style.textTransform = "uppercase";
      first.insertAdjacentHTML("beforeend", "<span style='display:none'> hidden</span><span style='user-select:none'> unselectable</span>");
      getSelection().selectAllChildren(first);`);
    expect(read.quote).toMatch(/^On April 11, 2026, Foreign Minister Wei Lan .* took part in the meeting\.$/);
  });

  test("are none where nothing is selected, and not those of a field", async () => {
    expect(await selected(`getSelection().removeAllRanges();`)).toEqual({ ok: false, code: "empty" });
    const field = `const field = document.createElement("textarea"); document.body.append(field); field.value = "my own words";`;
    expect(await selected(`${field} field.focus(); field.select();`)).toEqual({ ok: false, code: "field" });
  });

  test("are read from right to left as they are written", async () => {
    await page.go(ARABIC);
    const read = await selected(`getSelection().selectAllChildren(document.querySelector("#content p:last-child"));`);
    expect(read).toMatchObject({ ok: true, lang: "ar", dir: "rtl" });
    expect(read.quote).toMatch(/^وقالت وي لان/);
  });
});
