import { useCallback, useEffect, useState } from "preact/hooks";
import { addressOf, type View, viewAt } from "../../components/library/address";

/** Goes to a view, as a step that Back undoes, or in the place of the one that is shown. */
export type Go = (view: View, how?: "push" | "replace") => void;

/**
 * For where something that takes a moment leads to: goes there in the place of the view that is shown now, unless the reader has gone
 * elsewhere by then. Answers whether it went.
 */
export function unlessLeft(go: Go): (view: View) => boolean {
  const from = location.hash;
  return (view) => {
    const isHere = location.hash === from;
    if (isHere) go(view, "replace");
    return isHere;
  };
}

/** The view at the page's address, and how to go to another: as a step that Back undoes, or in the place of this one. */
export function useView(): readonly [View, Go] {
  const [view, setView] = useState(() => viewAt(location.hash));

  useEffect(() => {
    const follow = () => setView(viewAt(location.hash));
    addEventListener("hashchange", follow);
    addEventListener("popstate", follow);
    return () => {
      removeEventListener("hashchange", follow);
      removeEventListener("popstate", follow);
    };
  }, []);

  const go = useCallback<Go>((next, how = "push") => {
    const address = addressOf(next);
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    setView(next);
  }, []);
  return [view, go];
}
