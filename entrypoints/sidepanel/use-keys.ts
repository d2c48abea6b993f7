import { useEffect, useRef } from "preact/hooks";
import type { Span } from "../../lib/model";

/** What the keys of the side panel do. */
export interface KeyActions {
  readonly find: () => void;
  readonly help: () => void;
  readonly link: (span: Span) => void;
  readonly quote: (span: Span, speaker: number | null) => void;
}

/**
 * `/` finds, `j` and `k` go down and up the outline, as the arrows do within it, `l` and `c` copy a link to and a quotation of the entry
 * with the focus, `?` shows the keys. Enter is the browser's own: entries are buttons. Nothing happens while the reader writes,
 * or with Ctrl, Alt or Meta.
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (isWriting(event.target)) return;
      const entry = document.activeElement?.closest<HTMLElement>(".entry") ?? null;
      const span = entry && { from: Number(entry.dataset.from), to: Number(entry.dataset.to) };
      if (event.key === "/") latest.current.find();
      else if (event.key === "?") latest.current.help();
      else if (event.key === "j" || (entry !== null && event.key === "ArrowDown")) moveFocus(entry, 1);
      else if (event.key === "k" || (entry !== null && event.key === "ArrowUp")) moveFocus(entry, -1);
      else if (event.key === "l" && span !== null) latest.current.link(span);
      else if (event.key === "c" && span !== null) latest.current.quote(span, speakerOf(entry));
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

/** From no entry: to where the reader is, else to the first. */
function moveFocus(entry: HTMLElement | null, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(".outline .entry")];
  const next =
    entry === null
      ? (all.find((each) => each.querySelector("[aria-current]") !== null) ?? all[0])
      : all[all.indexOf(entry) + by];
  next?.querySelector<HTMLElement>(".go")?.focus();
}

function speakerOf(entry: HTMLElement | null): number | null {
  const speaker = entry?.dataset.speaker;
  return speaker === undefined ? null : Number(speaker);
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
