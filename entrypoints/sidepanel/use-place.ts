import { useCallback, useEffect, useState } from "preact/hooks";
import { followTab } from "../../lib/browser/following";
import { keepPlace, recallPlace, watchPlace } from "../../lib/browser/tab-place";
import { placesOf } from "../../lib/export/stops";
import type { ReleaseRecord, Span } from "../../lib/model";

interface ReaderPlace {
  /** Where the reader is: what was shown last, or what the page is scrolled to since. Null before, and where nothing listed is in sight. */
  readonly place: Span | null;
  /** What was gone to last, here or by a key. */
  readonly opened: Span | null;
  /** The reader goes to a place. */
  readonly go: (span: Span) => void;
}

/** Where the reader is in the release of a tab: told by its page as long as the panel shows that release, and by what is shown in it. */
export function usePlace(tabId: number, record: ReleaseRecord): ReaderPlace {
  const [place, setPlace] = useState<Span | null>(null);
  const [opened, setOpened] = useState<Span | null>(null);

  useEffect(() => {
    let isOver = false;
    let here: Span | null = null;
    const at = (span: Span | null): boolean => {
      if (here?.from === span?.from && here?.to === span?.to) return false;
      here = span;
      setPlace(span);
      return true;
    };
    const gone = (span: Span | null): void => {
      if (at(span)) setOpened(span);
    };
    const places = placesOf(record);
    const endWatching = watchPlace(tabId, record, gone);
    let endFollowing = () => {};
    // What was shown before comes first, so that the page's word is the last.
    void recallPlace(tabId, record).then((span) => {
      if (isOver) return;
      gone(span);
      if (places.length === 0) return;
      endFollowing = followTab(tabId, (told) => {
        const listed = places.find(({ from, to }) => from === told?.from && to === told.to) ?? null;
        // The place is kept for the keys that go on from it; this also comes back through `watchPlace`, as what is known.
        if (at(listed) && listed !== null) void keepPlace(tabId, record, listed);
      });
    });
    return () => {
      isOver = true;
      endWatching();
      endFollowing();
    };
  }, [tabId, record]);

  const go = useCallback(
    (span: Span): void => {
      setPlace(span);
      setOpened(span);
      void keepPlace(tabId, record, span);
    },
    [tabId, record],
  );
  return { place, opened, go };
}
