/**
 * The line between a page and the side panel beside it, on which the page tells where it is read. The panel calls and hangs up; a page
 * that nobody calls listens to nothing, and one whose panel is gone stops by itself.
 */
import { type Browser, browser } from "wxt/browser";
import type { Span } from "../model";
import { askFollow } from "./ask";

const LINE = "readout:following";

/** For the panel: calls `told` with the place that is being read in a tab, null where none is, until the returned function is called. */
export function followTab(tabId: number, told: (place: Span | null) => void): () => void {
  let hangUp: (() => void) | null = null;
  let isOver = false;
  void askFollow(tabId).then(({ ok }) => {
    if (!ok || isOver) return;
    const line = browser.tabs.connect(tabId, { name: LINE, frameId: 0 });
    line.onMessage.addListener((message: unknown) => {
      if (!isOver && isPlace(message)) told(message);
    });
    hangUp = () => line.disconnect();
  });
  return () => {
    isOver = true;
    hangUp?.();
  };
}

function isPlace(value: unknown): value is Span | null {
  if (typeof value !== "object") return false;
  return value === null || ("from" in value && "to" in value && [value.from, value.to].every(Number.isSafeInteger));
}

/**
 * For the script in the page: waits for the panel's call, once. `began` is given the way to tell, and gives what is to be done when the
 * panel has hung up. The returned function ends the waiting, and what began.
 */
export function awaitCall(began: (tell: (place: Span | null) => void) => () => void): () => void {
  const { onConnect } = browser.runtime;
  let end = () => onConnect.removeListener(answer);
  const answer = (line: Pick<Browser.runtime.Port, "name" | "postMessage" | "onDisconnect">): void => {
    if (line.name !== LINE) return;
    onConnect.removeListener(answer);
    line.onDisconnect.addListener(() => end());
    end = began((place) => line.postMessage(place));
  };
  onConnect.addListener(answer);
  return () => end();
}
