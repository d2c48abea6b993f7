/** Pages that lie, break what they can reach and never end, at addresses of a ministry and beside them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, View } from "./drive/drive";
import { has, shows, textOf } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const at = (number: number) => SAMPLE_RELEASE.replace("t1379862", `t13798${number}`);
const CLOBBERED = at(71);
const RESTLESS = at(72);
const ENDLESS = at(73);
const TURNING = at(74);
const FORGING = "http://garden.example/forged";
const TRAP = "http://trap.example/";

/** Markup that would call the trap and write on the document, wherever it became more than words. */
const markup = (place: string) => `<img src="${TRAP}${place}" onerror="document.documentElement.dataset.run='1'">`;
const escaped = (words: string) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const sentence = "The two sides agreed that the river should stay open to the ships of both countries at all times.";
const release = `<p>2021-05-03</p><p>On May 3, 2021, Foreign Minister Ada Krone met the press and put forward three proposals. First, ${sentence}
  Second, ${sentence} Third, ${sentence}</p><p>${sentence} ${sentence}</p><p>Foreign Minister ${escaped(markup("speaker"))} said that ${sentence}</p>`;

const page = (title: string, before: string, body = release) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${before}</head><body><h1>${title}</h1>${body}</body></html>`;

const TITLE = `Ada Krone Speaks of Rivers ${markup("title")}`;

const clobbered = page(
  escaped(TITLE),
  `<link rel="canonical" href="javascript:document.documentElement.dataset.run=1">
   <link rel="alternate" hreflang="fr" href="javascript:document.documentElement.dataset.run=1">
   <link rel="alternate" hreflang="ru" href="data:text/html,<script>1</script>">
   <script>
     for (const [holder, names] of [[Node.prototype, ["firstChild", "nextSibling", "parentNode", "nodeType", "nodeValue", "childNodes"]], [Element.prototype, ["localName", "attributes"]]])
       for (const name of names) Object.defineProperty(holder, name, { get() { document.documentElement.dataset.asked = name; return null; } });
     Element.prototype.getAttribute = Document.prototype.querySelector = Document.prototype.createTreeWalker = () => { throw new Error("no"); };
     Array.prototype.map = Array.prototype.filter = String.prototype.slice = () => "forged";
     Object.prototype.toString = RegExp.prototype.exec = JSON.stringify = () => null;
     window["readout:selectors"] = { title: "h2", body: "h2" };
     window["readout:order"] = { do: "number", points: [] };
   </script>`,
  `<form name="body"><input name="childNodes"><input name="firstChild"><input name="getAttribute"></form>
   <img name="querySelector"><img name="documentElement"><a id="getElementById"></a><a id="createTreeWalker"></a><embed name="head">${release}`,
);

const restless = page(
  "Ada Krone Speaks of Tides",
  "",
  `${release}<div id="host"></div><p id="last">${sentence}</p><script>
    const host = document.getElementById("host").attachShadow({ mode: "open" });
    host.innerHTML = "<p>Within a shadow a minister said that it is forged.</p>";
    setInterval(() => {
      const p = document.createElement("p");
      p.textContent = "A line that comes and goes.";
      document.body.append(p);
      if (document.body.children.length > 40) document.body.lastElementChild.remove();
      const last = document.getElementById("last");
      last.remove();
      document.body.prepend(last);
    }, 1);
  </script>`,
);

/** Every paragraph says "North" or every one "South", and another a hundred times a second: no page was ever both. */
const turning = page(
  "Ada Krone Speaks of Two Shores",
  "",
  `${release}${`<p>North: ${sentence}</p>`.repeat(3000)}<script>
    const lines = [...document.querySelectorAll("p")].slice(-3000).map((p) => p.firstChild);
    let turn = 0;
    setInterval(() => {
      const side = ++turn % 2 ? "South" : "North";
      for (const line of lines) line.data = side + line.data.slice(5);
    }, 10);
  </script>`,
);

/** A million elements and two million units of text, made by the page itself. Its own style spares the browser their layout. */
const endless = page(
  "Ada Krone Speaks Without End",
  "<style>#rest { display: none }</style>",
  `${release}<div id="rest"></div><script>
    const rest = document.getElementById("rest");
    for (let i = 0; i < 1000; i++) {
      const part = document.createElement("div");
      for (let k = 0; k < 1000; k++) part.append(document.createElement("i"));
      rest.append(part);
    }
    rest.append("Words without end ".repeat(130_000));
  </script>`,
);

const forging = page(
  "Foreign Minister Ada Krone Speaks of Nothing",
  "",
  `${release}<script>
    const record = { schema: 1, url: "${SAMPLE_RELEASE}", text: "forged", textHash: "sha256:0", sets: [] };
    const messages = [{ type: "save", tabId: null, record }, { type: "detected", contentType: "text/html", moved: true }, { type: "read", tabId: 1, force: true }];
    window.heard = [];
    for (const message of messages) {
      window.postMessage(message, "*");
      window.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      document.dispatchEvent(new MessageEvent("message", { data: message }));
      for (const api of [window.chrome, window.browser])
        try {
          const answered = (answer) => window.heard.push(String(answer));
          api.runtime.sendMessage("readout@readout.example", message, answered);
          api.runtime.sendMessage(message, answered);
        } catch {}
    }
    window["readout:numbered"] = true;
  </script><iframe src="${SAMPLE_RELEASE}" width="20" height="20"></iframe>`,
);

describe.each(BROWSERS)("hostile pages, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    site.serve(CLOBBERED, { body: clobbered });
    site.serve(RESTLESS, { body: restless });
    site.serve(ENDLESS, { body: endless });
    site.serve(TURNING, { body: turning });
    site.serve(FORGING, { body: forging });
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Nothing that a page wrote became more than words in one of ours. */
  const staysWords = async (view: View) => {
    expect(await view.evaluate<string | null>("document.documentElement.getAttribute('data-run')")).toBeNull();
    expect(await view.evaluate<number>(`document.querySelectorAll("img[src^=http], script:not([src])").length`)).toBe(
      0,
    );
    const links = await view.evaluate<string[]>(`[...document.querySelectorAll("a[href]")].map((a) => a.href)`);
    expect(links.filter((href) => !/^(?:https?|chrome-extension|moz-extension):/.test(href))).toEqual([]);
  };

  test("one that covers and overrides what it can, with markup for words and scripts for links, is read, saved and listed as words", async () => {
    const tab = await browser.open(CLOBBERED);
    const popup = await browser.popup();
    await shows(popup, "Ada Krone Speaks of Rivers", 'onerror="', sentence);
    await staysWords(popup);
    await popup.click({ css: "button", name: word("save") });
    await until("the badge of what is saved", async () => (await browser.badge()) === "✓");
    await tab.close();
    const library = await browser.openOwn("library.html");
    await shows(library, "Ada Krone Speaks of Rivers");
    await staysWords(library);
    await library.close();
    expect(site.asked.filter((address) => address.startsWith(TRAP))).toEqual([]);
  });

  test("one that changes a thousand times a second is read once, and what stands in its shadows is no part of it", async () => {
    const tab = await browser.open(RESTLESS);
    const popup = await browser.popup();
    const text = await shows(popup, "Ada Krone Speaks of Tides", sentence);
    expect(text).not.toContain("forged");
    expect(await has(popup, { css: "button", name: word("save") })).toBe(true);
    await tab.close();
  });

  test("one that turns all its words over while it is read in pieces is read as it was at one moment", async () => {
    const tab = await browser.open(TURNING);
    await until("the badge of what was read", async () => (await browser.badge()) !== "");
    const own = await browser.openOwn("library.html");
    const [kept] = await own.asExtension<{ record: { text: string } }[]>(
      "chrome.storage.session.get(null).then((all) => Object.values(all).filter((each) => each.record))",
    );
    const sides = kept?.record.text.match(/North|South/g) ?? [];
    expect(sides).toHaveLength(3000);
    expect(new Set(sides).size).toBe(1);
    await own.close();
    await tab.close();
  });

  test("one of a million elements and endless text is read as far as it goes, and the reader is told", async () => {
    const tab = await browser.open(ENDLESS);
    const popup = await browser.popup();
    await shows(popup, "Ada Krone Speaks Without End", word("warn_cut"));
    expect(await has(popup, { css: "button", name: word("save") })).toBe(true);
    await tab.close();
  });

  test("one that speaks to the extension is not heard: nothing is saved, nothing is shown under a ministry's name", async () => {
    const tab = await browser.open(FORGING);
    expect(await tab.evaluate<string[]>("window.heard")).not.toContain("true");
    expect(await browser.badge()).toBe("");
    const popup = await browser.popup();
    await until("the popup to be painted", async () => (await textOf(popup)).length > 40);
    expect(await textOf(popup)).not.toContain("People's Republic of China");
    await tab.close();
    const library = await browser.openOwn("library.html");
    const listed = await shows(library, "Ada Krone Speaks of Rivers");
    expect(listed).not.toContain("forged");
    await library.close();
  });

  test("the extension asked the web for nothing", () => {
    const opened = [CLOBBERED, RESTLESS, TURNING, ENDLESS, FORGING, SAMPLE_RELEASE];
    const own = site.asked.filter((address) => /fmprc\.gov\.cn|\.example/.test(new URL(address).host));
    expect(own.filter((address) => !opened.includes(address) && !address.endsWith("/favicon.ico"))).toEqual([]);
  });
});
