import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "./browsers";
import type { Drive, View } from "./drive/drive";
import { shows } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";

/** Languages that the browser speaks, with the folder of the messages that belong to them. */
const LANGUAGES = [
  ["ar", "ar", "rtl"],
  ["zh-CN", "zh_CN", "ltr"],
  ["ru", "ru", "ltr"],
  ["fr", "fr", "ltr"],
  ["es", "es", "ltr"],
] as const;

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";

describe.each(LANGUAGES)("with the browser in %s", (language, folder, dir) => {
  const messages = JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../public/_locales/${folder}/messages.json`, import.meta.url)), "utf8"),
  ) as Record<string, { readonly message: string }>;
  const word = (key: string, ...given: readonly string[]) =>
    (messages[key]?.message ?? key)
      .replace(/\$(\d)/g, (_, place: string) => given[Number(place) - 1] ?? "")
      // As the texts of elements come: the unbreaking blanks of French are blanks.
      .replace(/\s+/g, " ");

  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser("chromium", site, language);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("the popup speaks it, leaves the release its own letters, and cuts nothing off", async () => {
    await browser.open(SAMPLE_RELEASE);
    const popup = await browser.popup();
    await shows(popup, TITLE);
    await shows(popup, word("announced_found", "3", "3"));
    expect(await speaks(popup)).toEqual([language, dir]);
    expect(await popup.evaluate(`getComputedStyle(document.querySelector(".thesis")).fontFamily`)).not.toMatch(
      /Naskh|Geeza|Song|SC"/,
    );
    expect(await cutOff(popup)).toEqual([]);
    await popup.click({ css: "button", name: word("save") });
    await shows(popup, word("say_saved"));
    expect(await cutOff(popup)).toEqual([]);
  });

  if (["ar", "zh-CN"].includes(language))
    test("the main path: welcomed, put right, saved, beside the page, found", async () => {
      const welcome = await browser.welcome();
      await shows(welcome, word("welcome_title"), word("welcome_home"));
      expect(await speaks(welcome)).toEqual([language, dir]);
      await welcome.click({ css: ".points .show" });
      expect(await welcome.evaluate<string>(`document.querySelector("mark").textContent`)).not.toBe("");
      expect(await cutOff(welcome)).toEqual([]);

      const page = await browser.open(SAMPLE_RELEASE);
      const popup = await browser.popup();
      await popup.click({ css: ".why", name: word("why_or_correct", word("field_title")) });
      await shows(popup, word("rule_title_block"), word("correct_hint"));
      await popup.evaluate(
        `((box) => (box.focus(), box.select(), true))(document.querySelector(".correction textarea"))`,
      );
      await popup.press?.("Workshop on cyber security");
      await popup.press?.("Enter");
      await shows(popup, "Workshop on cyber security", word("say_corrected"));
      await popup.click({ css: "button", name: word("save_corrections") });
      await shows(popup, word("saved_button"));
      expect(await cutOff(popup)).toEqual([]);
      await popup.evaluate("(window.close(), true)").catch(() => {});

      const panel = await browser.panel();
      await shows(panel, "Workshop on cyber security");
      await panel.click({ css: ".outline .go" });
      await shows(panel, word("say_shown"), word("copy_quotation"));
      expect(await speaks(panel)).toEqual([language, dir]);
      expect(await cutOff(panel)).toEqual([]);
      await page.close();

      const library = await browser.openOwn("library.html");
      await shows(library, "Workshop on cyber security");
      expect(await cutOff(library)).toEqual([]);
      await library.close();
    });

  test("the library and the options speak it", async () => {
    const library = await browser.openOwn("library.html");
    const form = new Intl.PluralRules(language).select(1);
    await shows(library, word(`library_count_${form}`, "1"));
    expect(await speaks(library)).toEqual([language, dir]);
    await library.click({ css: ".release-list a" });
    await shows(library, word("library_full_text"));
    expect(await cutOff(library)).toEqual([]);

    const options = await browser.openOwn("options.html");
    await shows(options, word("options_sites"));
    expect(await speaks(options)).toEqual([language, dir]);
    expect(await cutOff(options)).toEqual([]);
  });
});

function speaks(view: View): Promise<string[]> {
  return view.evaluate("[document.documentElement.lang, document.documentElement.dir]");
}

/** Buttons that stand out at a side of the window, and the page where it is wider than that. */
function cutOff(view: View): Promise<string[]> {
  return view.evaluate(`[
    ...[...document.querySelectorAll("button, a.button, label.button")]
      .filter((button) => { const { left, right } = button.getBoundingClientRect(); return left < 0 || right > innerWidth; })
      .map((button) => button.textContent),
    ...(document.documentElement.scrollWidth > innerWidth ? ["the page"] : []),
  ]`);
}
