import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { HostCount } from "../../components/options/HostCount";
import { Sample } from "../../components/welcome/Sample";
import samples from "../../components/welcome/samples.json";
import { Welcome } from "../../components/welcome/Welcome";
import { useWords } from "../../components/words";
import { shortcuts } from "../../lib/browser/commands";
import { askForWithheld } from "../../lib/browser/granting";
import { watchGrants } from "../../lib/browser/sites";
import { isButtonHidden, openOptions, openPage } from "../../lib/browser/tabs";
import { listedHosts, withheldHosts, withheldPatterns } from "../../lib/browser/withheld";
import type { ReleaseRecord } from "../../lib/model";

/** The welcome, shown once after the extension was installed, and again from the options. */
export function App(): JSX.Element {
  const words = useWords();
  const [withheld, setWithheld] = useState<readonly string[] | null>(null);
  const [keys, setKeys] = useState("");
  const [isHidden, setHidden] = useState(false);
  const [isAllowed, setAllowed] = useState(false);

  useEffect(() => {
    const look = () => void withheldPatterns().then(setWithheld);
    const lookAtButton = () => void isButtonHidden().then(setHidden);
    look();
    lookAtButton();
    void shortcuts().then((all) => setKeys(all.find(({ name }) => name === "_execute_action")?.keys ?? ""));
    // The reader comes back from where buttons are pinned.
    addEventListener("focus", lookAtButton);
    const end = watchGrants(look);
    return () => {
      removeEventListener("focus", lookAtButton);
      end();
    };
  }, []);

  const allow = (): void => {
    if (withheld !== null) askForWithheld(withheld).then(setAllowed, () => setAllowed(false));
  };

  return (
    <Welcome
      keys={keys}
      isHidden={isHidden}
      sample={<Sample record={sampleIn(words.locale)} />}
      sites={
        <>
          <HostCount
            hosts={listedHosts()}
            withheld={withheld === null ? null : withheldHosts(withheld)}
            allow={words.t("welcome_allow")}
            onAllow={allow}
          />
          <p role="status">{isAllowed && words.t("welcome_allowed")}</p>
        </>
      }
      onLibrary={() => void openPage("/library.html")}
      onOptions={() => void openOptions()}
    />
  );
}

/** The invented release in the reader's language. */
function sampleIn(locale: string): ReleaseRecord {
  const all = samples as unknown as Readonly<Record<string, ReleaseRecord>>;
  const language = locale.split("-")[0];
  return (
    Object.entries(all).find(([tag]) => tag.split("-")[0] === language)?.[1] ?? (samples.en as unknown as ReleaseRecord)
  );
}
