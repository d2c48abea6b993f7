/** Searches the library beside the page's own thread, which stays free for keys and scrolling. */
import { type Library, openLibrary } from "../../lib/library/library";
import { type LibrarySearch, openSearch } from "../../lib/library/search";
import { troubleOf } from "../../lib/library/trouble";
import type { Answer, Question } from "./search-messages";

let opening: Promise<LibrarySearch> | null = null;

function search(): Promise<LibrarySearch> {
  opening ??= openLibrary().then(
    (library: Library) => openSearch(library),
    (cause: unknown) => {
      opening = null;
      throw cause;
    },
  );
  return opening;
}

async function answer({ number, name, given }: Question): Promise<Answer> {
  try {
    const method = (await search())[name] as (...given: unknown[]) => Promise<unknown>;
    return { number, ok: true, value: await method(...given) };
  } catch (cause) {
    return { number, ok: false, trouble: troubleOf(cause).code };
  }
}

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  void answer(data).then((value) => postMessage(value));
});
