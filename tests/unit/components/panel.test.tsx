// @vitest-environment jsdom
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FilterBar } from "../../../components/panel/FilterBar";
import { KeyHelp } from "../../../components/panel/KeyHelp";
import { OutlineView } from "../../../components/panel/OutlineView";
import { EVERYTHING, type Filter, outlineOf, searchable } from "../../../components/panel/outline";
import { makeWords, WordsContext } from "../../../components/words";
import type { ReleaseRecord, Span } from "../../../lib/model";
import en from "../../../public/_locales/en/messages.json";
import { arabicReadout, chineseTranscript, englishReadout } from "./records";

const table: Readonly<Record<string, { readonly message: string }>> = en;
const words = makeWords((key, substitutions) =>
  (table[key]?.message ?? "").replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ""),
);

let root: HTMLElement | null = null;

function show(child: ComponentChild): HTMLElement {
  root ??= document.body.appendChild(document.createElement("div"));
  const into = root;
  act(() => render(<WordsContext.Provider value={words}>{child}</WordsContext.Provider>, into));
  return root;
}

const texts = (within: ParentNode, css: string) =>
  [...within.querySelectorAll(css)].map(({ textContent }) => (textContent ?? "").replace(/[\u2066-\u2069]/g, ""));
const press = (element: Element | null | undefined) => act(() => (element as HTMLElement).click());
const onShow = vi.fn<(span: Span) => void>();
const onLink = vi.fn<(span: Span) => void>();
const onQuote = vi.fn<(span: Span, speaker: number | null) => void>();

function outline(record: ReleaseRecord, current: Span | null = null, query = "", opened = current): HTMLElement {
  const found = outlineOf(record, { ...EVERYTHING, query }, searchable(record));
  return show(
    <OutlineView
      record={record}
      outline={found}
      current={current}
      opened={opened}
      onShow={onShow}
      onLink={onLink}
      onQuote={onQuote}
    />,
  );
}

afterEach(() => {
  vi.clearAllMocks();
  if (root !== null) render(null, root);
  root?.remove();
  root = null;
});

describe("the outline", () => {
  it("heads each set with its topic, whose it is, and its count; a count that is off is said", () => {
    const view = outline(englishReadout());
    expect(texts(view, ".part h2").slice(0, 2)).toEqual(["building rules for harbours", "harbour governance"]);
    expect(texts(view, ".part > .aside").slice(0, 2)).toEqual([
      "Anna Tarlenheim · 3 announced · 3 found",
      `Anna Tarlenheim · ${en.counts_differ.message} 3 announced · 2 found`,
    ]);
  });

  it("shows a point's words in the page when its line is pressed", () => {
    const record = englishReadout();
    const view = outline(record);
    press(view.querySelectorAll(".go")[1]);
    expect(onShow.mock.calls).toEqual([[record.sets[0]?.items[1]?.span]]);
  });

  it("marks where the page is read, and leaves open what was gone to before", () => {
    const record = englishReadout();
    const [first, , third] = record.sets[0]?.items ?? [];
    const view = outline(record, third?.span, "", first?.span ?? null);
    expect(texts(view, "[aria-current=location]")).toHaveLength(1);
    expect(view.querySelector(".opened [aria-current]")).toBeNull();
    expect(texts(view, ".opened .go")[0]).toMatch(/^1/);
    expect(view.querySelectorAll(".copying")).toHaveLength(1);
  });

  it("marks where the reader is, and offers to copy there and nowhere else", () => {
    const record = englishReadout();
    const span = record.sets[0]?.items[2]?.span ?? null;
    const view = outline(record, span);
    expect(texts(view, "[aria-current=location]")).toEqual([
      "3 we should take on both short-term and long-term perspectives.",
    ]);
    expect(view.querySelectorAll(".copying")).toHaveLength(1);
    const [link, quote] = view.querySelectorAll(".copying button");
    press(link);
    press(quote);
    expect(onLink.mock.calls).toEqual([[span]]);
    expect(onQuote.mock.calls).toEqual([[span, 0]]);
    expect(outline(record).querySelector(".copying")).toBeNull();
  });

  it("gives a transcript by who asked, with the answers, what was declined and what has no answer", () => {
    const view = outline(chineseTranscript());
    expect(texts(view, ".part h2").slice(1)).toEqual(["海港晨报", "路透社", "法新社"]);
    expect(texts(view, ".tag")).toEqual([en.declined.message, en.unanswered_question.message]);
    expect(texts(view, ".nested .who")).toEqual(["林静", "林静"]);
  });

  it("keeps the release's language and direction, and its own in its own words", () => {
    const view = outline(arabicReadout());
    expect(view.querySelector(".part")?.getAttribute("dir")).toBe("rtl");
    expect(view.querySelector(".words [lang=ar]")).not.toBeNull();
    expect(view.querySelector(".aside bdi")?.getAttribute("dir")).toBe("ltr");
  });

  it("shows what stands around a place that is in no line", () => {
    const view = outline(englishReadout(), null, "hentzau attended");
    expect(texts(view, ".part h2")).toEqual(["1 other place in the text"]);
    expect(texts(view, ".go")[0]).toContain("Hentzau attended and addressed");
  });
});

describe("the filters", () => {
  const onFilter = vi.fn<(filter: Filter) => void>();
  const bar = (record: ReleaseRecord, filter = EVERYTHING) =>
    show(<FilterBar record={record} filter={filter} onFilter={onFilter} />);

  it("are only those that the release can be narrowed by", () => {
    expect(bar(englishReadout()).querySelectorAll("select, [type=checkbox]")).toHaveLength(0);
    const view = bar(chineseTranscript());
    expect(texts(view, "select option")).toEqual([en.panel_all.message, "海港晨报", "路透社", "法新社"]);
    expect(view.querySelector("[type=checkbox]")).not.toBeNull();
  });

  it("say what was chosen, and forget all but the words at once", () => {
    const view = bar(chineseTranscript(), { ...EVERYTHING, declined: true, query: "中方" });
    press(view.querySelector("button"));
    expect(onFilter.mock.lastCall).toEqual([{ ...EVERYTHING, query: "中方" }]);
    press(view.querySelector("[type=checkbox]"));
    expect(onFilter.mock.lastCall).toEqual([{ ...EVERYTHING, query: "中方" }]);
    const select = view.querySelector("select");
    if (select === null) throw new RangeError("there is no choice");
    select.value = "路透社";
    act(() => {
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(onFilter.mock.lastCall?.[0].asker).toBe("路透社");
  });

  it("have a label each", () => {
    const view = bar(chineseTranscript());
    for (const field of view.querySelectorAll<HTMLInputElement>("input, select"))
      expect(field.getAttribute("aria-label") ?? field.labels?.[0]?.textContent).toBeTruthy();
  });
});

describe("the keys' help", () => {
  it("tells the reader's own keys, which command has none, and leads to where they are changed", () => {
    const change = vi.fn();
    const shortcuts = [
      { name: "next-point", keys: "Alt+Shift+J" },
      { name: "save-release", keys: "" },
      { name: "of-another-version", keys: "Alt+Shift+X" },
    ];
    const view = show(<KeyHelp shortcuts={shortcuts} isOpen onToggle={() => {}} onChangeKeys={change} />);
    expect(texts(view, "dl:first-of-type > div")).toEqual([
      `Alt+Shift+J${en.command_next.message}`,
      `${en.keys_none.message}${en.command_save.message}`,
    ]);
    press(view.querySelector("button"));
    expect(change).toHaveBeenCalledOnce();
  });
});
