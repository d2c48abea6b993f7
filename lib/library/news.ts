const CHANNEL = "readout-library";

/** Tells the extension's other windows (popup, library, background) that something was written. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
}

/** Calls `listener` after each write of this or another window; returns how to stop. */
export function watchLibrary(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}
