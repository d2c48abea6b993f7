/** A library that came from a file is worked on: put right, merged, chosen, taken elsewhere, printed; and all of it is taken back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { libraryJsonParts } from "../../lib/export/json";
import { release } from "../unit/records";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, Tab } from "./drive/drive";
import { has, shows, textOf } from "./drive/elements";
import { Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const AT = "2026-11-23T14:02:00.000Z";
const HARBOURS = "Talks on Harbours Held in the Capital";
const RIVERS = "Statement on Rivers";
const POINTS = ["we should keep the harbours open.", "we should share the charts."] as const;

const harbours = (url: string) =>
  release({
    ...{ url, title: HARBOURS, published: "2024-05-06", speakers: [{ name: "Ada Holm", role: "Foreign Minister" }] },
    sets: [{ speaker: 0, announcement: "The Minister put forward two proposals.", points: POINTS.map(point) }],
  });
const point = (thesis: string, at: number) => ({ marker: ["First,", "Second,"][at] ?? "", thesis });

/** Two addresses of one text, and two other releases. */
const RECORDS = [
  harbours("https://mfa.example/harbours"),
  harbours("https://mfa.example/harbours-again"),
  release({
    url: "https://mfa.example/rivers",
    title: RIVERS,
    kind: "statement",
    paragraphs: ["Of inland waters and rivers."],
  }),
  release({ url: "https://mfa.example/lakes", title: "Message on Lakes", paragraphs: ["Of inland waters and lakes."] }),
];

