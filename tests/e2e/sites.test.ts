import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostPermissions } from "../../lib/sites/registry";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, Tab } from "./drive/drive";
import { has, shows, textOf } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const MINISTRY = "Ministry of Foreign Affairs of the People's Republic of China";
const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";
const PEARS = "http://garden.example/pears";
const LIST = SAMPLE_RELEASE.replace("t1379862.shtml", "default.shtml");
/** A release on a host that no registry knows. */
const STATEMENT = "http://garden.example/statement";
const SITES = "*://garden.example/*";

const sample = readFileSync(
  fileURLToPath(new URL("../fixtures/releases/pages/en-cn-01.html", import.meta.url)),
  "utf8",
);

/** The same on a host that nobody knows, where the page itself must say that a ministry publishes it. */
const release = sample.replace(
  "</head>",
  `<meta property="og:site_name" content="Ministry of Foreign Affairs"></head>`,
);

describe.each(BROWSERS)("what of the extension is in a page, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    site.serve(STATEMENT, { body: release });
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const badge = async (text: string) => {
    await until(`the badge “${text}”`, async () => (await browser.badge()) === text);
    expect(await browser.badge()).toBe(text);
  };

  test("access was given at install to the registry's hosts alone", async () => {
    const own = await browser.openOwn("options.html");
    const api = name === "chromium" ? "chrome" : "browser";
    const { origins } = await own.evaluate<{ origins: string[] }>(`${api}.permissions.getAll()`);
    const listed = new Set(hostPermissions());
    // Firefox counts the addresses of the content script to what was given.
    expect(origins.filter((origin) => !listed.has(origin.replace(/^(\*:\/\/[^/]+\/).*$/, "$1*")))).toEqual([]);
    expect(origins.length).toBeGreaterThanOrEqual(listed.size);
    await own.close();
  });

  test("nothing on a page that is not listed: no script, no listener, no badge", async () => {
    const pears = await browser.open(PEARS);
    expect(await browser.presence()).toEqual({ scripts: [], listeners: [] });
    expect(await browser.badge()).toBe("");
    await pears.close();
  });

  test("no listener on such a page after a click has read it", async () => {
    const statement = await browser.open(STATEMENT);
    await shows(await browser.popup(), TITLE);
    expect((await browser.presence()).listeners).toEqual([]);
    await statement.close();
  });

  test("on a listed list page the small script and nothing else", async () => {
    const list = await browser.open(LIST);
    await until("the small script", async () => (await browser.presence()).scripts.length > 0);
    await list.evaluate("new Promise((resolve) => setTimeout(resolve, 1000))");
    const { scripts, listeners } = await browser.presence();
    expect(scripts).toEqual(["content-scripts/content.js"]);
    expect(listeners).toEqual(expect.arrayContaining(["hashchange", "popstate"]));
    expect(listeners).not.toEqual(expect.arrayContaining(["click"]));
    expect(await browser.badge()).toBe("");
    await list.close();
  });

  test("on a listed release it reads, once the page is at rest", async () => {
    const tab = await browser.open(SAMPLE_RELEASE);
    await badge("6");
    expect((await browser.presence()).scripts).toEqual(["content-scripts/content.js", "reader.js"]);
    await tab.close();
  });
});

