import { useEffect, useState } from "preact/hooks";

/** The width below which there is one column (library.css). */
const ONE_COLUMN = "(width < 900px)";

export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(ONE_COLUMN).matches);
  useEffect(() => {
    const query = matchMedia(ONE_COLUMN);
    const follow = () => setNarrow(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isNarrow;
}