describe.each(BROWSERS)("a library at work, in %s", (name) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "readout-work-"));
  const file = path.join(folder, "library.json");
  let site: Site;
  let browser: Drive;
  let library: Tab;
  beforeAll(async () => {
    const releases = RECORDS.map((record, at) => {
      const savedAt = AT.replace("14:02", `14:0${at}`);
      return { url: record.url, savedAt, deletedAt: null, tags: [], note: "", record, revisions: [] };
    });
    writeFileSync(file, [...libraryJsonParts({ releases }, AT)].join(""));
    site = await Site.start();
    browser = await startBrowser(name, site);
    library = await browser.openOwn("library.html");
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a key does, pressed where the focus is. */
  const press = (key: string, held: { readonly ctrlKey?: boolean; readonly shiftKey?: boolean } = {}) =>
    library.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", ${JSON.stringify({ key, bubbles: true, cancelable: true, ...held })})), true`,
    );
  /** Leaves the field that has the focus, as a click beside it does. */
  const leave = () => library.evaluate("document.activeElement.blur(), true");
  const takeBack = async () => {
    await leave();
    await press("z", { ctrlKey: true });
  };
  const see = (view: string) => library.evaluate(`location.hash = ${JSON.stringify(view)}, true`);
  const count = (css: string, wanted: number) =>
    until(`${wanted} of ${css}`, () =>
      library.evaluate<boolean>(`document.querySelectorAll(${JSON.stringify(css)}).length === ${wanted}`),
    );
  const rows = (wanted: number) => count(".release-list .row", wanted);
  const isFocused = (css: string) =>
    until(`the focus in ${css}`, () =>
      library.evaluate<boolean>(`document.activeElement.closest(${JSON.stringify(css)}) !== null`),
    );

  test("an import shows first what it would bring; it is taken back, and done again", async () => {
    await library.choose("input[type=file]", file);
    await library.click({ css: "button", name: word("library_take_in") });
    await shows(library, word("library_import_added_other", "4"));
    await library.click({ css: "button", name: word("library_close") });
    await rows(4);
    await takeBack();
    await shows(library, word("library_deleted", word("library_count_other", "4")));
    await rows(0);
    await press("z", { ctrlKey: true, shiftKey: true });
    expect(await rows(4)).toBe(true);
  });

  test("a field is put right, what the page says stays beside it, and it is taken back", async () => {
    await see("#/?q=rivers");
    await library.click({ css: ".release-list a", name: RIVERS });
    await shows(library, word("library_full_text"));
    await leave();
    await press("e");
    await isFocused(".record-header textarea");
    await library.type({ css: ".record-header textarea" }, "Declaration on Rivers");
    await press("Enter");
    await until("the row", () => has(library, { css: ".release-list a", name: "Declaration on Rivers" }));
    await shows(library, word("page_says", RIVERS));
    await takeBack();
    await until("the row as it was", () => has(library, { css: ".release-list a", name: RIVERS }));
    const isGone = async () => !(await textOf(library)).includes("Declaration on Rivers");
    expect(await until("what was put right to be gone", isGone)).toBe(true);
  });

  test("on paper there is the release with its address and its hash, whole, and nothing of the interface", async () => {
    await library.medium("print");
    const text = await shows(library, RIVERS, "https://mfa.example/rivers", "sha256:", "Of inland waters and rivers.");
    for (const gone of ["library_export", "library_import", "library_cite", "library_print", "library_facets"] as const)
      expect(text).not.toContain(word(gone));
    const isWhole = `["html", ".pane"].every((css) => {
      const box = document.querySelector(css);
      return box.scrollHeight <= box.clientHeight + 1 || getComputedStyle(box).overflowY === "visible";
    })`;
    expect(await library.evaluate<boolean>(isWhole)).toBe(true);
    await library.medium("screen");
  });

  test("what was saved from two addresses is made one, and parted again", async () => {
    await see("#/duplicates");
    await rows(2);
    await library.click({ css: "button", name: word("library_merge_all") });
    await shows(library, word("library_duplicates_none"));
    await see("#/");
    await rows(3);
    await library.click({ css: ".release-list a", name: HARBOURS });
    await shows(library, "mfa.example/harbours-again");
    await takeBack();
    await rows(4);
    await see("#/duplicates");
    expect(await rows(2)).toBe(true);
  });

  test("many are chosen, taken elsewhere and deleted together, and come back", async () => {
    await see("#/?q=inland");
    await rows(2);
    await leave();
    await press("a", { ctrlKey: true });
    await shows(library, word("library_selected", word("library_count_other", "2")));
    const table = await browser.download(async () => {
      await library.click({ css: ".selection-bar button", name: word("library_export") });
      await library.click({ css: "dialog label", name: word("export_releases") });
      await library.click({ css: "dialog button.main" });
    });
    const lines = readFileSync(table, "utf8").trimEnd().split("\r\n");
    expect(lines.map((line) => /rivers|lakes/i.exec(line)?.[0].toLowerCase())).toEqual([undefined, "lakes", "rivers"]);
    await leave();
    await press("Delete");
    await rows(0);
    await see("#/bin");
    await count(".row", 2);
    await takeBack();
    await see("#/?q=inland");
    expect(await rows(2)).toBe(true);
    await press("Escape");
  });

  test("points are kept as extracts, come to by key, tagged and deleted together, and it is all taken back", async () => {
    await see("#/?q=charts");
    await rows(2);
    await library.click({ css: ".release-list a", name: HARBOURS });
    const keep = { css: ".points .point-actions button", name: word("library_extract_keep") };
    await library.click(keep);
    await shows(library, word("library_extract_kept"));
    await count(".pane .extracts .extract", 1);
    await library.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(keep.css)})].filter((each) => each.innerText === ${JSON.stringify(keep.name)}).at(-1).click(), true`,
    );
    await count(".pane .extracts .extract", 2);
    await see("#/extracts");
    await count(".extract-list .row", 2);
    await leave();
    await press("j");
    await isFocused(".extract-list .row:first-child");
    await shows(library, word("library_full_text"));
    await press("j", { shiftKey: true });
    await isFocused(".extract-list .row:last-child");
    await shows(library, word("library_selected", word("library_extracts_found_other", "2")));
    await press("t");
    await library.type({ css: ".selection-bar input[type=text]" }, "maxims");
    await press("Enter");
    await count(".extract-list .chip", 2);
    await leave();
    await press("Delete");
    await shows(library, word("library_no_extracts"));
    await takeBack();
    await count(".extract-list .row", 2);
    await takeBack();
    expect(await count(".extract-list .chip", 0)).toBe(true);
    await press("Escape");
  });

  test("each view has an address: back, forward and a load anew lead to it", async () => {
    await see("#/?q=rivers");
    await rows(1);
    await see("#/points?q=charts");
    await until("the point", () => has(library, { css: ".point-list a", name: POINTS[1] }));
    await library.evaluate("history.back(), true");
    await rows(1);
    await library.evaluate("history.forward(), true");
    await until("the point again", () => has(library, { css: ".point-list a", name: POINTS[1] }));
    await library.evaluate("location.reload(), true").catch(() => {});
    await until("the point after a load", () => has(library, { css: ".point-list a", name: POINTS[1] }));
    const sought = () => library.evaluate<boolean>(`document.querySelector("input[type=search]")?.value === "charts"`);
    expect(await until("what is looked for", sought)).toBe(true);
  });

  describe("a file that is not what it should be", () => {
    const whole = (): string => readFileSync(file, "utf8");
    const choose = async (text: string) => {
      const bad = path.join(folder, "bad.json");
      writeFileSync(bad, text);
      await library.choose("input[type=file]", bad);
    };
    const isAsBefore = async () => {
      await see("#/");
      await rows(4);
      expect(await textOf(library)).toContain(word("library_count_other", "4"));
    };

    test.each([
      [
        "another program's",
        (): string => JSON.stringify({ items: [{ title: "A book" }] }),
        "library_file_other_program",
      ],
      ["a newer Readout's", (): string => whole().replace(/"version": ?\d+/, `"version":99`), "library_file_newer"],
      ["cut in its head", (): string => whole().slice(0, 40), "library_file_cut"],
      ["no JSON", (): string => "Dear colleague,", "library_file_not_json"],
      ["empty", (): string => "", "library_file_empty"],
    ] as const)("%s: one sentence, and nothing changes", async (_, text, sentence) => {
      await choose(text());
      await shows(library, word(sentence));
      await isAsBefore();
    });

    test("with releases that are wrong, and cut in the middle: the rest is offered, what is wrong is named and said why", async () => {
      const script = `<img src=x onerror="document.title = 'run'">`;
      const kept = (name: string, title: string) => {
        const record = release({ url: `https://mfa.example/${name}`, title, paragraphs: [`Of ${name}.`] });
        return { url: record.url, savedAt: AT, deletedAt: null, tags: [], note: "", record, revisions: [] };
      };
      const [far, other] = [structuredClone(kept("far", "Far")), structuredClone(kept("other", "Other"))];
      Object.assign(far.record.title ?? {}, { from: 5, to: 900_000 });
      Object.assign(other.record, { text: `${other.record.text} And more.` });
      const releases = [
        kept("seas", "On Seas"),
        kept("seas", "On Seas"),
        kept("run", script),
        far,
        other,
        kept("cut", "Cut"),
      ];
      const text = JSON.stringify({ ...JSON.parse(whole()), releases, extracts: undefined, searches: undefined });
      const polluted = text.replaceAll(`"note":""`, `"__proto__":{"polluted":true},"note":""`);
      await choose(polluted.slice(0, polluted.lastIndexOf(`"revisions"`)));
      await shows(library, word("library_take_in"), word("library_refused_duplicate"), word("library_refused_law"));
      await shows(library, word("library_refused_hash"), word("library_refused_cut"));
      await library.click({ css: "button", name: word("library_take_in") });
      await shows(library, word("library_import_added_other", "2"));
      expect(await library.evaluate<unknown>("[({}).polluted ?? null, document.querySelector('img[src=x]')]")).toEqual([
        null,
        null,
      ]);
      await library.click({ css: "button", name: word("library_close") });
      await rows(6);
      await shows(library, script);
      expect(await library.evaluate<string>("document.title")).not.toBe("run");
      await takeBack();
      await isAsBefore();
    });
  });

  if (name === "chromium")
    test("copies of the library go to the folder that was chosen", async () => {
      // The browser's own folder stands for one of the reader's: it is opened, kept and written in the same way.
      await library.evaluate(`(window.showDirectoryPicker = () => navigator.storage.getDirectory(), true)`);
      await library.click({ css: ".transfer button", name: word("library_export") });
      await library.click({ css: "dialog label", name: word("export_all") });
      await library.click({ css: "dialog label", name: word("export_library") });
      await library.click({ css: "dialog button", name: word("export_choose_folder") });
      await until("the folder", () => has(library, { css: "dialog button", name: word("export_leave_folder") }));
      await library.click({ css: "dialog button.main" });
      const written = `navigator.storage.getDirectory().then(async (folder) => {
        for await (const handle of folder.values()) return (await handle.getFile()).text();
        return "";
      })`;
      const text = await until("the copy", async () => {
        const found = await library.evaluate<string>(written);
        return found.trimEnd().endsWith("}") && found;
      });
      const copy = JSON.parse(text) as { format: string; releases: { deletedAt: string | null }[] };
      expect(copy.format).toBe("readout-library");
      expect(copy.releases.filter(({ deletedAt }) => deletedAt === null)).toHaveLength(4);
    });
  else
    test("no folder is offered where the browser has none to give", async () => {
      await library.click({ css: ".transfer button", name: word("library_export") });
      await library.click({ css: "dialog label", name: word("export_library") });
      expect(await has(library, { css: "dialog button", name: word("export_choose_folder") })).toBe(false);
      await library.click({ css: "dialog button", name: word("library_cancel") });
    });
});
