// @vitest-environment jsdom
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RecordHeader } from "../../../components/record/RecordHeader";
import { makeWords, WordsContext } from "../../../components/words";
import type { Corrections, ReleaseRecord } from "../../../lib/model";
import en from "../../../public/_locales/en/messages.json";
import { word } from "../../e2e/words";
import { bareRecord, englishReadout } from "./records";

const table: Readonly<Record<string, { readonly message: string }>> = en;
const words = makeWords((key, substitutions) =>
  (table[key]?.message ?? "").replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ""),
);

let root: HTMLElement;

function Popup({ record, said }: { readonly record: ReleaseRecord; readonly said: (all: Corrections) => void }) {
  const [corrections, setCorrections] = useState<Corrections>({});
  const onCorrect = (all: Corrections) => {
    setCorrections(all);
    said(all);
  };
  return <RecordHeader record={record} corrections={corrections} onCorrect={onCorrect} onShow={() => {}} />;
}

function show(record: ReleaseRecord) {
  const said = vi.fn();
  root = document.createElement("div");
  document.body.append(root);
  act(() =>
    render(
      <WordsContext.Provider value={words}>
        <Popup record={record} said={said} />
      </WordsContext.Provider>,
      root,
    ),
  );
  return said;
}

const button = (label: string) =>
  [...root.querySelectorAll("button")].find((each) => (each.getAttribute("aria-label") ?? each.textContent) === label);
const open = (name: string) => act(() => button(word("why_or_correct", name))?.click());
const box = () => root.querySelector("textarea") as HTMLTextAreaElement;

function write(text: string, key: string): void {
  act(() => {
    box().value = text;
    box().dispatchEvent(new Event("input", { bubbles: true }));
  });
  act(() => void box().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
}

afterEach(() => {
  render(null, root);
  root.remove();
});

describe("a field's note", () => {
  it("is closed at first, and says where the words stand and which rule took them", () => {
    const record = englishReadout();
    show({ ...record, title: record.title && { ...record.title, rule: "title block" } });
    expect(root.querySelector(".why-note")).toBeNull();
    open(word("field_title"));
    const note = root.querySelector(".why-note");
    expect(note?.querySelector("mark")?.textContent).toBe(record.title?.value);
    expect(note?.textContent).toContain(word("rule_title_block"));
    expect(button(word("why_or_correct", word("field_title")))?.getAttribute("aria-expanded")).toBe("true");
    open(word("field_place"));
    expect(root.querySelectorAll(".why-note")).toHaveLength(1);
  });

  it("says of the page's own data which they are, and of what was seen and left out why", () => {
    const record = englishReadout();
    const why = "a date with a day that its month does not have";
    show({
      ...record,
      published: { value: "2026-07-11", from: null, to: null, rule: "meta:PubDate" },
      notes: [{ stage: "dates", rule: "no such day", span: { from: 0, to: 4 }, why }],
    });
    open(word("field_published"));
    const text = root.querySelector(".why-note")?.textContent ?? "";
    expect(text).toContain("meta:PubDate");
    expect(text).toContain(word("note_no_such_day"));
  });
});

describe("putting right", () => {
  it("Enter keeps what was written, with what the page says beside it, and it can be taken back", () => {
    const said = show(englishReadout());
    open(word("field_title"));
    write("  Workshop \n on Harbours ", "Enter");
    expect(said).toHaveBeenLastCalledWith({ title: "Workshop on Harbours" });
    expect(root.querySelector("h1")?.textContent).toBe("Workshop on Harbours");
    expect(root.querySelector(".extracted")?.textContent).toContain(englishReadout().title?.value);
    expect(root.querySelector(".why-note")).toBeNull();
    act(() => button(`${word("uncorrect")}: ${word("field_title")}`)?.click());
    expect(said).toHaveBeenLastCalledWith({});
    expect(root.querySelector(".extracted")).toBeNull();
  });

  it("Escape leaves it as it was", () => {
    const said = show(englishReadout());
    open(word("field_place"));
    write("Zenda", "Escape");
    expect(said).not.toHaveBeenCalled();
    expect(root.querySelector(".why-note")).toBeNull();
  });

  it("Enter within a method of input keeps nothing yet", () => {
    const said = show(englishReadout());
    open(word("field_place"));
    act(() => {
      const typing = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, isComposing: true });
      box().dispatchEvent(typing);
    });
    expect(said).not.toHaveBeenCalled();
    expect(root.querySelector(".why-note")).not.toBeNull();
  });

  it("what is no date is not taken, and one sentence says what is", () => {
    const said = show(englishReadout());
    open(word("field_published"));
    write("2026-02-30", "Enter");
    expect(said).not.toHaveBeenCalled();
    expect(root.querySelector("[role=alert]")?.textContent).toBe(word("correct_bad_date"));
    expect(box().getAttribute("aria-invalid")).toBe("true");
    write("2026-02-28", "Enter");
    expect(said).toHaveBeenLastCalledWith({ published: "2026-02-28" });
  });

  it("empty is that there is none", () => {
    const said = show(englishReadout());
    open(word("field_place"));
    write("", "Enter");
    expect(said).toHaveBeenLastCalledWith({ place: null });
  });

  it("what was not found can be added where a release has nothing", () => {
    const said = show(bareRecord());
    act(() => button(word("correct_add", word("library_facet_speaker")))?.click());
    write("Rudolf Rassendyll", "Enter");
    expect(said).toHaveBeenLastCalledWith({ speakers: ["Rudolf Rassendyll"] });
    expect(root.querySelector(".speakers")?.textContent).toContain("Rudolf Rassendyll");
  });

  it("another kind is chosen", () => {
    const said = show(englishReadout());
    open(word("library_facet_kind"));
    act(() => {
      const select = root.querySelector("select") as HTMLSelectElement;
      select.value = "speech";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(said).toHaveBeenLastCalledWith({ kind: "speech" });
    expect(root.querySelector(".kind")?.textContent).toBe(word("kind_speech"));
  });
});
