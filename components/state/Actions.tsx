import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWords, type WordKey } from "../words";
import "./actions.css";

/** What was last done, for everyone's eyes and ears. */
export interface Said {
  readonly key: WordKey;
  /** For `$1`, `$2` … of the message. */
  readonly given?: readonly string[];
  readonly tone: "calm" | "done" | "failed";
}

/** How the release stands to the library. */
type SavedState = "no" | "saved" | "earlier-text";

type SaveReply =
  | { readonly ok: true; readonly outcome: keyof typeof OUTCOMES }
  | { readonly ok: false; readonly code: keyof typeof TROUBLES };

interface ActionsProps {
  /** How what can be saved and copied is kept; null while there is nothing. */
  readonly saved: SavedState | null;
  /** False while it is not known what there is: the foot keeps its place and shows nothing, so that nothing in it moves. Default true. */
  readonly isReady?: boolean;
  /** Something was put right that is not saved. */
  readonly isCorrected?: boolean;
  readonly onSave: () => Promise<SaveReply>;
  /** Rejects where the browser does not allow it. */
  readonly onCopy: () => Promise<void>;
  readonly onLibrary: () => void;
  /** Opens the side panel; without it there is no such button. */
  readonly onPanel?: () => void;
  /** Something that was done elsewhere, to be said here. */
  readonly news?: Said | null;
}

const AT_FIRST: { readonly [State in SavedState]: Said } = {
  no: { key: "stays_here", tone: "calm" },
  saved: { key: "say_in_library", tone: "done" },
  "earlier-text": { key: "say_earlier_text", tone: "calm" },
};

const CORRECTED: Said = { key: "say_corrected", tone: "calm" };

const OUTCOMES = {
  saved: { key: "say_saved", tone: "done" },
  already: { key: "say_saved_already", tone: "done" },
  revised: { key: "say_saved_revised", tone: "done" },
  anew: { key: "library_lost", tone: "failed" },
} as const satisfies Readonly<Record<string, Said>>;

const TROUBLES = {
  "library-newer": "say_save_newer",
  "library-unavailable": "say_save_unavailable",
  "library-busy": "say_save_busy",
  "library-full": "say_save_full",
  "library-failed": "say_save_failed",
  unanswered: "say_save_unanswered",
} as const satisfies Readonly<Record<string, WordKey>>;

/** The foot of popup and side panel: one sentence on how things stand, and what can be done. */
export function Actions({
  saved,
  onSave,
  onCopy,
  onLibrary,
  onPanel,
  news = null,
  isCorrected = false,
  isReady = true,
}: ActionsProps): JSX.Element {
  const words = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const [step, setStep] = useState<"ready" | "saving" | "saved">("ready");
  const isKept = step === "saved" || (step === "ready" && saved === "saved");
  const isSaved = isKept && !isCorrected;
  const { key, given = [], tone } = said ?? (isCorrected ? CORRECTED : AT_FIRST[saved ?? "no"]);

  useEffect(() => {
    if (news !== null) setSaid(news);
  }, [news]);

  // What was said before is of the release as it was.
  useEffect(() => {
    if (isCorrected) setSaid(null);
  }, [isCorrected]);

  const save = async (): Promise<void> => {
    if (saved === null || isSaved || step === "saving") return;
    setStep("saving");
    setSaid({ key: "saving", tone: "calm" });
    const reply = await onSave();
    setStep(reply.ok ? "saved" : "ready");
    setSaid(reply.ok ? OUTCOMES[reply.outcome] : { key: TROUBLES[reply.code], tone: "failed" });
  };

  const copy = async (): Promise<void> => {
    try {
      await onCopy();
      setSaid({ key: "say_copied", tone: "done" });
    } catch {
      setSaid({ key: "say_copy_failed", tone: "failed" });
    }
  };

  return (
    <footer class={isReady ? "actions" : "actions waiting"}>
      <p class={`say ${tone}`} role="status">
        {words.t(key, ...given)}
      </p>
      <div class="buttons">
        {saved !== null && (
          <button type="button" title={words.t("copy_hint")} onClick={() => void copy()}>
            {words.t("copy")}
          </button>
        )}
        <button type="button" title={words.t("open_library")} onClick={onLibrary}>
          {words.t("library")}
        </button>
        {saved !== null && (
          <button type="button" class={isSaved ? "" : "main"} aria-disabled={isSaved} onClick={() => void save()}>
            {words.t(
              isSaved
                ? "saved_button"
                : isKept
                  ? "save_corrections"
                  : saved === "earlier-text"
                    ? "save_new_text"
                    : "save",
            )}
          </button>
        )}
        {/* At the edge: nothing that comes with the release moves it. */}
        {onPanel !== undefined && (
          <button
            type="button"
            class="drawn"
            title={words.t("panel_open")}
            aria-label={words.t("panel_open")}
            onClick={onPanel}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="M2 3h12v10H2zM9.5 3v10M11 6h1.5M11 8h1.5" />
            </svg>
          </button>
        )}
      </div>
    </footer>
  );
}
