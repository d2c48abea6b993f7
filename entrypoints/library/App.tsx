import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { addressOf, FIRST_VIEW, type Place } from "../../components/library/address";
import { FacetSide } from "../../components/library/FacetSide";
import { HelpDialog } from "../../components/library/HelpDialog";
import { EmptyLibrary, NothingOpen } from "../../components/library/Invitation";
import { LibraryHeader } from "../../components/library/LibraryHeader";
import { useNames } from "../../components/library/names";
import { ReleasePane } from "../../components/library/ReleasePane";
import { SavedSearches } from "../../components/library/SavedSearches";
import { SelectionBar } from "../../components/library/SelectionBar";
import { TagField } from "../../components/library/TagField";
import { type Said, Toast } from "../../components/library/Toast";
import { Notice } from "../../components/state/Notice";
import { useWords } from "../../components/words";
import type { FacetName } from "../../lib/library/facets";
import type { Library } from "../../lib/library/library";
import type { LibrarySearch } from "../../lib/library/search";
import { keepForGood } from "../../lib/library/space";
import { troubleOf } from "../../lib/library/trouble";
import { useCiting } from "./citing";
import { forgettingSearch, keepingSearch, merging, type TagChange, tagging } from "./editing";
import { useExporting } from "./exporting";
import { Found } from "./Found";
import { nameOfView, toggled } from "./listing";
import { PicturesPlace } from "./PicturesPlace";
import type { Transfers } from "./remote-library";
import { TransferView } from "./TransferView";
import { useBackup } from "./use-backup";
import { useDeeds } from "./use-deeds";
import { useExtractActions } from "./use-extract-actions";
import { useKept } from "./use-kept";
import { useKeys } from "./use-keys";
import { useContent, useFindings, useRelease, useSpace } from "./use-library";
import { useList } from "./use-list";
import { useNarrow } from "./use-narrow";
import { usePoints } from "./use-points";
import { useReleaseActions } from "./use-release-actions";
import { useSelection } from "./use-selection";
import { useTransfer } from "./use-transfer";
import { useView } from "./use-view";

interface AppProps {
  readonly library: Library;
  readonly search: LibrarySearch;
  readonly transfers: Transfers;
}