/** A site that loads once: list, releases and an empty shell are drawn by its script. */
const SINGLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jackson's News and views</title>
  <link rel="canonical" href="${LIST}"></head><body><main></main><script>
  const draw = (title, html) => {
    document.querySelector("main").replaceChildren(document.createRange().createContextualFragment(html));
    document.title = title;
  };
  document.addEventListener("next", () => {
    const { address, title, html, how } = JSON.parse(document.documentElement.dataset.next);
    if (how) history[how]({}, "", address);
    setTimeout(() => draw(title, html), 120);
  });
  draw("News", ${JSON.stringify(`<h1>News</h1><ul>${Array.from({ length: 12 }, (_, at) => `<li><a href="t13${at}.shtml">A meeting of the two sides, number ${at}</a> 2016-07-${10 + at}</li>`).join("")}</ul>`)});
  </script></body></html>`;

function releaseOf(title: string, count: number): string {
  const numbers = ["First", "Second", "Third", "Fourth"];
  const points = numbers
    .slice(0, count)
    .map((number, at) => `<p>${number}, the two sides should keep channel ${at + 1} open and meet every year.</p>`)
    .join("");
  return `<h1>${title}</h1><p>2016-07-11</p><p>On July 11, 2016, Foreign Minister Anna Tarlenheim of Ruritania met with the ambassadors in Beijing.
    Foreign Minister Tarlenheim put forward ${["", "one", "two", "three", "four"][count]} proposals on the harbour treaty.</p>${points}
    <p>The ambassadors thanked the minister for the exchange, and both sides agreed to meet again within the year.</p>`;
}

describe.each(BROWSERS)("a site that changes its page without a load, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  let tab: Tab;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser(name, site);
    site.serve(LIST, { body: SINGLE });
    tab = await browser.open(LIST);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const badge = async (text: string) => {
    await until(`the badge “${text}”`, async () => (await browser.badge()) === text);
    expect(await browser.badge()).toBe(text);
  };
  /** Has the page's own script show something else, 120 ms later, as one that asks its server would. */
  const go = (address: string, title: string, html: string, how: "pushState" | "replaceState" | "" = "pushState") => {
    const next = JSON.stringify(JSON.stringify({ address, title, html, how }));
    return tab.evaluate(
      `(document.documentElement.dataset.next = ${next}, document.dispatchEvent(new Event("next")), true)`,
    );
  };

  test("has no badge on its list", async () => {
    await until("the small script", async () => (await browser.presence()).scripts.length > 0);
    expect(await browser.badge()).toBe("");
  });

  test("has the badge of a release that it moved to, and the popup shows that release", async () => {
    await go("t1379901.shtml", "Tarlenheim Meets Ambassadors", releaseOf("Tarlenheim Meets Ambassadors", 3));
    await badge("3");
    const text = await shows(await browser.popup(), "Tarlenheim Meets Ambassadors");
    expect(text).not.toContain("A meeting of the two sides, number 3");
  });

  test("has the next release's, where the address was replaced", async () => {
    await go("t1379902.shtml", "Tarlenheim Meets Again", releaseOf("Tarlenheim Meets Again", 4), "replaceState");
    await badge("4");
    await shows(await browser.popup(), "Tarlenheim Meets Again");
  });

  test("keeps the badge on a move within the page, and when a frame in it loads", async () => {
    await tab.evaluate(`(location.hash = "#part", true)`);
    await tab.evaluate(
      `new Promise((resolve) => { const f = document.createElement("iframe"); f.onload = () => setTimeout(() => resolve(true), 500); f.src = ${JSON.stringify(PEARS)}; document.body.append(f); })`,
    );
    expect(await browser.badge()).toBe("4");
  });

  test("has none when it goes back to the list", async () => {
    await tab.evaluate(`(history.back(), history.back(), true)`);
    await until("the list's address", () => tab.evaluate<boolean>(`location.href === ${JSON.stringify(LIST)}`));
    await badge("");
  });

  test("is read when only its title changes and its text with it", async () => {
    await go("t1379903.shtml", "Loading", "<p>Loading</p>");
    await badge("");
    await go("", "Tarlenheim Speaks", releaseOf("Tarlenheim Speaks", 2), "");
    await badge("2");
  });

  test("saves the release under its own address, not under the one that the page was loaded for", async () => {
    const popup = await browser.popup();
    await shows(popup, "Tarlenheim Speaks");
    await popup.click({ css: "button", name: word("save") });
    await shows(popup, word("say_saved"));
    const library = await browser.openOwn("library.html");
    await library.click({ css: "a", name: "Tarlenheim Speaks" });
    expect(await shows(library, "t1379903.shtml")).not.toContain("default.shtml");
    await library.close();
  });
});

describe.each(BROWSERS)("a site that the reader has read always, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    site.serve(STATEMENT, { body: release });
    browser = await startBrowser(name, site);
    await browser.agreeTo(SITES);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const badge = async (text: string) => {
    await until(`the badge “${text}”`, async () => (await browser.badge()) === text);
    expect(await browser.badge()).toBe(text);
  };
  const always = async () => {
    const popup = await browser.popup();
    await shows(popup, word("site_asked", "garden.example"));
    await popup.click({ css: "button", name: word("site_always") });
    await shows(popup, word("site_granted_now", "garden.example"));
  };

  test("is asked for in the popup, and read from then on without a click", async () => {
    const tab = await browser.open(STATEMENT);
    await always();
    await until("the small script in the open page", async () =>
      (await browser.presence()).scripts.includes("content-scripts/content.js"),
    );
    await tab.close();
    const again = await browser.open(STATEMENT);
    await badge("6");
    await shows(await browser.popup(), word("site_granted", "garden.example"), TITLE);
    await again.close();
    const pears = await browser.open("http://orchard.example/");
    expect(await browser.presence()).toEqual({ scripts: [], listeners: [] });
    await pears.close();
  });

  test("stands in the options, and is taken back there", async () => {
    const options = await browser.openOwn("options.html");
    await shows(options, word("options_sites_why"), "garden.example");
    await options.click({ css: "button", name: word("options_take_back_of", "garden.example") });
    await shows(options, word("options_taken_back", "garden.example"), word("options_sites_none"));
    await options.close();
    const tab = await browser.open(STATEMENT);
    expect(await browser.presence()).toEqual({ scripts: [], listeners: [] });
    expect(await browser.badge()).toBe("");
    await tab.close();
  });

  test("is gone everywhere when it is taken back in the browser's own settings", async () => {
    await browser.agreeTo(SITES);
    const tab = await browser.open(STATEMENT);
    await always();
    await badge("6");
    await browser.withdraw(SITES);
    await badge("");
    await tab.go(STATEMENT);
    expect(await browser.presence()).toEqual({ scripts: [], listeners: [] });
    await shows(await browser.popup(), word("site_asked", "garden.example"));
    const options = await browser.openOwn("options.html");
    await shows(options, word("options_sites_none"));
    expect(await has(options, { css: "button", name: word("options_take_back") })).toBe(false);
    await options.close();
    await tab.close();
  });
});

describe.each(BROWSERS)("what to beware of, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** What the popup says over a page. */
  async function saidOver(address: string, ...sentences: string[]): Promise<string> {
    const tab = await browser.open(address);
    const text = await shows(await browser.popup(), ...sentences);
    await tab.close();
    return text;
  }

  test.each(["mfa.gov.cn.example.com", "xn--mf-8kc.gov.cn", "mfa.gov.gardens.example"])(
    "a host that is not the ministry's: %s",
    async (host) => {
      const address = `http://${host}/mfa_eng/wjb_663304/t1379862.shtml`;
      site.serve(address, { body: release.replace(/<link[^>]*canonical[^>]*>/gi, "") });
      // A host that resembles another is not offered to be read always.
      const resembles = !host.includes("gardens");
      const text = await saidOver(
        address,
        resembles ? word("warn_resembles", host, "mfa.gov.cn") : word("site_asked", host),
      );
      expect(text).not.toContain(MINISTRY);
      expect(text.includes(word("site_always"))).toBe(!resembles);
    },
  );

  test("a ministry's host as the user name before another host", async () => {
    site.serve("http://example.com/t1379862.shtml", { body: release });
    // Chromium closes such an address to extensions altogether.
    const said =
      name === "chromium" ? word("fail_no_permission_title") : word("warn_resembles", "example.com", "mfa.gov.cn");
    const text = await saidOver("http://www.mfa.gov.cn@example.com/t1379862.shtml", said);
    expect(text).not.toContain(MINISTRY);
  });

  test("a page that gives an address of a ministry as its own", async () => {
    const address = "http://mirror.example/copy";
    site.serve(address, {
      body: release.replace("</head>", `<link rel="canonical" href="${SAMPLE_RELEASE}"></head>`),
    });
    const text = await saidOver(address, word("warn_names_other", "www.fmprc.gov.cn", "mirror.example"));
    expect(text).not.toContain(MINISTRY);
  });

  test("a page that is a frame around another's", async () => {
    const address = "http://frames.example/around";
    site.serve(address, {
      body: `<!doctype html><title>Around</title><iframe src="${SAMPLE_RELEASE}" width="900" height="700"></iframe>`,
    });
    const text = await saidOver(address, word("warn_frames", "www.fmprc.gov.cn"));
    expect(text).not.toContain(TITLE);
  });

  test("a page in its own address", async () => {
    // Chromium does not tell an extension what such a page is.
    const said = name === "chromium" ? word("fail_no_permission_title") : word("fail_made_page_title");
    const text = await saidOver("data:text/html,<h1>Statement by the Ministry</h1>", said);
    expect(text).toContain("data:");
  });

  test("a page saved as a file", async () => {
    const file = fileURLToPath(new URL("../fixtures/releases/pages/en-cn-01.html", import.meta.url));
    const text = await saidOver(`file://${file}`, word("warn_file"));
    expect(text).not.toContain(MINISTRY);
  });

  test("a known site that has changed: it is said, and a report without a word of the page is made and saved", async () => {
    const address = SAMPLE_RELEASE.replace("t1379862", "t1379555");
    const secret = ["Zyxwvutia", "Qwertyanov", "harbourmaster"];
    site.serve(address, {
      body: `<!doctype html><html lang="en"><head><title>${secret[0]}</title></head><body class="page-${secret[1]}">
        <div class="detail-main" id="article_${secret[2]}"><a href="/x/${secret[1]}?id=${secret[2]}">${secret.join(" ")}</a></div></body></html>`,
    });
    const tab = await browser.open(address);
    const popup = await browser.popup();
    await shows(popup, word("changed_title"), word("report_what"));
    await popup.click({ css: "button", name: word("report_make") });
    await shows(popup, word("report_ready"));
    const file = await browser.download(() => popup.click({ css: "button", name: word("report_save") }));
    const text = readFileSync(file, "utf8");
    expect(text).toContain("host: www.fmprc.gov.cn");
    expect(text).toContain('class="detail-main"');
    for (const each of secret) expect(text.toLowerCase()).not.toContain(each.toLowerCase());
    expect(await textOf(popup)).toContain(word("report_saved", "readout-structure-www.fmprc.gov.cn"));
    await tab.close();
  });
});
