import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Said } from "../../components/state/Actions";
import { Extracts } from "../../components/state/Extracts";
import { FailureView } from "../../components/state/FailureView";
import { Notice } from "../../components/state/Notice";
import { NotReleaseView } from "../../components/state/NotReleaseView";
import { SiteLine } from "../../components/state/SiteLine";
import { Skeleton } from "../../components/state/Skeleton";
import { selectionSaid } from "../../components/state/selected";
import { useWords } from "../../components/words";
import { extractSource } from "../../lib/browser/extract-source";
import { askForSite } from "../../lib/browser/granting";
import type { Standing } from "../../lib/browser/messages";
import { watchSelection } from "../../lib/browser/tab-selection";
import { openOptions } from "../../lib/browser/tabs";
import { watchLibrary } from "../../lib/library/news";
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
      {state.tabId !== null && <PageExtracts key={state.tabId} tabId={state.tabId} />}
    </main>
  );
}

/** Under a page that is no release: what was kept of it, and what became of the words that were selected last. */
function PageExtracts({ tabId }: { readonly tabId: number }): JSX.Element {
  const words = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const source = useMemo(() => extractSource(tabId, watchLibrary), [tabId]);
  useEffect(() => watchSelection(tabId, (outcome) => setSaid(selectionSaid(outcome))), [tabId]);
  return (
    <>
      <p class="outline-empty" role="status">
        {said !== null && words.t(said.key)}
      </p>
      <Extracts source={source} textHash={null} />
    </>
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
