// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RecordBody } from "../../../components/record/RecordBody";
import { RecordHeader } from "../../../components/record/RecordHeader";
import { makeWords, WordsContext } from "../../../components/words";
import type { ReleaseRecord, Span } from "../../../lib/model";
import en from "../../../public/_locales/en/messages.json";
import { arabicReadout, bareRecord, chineseTranscript, englishReadout, longList } from "./records";

const table: Readonly<Record<string, { readonly message: string }>> = en;
const words = makeWords((key, substitutions) =>
  (table[key]?.message ?? "").replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ""),
);

let root: HTMLElement | null = null;

function show(record: ReleaseRecord, onShow?: (span: Span) => void): HTMLElement {
  root = document.createElement("div");
  document.body.append(root);
  const into = root;
  act(() =>
    render(
      <WordsContext.Provider value={words}>
        <RecordHeader record={record} onShow={onShow} />
        <RecordBody record={record} onShow={onShow} />
      </WordsContext.Provider>,
      into,
    ),
  );
  return root;
}

function texts(within: ParentNode, css: string): string[] {
  return [...within.querySelectorAll(css)].map((element) => element.textContent ?? "");
}

afterEach(() => {
  if (root !== null) render(null, root);
  root?.remove();
});

describe("a readout", () => {
  it("says who issued what, when and where", () => {
    const view = show(englishReadout());
    expect(texts(view, ".issuer")[0]).toBe(
      "Ministry of Foreign Affairs of RuritaniaReadout · English · 2 other versions",
    );
    expect(texts(view, "h1")).toEqual(["Ruritania-UN Workshop on Harbour Safety Held in Strelsau"]);
    expect(texts(view, ".when")).toEqual(["11 July 2026 · Strelsau"]);
    expect(view.querySelector("time")?.getAttribute("datetime")).toBe("2026-07-11");
  });

  it("names each speaker with office", () => {
    expect(texts(show(englishReadout()), ".speakers li")).toEqual([
      "Anna Tarlenheim Deputy Foreign Minister",
      "Rupert Hentzau Under Secretary-General and High Representative for Maritime Affairs",
    ]);
  });

  it("shows each announcement with its topic marked", () => {
    const view = show(englishReadout());
    expect(texts(view, ".record-body > .set > .announcement")).toEqual([
      "Anna Tarlenheim put forward three propositions on building rules for harbours.",
      "Anna Tarlenheim also proposed three suggestions on harbour governance.",
    ]);
    expect(texts(view, ".announcement em")).toEqual(["building rules for harbours", "harbour governance"]);
  });

  it("says that counts agree, and warns where they do not", () => {
    const view = show(englishReadout());
    expect(texts(view, ".count.agrees")).toEqual([
      "✓ 3 announced · 3 found, the counts agree",
      "✓ 2 announced · 2 found, the counts agree",
    ]);
    expect(texts(view, ".count.differs")).toEqual(["The counts differ: 3 announced · 2 found"]);
  });

  it("sets the ordinal apart, and the thesis without its marker", () => {
    const [first] = show(englishReadout()).querySelectorAll(".record-body > .set");
    expect(texts(first as Element, ":scope > ol > li > .ordinal")).toEqual(["1", "2", "3"]);
    expect(texts(first as Element, ":scope > ol > li > .point > .thesis")).toEqual([
      "we should stick to the parallel track of inheritance and innovation.",
      "we should place equal emphasis on development and security.",
      "we should take on both short-term and long-term perspectives.",
    ]);
  });

  it("folds what supports a point, and says how many sentences that is", () => {
    const [first, second] = show(englishReadout()).querySelectorAll(".point > .fold");
    expect(first?.hasAttribute("open")).toBe(false);
    // "H.E. Mr. Hentzau" ends no sentence.
    expect(first?.querySelector("summary")?.textContent).toBe("2 more sentences");
    expect(texts(second as Element, ".support")).toEqual([
      'We should devote ourselves to narrowing the "harbour gap". At the same time, we cannot pursue absolute security.',
    ]);
  });

  it("offers no fold where the thesis is all", () => {
    const third = show(englishReadout()).querySelectorAll(".record-body > .set:first-child > ol > li")[2];
    expect(third?.querySelector("details")).toBeNull();
  });

  it("puts a nested set under the point that holds it, once, without naming its speaker again", () => {
    const view = show(englishReadout());
    const nested = view.querySelectorAll(".point > .set");
    expect(nested).toHaveLength(1);
    expect(texts(nested[0] as Element, ".thesis")).toEqual(["honest weights", "open books"]);
    expect(nested[0]?.querySelector(".whose")).toBeNull();
    expect(texts(view, ".support").join()).not.toContain("honest weights");
  });

  it("lists statements with who made them, folded, quotations marked", () => {
    const list = show(englishReadout()).querySelector(".statements");
    expect(list?.hasAttribute("open")).toBe(false);
    expect(texts(list as Element, "li")).toEqual([
      "Anna Tarlenheimharbours are an important agenda of the region",
      "Nobody namedin quotation marksBuilding norms: promoting open harbours",
    ]);
  });

  it("says what was left out and why", () => {
    expect(texts(show(englishReadout()), ".notes li").at(-1)).toBe(
      "second workshop an ordinal before a noun counts events, not points",
    );
  });

  it("has buttons that show words in the page only where somebody listens", () => {
    expect(show(englishReadout()).querySelector("button:not(.why)")).toBeNull();
    root?.remove();
    const onShow = vi.fn();
    const record = englishReadout();
    const button = show(record, onShow).querySelector<HTMLButtonElement>(
      "button[aria-label='Show point 1 in the page']",
    );
    button?.click();
    expect(onShow).toHaveBeenCalledExactlyOnceWith(record.sets[0]?.items[0]?.span);
  });

  it("shows the title in the page where its words stand there, and is no button where they come from elsewhere", () => {
    const onShow = vi.fn();
    const record = englishReadout();
    show(record, onShow).querySelector<HTMLButtonElement>("h1 button.fact")?.click();
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ from: record.title?.from, to: record.title?.to });
    root?.remove();
    const elsewhere = { ...record, title: { value: "Workshop", from: null, to: null, rule: "og:title" } };
    expect(show(elsewhere, onShow).querySelector("h1 button")).toBeNull();
  });
});

