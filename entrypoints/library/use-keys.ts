import { useEffect, useRef } from "preact/hooks";

/** What the keys of the library page do. */
export interface KeyActions {
  readonly search: () => void;
  /** `isRange`: the rows on the way are chosen. */
  readonly move: (by: 1 | -1, isRange: boolean) => void;
  /** Chooses a row to be worked on with others; null: the one that is open. */
  readonly select: (id: string | null) => void;
  readonly selectAll: () => void;
  /** Leaves what is open over the page: what was chosen, the form. */
  readonly leave: () => void;
  readonly remove: () => void;
  readonly edit: () => void;
  readonly tag: () => void;
  readonly note: () => void;
  readonly help: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * `/` looks for words; `j` and `k` go down and up the list, as the arrows do while a row has the focus, with Shift choosing rows on the
 * way; `x` and, on a row, Space choose; Ctrl+A all; `e` `t` `n` edit, tag, note; Delete and `#` put into the bin; Ctrl+Z takes back;
 * `?` tells. Enter is the browser's own: rows are links. Nothing happens while the reader writes, or in a dialog.
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isWriting(event.target) || isInDialog(event.target)) return;
      const act = event.ctrlKey || event.metaKey ? withControl(event, latest.current) : alone(event, latest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

type Act = (() => void) | null;

function withControl(event: KeyboardEvent, actions: KeyActions): Act {
  const key = event.key.toLowerCase();
  if (key === "a" && !event.shiftKey) return actions.selectAll;
  if (key === "z") return event.shiftKey ? actions.redo : actions.undo;
  return key === "y" && !event.metaKey ? actions.redo : null;
}

function alone(event: KeyboardEvent, actions: KeyActions): Act {
  const { key, shiftKey } = event;
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>(".rows .row, .point-list li") : null;
  if (key === "j" || key === "J" || (row && key === "ArrowDown")) return () => actions.move(1, shiftKey);
  if (key === "k" || key === "K" || (row && key === "ArrowUp")) return () => actions.move(-1, shiftKey);
  if (key === " " && row && !(event.target instanceof HTMLInputElement))
    return () => actions.select(row.dataset.id ?? null);
  if (key === "x") return () => actions.select(row?.dataset.id ?? null);
  if (key === "#" || key === "Delete") return actions.remove;
  return (
    { "/": actions.search, "?": actions.help, e: actions.edit, t: actions.tag, n: actions.note, Escape: actions.leave }[
      key
    ] ?? null
  );
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "file"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}
