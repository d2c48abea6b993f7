import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { FailureView } from "../../components/state/FailureView";
import { Notice } from "../../components/state/Notice";
import { NotReleaseView } from "../../components/state/NotReleaseView";
import { SiteLine } from "../../components/state/SiteLine";
import { Skeleton } from "../../components/state/Skeleton";
import { useWords } from "../../components/words";
import type { Standing } from "../../lib/browser/messages";
import { askForSite } from "../../lib/browser/sites";
import { openOptions } from "../../lib/browser/tabs";
import { ReleasePanel } from "./ReleasePanel";
import { useRelease } from "./use-release";

/** The side panel: what the page in front is, and its outline where it is a release. */
export function App(): JSX.Element {
  const words = useWords();
  const { state, read, readAnyway } = useRelease();
  if (state.step === "read" && (state.reply.record.isRelease || state.isAskedFor || state.reply.saved.state !== "no"))
    return (
      <ReleasePanel key={state.reply.record.textHash} tabId={state.tabId} reply={state.reply}>
        <Site key={state.reply.standing.host} standing={state.reply.standing} />
      </ReleasePanel>
    );
  const standing = state.step === "failed" ? (state.failure.standing ?? null) : null;
  return (
    <main class="scroll">
      {standing !== null && <Site key={standing.host} standing={standing} />}
      {state.step === "reading" && <Skeleton />}
      {state.step === "unread" && (
        <Notice title={words.t("panel_unread_title")} body={words.t("panel_unread_body")}>
          <div class="acts">
            <button type="button" class="main" onClick={read}>
              {words.t("panel_read")}
            </button>
          </div>
        </Notice>
      )}
      {state.step === "failed" && <FailureView failure={state.failure} onRetry={read} />}
      {state.step === "read" && (
        <NotReleaseView
          record={state.reply.record}
          onReadAnyway={readAnyway}
          promisedBy={state.reply.standing.expectation === "failed" ? state.reply.standing.issuer : null}
        />
      )}
    </main>
  );
}

/** Above the release, as in the popup: whose site this is not, and the way to have it read always. */
function Site({ standing }: { readonly standing: Standing }): JSX.Element {
  const [answer, setAnswer] = useState<"granted" | "declined" | null>(null);
  // The question must go out in the click itself.
  const ask = (host: string): void => {
    askForSite(host).then(
      (granted) => setAnswer(granted ? "granted" : "declined"),
      () => setAnswer("declined"),
    );
  };
  return <SiteLine standing={standing} answer={answer} onAlways={ask} onManage={() => void openOptions()} />;
}
