import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useWords, type WordKey } from "../../components/words";
import { askSave } from "../../lib/browser/ask";
import type { Saved, SaveFailure } from "../../lib/browser/messages";
import { openPage } from "../../lib/browser/tabs";
import { toMarkdown } from "../../lib/export/markdown";
import type { ReleaseRecord } from "../../lib/model";

interface ActionsProps {
  /** What can be saved and copied; null while there is nothing. */
  readonly release: { readonly record: ReleaseRecord; readonly saved: Saved; readonly tabId: number } | null;
}

/** What was last done, for everyone's eyes and ears. */
interface Said {
  readonly key: WordKey;
  readonly tone: "calm" | "done" | "failed";
}

const AT_FIRST: { readonly [State in Saved["state"]]: Said } = {
  no: { key: "stays_here", tone: "calm" },
  saved: { key: "say_in_library", tone: "done" },
  "earlier-text": { key: "say_earlier_text", tone: "calm" },
};

const OUTCOMES = { saved: "say_saved", already: "say_saved_already", revised: "say_saved_revised" } as const;

const TROUBLES: { readonly [Code in SaveFailure]: WordKey } = {
  "library-newer": "say_save_newer",
  "library-unavailable": "say_save_unavailable",
  "library-busy": "say_save_busy",
  "library-full": "say_save_full",
  "library-failed": "say_save_failed",
  unanswered: "say_save_unanswered",
};

/** The popup's foot: one sentence on how things stand, and what can be done. */
export function Actions({ release }: ActionsProps): JSX.Element {
  const words = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const [step, setStep] = useState<"ready" | "saving" | "saved">("ready");
  const [id, setId] = useState<string | null>(null);
  const saved = release?.saved.state ?? "no";
  const isSaved = step === "saved" || (step === "ready" && saved === "saved");
  const { key, tone } = said ?? AT_FIRST[saved];

  const save = async (): Promise<void> => {
    if (release === null || isSaved || step === "saving") return;
    setStep("saving");
    setSaid({ key: "saving", tone: "calm" });
    const reply = await askSave(release.tabId, release.record);
    setStep(reply.ok ? "saved" : "ready");
    if (reply.ok) {
      setSaid({ key: OUTCOMES[reply.outcome], tone: "done" });
      setId(reply.id);
    } else setSaid({ key: TROUBLES[reply.code], tone: "failed" });
  };

  const copy = async (): Promise<void> => {
    if (release === null) return;
    try {
      await navigator.clipboard.writeText(toMarkdown(release.record));
      setSaid({ key: "say_copied", tone: "done" });
    } catch {
      setSaid({ key: "say_copy_failed", tone: "failed" });
    }
  };

  const openLibrary = async (): Promise<void> => {
    const open = id ?? release?.saved.id ?? null;
    await openPage("/library.html", open === null ? "" : `#/?${new URLSearchParams({ release: open })}`);
    window.close();
  };

  return (
    <footer class="actions">
      <p class={`say ${tone}`} role="status">
        {words.t(key)}
      </p>
      {release !== null && (
        <button type="button" title={words.t("copy_hint")} onClick={() => void copy()}>
          {words.t("copy")}
        </button>
      )}
      <button type="button" title={words.t("open_library")} onClick={() => void openLibrary()}>
        {words.t("library")}
      </button>
      {release !== null && (
        <button type="button" class={isSaved ? "" : "main"} aria-disabled={isSaved} onClick={() => void save()}>
          {words.t(isSaved ? "saved_button" : saved === "earlier-text" ? "save_new_text" : "save")}
        </button>
      )}
    </footer>
  );
}
