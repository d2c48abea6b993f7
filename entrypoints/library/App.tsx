import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { addressOf, FIRST_VIEW, type View } from "../../components/library/address";
import { BinBar } from "../../components/library/BinBar";
import { FacetSide } from "../../components/library/FacetSide";
import { type Imported, ImportReport } from "../../components/library/ImportReport";
import { EmptyLibrary, NothingOpen } from "../../components/library/Invitation";
import { LibraryHeader } from "../../components/library/LibraryHeader";
import { ListHead, NoneFound } from "../../components/library/ListHead";
import { useNames } from "../../components/library/names";
import { ReleaseList } from "../../components/library/ReleaseList";
import { ReleasePane } from "../../components/library/ReleasePane";
import { type Said, Toast } from "../../components/library/Toast";
import { Notice } from "../../components/state/Notice";
import { useWords, type WordKey } from "../../components/words";
import { toMarkdown } from "../../lib/export/markdown";
import { marksOf } from "../../lib/library/excerpt";
import { type FacetName, facetsOf } from "../../lib/library/facets";
import type { Library } from "../../lib/library/library";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { LibrarySearch } from "../../lib/library/search";
import { keepForGood } from "../../lib/library/space";
import { troubleOf } from "../../lib/library/trouble";
import { facetLabels, listed, toggled } from "./listing";
import { exportLibrary, type ImportTrouble, importLibrary } from "./transfer";
import { useKeys } from "./use-keys";
import { useContent, useExcerpts, useFindings, useRelease, useSpace } from "./use-library";
import { useNarrow } from "./use-narrow";
import { useView } from "./use-view";

/** Why a file was not taken, in words. */
const FILE_TROUBLE: { readonly [Trouble in ImportTrouble]: WordKey } = {
  empty: "library_file_empty",
  "not-json": "library_file_not_json",
  cut: "library_file_cut",
  "other-program": "library_file_other_program",
  newer: "library_file_newer",
  "too-large": "library_file_too_large",
  unreadable: "library_file_unreadable",
};

interface AppProps {
  readonly library: Library;
  readonly search: LibrarySearch;
}

