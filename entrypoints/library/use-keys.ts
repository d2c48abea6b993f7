import { useEffect, useRef } from "preact/hooks";

/** What the keys of the library page do. */
export interface KeyActions {
  readonly search: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
}

/**
 * `/` looks for words, `j` and `k` go down and up the list, as the arrows do while a row has the focus, Delete puts into the bin.
 * Enter is the browser's own: rows are links. Nothing happens while the reader writes, or with Ctrl, Alt or Meta.
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isWriting(event.target)) return;
      const inList = event.target instanceof Element && event.target.closest(".release-list") !== null;
      if (event.key === "/") latest.current.search();
      else if (event.key === "j" || (inList && event.key === "ArrowDown")) latest.current.move(1);
      else if (event.key === "k" || (inList && event.key === "ArrowUp")) latest.current.move(-1);
      else if (event.key === "Delete") latest.current.remove();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "file"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
