import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe";
import { startBrowser } from "./browsers";
import type { Drive, View } from "./drive/drive";
import { shows } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";

describe.each(["light", "dark", "forced"] as const)("what axe finds in %s colours", (look) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser("chromium", site);
    await browser.prefer(look);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("nothing in the popup over a release", async () => {
    await browser.open(SAMPLE_RELEASE);
    const popup = await browser.popup();
    await shows(popup, TITLE);
    const media = look === "forced" ? "forced-colors: active" : `prefers-color-scheme: ${look}`;
    expect(await popup.evaluate<boolean>(`matchMedia("(${media})").matches`)).toBe(true);
    expect(await violations(popup)).toEqual([]);
    await popup.click({ css: "button", name: word("save") });
    await shows(popup, word("say_saved"));
    expect(await violations(popup)).toEqual([]);
  });

  test("nothing in the popup with a note open, a correction, and the citations; what is taken back is said, and the focus is kept", async () => {
    await browser.open(SAMPLE_RELEASE);
    const popup = await browser.popup();
    await popup.click({ css: ".why", name: word("why_or_correct", word("field_title")) });
    await shows(popup, word("correct_hint"));
    expect(await violations(popup)).toEqual([]);
    await popup.evaluate(`(document.querySelector(".correction textarea").select(), true)`);
    await popup.evaluate(`(document.querySelector(".correction textarea").focus(), true)`);
    await popup.press?.("Workshop on cyber security");
    await popup.press?.("Enter");
    await shows(popup, word("page_says", TITLE), word("say_corrected"));
    expect(await violations(popup)).toEqual([]);
    await popup.click({ css: "button", name: word("uncorrect") });
    await until("what was done", async () => (await said(popup)).includes(word("library_undone")));
    await until("the focus at the mark", async () => (await focused(popup)).includes(word("field_title")));

    await popup.click({ css: "button", name: word("library_cite") });
    await shows(popup, "Chicago", "APA", "MLA");
    expect(await violations(popup)).toEqual([]);
    await popup.click({ css: "dialog button", name: word("library_close") });
    await until("the focus back", async () => (await focused(popup)) === word("library_cite"));
  });

  if (look === "light")
    test("Tab goes through the popup in the order in which it reads, and is seen wherever it is", async () => {
      await browser.open(SAMPLE_RELEASE);
      const popup = await browser.popup();
      await shows(popup, TITLE, word("saved_button"));
      const stops: { readonly name: string; readonly at: number; readonly isSeen: boolean }[] = [];
      for (let presses = 0; presses < 80; presses++) {
        await popup.press?.("Tab");
        const stop = await popup.evaluate<(typeof stops)[number]>(STOP);
        if (stop.at <= (stops.at(-1)?.at ?? -1)) break;
        stops.push(stop);
      }
      expect(stops.length).toBeGreaterThan(20);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
      expect(stops.some(({ name }) => name.includes(word("library")))).toBe(true);
    });

  test("nothing in the welcome page, and nothing cut off where it is four times as large", async () => {
    const welcome = await browser.openOwn("welcome.html");
    await shows(welcome, word("welcome_title"), word("welcome_home"));
    expect(await violations(welcome)).toEqual([]);
    await welcome.evaluate(`(document.documentElement.style.fontSize = "400%", true)`);
    expect(await welcome.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  test("nothing in the popup over a page that is no release, and over one without text", async () => {
    await browser.open("http://garden.example/pears");
    const popup = await browser.popup();
    await shows(popup, word("not_release_title"));
    expect(await violations(popup)).toEqual([]);

    await browser.open(SAMPLE_RELEASE.replace("t1379862", "t1379863"));
    const other = await browser.popup();
    await shows(other, word("fail_empty_title"));
    expect(await violations(other)).toEqual([]);
  });

  test("nothing in the popup with warnings, an offer, and a report", async () => {
    const address = SAMPLE_RELEASE.replace("t1379862", "t1379555");
    site.serve("http://mfa.gov.cn.example.com/x", { body: "<title>Pears</title><p>Pears and nothing else.</p>" });
    site.serve(address, { body: "<title>Talks</title><h1>Talks</h1><p><a href=x>Talks</a></p>" });
    await browser.open("http://mfa.gov.cn.example.com/x");
    const warning = await browser.popup();
    await shows(warning, word("warn_resembles", "mfa.gov.cn.example.com", "mfa.gov.cn"));
    expect(await violations(warning)).toEqual([]);

    await browser.open(address);
    const popup = await browser.popup();
    await popup.click({ css: "button", name: word("report_make") });
    await shows(popup, word("report_ready"));
    await popup.click({ css: "summary", name: word("report_see") });
    expect(await violations(popup)).toEqual([]);
  });

  test("nothing in the options, without sites and with one", async () => {
    const options = await browser.openOwn("options.html");
    await shows(options, word("options_sites_none"));
    expect(await violations(options)).toEqual([]);
    await browser.agreeTo("*://garden.example/*");
    await browser.open("http://garden.example/pears");
    const popup = await browser.popup();
    await popup.click({ css: "button", name: word("site_always") });
    await shows(popup, word("site_granted_now", "garden.example"));
    await shows(options, word("options_take_back"));
    expect(await violations(options)).toEqual([]);
    // From right to left, and four times as large: everything is still there and nothing is cut off.
    await options.evaluate(
      `(document.documentElement.dir = "rtl", document.documentElement.style.fontSize = "400%", true)`,
    );
    expect(await violations(options)).toEqual([]);
    expect(await options.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });

  test("nothing in the side panel over a release, with its keys told, on what is no release, and four times as large", async () => {
    await browser.open(SAMPLE_RELEASE);
    const panel = await browser.panel();
    await shows(panel, TITLE);
    await panel.click({ css: ".outline .go" });
    await shows(panel, word("copy_link"));
    await panel.click({ css: "summary", name: word("keys") });
    await shows(panel, word("keys_change"));
    expect(await violations(panel)).toEqual([]);
    await panel.evaluate(
      `(document.documentElement.dir = "rtl", document.documentElement.style.fontSize = "400%", true)`,
    );
    expect(await violations(panel)).toEqual([]);
    expect(await panel.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await browser.open("http://garden.example/pears");
    await shows(panel, word("panel_unread_title"));
    expect(await violations(panel)).toEqual([]);
  });

  test("nothing in the library with a release open", async () => {
    const library = await browser.openOwn("library.html");
    await library.click({ css: "a", name: TITLE });
    await shows(library, word("library_full_text"));
    expect(await violations(library)).toEqual([]);
  });
});

/** Where the keyboard is: whether an outline shows it within the window, and its place among all elements. */
const STOP = `((element) => {
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    name: (element.getAttribute("aria-label") ?? element.innerText ?? "").slice(0, 60),
    at: [...document.querySelectorAll("*")].indexOf(element),
    isSeen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && opacity === "1" && box.bottom > 0 && box.top < innerHeight,
  };
})(document.activeElement)`;

/** What live regions say. */
function said(view: View): Promise<string> {
  return view.evaluate<string>(
    `[...document.querySelectorAll("[role=status], [role=alert]")].map((e) => e.innerText).join(" ")`,
  );
}

function focused(view: View): Promise<string> {
  return view.evaluate<string>(
    `(document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText ?? "").trim()`,
  );
}
