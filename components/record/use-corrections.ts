import { useEffect, useState } from "preact/hooks";
import type { Corrections, ReleaseRecord } from "../../lib/model";
import { isSameCorrections, toBeSaved } from "./corrections";

/** Where corrections wait until they are saved. */
interface Waiting {
  keep(corrections: Corrections): void;
  /** Returns what ends it. */
  watch(changed: (corrections: Corrections) => void): () => void;
}

/** A record whose fields can be put right. */
interface Correctable {
  readonly record: ReleaseRecord;
  /** The corrections that the library has of it. */
  readonly kept: Corrections;
  /** Those that wait to be saved; null: none do. */
  readonly draft: Corrections | null;
  readonly waiting: Waiting;
}

export interface Correcting {
  /** What holds: put right here, else as it is saved. */
  readonly corrections: Corrections;
  /** Whether saving would keep something that is not kept. */
  readonly isUnsaved: boolean;
  /** What a save is to be given. */
  readonly toSave: Corrections;
  readonly correct: (corrections: Corrections) => void;
  /** They are saved now. */
  readonly settle: () => void;
}

/** What the reader puts right in a record, from what waits or is saved on; null while there is none. */
export function useCorrections(release: Correctable | null): Correcting | null {
  const [now, setNow] = useState<{ of: string; corrections: Corrections; kept: Corrections } | null>(null);
  const hash = release?.record.textHash ?? null;
  const own =
    now !== null && now.of === hash
      ? now
      : { of: hash ?? "", corrections: release?.draft ?? release?.kept ?? {}, kept: release?.kept ?? {} };
  useEffect(
    () =>
      release?.waiting.watch((corrections) =>
        setNow((before) => ({ ...(before?.of === hash ? before : own), corrections })),
      ),
    [hash],
  );
  if (release === null) return null;
  const { record, waiting } = release;
  const { corrections, kept } = own;
  return {
    corrections,
    isUnsaved: !isSameCorrections(corrections, kept),
    toSave: toBeSaved(record, kept, corrections),
    correct: (next) => {
      setNow({ ...own, corrections: next });
      waiting.keep(next);
    },
    settle: () => setNow({ ...own, kept: corrections }),
  };
}
