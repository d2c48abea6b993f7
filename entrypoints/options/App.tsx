import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ListedSites } from "../../components/options/ListedSites";
import { SiteGrants } from "../../components/options/SiteGrants";
import { useWords } from "../../components/words";
import type { Grant } from "../../lib/browser/grants";
import {
  askForWithheld,
  grantedSites,
  listedHosts,
  takeBack,
  watchGrants,
  withheldHosts,
  withheldPatterns,
} from "../../lib/browser/sites";

interface Said {
  readonly text: string;
  readonly tone: "done" | "failed";
}

/** The options. What is shown is what the browser says at this moment, here and in its own settings. */
export function App(): JSX.Element {
  const words = useWords();
  const [grants, setGrants] = useState<readonly Grant[] | null>(null);
  const [withheld, setWithheld] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  const look = async (): Promise<void> => {
    const [granted, patterns] = await Promise.all([grantedSites(), withheldPatterns()]);
    setGrants(granted);
    setWithheld(patterns);
  };

  useEffect(() => {
    void look();
    return watchGrants(() => void look());
  }, []);

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
    <main class="options">
      <h1>{words.t("options_title")}</h1>
      <SiteGrants grants={grants} onTakeBack={(grant) => void giveBack(grant)} />
      <ListedSites
        hosts={listedHosts()}
        withheld={withheld === null ? null : withheldHosts(withheld)}
        onAllow={allowAgain}
      />
      <p class={`said ${said?.tone ?? ""}`} role="status">
        {said?.text}
      </p>
    </main>
  );
}
