import { useCallback, useEffect, useState } from "preact/hooks";
import { addressOf, type View, viewAt } from "../../components/library/address";

/** The view at the page's address, and how to go to another: as a step that Back undoes, or in the place of this one. */
export function useView(): readonly [View, (view: View, how?: "push" | "replace") => void] {
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

  const go = useCallback((next: View, how: "push" | "replace" = "push") => {
    const address = addressOf(next);
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    setView(next);
  }, []);
  return [view, go];
}
