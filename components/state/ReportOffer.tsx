import type { JSX } from "preact";
import { useWords } from "../words";
import "./site.css";

export type ReportStep =
  | { readonly step: "offered" | "making" | "failed" }
  | { readonly step: "ready"; readonly name: string; readonly text: string; readonly isSaved: boolean };

interface ReportOfferProps {
  readonly step: ReportStep;
  /** Open from the start: the page should have been a release. */
  readonly isOpen: boolean;
  readonly onMake: () => void;
  readonly onSave: () => void;
}

/** Units of a report that are shown: enough to see that no word of the page is in it. */
const SHOWN = 20_000;

/** The offer of a report on a site that may have changed, and the report itself, to be looked at before anything is done with it. */
export function ReportOffer({ step, isOpen, onMake, onSave }: ReportOfferProps): JSX.Element {
  const words = useWords();
  return (
    <details class="report fold" open={isOpen}>
      <summary>{words.t("doubtful")}</summary>
      <p>{words.t("report_what")}</p>
      <p role="status" class={step.step === "failed" ? "failed" : "done"}>
        {step.step === "making" && words.t("report_making")}
        {step.step === "failed" && words.t("report_failed")}
        {step.step === "ready" && (step.isSaved ? words.t("report_saved", step.name) : words.t("report_ready"))}
      </p>
      {step.step === "ready" ? (
        <>
          <div class="acts">
            <button type="button" class="main" onClick={onSave}>
              {words.t("report_save")}
            </button>
          </div>
          <details class="fold">
            <summary>{words.t("report_see")}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it. */}
            <pre dir="ltr" lang="en" tabIndex={0}>
              {step.text.slice(0, SHOWN)}
            </pre>
          </details>
        </>
      ) : (
        <div class="acts">
          <button
            type="button"
            aria-disabled={step.step === "making"}
            onClick={step.step === "making" ? undefined : onMake}
          >
            {words.t("report_make")}
          </button>
        </div>
      )}
    </details>
  );
}
