import type { LibrarySearch } from "../../lib/library/search";
import { LibraryTrouble, type TroubleCode } from "../../lib/library/trouble";
import libraryWorker from "./library-worker.ts?address";
import { unpacked } from "./packed-findings";
import type { Progress } from "./transfer";
import type { Answer, Tasks } from "./worker-messages";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: unknown) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** How a transfer is watched, and stopped. */
export interface Watching {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

type Transfer<Name extends "preview" | "take" | "write"> = (
  watching: Watching,
  ...given: Parameters<Tasks[Name]>
) => ReturnType<Tasks[Name]>;

/** The library's way in and out, by the worker (./transfer). */
export interface Transfers {
  /** What a file would bring; null when cancelled. */
  readonly preview: Transfer<"preview">;
  readonly take: Transfer<"take">;
  /** The library, or chosen releases, as a file; null when cancelled. */
  readonly write: Transfer<"write">;
}

/** What the worker does for the page. What it answers is plain data, so it crosses as it is. */
export function openRemoteLibrary(): { readonly search: LibrarySearch; readonly transfers: Transfers } {
  const worker = new Worker(libraryWorker, { type: "module", name: "library" });
  const waiting = new Map<number, Waiting>();
  let last = 0;

  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.number);
    if ("progress" in data) {
      asker?.onProgress?.(data.progress);
      return;
    }
    waiting.delete(data.number);
    if (data.ok) asker?.resolve(data.value);
    else asker?.reject(new LibraryTrouble(data.trouble as TroubleCode));
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new LibraryTrouble("failed", event.message));
    waiting.clear();
  });

  const ask = <Name extends keyof Tasks>(
    name: Name,
    given: Parameters<Tasks[Name]>,
    { onProgress, signal }: Watching = {},
  ): ReturnType<Tasks[Name]> => {
    last += 1;
    const number = last;
    const cancel = () => worker.postMessage({ number, name: "cancel" });
    const answered = new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject, onProgress });
      worker.postMessage({ number, name, given });
      signal?.addEventListener("abort", cancel, { once: true });
    });
    return answered.finally(() => signal?.removeEventListener("abort", cancel)) as ReturnType<Tasks[Name]>;
  };

  return {
    search: {
      prepare: () => ask("prepare", []),
      search: async (...given) => unpacked(await ask("search", given)),
      points: (...given) => ask("points", given),
      pointsIn: (...given) => ask("pointsIn", given),
      excerpts: (...given) => ask("excerpts", given),
    },
    transfers: {
      preview: (watching, ...given) => ask("preview", given, watching),
      take: (watching, ...given) => ask("take", given, watching),
      write: (watching, ...given) => ask("write", given, watching),
    },
  };
}