/** The library page: what is kept, found again, read, worked on, and taken elsewhere. */
export function App({ library, search, transfers }: AppProps): JSX.Element | null {
  const words = useWords();
  const names = useNames();
  const isNarrow = useNarrow();
  const [view, go] = useView();
  const troubleSaid = useCallback(
    (cause: unknown): Said => ({ text: words.t(`library_trouble_${troubleOf(cause).code}`), tone: "failed" }),
    [words],
  );
  const deeds = useDeeds(troubleSaid);
  const onTrouble = useCallback((cause: unknown) => deeds.say(troubleSaid(cause)), [troubleSaid]);
  const [focusRequest, setFocusRequest] = useState(0);
  const [isTagging, setTagging] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const wantsPane = useRef(false);

  const content = useContent(library, onTrouble);
  const space = useSpace(content);
  const findings = useFindings(search, view.query, content, onTrouble);
  const list = useList(content, view, search, findings, onTrouble);
  const { rows, ids, facets, labels, tags, marks } = list;
  const points = usePoints(search, view.place === "points" ? ids : null, view.query, onTrouble);
  const kept = useKept(library, content, onTrouble);
  const backup = useBackup(content);
  const extractActions = useExtractActions(library, deeds, onTrouble);
  const opened = useRelease(library, view.release, content, onTrouble);
  const files = useTransfer(transfers, deeds.say, troubleSaid);
  const { transfer } = files;
  const selection = useSelection(ids);
  const focusRow = () => setFocusRequest((count) => count + 1);
  const actions = useReleaseActions({
    ...{ library, deeds, opened, view, go, listed: ids, isNarrow, focusRow, onTrouble },
  });

  // Chromium's background cannot ask for this, and what was saved from the popup has nobody else to ask.
  const isAnythingKept = content !== null && content.total > 0;
  useEffect(() => {
    if (isAnythingKept) void keepForGood();
  }, [isAnythingKept]);

  useEffect(() => {
    requestIdleCallback(() => search.prepare().catch(onTrouble));
  }, [search]);

  const release = opened === null || opened === "none" ? null : opened;
  const openId = release?.summary.id ?? null;
  useEffect(() => {
    const title = release === null ? null : (release.summary.title ?? words.t("untitled"));
    document.title = title === null ? words.t("library_title") : `${title} – ${words.t("library_title")}`;
    if (wantsPane.current && openId !== null) {
      wantsPane.current = false;
      pane.current?.focus();
      if (isNarrow) scrollTo(0, 0);
    }
  }, [openId]);

  const isBin = view.place === "bin";
  /** The view without what is open in it, as the address has it after "#". */
  const here = addressOf({ ...view, release: null, point: null }).slice(1);
  const chosen =
    view.place === "points" ? [] : rows.flatMap(({ summary }) => (selection.has(summary.id) ? [summary] : []));
  const isNoneChosen = chosen.length === 0;
  useEffect(() => {
    if (isNoneChosen) setTagging(false);
  }, [isNoneChosen]);

  const isPictured = view.place === "pictures";
  const pictured = useMemo(() => rows.map(({ summary }) => summary), [ids]);
  const citing = useCiting(deeds.say);
  const exporting = useExporting({
    ...{ library, total: content?.total ?? 0, listed: isBin ? [] : ids, say: deeds.say },
    ...{ selected: chosen.map(({ id }) => id), exportAll: files.exportAll },
  });

  const move = (by: 1 | -1, isRange: boolean): void => {
    if (view.place === "points") {
      const all = points?.points ?? [];
      const at = all.findIndex(({ id, set, item }) => id === view.release && `${set}.${item}` === view.point);
      const next = all[at === -1 ? 0 : at + by];
      if (next === undefined) return;
      go({ ...view, release: next.id, point: `${next.set}.${next.item}` }, "replace");
      focusRow();
      return;
    }
    const at = view.release === null ? -1 : ids.indexOf(view.release);
    const next = ids[at === -1 ? 0 : at + by];
    if (next === undefined) return;
    if (isRange) {
      const from = ids[at];
      if (from !== undefined && !selection.has(from)) selection.toggle(from, false);
      selection.toggle(next, true);
    }
    go({ ...view, release: next, point: null }, "replace");
    focusRow();
  };
  /** Puts the focus into a field of what is open. */
  const enter = (css: string): void => pane.current?.querySelector<HTMLElement>(css)?.focus();
  const tagAll = (change: TagChange): void => {
    const deed = tagging(library, chosen, change, words);
    if (deed !== null) void deeds.enact(deed);
  };

  useKeys({
    search: () => searchBox.current?.select(),
    move,
    select: (id) => {
      const wanted = id ?? view.release;
      if (wanted !== null && ids.includes(wanted)) selection.toggle(wanted, false);
    },
    selectAll: () => {
      if (view.place !== "points" && view.place !== "extracts") selection.toggleAll();
    },
    leave: selection.clear,
    remove: () => {
      if (isNoneChosen) actions.onDelete();
      else if (!isBin) void actions.remove(chosen).then(selection.clear);
    },
    edit: () => {
      pane.current?.querySelector<HTMLElement>(".record-header .title [aria-expanded=false]")?.click();
      requestAnimationFrame(() => enter(".record-header .title textarea"));
    },
    tag: () => (isNoneChosen ? enter(".tag-field input") : setTagging(true)),
    note: () => enter(".note-field textarea"),
    help: () => setHelping(true),
    undo: () => void deeds.undo(),
    redo: () => void deeds.redo(),
  });

  /** Makes one release of each group, the first of it. */
  const mergeGroups = async (groups: readonly (readonly string[])[]): Promise<void> => {
    const isDone = await deeds.enact(merging(library, groups, new Date().toISOString(), words));
    if (!isDone) return;
    selection.clear();
    const into = groups.find((ids) => view.release !== null && ids.includes(view.release))?.[0];
    if (into !== undefined) go({ ...view, release: into, point: null }, "replace");
  };

  const emptyBin = async (): Promise<void> => {
    try {
      const count = await library.emptyBin();
      go({ ...view, release: null }, "replace");
      deeds.say({ text: words.plural("library_bin_emptied", count), tone: "done" });
    } catch (cause) {
      onTrouble(cause);
    }
  };

  // The first releases are a view of their own only where nothing narrows or orders them otherwise.
  const hasChoice = Object.keys(view.choice).length > 0;
  const isFirstView = view.place === "library" && !hasChoice && view.query.trim() === "" && view.order === "saved";
  const toast = <Toast said={deeds.said} onClose={() => deeds.say(null)} />;
  if (content === null || !(content.isWhole || isFirstView)) return toast;

  const { bin, total } = content;
  const isEmpty = total === 0 && bin.length === 0 && kept.extracts.length === 0 && kept.binned.length === 0;
  const left =
    space === null ? [] : [words.t("library_space", names.size(space.used), names.size(space.quota - space.used))];
  const status = [words.plural("library_count", total), ...left];
  const place = (name: Place, count: number | null) => ({
    ...{ place: name, count, address: addressOf({ ...FIRST_VIEW, place: name }) },
  });
  const classes = [
    "library",
    isPictured ? "pictured" : view.release === null ? "" : "reading",
    transfer.state === "none" ? "" : "reporting",
  ];
  return (
    <div class={classes.join(" ").trim()}>
      <LibraryHeader
        query={view.query}
        searchRef={searchBox}
        home={addressOf(FIRST_VIEW)}
        status={status}
        backup={backup}
        onBackup={() => void files.exportAll()}
        onQuery={(query) =>
          go(
            {
              ...view,
              place: isBin || view.place === "duplicates" ? "library" : view.place,
              query,
              release: isNarrow ? null : view.release,
            },
            "replace",
          )
        }
        onHelp={() => setHelping(true)}
        onExport={() => exporting.open("listed")}
        onImport={(file) => void files.importFile(file)}
      />
      <TransferView transfer={transfer} onClose={files.close} />
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
            place={view.place}
            places={[
              place("library", total),
              place("points", list.pointCount),
              place("extracts", kept.extracts.length),
              ...(list.duplicates.length > 0 || view.place === "duplicates"
                ? [place("duplicates", list.duplicates.flat().length)]
                : []),
              place("pictures", null),
              place("bin", bin.length + kept.binned.length),
            ]}
            onToggle={(facet: FacetName, value: string) => go({ ...view, choice: toggled(view.choice, facet, value) })}
            onClear={() => go({ ...view, choice: {} })}
          >
            <SavedSearches
              searches={kept.searches}
              current={here}
              suggestion={nameOfView(view, labels)}
              onSave={(name) =>
                void deeds.enact(keepingSearch(library, name, here, new Date().toISOString(), kept.searches, words))
              }
              onRemove={(search) => void deeds.enact(forgettingSearch(library, search, words))}
            />
          </FacetSide>
          {isPictured && <PicturesPlace library={library} releases={pictured} query={view.query.trim()} />}
          <Found
            {...{ view, go, content, kept, list, findings, points, selection, isNarrow, focusRequest, extractActions }}
            onOpen={(id) => {
              wantsPane.current = id !== openId;
            }}
            onMergeAll={() => void mergeGroups(list.duplicates.map((group) => group.map(({ id }) => id)))}
            onEmptyBin={() => void emptyBin()}
          >
            {isNoneChosen ? null : (
              <SelectionBar
                count={chosen.length}
                isAll={chosen.length === rows.length}
                isBin={isBin}
                isTagging={isTagging}
                onAll={selection.toggleAll}
                onTag={() => setTagging(!isTagging)}
                onExport={() => exporting.open("selected")}
                onDelete={() => void actions.remove(chosen).then(selection.clear)}
                onRestore={() => void actions.restore(chosen).then(selection.clear)}
                onMerge={chosen.length < 2 ? null : () => void mergeGroups([selection.ids])}
              >
                {isTagging && (
                  <TagField
                    tags={tags.flatMap(({ tag }) => (chosen.every((one) => one.tags.includes(tag)) ? [tag] : []))}
                    partly={tags.flatMap(({ tag }) => {
                      const having = chosen.filter((one) => one.tags.includes(tag)).length;
                      return having > 0 && having < chosen.length ? [tag] : [];
                    })}
                    known={tags}
                    isEntered
                    onAdd={(add) => tagAll({ add })}
                    onRemove={(remove) => tagAll({ remove })}
                    onLeave={() => setTagging(false)}
                  />
                )}
              </SelectionBar>
            )}
          </Found>
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
              release !== null && (
                <ReleasePane
                  {...actions}
                  key={release.summary.id}
                  opened={release}
                  extractActions={extractActions}
                  knownTags={tags}
                  paneRef={pane}
                  back={addressOf({ ...view, release: null })}
                  point={view.point}
                  pointAddress={(set, item) => addressOf({ ...view, point: `${set}.${item}` })}
                  marksOf={marks}
                  onCite={(point) => citing.open(release.record, release.summary.corrections, point)}
                />
              )
            )}
          </main>
        </>
      )}
      {citing.dialog}
      {exporting.dialog}
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
      {toast}
    </div>
  );
}
