import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Extract, Span } from "../../lib/model";
import { isolate } from "../record/Quote";
import { useWords } from "../words";
import { type ExtractActions, ExtractCard } from "./ExtractCard";
import type { KnownTag } from "./TagField";
import { CHUNK, useWindow } from "./use-window";

interface ExtractListProps {
  readonly extracts: readonly Extract[];
  readonly actions: ExtractActions;
  readonly knownTags: readonly KnownTag[];
  readonly current: string | null;
  readonly address: (extract: Extract) => string;
  /** Where in a text stands what was looked for; null when nothing was. */
  readonly marksOf: ((text: string) => readonly Span[]) | null;
  /** Whether the list scrolls by itself; else the page does. */
  readonly scrolls: boolean;
  readonly isSelected: (id: string) => boolean;
  readonly onSelect: (id: string, isRange: boolean) => void;
  /** Counts up when the extract that is come to is to take the focus (it was reached by key). */
  readonly focusRequest: number;
}

/** UTF-16 units of the words that a box to choose them is called by. */
const CALLED_BY = 60;

/** Extracts by themselves, each to be chosen, come to by key, and drawn only near what is seen. */
export function ExtractList(props: ExtractListProps): JSX.Element {
  const { extracts, current, address, focusRequest } = props;
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const at = extracts.findIndex(({ id }) => id === current);
  const { chunks, isDrawn, height } = useWindow(list, extracts, at, props.scrolls);

  useEffect(() => {
    if (focusRequest > 0) list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, [focusRequest]);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const row = (extract: Extract, position: number) => {
    const { id, quote } = extract;
    const isSelected = props.isSelected(id);
    return (
      // biome-ignore lint/a11y/useSemanticElements: between a list and its items in HTML nothing may stand, and chunks do.
      <div
        role="listitem"
        class={isSelected ? "row selected" : "row"}
        key={id}
        data-id={id}
        aria-setsize={extracts.length}
        aria-posinset={position + 1}
      >
        <label class="choose">
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={words.t("library_select", isolate(quote.slice(0, CALLED_BY)))}
            onClick={(event) => props.onSelect(id, event.shiftKey)}
          />
        </label>
        <ExtractCard
          {...props.actions}
          extract={extract}
          knownTags={props.knownTags}
          marksOf={props.marksOf}
          address={address(extract)}
          isCurrent={id === current}
        />
      </div>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <div role="list" class="rows extract-list" ref={list}>
      {chunks.map((chunk) => {
        const from = chunk * CHUNK;
        const here = isDrawn(chunk);
        return (
          <div key={chunk} role="none" data-chunk={chunk} style={{ blockSize: here ? "" : `${height(chunk)}px` }}>
            {here && extracts.slice(from, from + CHUNK).map((one, nth) => row(one, from + nth))}
          </div>
        );
      })}
    </div>
  );
}
