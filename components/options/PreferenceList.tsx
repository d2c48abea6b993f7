import type { JSX } from "preact";
import { useWords } from "../words";
import { Choice, Switch } from "./Choice";

/** What can be settled. The names are those of the browser's storage (lib/browser/settings). */
export interface Preferences {
  readonly badge: boolean;
  readonly copyFormat: "quotation" | "markdown" | "text";
  readonly citationStyle: "chicago" | "apa" | "mla" | "footnote";
  readonly overlayStyle: "numbers" | "underline" | "ground";
  readonly backupEvery: "never" | "week" | "month" | "quarter";
}

const FORMATS = ["quotation", "markdown", "text"] as const;
const OVERLAYS = ["numbers", "underline", "ground"] as const;
const RHYTHMS = ["never", "week", "month", "quarter"] as const;

interface PreferenceListProps {
  readonly preferences: Preferences;
  /** Civil date of the last copy of the library, or null. */
  readonly lastBackup: string | null;
  /** `name` is how the option is called, to be said when it is kept. */
  readonly onChange: (changed: Partial<Preferences>, name: string) => void;
}

/** What the reader can settle, a line each. It holds at once: there is nothing to submit. */
export function PreferenceList({ preferences, lastBackup, onChange }: PreferenceListProps): JSX.Element {
  const words = useWords();
  const copied =
    lastBackup === null ? words.t("options_no_backup") : words.t("options_last_backup", words.date(lastBackup));
  return (
    <section>
      <Switch
        name={words.t("options_badge")}
        why={words.t("options_badge_why")}
        isOn={preferences.badge}
        onTurn={(badge) => onChange({ badge }, words.t("options_badge"))}
      />
      <Choice
        name={words.t("options_overlay")}
        why={words.t("options_overlay_why")}
        value={preferences.overlayStyle}
        of={OVERLAYS.map((style) => [style, words.t(`overlay_${style}`)] as const)}
        onChoose={(overlayStyle) => onChange({ overlayStyle }, words.t("options_overlay"))}
      />
      <Choice
        name={words.t("options_copy")}
        why={words.t("options_copy_why")}
        value={preferences.copyFormat}
        of={FORMATS.map((format) => [format, words.t(`copy_as_${format}`)] as const)}
        onChoose={(copyFormat) => onChange({ copyFormat }, words.t("options_copy"))}
      />
      <Choice
        name={words.t("options_citation")}
        why={words.t("options_citation_why")}
        value={preferences.citationStyle}
        // Three of them are proper names.
        of={[
          ["chicago", "Chicago"],
          ["apa", "APA"],
          ["mla", "MLA"],
          ["footnote", words.t("citation_footnote")],
        ]}
        onChoose={(citationStyle) => onChange({ citationStyle }, words.t("options_citation"))}
      />
      <Choice
        name={words.t("options_backup")}
        why={`${words.t("options_backup_why")} ${copied}`}
        value={preferences.backupEvery}
        of={RHYTHMS.map((rhythm) => [rhythm, words.t(`backup_${rhythm}`)] as const)}
        onChoose={(backupEvery) => onChange({ backupEvery }, words.t("options_backup"))}
      />
    </section>
  );
}
