import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ListedSites } from "../../components/options/ListedSites";
import { OptionsFile } from "../../components/options/OptionsFile";
import { PreferenceList } from "../../components/options/PreferenceList";
import { SiteGrants } from "../../components/options/SiteGrants";
import { CommandKeys, type Shortcut } from "../../components/state/CommandKeys";
import { useWords } from "../../components/words";
import { openShortcutSettings, shortcuts } from "../../lib/browser/commands";
import { askForWithheld, takeBack } from "../../lib/browser/granting";
import type { Grant } from "../../lib/browser/grants";
import type { Settings } from "../../lib/browser/settings";
import { grantedSites, watchGrants } from "../../lib/browser/sites";
import { openPage } from "../../lib/browser/tabs";
import { listedHosts, withheldHosts, withheldPatterns } from "../../lib/browser/withheld";
import { useSettings } from "./use-settings";

interface Said {
  readonly text: string;
  readonly tone: "done" | "failed";
  /** What undoes it, where that can be. */
  readonly undo?: () => void;
}

/** The options. What is shown is what the browser says at this moment, here and in its own settings. */
export function App(): JSX.Element {
  const words = useWords();
  const { settings, ...choices } = useSettings();
  const [grants, setGrants] = useState<readonly Grant[] | null>(null);
  const [withheld, setWithheld] = useState<readonly string[] | null>(null);
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const saying = useRef<HTMLParagraphElement>(null);
  const notSaved: Said = { text: words.t("options_not_saved"), tone: "failed" };

  const look = async (): Promise<void> => {
    const [granted, patterns] = await Promise.all([grantedSites(), withheldPatterns()]);
    setGrants(granted);
    setWithheld(patterns);
  };

  useEffect(() => {
    void look();
    const lookAtKeys = () => void shortcuts().then(setKeys);
    lookAtKeys();
    // They are changed in another page of the browser's.
    addEventListener("focus", lookAtKeys);
    const end = watchGrants(() => void look());
    return () => {
      removeEventListener("focus", lookAtKeys);
      end();
    };
  }, []);

  const change = async (changed: Partial<Settings>, name: string): Promise<void> => {
    setSaid((await choices.change(changed)) ? { text: words.t("options_saved", name), tone: "done" } : notSaved);
  };

  const take = async (file: File): Promise<void> => {
    const result = await choices.take(file);
    if (result === "lost") setSaid(notSaved);
    else if (result === "bad") setSaid({ text: words.t("options_import_bad"), tone: "failed" });
    else setSaid({ text: words.t("options_imported"), tone: "done" });
  };

  const reset = async (): Promise<void> => {
    const before = await choices.reset();
    if (before === null) return setSaid(notSaved);
    const undo = () =>
      void choices.change(before).then((kept) => {
        setSaid(kept ? { text: words.t("library_undone"), tone: "done" } : notSaved);
        // The button that had the keyboard goes.
        saying.current?.focus();
      });
    setSaid({ text: words.t("options_was_reset"), tone: "done", undo });
  };

  const giveBack = async (grant: Grant): Promise<void> => {
    const name = grant.host === "*" ? words.t("options_every_site") : grant.host;
    const gone = await takeBack(grant);
    setSaid({ text: words.t(gone ? "options_taken_back" : "options_kept", name), tone: gone ? "done" : "failed" });
    await look();
  };

  const allowAgain = (): void => {
    if (withheld === null) return;
    askForWithheld(withheld).then(
      async (allowed) => {
        setSaid(allowed ? { text: words.t("options_allowed_again"), tone: "done" } : null);
        await look();
      },
      () => setSaid(null),
    );
  };

  return (
    <>
      <main class="options">
        <h1>{words.t("options_title")}</h1>
        {settings !== null && (
          <PreferenceList
            preferences={settings}
            lastBackup={settings.lastBackup?.slice(0, 10) ?? null}
            onChange={(changed, name) => void change(changed, name)}
          />
        )}
        <SiteGrants grants={grants} onTakeBack={(grant) => void giveBack(grant)} />
        <ListedSites
          hosts={listedHosts()}
          withheld={withheld === null ? null : withheldHosts(withheld)}
          onAllow={allowAgain}
        />
        {keys.length > 0 && (
          <section aria-labelledby="keys">
            <h2 id="keys">{words.t("keys")}</h2>
            <p>{words.t("options_keys_why")}</p>
            <CommandKeys shortcuts={keys} onChangeKeys={() => void openShortcutSettings()} />
          </section>
        )}
        <OptionsFile onSave={choices.save} onTake={(file) => void take(file)} onReset={() => void reset()} />
        <section>
          <button type="button" class="quiet" onClick={() => void openPage("/welcome.html")}>
            {words.t("options_welcome")}
          </button>
        </section>
      </main>
      <div class={`said ${said?.text ? said.tone : ""}`}>
        <p role="status" ref={saying} tabIndex={-1}>
          {said?.text}
        </p>
        {said?.undo !== undefined && (
          <button type="button" class="quiet" onClick={said.undo}>
            {words.t("library_undo")}
          </button>
        )}
      </div>
    </>
  );
}
