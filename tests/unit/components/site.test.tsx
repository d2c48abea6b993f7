// @vitest-environment jsdom
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ListedSites } from "../../../components/options/ListedSites";
import { SiteGrants } from "../../../components/options/SiteGrants";
import { ReportOffer } from "../../../components/state/ReportOffer";
import { SiteLine } from "../../../components/state/SiteLine";
import { makeWords, WordsContext } from "../../../components/words";
import en from "../../../public/_locales/en/messages.json";

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

/** Text without the marks that keep directions apart. */
const textOf = (element: Element) => (element.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
const press = (element: Element | null | undefined) => act(() => (element as HTMLElement).click());
const nothing = () => {};

afterEach(() => {
  if (root !== null) render(null, root);
  root?.remove();
  root = null;
});

describe("the line on a page's site", () => {
  const line = (
    standing: Partial<Parameters<typeof SiteLine>[0]["standing"]>,
    answer: "granted" | "declined" | null = null,
  ) => (
    <SiteLine
      standing={{ access: "asked", host: "garden.example", offer: "garden.example", warnings: [], ...standing }}
      answer={answer}
      onAlways={always}
      onManage={manage}
    />
  );
  const always = vi.fn<(host: string) => void>();
  const manage = vi.fn();

  it("is not there on a listed site without anything to beware of", () => {
    expect(show(line({ access: "listed", offer: null })).children).toHaveLength(0);
  });

  it("says why a page is read that is not listed, and asks for its host alone", () => {
    const view = show(line({}));
    expect(textOf(view)).toContain("garden.example is not on Readout’s list. It is read because you clicked.");
    press(view.querySelector("button"));
    expect(always.mock.calls).toEqual([["garden.example"]]);
  });

  it("says what came of the question", () => {
    expect(textOf(show(line({}, "granted")))).toContain("From now on garden.example is read without a click.");
    expect(textOf(show(line({}, "declined")))).toContain("garden.example is read only when you click.");
  });

  it("leads from a granted site to where it is taken back", () => {
    const view = show(line({ access: "granted", offer: null }));
    expect(textOf(view)).toContain("You have garden.example read always.");
    press(view.querySelector("button"));
    expect(manage).toHaveBeenCalledOnce();
  });

  it("says each thing to beware of, and offers nothing where nothing can be offered", () => {
    const view = show(
      line({
        offer: null,
        warnings: [
          { code: "resembles", host: "mfa.gov.cn.example.com", real: "mfa.gov.cn" },
          { code: "names-other", host: "www.mfa.gov.cn" },
          { code: "frames", hosts: ["a.example", "b.example"] },
          { code: "file" },
        ],
      }),
    );
    expect([...view.querySelectorAll(".warning")].map(textOf)).toEqual([
      "Careful: This address resembles mfa.gov.cn, but the page comes from mfa.gov.cn.example.com.",
      "Careful: The page gives an address at www.mfa.gov.cn as its own, but it comes from garden.example. It is not taken for a page of www.mfa.gov.cn.",
      "Careful: Much of this page stands in a frame from a.example and b.example, which is not read. Open it on its own to read it.",
      "Careful: This is a file on this machine. Whose words it holds cannot be known.",
    ]);
    expect(view.querySelector("button")).toBeNull();
  });
});

describe("the offer of a report", () => {
  it("stands folded where nothing was promised, open where a release was", () => {
    const offer = (isOpen: boolean) => (
      <ReportOffer step={{ step: "offered" }} isOpen={isOpen} onMake={nothing} onSave={nothing} />
    );
    expect(show(offer(false)).querySelector("details")?.open).toBe(false);
    render(null, root as HTMLElement);
    expect(show(offer(true)).querySelector("details")?.open).toBe(true);
  });

  it("is not taken twice while it is made", () => {
    const make = vi.fn();
    const view = show(<ReportOffer step={{ step: "making" }} isOpen onMake={make} onSave={nothing} />);
    press(view.querySelector("button"));
    expect(make).not.toHaveBeenCalled();
    expect(textOf(view)).toContain("Making the report…");
  });

  it("shows the file before it is saved, and says that nothing was sent", () => {
    const save = vi.fn();
    const ready = { step: "ready", name: "report.html", text: "<p>Xxxx</p>", isSaved: false } as const;
    const view = show(<ReportOffer step={ready} isOpen onMake={nothing} onSave={save} />);
    expect(textOf(view)).toContain("The report is ready. Nothing was sent.");
    expect(view.querySelector("pre")?.textContent).toBe("<p>Xxxx</p>");
    press(view.querySelector("button.main"));
    expect(save).toHaveBeenCalledOnce();
    expect(
      textOf(show(<ReportOffer step={{ ...ready, isSaved: true }} isOpen onMake={nothing} onSave={save} />)),
    ).toContain("Saved among your downloads: report.html");
  });
});

describe("sites in the options", () => {
  const grants = [
    { pattern: "*://garden.example/*", host: "garden.example" },
    { pattern: "*://*/*", host: "*" },
  ];

  it("are each named, with a way back that says whose it is", () => {
    const back = vi.fn();
    const view = show(<SiteGrants grants={grants} onTakeBack={back} />);
    expect([...view.querySelectorAll("button")].map((button) => button.getAttribute("aria-label"))).toEqual([
      "Take back access to garden.example",
      "Take back access to Every site",
    ]);
    press(view.querySelectorAll("button")[1]);
    expect(back.mock.calls).toEqual([[grants[1]]]);
  });

  it("teach how one is added where there is none, and say nothing while the browser is asked", () => {
    expect(textOf(show(<SiteGrants grants={[]} onTakeBack={nothing} />))).toContain("None yet.");
    expect(show(<SiteGrants grants={null} onTakeBack={nothing} />).querySelectorAll("p")).toHaveLength(0);
  });

  it("give the keyboard to the heading when the row that had it is gone", () => {
    const view = show(<SiteGrants grants={grants} onTakeBack={nothing} />);
    (view.querySelectorAll("button")[0] as HTMLElement).focus();
    show(<SiteGrants grants={grants.slice(1)} onTakeBack={nothing} />);
    show(<SiteGrants grants={[]} onTakeBack={nothing} />);
    expect(document.activeElement?.tagName).toBe("H2");
  });

  it("of the registry are counted, and asked for again only where some are withheld", () => {
    expect(textOf(show(<ListedSites hosts={533} withheld={0} onAllow={nothing} />))).toContain("533 hosts");
    expect(show(<ListedSites hosts={533} withheld={0} onAllow={nothing} />).querySelector("button")).toBeNull();
    const allow = vi.fn();
    const view = show(<ListedSites hosts={533} withheld={2} onAllow={allow} />);
    expect(textOf(view)).toContain("The browser withholds 2 of them.");
    press(view.querySelector("button"));
    expect(allow).toHaveBeenCalledOnce();
  });
});
