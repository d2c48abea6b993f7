// @vitest-environment jsdom
import { type ComponentChildren, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FacetSide } from "../../../components/library/FacetSide";
import { NothingOpen } from "../../../components/library/Invitation";
import { LibraryHeader } from "../../../components/library/LibraryHeader";
import { ListHead } from "../../../components/library/ListHead";
import { ReleaseList } from "../../../components/library/ReleaseList";
import { ReleasePane } from "../../../components/library/ReleasePane";
import { RecordBody } from "../../../components/record/RecordBody";
import { RecordHeader } from "../../../components/record/RecordHeader";
import { Actions } from "../../../components/state/Actions";
import { NotReleaseView } from "../../../components/state/NotReleaseView";
import { makeWords, type Words, WordsContext } from "../../../components/words";
import { type Keeping, summaryOf } from "../../../lib/library/release";
import type { ReleaseRecord } from "../../../lib/model";
import ar from "../../../public/_locales/ar/messages.json";
import ru from "../../../public/_locales/ru/messages.json";
import zh from "../../../public/_locales/zh_CN/messages.json";
import { arabicReadout, chineseTranscript, englishReadout } from "./records";

function wordsOf(table: Readonly<Record<string, { readonly message: string }>>): Words {
  return makeWords((key, substitutions) =>
    (table[key]?.message ?? "").replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ""),
  );
}

const LANGUAGES = { ar: wordsOf(ar), ru: wordsOf(ru), zh: wordsOf(zh) } as const;

let root: HTMLElement | null = null;

function show(words: Words, children: ComponentChildren): HTMLElement {
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.dir;
  root = document.createElement("div");
  document.body.append(root);
  const into = root;
  act(() => render(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>, into));
  return root;
}

const popup = (words: Words, record: ReleaseRecord) =>
  show(
    words,
    <>
      <RecordHeader record={record} />
      <RecordBody record={record} onShow={() => {}} />
      <Actions
        saved="no"
        onSave={async () => ({ ok: true, outcome: "saved" })}
        onCopy={async () => {}}
        onLibrary={() => {}}
      />
    </>,
  );

/** How each release of the library is kept. */
const KEEPING = {
  savedAt: "2026-11-23T02:02:00.000Z",
  revisions: 2,
  tags: [],
  note: "",
  corrections: {},
  deletedAt: null,
  change: 1,
  number: 1,
} as unknown as Keeping;

function library(words: Words, records: readonly ReleaseRecord[]): HTMLElement {
  const rows = records.map((record, at) => ({
    summary: { ...summaryOf(record, KEEPING), id: `id-${at}` },
    excerpt: null,
  }));
  const [record] = records;
  const [row] = rows;
  if (record === undefined || row === undefined) throw new RangeError("a library of nothing");
  return show(
    words,
    <>
      <LibraryHeader
        query=""
        searchRef={null}
        home="#/"
        status={[words.plural("library_count", 21)]}
        onQuery={() => {}}
        onHelp={() => {}}
        backup={{ text: words.t("library_backup_none"), isDue: true }}
        onBackup={() => {}}
        onExport={() => {}}
        onImport={() => {}}
      />
      <FacetSide
        facets={{
          ...{ country: [], issuer: [], speaker: [], language: [], year: [], tag: [] },
          kind: [{ value: "readout", count: 3, chosen: true }],
        }}
        label={() => ({ text: words.t("kind_readout"), isName: false })}
        isFolded={false}
        hasChoice={true}
        place="library"
        places={[{ place: "bin", address: "#/bin", count: 1 }]}
        onToggle={() => {}}
        onClear={() => {}}
      />
      <ListHead
        what="library"
        isMore={false}
        count={2}
        query=""
        isSearching={false}
        near={false}
        order="saved"
        onOrder={() => {}}
      />
      <ReleaseList
        rows={rows}
        current={null}
        address={(id) => `#/${id}`}
        marksOf={null}
        scrolls={true}
        onOpen={() => {}}
        onSeen={() => {}}
        isSelected={() => false}
        onSelect={() => {}}
        focusRequest={0}
      />
      <NothingOpen />
      <ReleasePane
        opened={{ summary: row.summary, record, revisions: [], extracts: [] }}
        extractActions={{
          ...{ onCopy: () => {}, onDelete: () => {}, onRestore: () => {}, onTag: () => {}, onNoted: () => {} },
          onNote: async () => true,
        }}
        onKeepPoint={() => {}}
        knownTags={[]}
        pointAddress={() => "#/"}
        point={null}
        paneRef={null}
        back="#/"
        marksOf={null}
        onDelete={() => {}}
        onRestore={() => {}}
        onCopy={() => {}}
        onCite={() => {}}
        onCopyPoint={() => {}}
        onPrint={() => {}}
        onCorrect={() => {}}
        onTag={() => {}}
        onNote={async () => true}
        onNoted={() => {}}
      />
    </>,
  );
}

