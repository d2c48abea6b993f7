import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { Said } from "../../components/library/Toast";
import { useWords } from "../../components/words";

/** Something that the reader does to the library, and how it is taken back. */
export interface Deed {
  /** What was done, in one sentence; "" where the page shows it by itself. */
  readonly said: string;
  readonly act: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** What is said when it was taken back; default: that it was. */
  readonly undone?: string;
}

export interface Deeds {
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
  /** Does it, says it, and remembers how to take it back. False when it failed, which is said by then. */
  readonly enact: (deed: Deed) => Promise<boolean>;
  /** Remembers what was done already, without a word. */
  readonly remember: (deed: Deed) => void;
  /** Takes the last deed back, then the one before it; nothing when there is none. */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** What was done since the page was opened, to be taken back one by one in any number, long after it was said. */
export function useDeeds(onTrouble: (cause: unknown) => Said): Deeds {
  const words = useWords();
  const [said, say] = useState<Said | null>(null);
  const done = useRef<Deed[]>([]);
  const takenBack = useRef<Deed[]>([]);

  const attempt = useCallback(
    async (work: () => Promise<void>): Promise<boolean> => {
      try {
        await work();
        return true;
      } catch (cause) {
        say(onTrouble(cause));
        return false;
      }
    },
    [onTrouble],
  );

  const undo = useCallback(async (): Promise<void> => {
    const deed = done.current.at(-1);
    if (deed === undefined || !(await attempt(deed.undo))) return;
    done.current.pop();
    takenBack.current.push(deed);
    say({ text: deed.undone ?? words.t("library_undone"), tone: "done" });
  }, [attempt, words]);

  const redo = useCallback(async (): Promise<void> => {
    const deed = takenBack.current.at(-1);
    if (deed === undefined || !(await attempt(deed.act))) return;
    takenBack.current.pop();
    done.current.push(deed);
    say(deed.said === "" ? null : { text: deed.said, tone: "done", undo: () => void undo() });
  }, [attempt, undo]);

  const remember = useCallback((deed: Deed): void => {
    done.current.push(deed);
    takenBack.current = [];
  }, []);

  const enact = useCallback(
    async (deed: Deed): Promise<boolean> => {
      if (!(await attempt(deed.act))) return false;
      remember(deed);
      say(deed.said === "" ? null : { text: deed.said, tone: "done", undo: () => void undo() });
      return true;
    },
    [attempt, remember, undo],
  );
  return useMemo(() => ({ said, say, enact, remember, undo, redo }), [said, enact, remember, undo, redo]);
}
