import type { ComponentChildren, JSX } from "preact";
import { addressOf, FIRST_VIEW, type View } from "../../components/library/address";
import { BinBar } from "../../components/library/BinBar";
import { DuplicatesBar } from "../../components/library/DuplicatesBar";
import type { ExtractActions } from "../../components/library/ExtractCard";
import { ExtractList } from "../../components/library/ExtractList";
import { ListHead, NoneFound } from "../../components/library/ListHead";
import { PointList } from "../../components/library/PointList";
import { ReleaseList } from "../../components/library/ReleaseList";
import type { KnownTag } from "../../components/library/TagField";
import { useWords } from "../../components/words";
import type { Findings } from "../../lib/library/search";
import type { Extract } from "../../lib/model";
import type { Kept } from "./use-kept";
import type { Content } from "./use-library";
import type { Listing } from "./use-list";
import type { usePoints } from "./use-points";
import type { Selection } from "./use-selection";

interface FoundProps {
  readonly view: View;
  readonly go: (view: View) => void;
  readonly content: Content;
  readonly kept: Kept;
  readonly list: Listing;
  readonly findings: Findings | null;
  readonly points: ReturnType<typeof usePoints>;
  readonly selection: Selection;
  readonly isNarrow: boolean;
  readonly focusRequest: number;
  /** Those of the view. */
  readonly extracts: readonly Extract[];
  readonly extractAddress: (extract: Extract) => string;
  readonly extractActions: ExtractActions;
  readonly knownTags: readonly KnownTag[];
  /** A row was followed to its release. */
  readonly onOpen: (id: string) => void;
  readonly onMergeAll: () => void;
  readonly onEmptyBin: () => void;
  /** The bar of what was chosen, in the place of what is said of the list; null when nothing is. */
  readonly children: ComponentChildren;
}

/** What a view has found: releases, points or extracts, with what is said of them above. */
export function Found(props: FoundProps): JSX.Element {
  const { view, content, kept, list, selection, extracts, children } = props;
  const words = useWords();
  // The pictures stand in the list's place, and it is not seen beside them.
  const place = view.place === "pictures" ? "library" : view.place;
  const query = view.query.trim();
  const hasChoice = Object.keys(view.choice).length > 0;
  const known = (id: string) => list.byId.get(id);
  const count = place === "extracts" ? extracts.length : (props.points?.points.length ?? 0);
  const isNone =
    place === "points" ? props.points !== null && count === 0 : list.rows.length === 0 && extracts.length === 0;
  const label = { library: "library_list", points: "points", extracts: "library_extracts" } as const;
  const name = place === "bin" ? "library_bin" : place === "duplicates" ? "library_duplicates" : label[place];
  return (
    <section class="found" aria-label={words.t(name)}>
      {place === "bin" && (
        <BinBar
          count={content.bin.length + kept.binned.length}
          back={addressOf(FIRST_VIEW)}
          onEmpty={props.onEmptyBin}
        />
      )}
      {place === "duplicates" && children === null && (
        <DuplicatesBar
          count={list.rows.length}
          back={addressOf(FIRST_VIEW)}
          onMerge={list.rows.length === 0 ? null : props.onMergeAll}
        />
      )}
      {children ??
        (place !== "bin" && place !== "duplicates" && (
          <ListHead
            what={place}
            count={place === "library" ? (content.isWhole ? list.rows.length : content.total) : count}
            isMore={place === "points" && props.points?.more !== null}
            query={query}
            isSearching={
              place === "points"
                ? props.points === null
                : place === "library" && query !== "" && props.findings === null
            }
            near={props.findings?.near ?? false}
            order={view.order}
            onOrder={(order) => props.go({ ...view, order })}
          />
        ))}
      {isNone && place !== "duplicates" && <NoneFound query={query} hasChoice={hasChoice} place={place} />}
      {place === "points" ? (
        <PointList
          points={props.points?.points ?? []}
          summaryOf={known}
          address={({ id, set, item }) => addressOf({ ...view, release: id, point: `${set}.${item}` })}
          current={addressOf(view)}
          onOpen={({ id }) => props.onOpen(id)}
          onMore={props.points?.more ?? null}
          focusRequest={props.focusRequest}
        />
      ) : place === "extracts" ? null : (
        <ReleaseList
          rows={list.rows}
          current={view.extract === null ? view.release : null}
          address={(id) => addressOf({ ...view, release: id, point: null, extract: null })}
          marksOf={list.marks}
          scrolls={!props.isNarrow}
          onSeen={list.wantExcerpts}
          onOpen={props.onOpen}
          isSelected={selection.has}
          onSelect={selection.toggle}
          focusRequest={props.focusRequest}
        />
      )}
      {extracts.length > 0 && (
        <ExtractList
          extracts={extracts}
          actions={props.extractActions}
          knownTags={props.knownTags}
          current={view.extract}
          address={props.extractAddress}
          marksOf={query === "" || place === "bin" ? null : list.marks}
          scrolls={!props.isNarrow}
          isSelected={selection.has}
          onSelect={selection.toggle}
          focusRequest={props.focusRequest}
        />
      )}
    </section>
  );
}