/** Every piece of text and every label that is in the interface's language: of what stands in another language, nothing. */
function ours(view: HTMLElement): string[] {
  const found: string[] = [];
  const interfaceLanguage = document.documentElement.lang;
  const look = (element: Element, lang: string): void => {
    const own = element.getAttribute("lang") ?? lang;
    // A name in <bdi> without a language is out of a release, and so is an address.
    if ((element.matches("bdi:not([lang]), code, dd[dir=ltr], .brand") && own === lang) || element.matches("i")) return;
    if (own === interfaceLanguage)
      for (const name of ["aria-label", "title", "placeholder"]) {
        const label = element.getAttribute(name);
        if (label !== null && !element.matches(".pane")) found.push(label);
      }
    for (const child of element.childNodes)
      if (child.nodeType === Node.TEXT_NODE && own === interfaceLanguage) found.push(child.textContent ?? "");
      else if (child instanceof Element) look(child, own);
  };
  look(view, interfaceLanguage);
  return found;
}

/** Words in Latin letters that every language keeps. */
const KEPT = /Readout|Markdown|Enter|Delete|example\.org|\u2068[^\u2069]*\u2069/g;

function latin(view: HTMLElement): string[] {
  return ours(view).filter((text) => /\p{Script=Latin}{2,}/u.test(text.replace(KEPT, "")));
}

const texts = (view: ParentNode, css: string) =>
  [...view.querySelectorAll(css)].map((element) => element.textContent ?? "");

// jsdom has no highlights, and nothing scrolls in it.
vi.stubGlobal("CSS", {});
vi.stubGlobal(
  "IntersectionObserver",
  class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
);

afterEach(() => {
  act(() => {
    if (root !== null) render(null, root);
  });
  root?.remove();
  document.documentElement.removeAttribute("lang");
  document.documentElement.removeAttribute("dir");
});

describe.each(["ar", "ru", "zh"] as const)("in %s", (tag) => {
  const words = LANGUAGES[tag];

  it.each([englishReadout, arabicReadout, chineseTranscript])(
    "the popup has no word of ours in English: %o",
    (make) => {
      expect(latin(popup(words, make()))).toEqual([]);
    },
  );

  it("a page that is no release is told in it, with reasons; what it has no words for stays in English", () => {
    const reasons = ["host belongs to Ministry of Foreign Affairs", "has no date", "a reason of tomorrow"];
    const record = { ...englishReadout(), isRelease: false, reasons };
    const view = show(words, <NotReleaseView record={record} onReadAnyway={() => {}} promisedBy={null} />);
    expect(latin(view)).toEqual([]);
    expect([...view.querySelectorAll(".reasons li bdi")].map((each) => each.getAttribute("lang"))).toEqual([
      words.locale,
      words.locale,
      "en",
    ]);
    expect(texts(view, ".reasons li")[0]).toContain("Ministry of Foreign Affairs");
  });

  it("the library has no word of ours in English", () => {
    expect(latin(library(words, [englishReadout(), chineseTranscript()]))).toEqual([]);
  });

  it("a release keeps its own language and direction, and what we say in it has ours", () => {
    const view = popup(words, englishReadout());
    expect(view.querySelector(".record-body")?.getAttribute("dir")).toBe("ltr");
    expect(view.querySelector(".thesis")?.getAttribute("lang")).toBe("en");
    const count = view.querySelector(".count bdi");
    expect([count?.getAttribute("lang"), count?.getAttribute("dir")]).toEqual([words.locale, words.dir]);
  });
});

describe("what the popup says of three points announced and found", () => {
  it.each([
    ["ar", "✓ المعلن 3 · الموجود 3, العددان متطابقان"],
    ["ru", "✓ Объявлено: 3 · найдено: 3, числа совпадают"],
    ["zh", "✓ 称有 3 点 · 找到 3 点, 数目相符"],
  ] as const)("in %s", (tag, sentence) => {
    expect(texts(popup(LANGUAGES[tag], englishReadout()), ".count")[0]).toBe(sentence);
  });
});

describe("dates, names of languages and counts", () => {
  it.each([
    ["ar", "11 يوليو 2026", "الإنجليزية", "21 بيانًا صحفيًا", "بيانان صحفيان"],
    ["ru", "11 июля 2026 г.", "английский", "21 релиз", "2 релиза"],
    ["zh", "2026年7月11日", "英语", "21 篇文稿", "2 篇文稿"],
  ] as const)("are those of %s", (tag, date, language, twentyOne, two) => {
    const words = LANGUAGES[tag];
    const view = library(words, [englishReadout(), arabicReadout()]);
    expect(texts(view, ".published")).toEqual([date]);
    expect(texts(view, ".issuer")[0]).toContain(language);
    expect(texts(view, ".status")).toEqual([twentyOne]);
    expect(texts(view, ".list-head p")).toEqual([two]);
  });
});
