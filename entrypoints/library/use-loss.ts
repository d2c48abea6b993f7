import { useEffect } from "preact/hooks";
import type { Said } from "../../components/library/Toast";
import { useWords } from "../../components/words";
import { seeLibrary, toldOfLoss } from "../../lib/browser/library-seen";
import type { Library } from "../../lib/library/library";
import type { Content } from "./use-library";

/** Says once that this is not the library that was here: the browser has thrown that away. */
export function useLoss(library: Library, content: Content | null, say: (said: Said) => void): void {
  const words = useWords();
  useEffect(() => {
    if (!content?.isWhole) return;
    const look = async (): Promise<void> => {
      const { isLost } = await seeLibrary((await library.counters()).born);
      if (!isLost) return;
      say({ text: words.t("library_lost"), tone: "failed" });
      await toldOfLoss();
    };
    // Whatever is wrong with the library itself is said by those who read it.
    look().catch(() => {});
  }, [library, content]);
}
