import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { addressOf, FIRST_VIEW, type Place, type View } from "../../components/library/address";
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
import { atExtract, nextView } from "../../components/library/walk";
import { Notice } from "../../components/state/Notice";
import { useWords } from "../../components/words";
import type { FacetName } from "../../lib/library/facets";
import type { Library } from "../../lib/library/library";
import { releaseId } from "../../lib/library/release";
import type { LibrarySearch } from "../../lib/library/search";
import { keepForGood } from "../../lib/library/space";
import { troubleOf } from "../../lib/library/trouble";
import type { Extract } from "../../lib/model";
import { useCiting } from "./citing";
import { forgettingSearch, keepingSearch, merging } from "./editing";
import { useExporting } from "./exporting";
import { Found } from "./Found";
import { nameOfView, tagsOf, toggled } from "./listing";
import { PicturesPlace } from "./PicturesPlace";
import type { Transfers } from "./remote-library";
import { TransferView } from "./TransferView";
import { useBackup } from "./use-backup";
import { useChosen } from "./use-chosen";
import { useDeeds } from "./use-deeds";
import { useExtractActions } from "./use-extract-actions";
import { extractsIn, useKept } from "./use-kept";
import { useKeys } from "./use-keys";
import { useContent, useFindings, useRelease, useSpace } from "./use-library";
import { useList } from "./use-list";
import { useLoss } from "./use-loss";
import { useNarrow } from "./use-narrow";
import { usePoints } from "./use-points";
import { useReleaseActions } from "./use-release-actions";
import { useSelection } from "./use-selection";
import { useSettled } from "./use-settled";
import { useTransfer } from "./use-transfer";
import { unlessLeft, useView } from "./use-view";

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
  const hasChoice = Object.keys(view.choice).length > 0;
  const list = useList(content, view, search, findings, onTrouble);
  const { rows, ids, facets, labels, marks } = list;
  const points = usePoints(search, view.place === "points" ? rows : null, view.query, hasChoice, onTrouble);
  const kept = useKept(library, content, onTrouble);
  const backup = useBackup(content);
  useLoss(library, content, deeds.say);
  useSettled(content);
  const knownTags = useMemo(() => tagsOf([...(content?.releases ?? []), ...kept.extracts]), [content, kept.extracts]);
  const foundExtracts = findings?.extracts ?? null;
  const extracts = useMemo(() => extractsIn(view, kept, foundExtracts), [view.place, view.query, kept, foundExtracts]);
  const extractIds = useMemo(() => extracts.map(({ id }) => id), [extracts]);
  const placeOf = ({ id, url, place }: Extract) => {
    const release = releaseId(url);
    const point = place?.kind === "point" ? `${place.set}.${place.item}` : null;
    return { id, release: list.byId.has(release) ? release : null, point };
  };
  const opened = useRelease(library, view.release, content, onTrouble);
  const files = useTransfer(library, transfers, content?.total ?? 0, deeds, troubleSaid);
  const { transfer } = files;
  const selected = useMemo(() => [...ids, ...extractIds], [ids, extractIds]);
  const selection = useSelection(selected);
  const focusRow = () => setFocusRequest((count) => count + 1);
  /** Where there is one column, coming to an extract opens nothing over the list. */
  const walkedTo = (to: View): View => (isNarrow && to.extract !== null ? { ...to, release: null, point: null } : to);
  const extractActions = useExtractActions({
    ...{ library, deeds, view, go, listed: extractIds, focusRow, onTrouble },
    at: (id) => {
      const extract = extracts.find((one) => one.id === id);
      return extract === undefined ? { ...view, extract: id } : walkedTo(atExtract(view, placeOf(extract)));
    },
  });
  const actions = useReleaseActions({
    ...{ library, deeds, opened, view, go, listed: ids, isNarrow, focusRow, onTrouble },
  });

  // Chromium's background cannot ask for this, and what was saved from the popup has nobody else to ask.
  const isAnythingKept = content !== null && content.total !== 0;
  useEffect(() => {
    if (isAnythingKept) void keepForGood();
  }, [isAnythingKept]);

  // Not before: it would read beside the page, and the page would wait for it.
  const isWhole = content?.isWhole ?? false;
  useEffect(() => {
    if (isWhole) requestIdleCallback(() => search.prepare().catch(onTrouble));
  }, [search, isWhole]);

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
  const here = addressOf({ ...view, release: null, point: null, extract: null }).slice(1);
  const chosen = useChosen({ library, deeds, place: view.place, rows, extracts, selection });
  const isNoneChosen = chosen.isNone;
  useEffect(() => {
    if (isNoneChosen) setTagging(false);
  }, [isNoneChosen]);

  const isPictured = view.place === "pictures";
  const pictured = useMemo(() => rows.map(({ summary }) => summary), [ids]);
  const citing = useCiting(deeds.say);
  const exporting = useExporting({
    ...{ library, say: deeds.say, selected: selection.ids, exportAll: files.exportAll },
    ...(view.place === "extracts"
      ? { all: kept.extracts, listed: extractIds }
      : { all: content?.total ?? 0, listed: isBin ? [] : ids }),
  });

  const move = (by: 1 | -1, isRange: boolean): void => {
    const next = nextView(view, { releases: ids, points: points?.points ?? [], extracts: extracts.map(placeOf) }, by);
    if (next === null) return;
    const [from, to] = [view.extract ?? view.release, next.extract ?? next.release];
    if (isRange && to !== null && view.place !== "points") {
      if (from !== null && selected.includes(from) && !selection.has(from)) selection.toggle(from, false);
      selection.toggle(to, true);
    }
    go(walkedTo(next), "replace");
    focusRow();
  };
  /** Puts the focus into a field of what is open. */
  const enter = (css: string): void => {
    const card = document.querySelector(".extract-list .row:has([aria-current])");
    (view.extract === null ? pane.current : card)?.querySelector<HTMLElement>(css)?.focus();
  };
  /** Into the bin: what is chosen, else the extract that is come to, else the release that is open. */
  const remove = (): void => {
    const extract = extracts.find(({ id }) => id === view.extract);
    if (isNoneChosen && extract !== undefined && !isBin) void extractActions.remove([extract]);
    else if (isNoneChosen) actions.onDelete();
    else if (!isBin)
      void (chosen.releases.length > 0 ? actions.remove(chosen.releases) : extractActions.remove(chosen.extracts)).then(
        selection.clear,
      );
  };

  useKeys({
    search: () => searchBox.current?.select(),
    move,
    select: (id) => {
      const wanted = id ?? view.extract ?? view.release;
      if (wanted !== null && selected.includes(wanted)) selection.toggle(wanted, false);
    },
    selectAll: () => {
      if (view.place !== "points") selection.toggleAll();
    },
    leave: selection.clear,
    remove,
    edit: () => {
      pane.current?.querySelector<HTMLElement>(".record-header .title [aria-expanded=false]")?.click();
      requestAnimationFrame(() => enter(".record-header .correction textarea"));
    },
    tag: () => (isNoneChosen ? enter(".tag-field input") : setTagging(true)),
    note: () => enter(".note-field textarea"),
    help: () => setHelping(true),
    undo: () => void deeds.undo(),
    redo: () => void deeds.redo(),
  });

  /** Makes one release of each group, the first of it. */
  const mergeGroups = async (groups: readonly (readonly string[])[]): Promise<void> => {
    const arrive = unlessLeft(go);
    const isDone = await deeds.enact(merging(library, groups, new Date().toISOString(), words));
    if (!isDone) return;
    selection.clear();
    const into = groups.find((ids) => view.release !== null && ids.includes(view.release))?.[0];
    if (into !== undefined) arrive({ ...view, release: into, point: null, extract: null });
  };

  const emptyBin = async (): Promise<void> => {
    try {
      const arrive = unlessLeft(go);
      const count = await library.emptyBin();
      arrive({ ...view, release: null });
      deeds.say({ text: words.plural("library_bin_emptied", count), tone: "done" });
    } catch (cause) {
      onTrouble(cause);
    }
  };

  // The first releases are a view of their own only where nothing narrows or orders them otherwise.
  const isFirstView = view.place === "library" && !hasChoice && view.query.trim() === "" && view.order === "saved";
  const toast = <Toast said={deeds.said} onClose={() => deeds.say(null)} />;
  if (content === null || !(content.isWhole || isFirstView)) return toast;

  const { bin, total } = content;
  const isEmpty = total === 0 && bin.length === 0 && kept.extracts.length === 0 && kept.binned.length === 0;
  const left =
    space === null ? [] : [words.t("library_space", names.size(space.used), names.size(space.quota - space.used))];
  // A line of its height, until it is known what stands in it.
  const status = [total === null ? "\u00a0" : words.plural("library_count", total), ...left];
  const place = (name: Place, count: number | null) => ({
    ...{ place: name, count: isWhole ? count : null, address: addressOf({ ...FIRST_VIEW, place: name }) },
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
            {...{ view, go, content, kept, list, findings, points, selection, isNarrow, focusRequest }}
            {...{ extracts, extractActions, knownTags }}
            extractAddress={(extract) => addressOf(atExtract(view, placeOf(extract)))}
            onOpen={(id) => {
              wantsPane.current = id !== openId;
            }}
            onMergeAll={() => void mergeGroups(list.duplicates.map((group) => group.map(({ id }) => id)))}
            onEmptyBin={() => void emptyBin()}
          >
            {isNoneChosen ? null : (
              <SelectionBar
                what={chosen.what}
                isAll={chosen.isAll}
                isBin={isBin}
                isTagging={isTagging}
                onAll={selection.toggleAll}
                onTag={() => setTagging(!isTagging)}
                onExport={() => exporting.open("selected")}
                onDelete={remove}
                onRestore={() => void actions.restore(selection.ids).then(selection.clear)}
                onMerge={chosen.releases.length < 2 ? null : () => void mergeGroups([selection.ids])}
              >
                {isTagging && (
                  <TagField
                    tags={chosen.tags}
                    partly={chosen.partly}
                    known={knownTags}
                    isEntered
                    onAdd={(add) => chosen.tag({ add })}
                    onRemove={(remove) => chosen.tag({ remove })}
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
                  knownTags={knownTags}
                  paneRef={pane}
                  back={addressOf({ ...view, release: null, point: null })}
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