/** The library page: what is kept, found again, read, and taken elsewhere. */
export function App({ library, search }: AppProps): JSX.Element | null {
  const words = useWords();
  const names = useNames();
  const isNarrow = useNarrow();
  const [view, go] = useView();
  const [said, setSaid] = useState<Said | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const [focusRequest, setFocusRequest] = useState(0);
  const searchBox = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const wantsPane = useRef(false);

  const onTrouble = useCallback(
    (cause: unknown) => setSaid({ text: words.t(`library_trouble_${troubleOf(cause).code}`), tone: "failed" }),
    [words],
  );
  const content = useContent(library, onTrouble);
  const space = useSpace(content);
  const findings = useFindings(search, view.query, content, onTrouble);
  const [excerpts, wantExcerpts] = useExcerpts(search, findings, onTrouble);
  const opened = useRelease(library, view.release, content, onTrouble);

  // Chromium's background cannot ask for this, and what was saved from the popup has nobody else to ask.
  const isAnythingKept = content !== null && content.total > 0;
  useEffect(() => {
    if (isAnythingKept) void keepForGood();
  }, [isAnythingKept]);

  useEffect(() => {
    requestIdleCallback(() => search.prepare().catch(onTrouble));
  }, [search]);

  const isBin = view.place === "bin";
  const hasChoice = Object.keys(view.choice).length > 0;
  const all = useMemo((): readonly ReleaseSummary[] => {
    if (content === null) return [];
    if (isBin) return content.bin;
    if (findings === null) return content.releases;
    const known = new Map(content.releases.map((summary) => [summary.id, summary]));
    return findings.hits.flatMap(({ id }) => known.get(id) ?? []);
  }, [content, findings, isBin]);
  const rows = useMemo(() => listed(all, view, excerpts), [all, excerpts, view.place, view.choice, view.order]);
  const facets = useMemo(() => facetsOf(content?.isWhole ? all : [], view.choice), [all, view.choice]);
  const labels = useMemo(() => facetLabels(content?.releases ?? [], words, names), [content, words, names]);

  const openId = opened === null || opened === "none" ? null : opened.summary.id;
  const terms = findings?.terms ?? null;
  const marks = useMemo(() => (terms === null ? null : (text: string) => marksOf(text, terms)), [terms]);

  useEffect(() => {
    const title = opened === null || opened === "none" ? null : (opened.summary.title ?? words.t("untitled"));
    document.title = title === null ? words.t("library_title") : `${title} – ${words.t("library_title")}`;
    if (wantsPane.current && openId !== null) {
      wantsPane.current = false;
      pane.current?.focus();
      if (isNarrow) scrollTo(0, 0);
    }
  }, [openId]);

  /** The row that takes the place of one that leaves the list. */
  const neighbour = (id: string): string | null => {
    const at = rows.findIndex(({ summary }) => summary.id === id);
    return (rows[at + 1] ?? rows[at - 1])?.summary.id ?? null;
  };

  const restore = async (id: string, back: View): Promise<void> => {
    try {
      await library.restore(id);
      setSaid({ text: words.t("library_restored"), tone: "done" });
      go({ ...back, release: id }, "replace");
      setFocusRequest((count) => count + 1);
    } catch (cause) {
      onTrouble(cause);
    }
  };

  const remove = async (): Promise<void> => {
    if (opened === null || opened === "none" || opened.summary.deletedAt !== null) return;
    const { id, title } = opened.summary;
    const next = isNarrow ? null : neighbour(id);
    try {
      await library.moveToBin(id, new Date().toISOString());
      go({ ...view, release: next }, "replace");
      setFocusRequest((count) => count + 1);
      const text = words.t("library_deleted", `\u2068${title ?? words.t("untitled")}\u2069`);
      setSaid({ text, tone: "done", undo: () => void restore(id, view) });
    } catch (cause) {
      onTrouble(cause);
    }
  };

  const move = (by: 1 | -1): void => {
    const at = rows.findIndex(({ summary }) => summary.id === view.release);
    const next = rows[at === -1 ? 0 : at + by];
    if (next === undefined) return;
    go({ ...view, release: next.summary.id }, "replace");
    setFocusRequest((count) => count + 1);
  };

  useKeys({ search: () => searchBox.current?.select(), move, remove: () => void remove() });

  const emptyBin = async (): Promise<void> => {
    try {
      const count = await library.emptyBin();
      go({ ...view, release: null }, "replace");
      setSaid({ text: words.plural("library_bin_emptied", count), tone: "done" });
    } catch (cause) {
      onTrouble(cause);
    }
  };

  const onExport = async (): Promise<void> => {
    try {
      const { name, count } = await exportLibrary(library, new Date().toISOString());
      setSaid({ text: words.plural("library_exported", count, `\u2068${name}\u2069`), tone: "done" });
    } catch (cause) {
      onTrouble(cause);
    }
  };

  const onImport = async (file: File): Promise<void> => {
    setSaid({ text: words.t("library_importing"), tone: "done" });
    try {
      const result = await importLibrary(library, file);
      if (result.ok) {
        setSaid(null);
        setImported({ ...result.report, refused: result.refused, file: file.name });
        await keepForGood();
      } else setSaid({ text: words.t(FILE_TROUBLE[result.why]), tone: "failed" });
    } catch (cause) {
      onTrouble(cause);
    }
  };

  const copy = async (): Promise<void> => {
    if (opened === null || opened === "none") return;
    try {
      await navigator.clipboard.writeText(toMarkdown(opened.record));
      setSaid({ text: words.t("say_copied"), tone: "done" });
    } catch {
      setSaid({ text: words.t("say_copy_failed"), tone: "failed" });
    }
  };

  // The first releases are a view of their own only where nothing narrows or orders them otherwise.
  const isFirstView = !isBin && !hasChoice && view.query.trim() === "" && view.order === "saved";
  if (content === null || !(content.isWhole || isFirstView)) return <Toast said={said} onClose={() => setSaid(null)} />;

  const { bin, total } = content;
  const isEmpty = total === 0 && bin.length === 0;
  const left =
    space === null ? [] : [words.t("library_space", names.size(space.used), names.size(space.quota - space.used))];
  const status = [words.plural("library_count", total), ...left];
  return (
    <div
      class={["library", view.release === null ? "" : "reading", imported === null ? "" : "reporting"].join(" ").trim()}
    >
      <LibraryHeader
        query={view.query}
        searchRef={searchBox}
        home={addressOf(FIRST_VIEW)}
        status={status}
        onQuery={(query) =>
          go({ ...view, place: "library", query, release: isNarrow ? null : view.release }, "replace")
        }
        onExport={() => void onExport()}
        onImport={(file) => void onImport(file)}
      />
      {imported !== null && <ImportReport imported={imported} onClose={() => setImported(null)} />}
      {isEmpty ? (
        <main class="reader alone">
          <EmptyLibrary />
        </main>
      ) : (
        <>
          <FacetSide
            facets={facets}
            label={labels}
            isFolded={isNarrow}
            hasChoice={hasChoice}
            bin={{ address: addressOf({ ...FIRST_VIEW, place: "bin" }), count: bin.length }}
            onToggle={(facet: FacetName, value: string) => go({ ...view, choice: toggled(view.choice, facet, value) })}
            onClear={() => go({ ...view, choice: {} })}
          />
          <section class="found" aria-label={words.t(isBin ? "library_bin" : "library_list")}>
            {isBin && <BinBar count={bin.length} back={addressOf(FIRST_VIEW)} onEmpty={() => void emptyBin()} />}
            {!isBin && (
              <ListHead
                count={content.isWhole ? rows.length : total}
                query={view.query.trim()}
                isSearching={view.query.trim() !== "" && findings === null}
                near={findings?.near ?? false}
                order={view.order}
                onOrder={(order) => go({ ...view, order })}
              />
            )}
            {rows.length === 0 && <NoneFound query={view.query.trim()} hasChoice={hasChoice} isBin={isBin} />}
            <ReleaseList
              rows={rows}
              current={view.release}
              address={(id) => addressOf({ ...view, release: id })}
              marksOf={marks}
              scrolls={!isNarrow}
              onSeen={wantExcerpts}
              onOpen={(id) => {
                wantsPane.current = id !== openId;
              }}
              focusRequest={focusRequest}
            />
          </section>
          <main class="reader">
            {view.release === null ? (
              isNarrow ? (
                <h1 class="spoken">{words.t("library_title")}</h1>
              ) : (
                <NothingOpen />
              )
            ) : opened === "none" ? (
              <Notice title={words.t("library_no_such_title")} body={words.t("library_no_such_do")} />
            ) : (
              opened !== null && (
                <ReleasePane
                  key={opened.summary.id}
                  opened={opened}
                  paneRef={pane}
                  back={addressOf({ ...view, release: null })}
                  marksOf={marks}
                  onDelete={() => void remove()}
                  onRestore={() => void restore(opened.summary.id, { ...FIRST_VIEW, release: opened.summary.id })}
                  onCopy={() => void copy()}
                />
              )
            )}
          </main>
        </>
      )}
      <Toast said={said} onClose={() => setSaid(null)} />
    </div>
  );
}
