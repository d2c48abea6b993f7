/** Searches the library, reads and writes its files beside the page's own thread, which stays free for keys and scrolling. */
import { type Library, openLibrary } from "../../lib/library/library";
import { type LibrarySearch, openSearch } from "../../lib/library/search";
import { troubleOf } from "../../lib/library/trouble";
import { packed } from "./packed-findings";
import { libraryFile, previewFile, takeFile, type Watch } from "./transfer";
import type { Answer, Question, Tasks } from "./worker-messages";

let opening: Promise<{ library: Library; search: LibrarySearch }> | null = null;

function opened(): Promise<{ library: Library; search: LibrarySearch }> {
  opening ??= openLibrary().then(
    (library) => ({ library, search: openSearch(library) }),
    (cause: unknown) => {
      opening = null;
      throw cause;
    },
  );
  return opening;
}

/** Numbers of the questions that are being answered; one that is taken out is cancelled. */
const wanted = new Set<number>();

async function answer({ number, name, given }: Exclude<Question, { name: "cancel" }>): Promise<Answer> {
  wanted.add(number);
  try {
    const { library, search } = await opened();
    const watch: Watch = {
      onProgress: (progress) => postMessage({ number, progress } satisfies Answer),
      isCancelled: () => !wanted.has(number),
    };
    const tasks: Tasks = {
      ...search,
      search: async (...asked) => packed(await search.search(...asked)),
      preview: (file) => previewFile(library, file, watch),
      take: (file, choices) => takeFile(library, file, choices, watch),
      write: (at, chosen, into) => libraryFile(library, at, chosen, watch, into),
    };
    const task = tasks[name] as (...given: readonly unknown[]) => Promise<unknown>;
    return { number, ok: true, value: await task(...given) };
  } catch (cause) {
    return { number, ok: false, trouble: troubleOf(cause).code };
  } finally {
    wanted.delete(number);
  }
}

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  if (data.name === "cancel") wanted.delete(data.number);
  else void answer(data).then((value) => postMessage(value));
});
