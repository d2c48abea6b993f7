import type { Findings, LibrarySearch } from "../../lib/library/search";
import { LibraryTrouble, type TroubleCode } from "../../lib/library/trouble";
import type { Answer, Question } from "./search-messages";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

/** The search of the library by a worker. What a search found is plain data, so it crosses as it is. */
export function openRemoteSearch(): LibrarySearch {
  const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module", name: "library search" });
  const waiting = new Map<number, Waiting>();
  let last = 0;

  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.ok) asker?.resolve(data.value);
    else asker?.reject(new LibraryTrouble(data.trouble as TroubleCode));
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new LibraryTrouble("failed", event.message));
    waiting.clear();
  });

  const ask = <T>(name: Question["name"], given: Question["given"]): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ number: last, name, given });
    });

  return {
    prepare: () => ask("prepare", []),
    search: (...given) => ask<Findings>("search", given),
    excerpts: (...given) => ask("excerpts", given),
  };
}
