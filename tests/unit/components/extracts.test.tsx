// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type ExtractSource, Extracts } from "../../../components/state/Extracts";
import type { Extract, Span } from "../../../lib/model";

const EXTRACT: Extract = {
  id: "a",
  url: "https://www.mfa.example/1.html",
  title: "Workshop",
  issuer: null,
  lang: "ar",
  dir: "rtl",
  published: null,
  textHash: "sha256:1",
  quote: "البيان المشترك",
  span: { from: 3, to: 17 },
  prefix: "",
  suffix: "",
  speaker: "Wei Lan",
  role: null,
  place: { kind: "body" },
  savedAt: "2026-11-23T14:02:00.000Z",
  tags: [],
  note: "",
  deletedAt: null,
};

const root = document.body.appendChild(document.createElement("div"));
afterEach(() => render(null, root));

/** A library of one extract, as far as the list asks of it. */
function sourceOf(kept: readonly Extract[]): ExtractSource & { readonly done: string[] } {
  const done: string[] = [];
  let binned = false;
  return {
    done,
    list: async () => (binned ? [] : kept),
    bin: async (id, isBack) => {
      done.push(`${id} ${isBack}`);
      binned = !isBack;
      return true;
    },
    watch: () => () => {},
  };
}

async function show(source: ExtractSource, textHash: string | null, onShow?: (span: Span) => void): Promise<void> {
  await act(async () =>
    render(<Extracts source={source} textHash={textHash} {...(onShow === undefined ? {} : { onShow })} />, root),
  );
}

describe("extracts of the page at hand", () => {
  it("are listed in their own language, with whose they are, and show in the page", async () => {
    const onShow = vi.fn<(span: Span) => void>();
    await show(sourceOf([EXTRACT]), "sha256:1", onShow);
    expect(root.querySelector("[lang=ar]")?.textContent).toBe(EXTRACT.quote);
    expect(root.textContent).toContain("Wei Lan");
    act(() => root.querySelector<HTMLElement>("button.words")?.click());
    expect(onShow).toHaveBeenCalledWith(EXTRACT.span);
  });

  it("of another text of the page are no way into it", async () => {
    await show(sourceOf([EXTRACT]), "sha256:2", () => {});
    expect(root.querySelector("button.words")).toBeNull();
  });

  it("are removed to the bin, and taken back", async () => {
    const source = sourceOf([EXTRACT]);
    await show(source, null);
    await act(async () => root.querySelector<HTMLElement>("li .quiet")?.click());
    await vi.waitFor(() => expect(root.querySelector("li")).toBeNull());
    await act(async () => root.querySelector<HTMLElement>(".removed button")?.click());
    await vi.waitFor(() => expect(root.querySelectorAll("li")).toHaveLength(1));
    expect(source.done).toEqual(["a false", "a true"]);
  });

  it("leave no trace where there are none", async () => {
    await show(sourceOf([]), null);
    expect(root.textContent).toBe("");
  });
});
