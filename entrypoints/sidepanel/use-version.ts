import { useEffect, useRef, useState } from "preact/hooks";
import type { CompareView } from "../../components/panel/CompareView";
import { askVersion } from "../../lib/browser/ask";
import type { VersionFailure } from "../../lib/browser/messages";
import type { compareVersions } from "../../lib/compare/versions";
import type { ReleaseRecord } from "../../lib/model";

export type VersionState =
  | { readonly step: "none" }
  | { readonly step: "fetching"; readonly url: string }
  | { readonly step: "failed"; readonly url: string; readonly code: VersionFailure }
  | {
      readonly step: "beside";
      readonly other: ReleaseRecord;
      readonly compareVersions: typeof compareVersions;
      readonly View: typeof CompareView;
    };

/** Another version of the release in a tab, once it is asked for. */
export function useVersion(
  tabId: number,
  record: ReleaseRecord,
): { readonly state: VersionState; readonly compare: (url: string) => void; readonly end: () => void } {
  const [state, setState] = useState<VersionState>({ step: "none" });
  /** Number of the last question: an answer to an earlier one is of no account. */
  const last = useRef(0);

  const ask = async (url: string): Promise<void> => {
    last.current += 1;
    const question = last.current;
    setState({ step: "fetching", url });
    const [reply, { CompareView: View, compareVersions }] = await Promise.all([
      askVersion(tabId, url),
      import("./comparison"),
    ]);
    if (question !== last.current) return;
    setState(
      reply.ok
        ? { step: "beside", other: reply.record, compareVersions, View }
        : { step: "failed", url, code: reply.code },
    );
  };

  const end = (): void => {
    last.current += 1;
    setState({ step: "none" });
  };

  // Of another tab, or of another text of this page.
  useEffect(() => end, [tabId, record.textHash]);

  return { state, compare: (url) => void ask(url), end };
}
