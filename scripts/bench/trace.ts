/** The browser's trace of a page: what of its main thread's time the extension's scripts took. */

/** A task of the page's main thread in which one of our scripts ran; ms by the clock, and of the processor's work. */
export interface Stretch {
  /** Those that are named in it. */
  readonly files: readonly string[];
  readonly ms: number;
  readonly worked: number;
}

/** Of the browser's trace, what is looked at; times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the processor worked on it and on nothing else. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string };
    readonly fileName?: string;
    readonly worldName?: string;
  };
}

/** Name of the extension, which the browser gives to its worlds in pages. */
const WORLD = "Readout";
const OWN = /^chrome-extension:\/\/[a-p]{32}\/(?:reader|content-scripts\/content)\.js$/;

/**
 * The page's tasks in which scripts of the extension ran, whole: with what the browser did before and after for them. What a script
 * goes on with after a rest is told by the world that it runs in.
 */
export function stretchesOf(events: readonly TraceEvent[]): Stretch[] {
  const complete = events.filter(({ ph }) => ph === "X");
  const ours = complete.flatMap((event) => {
    const url = event.args?.data?.url ?? event.args?.fileName ?? "";
    const file = OWN.test(url) ? new URL(url).pathname : null;
    return file !== null || event.args?.worldName === WORLD ? [{ ...event, file }] : [];
  });
  return complete
    .filter(({ name }) => name === "RunTask")
    .flatMap(({ pid, tid, ts, dur = 0, tdur = dur }) => {
      const within = ours.filter(
        (event) => event.pid === pid && event.tid === tid && event.ts >= ts && event.ts < ts + dur,
      );
      const files = within.flatMap(({ file }) => file ?? []);
      return within.length === 0 ? [] : [{ files, ms: dur / 1000, worked: tdur / 1000 }];
    });
}
