import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { isolate } from "../record/Quote";
import { useWords } from "../words";
import { CHUNK, useWindow } from "./use-window";

interface WindowedListProps<Item> {
  /** The list's own class, beside those that all such lists have. */
  readonly class: string;
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** What the box that chooses an item is called by. */
  readonly nameOf: (item: Item) => string;
  /** Id of the item that is open or come to: it marks its element with `aria-current`, which is scrolled to. */
  readonly current: string | null;
  /** Whether the list scrolls by itself; else the page does. */
  readonly scrolls: boolean;
  readonly isSelected: (id: string) => boolean;
  /** `isRange`: from the row that was last chosen to this one. */
  readonly onSelect: (id: string, isRange: boolean) => void;
  /** Ids that are drawn now. */
  readonly onSeen?: ((ids: readonly string[]) => void) | undefined;
  /** Counts up when the current item is to take the focus (it was reached by key). */
  readonly focusRequest: number;
  readonly children: (item: Item) => ComponentChildren;
}

/**
 * A list whose items can be chosen, drawn only near what is seen of it: 20,000 rows would be 200,000 elements. Each row says its
 * place and how many there are, for those who hear it. The current one is always drawn, with those around it.
 */
export function WindowedList<Item>(props: WindowedListProps<Item>): JSX.Element {
  const { items, idOf, current, focusRequest, onSeen } = props;
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const at = items.findIndex((item) => idOf(item) === current);
  const { chunks, isDrawn, height } = useWindow(list, items, at, props.scrolls);

  useEffect(() => {
    if (focusRequest > 0) list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, [focusRequest]);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const itemsOf = (chunk: number) => items.slice(chunk * CHUNK, (chunk + 1) * CHUNK);
  const seen = chunks.filter(isDrawn).flatMap(itemsOf).map(idOf);
  useEffect(() => onSeen?.(seen), [seen.join()]);

  const row = (item: Item, position: number) => {
    const id = idOf(item);
    const isSelected = props.isSelected(id);
    return (
      // biome-ignore lint/a11y/useSemanticElements: between a list and its items in HTML nothing may stand, and chunks do.
      <div
        role="listitem"
        class={isSelected ? "row selected" : "row"}
        key={id}
        data-id={id}
        aria-setsize={items.length}
        aria-posinset={position + 1}
      >
        <label class="choose">
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={words.t("library_select", isolate(props.nameOf(item)))}
            onClick={(event) => props.onSelect(id, event.shiftKey)}
          />
        </label>
        {props.children(item)}
      </div>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <div role="list" class={`rows ${props.class}`} ref={list}>
      {chunks.map((chunk) => {
        const here = isDrawn(chunk);
        return (
          <div key={chunk} role="none" data-chunk={chunk} style={{ blockSize: here ? "" : `${height(chunk)}px` }}>
            {here && itemsOf(chunk).map((item, nth) => row(item, chunk * CHUNK + nth))}
          </div>
        );
      })}
    </div>
  );
}
