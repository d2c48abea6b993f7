import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { SiteLine } from "../../components/state/SiteLine";
import { askForSite } from "../../lib/browser/granting";
import type { Standing } from "../../lib/browser/messages";
import { openOptions } from "../../lib/browser/tabs";

/** Above the release: whose site this is not, and the way to have it read always. */
export function Site({ standing }: { readonly standing: Standing }): JSX.Element | null {
  const [answer, setAnswer] = useState<"granted" | "declined" | null>(null);

  // The question must go out in the click itself. A popup that closes over it is no harm: the background hears of the grant.
  const ask = (host: string): void => {
    askForSite(host).then(
      (granted) => setAnswer(granted ? "granted" : "declined"),
      () => setAnswer("declined"),
    );
  };

  const manage = async (): Promise<void> => {
    await openOptions();
    window.close();
  };

  return <SiteLine standing={standing} answer={answer} onAlways={ask} onManage={() => void manage()} />;
}
