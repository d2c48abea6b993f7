/**
 * Notices when a document has come to rest, and when it shows another page without a load. Nothing of the page's own is patched,
 * and nothing of it is read but its address, its title and, once, whether it has any text.
 */

/** Milliseconds without a change of the page's nodes after which it is at rest; static pages are so from the start. */
const REST = 250;
/** Milliseconds after which a page that never rests (a ticker, a carousel) is taken as it is. */
const LONGEST_UNREST = 3000;
/** Milliseconds within which a page that came as an empty shell may still be filled. */
const SHELL_PATIENCE = 30_000;
/** Units of text below which a page is a shell: a menu's words alone are more. */
const SHELL_TEXT = 200;
/** Milliseconds after a click at which the address is looked at, where the browser does not tell of changes. */
const AFTER_CLICK = 300;

/** `isSame` says whether two addresses are of one page; `tell` is called at rest, with `true` when it was called for this document before. */
export function watchPage(
  view: Window & typeof globalThis,
  isSame: (one: string, other: string) => boolean,
  tell: (moved: boolean) => void,
): () => void {
  const { document } = view;
  const ending = new AbortController();
  const { signal } = ending;
  let address = view.location.href;
  let title = document.title;
  let told = false;
  let cancel = () => {};

  const settle = () => {
    cancel();
    cancel = whenAtRest(view, () => {
      address = view.location.href;
      title = document.title;
      const moved = told;
      told = true;
      if (isShell(document)) cancel = whenFilled(view, settle);
      tell(moved);
    });
  };
  const look = () => {
    if (title !== document.title || !isSame(address, view.location.href)) settle();
  };

  // Titles are set late, again, and sometimes alone.
  const titles = new view.MutationObserver(look);
  titles.observe(document.head ?? document.documentElement, { childList: true, subtree: true, characterData: true });
  view.addEventListener("popstate", look, { signal });
  view.addEventListener("hashchange", look, { signal });
  const { navigation } = view as { readonly navigation?: EventTarget };
  if (navigation !== undefined) navigation.addEventListener("currententrychange", look, { signal });
  else
    view.addEventListener("click", () => view.setTimeout(look, AFTER_CLICK), { signal, capture: true, passive: true });
  // Back from the browser's memory, where the page stood but its badge did not.
  view.addEventListener("pageshow", (event) => event.persisted && settle(), { signal });

  // A page that the browser prepares in advance is not yet read by anyone.
  if ("prerendering" in document && document.prerendering)
    document.addEventListener("prerenderingchange", settle, { once: true, signal });
  else settle();

  return () => {
    cancel();
    titles.disconnect();
    ending.abort();
  };
}

/** Calls `then` once when the page's nodes have not changed for a while. Returns what gives it up. */
function whenAtRest(view: Window & typeof globalThis, then: () => void): () => void {
  const done = () => {
    end();
    then();
  };
  let rest = view.setTimeout(done, REST);
  const longest = view.setTimeout(done, LONGEST_UNREST);
  const changes = new view.MutationObserver(() => {
    view.clearTimeout(rest);
    rest = view.setTimeout(done, REST);
  });
  const end = () => {
    changes.disconnect();
    view.clearTimeout(rest);
    view.clearTimeout(longest);
  };
  changes.observe(view.document.documentElement, { childList: true, subtree: true });
  return end;
}

/** Calls `then` once when a shell has been given text, if that happens soon. Returns what gives it up. */
function whenFilled(view: Window & typeof globalThis, then: () => void): () => void {
  const changes = new view.MutationObserver(() => {
    if (isShell(view.document)) return;
    end();
    then();
  });
  const patience = view.setTimeout(() => end(), SHELL_PATIENCE);
  const end = () => {
    changes.disconnect();
    view.clearTimeout(patience);
  };
  changes.observe(view.document.documentElement, { childList: true, subtree: true });
  return end;
}

/** Whether the page has hardly any text. Looks no further than to the first two hundred units of it. */
function isShell(document: Document): boolean {
  if (document.body === null) return true;
  // 4: text nodes (NodeFilter.SHOW_TEXT).
  const walker = document.createTreeWalker(document.body, 4);
  let length = 0;
  while (length < SHELL_TEXT && walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode as Text;
    if (!/^(?:script|style|noscript|template)$/i.test(parentElement?.localName ?? ""))
      length += nodeValue?.trim().length ?? 0;
  }
  return length < SHELL_TEXT;
}
