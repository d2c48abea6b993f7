// @vitest-environment jsdom
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CompareTrouble } from "../../../components/panel/CompareTrouble";
import { CompareView } from "../../../components/panel/CompareView";
import { Versions } from "../../../components/panel/Versions";
import { makeWords, WordsContext } from "../../../components/words";
import { compareVersions } from "../../../lib/compare/versions";
import type { ReleaseRecord, Span } from "../../../lib/model";
import en from "../../../public/_locales/en/messages.json";
import { release } from "../records";

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

afterEach(() => {
  if (root !== null) render(null, root);
});

const texts = (within: ParentNode, css: string) =>
  [...within.querySelectorAll(css)].map(({ textContent }) => (textContent ?? "").replace(/[\u2066-\u2069]/g, ""));
const onShow = vi.fn<(span: Span) => void>();
const point = (thesis: string) => ({ thesis });
const ENGLISH = release({ speakers: [{ name: "Wei Lan" }], sets: [{ points: [point("Talk."), point("Trade.")] }] });
const ARABIC = release({
  lang: "ar",
  url: "https://www.mfa.example/ar/1.html",
  speakers: [{ name: "وي لان" }],
  sets: [{ points: [point("الحوار."), point("التجارة.")] }],
});

function beside(own: ReleaseRecord, other: ReleaseRecord, current: Span | null = null): HTMLElement {
  return show(
    <CompareView
      own={own}
      other={other}
      comparison={compareVersions(own, other)}
      current={current}
      onShow={onShow}
      onEnd={() => {}}
    />,
  );
}

describe("two versions side by side", () => {
  it("stand line beside line, each in its language and direction", () => {
    const view = beside(ENGLISH, ARABIC);
    const [own, other] = [...view.querySelectorAll(".point .side")].slice(0, 2) as HTMLElement[];
    expect(own?.dir).toBe("ltr");
    expect(other?.dir).toBe("rtl");
    expect(other?.querySelector(".words [lang=ar]")?.textContent).toBe("الحوار.");
    expect(texts(view, ".people .side")).toEqual(["English: Wei Lan ", "Arabic: وي لان "]);
    expect(view.textContent).toContain(words.t("compare_equal"));
  });

  it("show the words of the page at hand in it, and mark where the reader is", () => {
    const span = ENGLISH.sets[0]?.items[1]?.span as Span;
    const view = beside(ENGLISH, ARABIC, span);
    const [, second] = [...view.querySelectorAll<HTMLElement>(".point .entry .go")];
    act(() => second?.click());
    expect(onShow).toHaveBeenLastCalledWith(span);
    expect(second?.getAttribute("aria-current")).toBe("location");
  });

  it("lead to the other version's words in its own page", () => {
    const link = beside(ENGLISH, ARABIC).querySelector<HTMLAnchorElement>(".point a.go");
    link?.addEventListener("click", (event) => event.preventDefault());
    act(() => link?.click());
    expect(link?.href).toMatch(/^https:\/\/www\.mfa\.example\/ar\/1\.html#:~:text=/);
  });

  it("say what is missing in words, and leave its place empty", () => {
    const view = beside(ENGLISH, release({ lang: "zh", sets: [{ points: [point("对话。")] }] }));
    expect(texts(view, ".differences li")).toEqual([
      words.t("compare_points", "2", "1"),
      words.t("compare_declared", "2", "1"),
    ]);
    expect(texts(view, ".point .none")).toEqual([`Chinese: ${words.t("compare_nothing_beside")}`]);
  });

  it("say when there is nothing to set side by side, or the other may be no release", () => {
    const other = { ...release({ lang: "zh" }), isRelease: false };
    const view = beside(release(), other);
    expect(view.textContent).toContain(words.t("compare_bare"));
    expect(view.textContent).toContain(words.t("compare_doubt"));
  });
});

describe("why there is no other version", () => {
  const told = (code: string) =>
    show(<CompareTrouble url="https://en.mfa.example/1.html" code={code} onEnd={() => {}} />).textContent;

  it("is one sentence, with a link", () => {
    expect(told("other-host")).toContain(words.t("compare_other_host", "en.mfa.example"));
    expect(told("missing")).toContain(words.t("compare_missing"));
    expect(told("reader-failed")).toContain(words.t("compare_failed"));
    expect(root?.querySelector("a")?.href).toBe("https://en.mfa.example/1.html");
  });
});

describe("links to versions", () => {
  const zh = { lang: "zh", url: "https://www.mfa.example/zh/1.html", source: "hreflang" };
  const fr = { lang: "fr", url: "https://www.mfa.example/fr/1.html" };

  it("are told apart: those of the page, and those to try", () => {
    const view = show(<Versions record={{ versions: [zh], proposedVersions: [fr, { ...zh }] }} />);
    expect(texts(view, ".line")).toEqual(["Also inChinese", "To tryFrench"]);
    expect(view.textContent).toContain(words.t("versions_try_hint"));
    expect(view.querySelector("select")).toBeNull();
  });

  it("are not there without versions, and each language is there once", () => {
    expect(show(<Versions record={{ versions: [] }} />).textContent).toBe("");
    const view = show(<Versions record={{ versions: [zh, { ...zh, url: "https://www.mfa.example/zh/1.html?x" }] }} />);
    expect(texts(view, "a")).toEqual(["Chinese"]);
  });

  it("give the chosen one to compare with", () => {
    const onCompare = vi.fn<(url: string) => void>();
    const view = show(<Versions record={{ versions: [zh, fr] }} onCompare={onCompare} />);
    const select = view.querySelector("select") as HTMLSelectElement;
    act(() => {
      select.value = fr.url;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    act(() => view.querySelector("button")?.click());
    expect(onCompare).toHaveBeenCalledWith(fr.url);
  });
});