describe("every quotation", () => {
  it.each([englishReadout(), arabicReadout(), chineseTranscript()])(
    "carries its language and its own direction ($lang)",
    (record) => {
      const view = show(record);
      for (const quote of view.querySelectorAll(".thesis, .support, .question, .announcement, .seen")) {
        expect(quote.getAttribute("lang")).toBe(record.lang);
        expect(quote.getAttribute("dir")).toBe("auto");
        expect(record.text).toContain(quote.textContent ?? "?");
      }
      expect(view.querySelector(".record-body")?.getAttribute("dir")).toBe(record.dir);
    },
  );

  it("keeps markup of the page as plain characters", () => {
    const record = {
      ...bareRecord(),
      title: { value: "<img src=x onerror=alert(1)> & <b>", from: null, to: null, rule: "x" },
    };
    const view = show(record);
    expect(view.querySelector("img")).toBeNull();
    expect(texts(view, "h1")).toEqual(["<img src=x onerror=alert(1)> & <b>"]);
  });
});

describe("a press conference", () => {
  it("lists questions with who asked, answers folded, and says what was declined or not answered", () => {
    const view = show(chineseTranscript());
    expect(texts(view, ".exchanges h2")).toEqual(["3 questions and answers"]);
    expect(texts(view, ".exchanges .whose")).toEqual(["海港晨报", "路透社", "法新社"]);
    expect(texts(view, ".exchanges summary")).toEqual([
      "\u2068林静\u2069 answers",
      "\u2068林静\u2069 answersdeclined to answer",
    ]);
    expect(texts(view, ".exchanges .aside")).toEqual(["No answer in the text"]);
  });

  it("names the speaker of a set whose announcement does not", () => {
    expect(texts(show(chineseTranscript()), ".set > .whose")).toEqual(["林静"]);
  });
});

describe("what is not there", () => {
  it("is said: no title, no date, no known issuer, nothing found", () => {
    const view = show(bareRecord());
    expect(texts(view, "h1")).toEqual(["Untitled release"]);
    expect(texts(view, ".when")).toEqual(["No date found"]);
    expect(texts(view, ".issuer")[0]).toContain("Issuer not known · www.example.org");
    expect(texts(view, ".nothing h2")).toEqual(["No points, answers or statements were found here."]);
    expect(view.querySelector(".speakers")).toBeNull();
    expect(view.querySelector(".notes")).toBeNull();
  });

  it("is not said of a release in which something was found", () => {
    expect(show(chineseTranscript()).querySelector(".nothing")).toBeNull();
  });

  it("counts points that nobody counted before", () => {
    const view = show(longList(400));
    expect(texts(view, ".count")).toEqual(["400 points"]);
    expect(texts(view, ".set > .announcement")).toEqual(["Points"]);
    expect(view.querySelectorAll(".points > li")).toHaveLength(400);
  });
});

describe("many speakers", () => {
  it("are folded after five; six are not worth folding", () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, id) => ({
        id,
        name: { value: `Speaker ${id}`, from: null, to: null, rule: "x" },
        role: null,
        mentions: [],
      }));
    expect(
      show({ ...bareRecord(), speakers: people(6) }).querySelectorAll(".record-header > .speakers > li"),
    ).toHaveLength(6);
    root?.remove();
    const view = show({ ...bareRecord(), speakers: people(12) });
    expect(view.querySelectorAll(".record-header > .speakers > li")).toHaveLength(5);
    expect(texts(view, ".record-header > .fold > summary")).toEqual(["7 more"]);
  });
});
