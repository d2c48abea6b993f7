import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { ReportOffer, type ReportStep } from "../../components/state/ReportOffer";
import { askReport } from "../../lib/browser/ask";

interface ReportProps {
  readonly tabId: number;
  /** The address promised a release: the offer stands open. */
  readonly isExpected: boolean;
}

/** The report on a site that has changed: made when asked for, looked at, and saved by the reader. */
export function Report({ tabId, isExpected }: ReportProps): JSX.Element {
  const [step, setStep] = useState<ReportStep>({ step: "offered" });

  const make = async (): Promise<void> => {
    setStep({ step: "making" });
    const reply = await askReport(tabId);
    setStep(reply.ok ? { step: "ready", name: reply.name, text: reply.text, isSaved: false } : { step: "failed" });
  };

  const save = (): void => {
    if (step.step !== "ready") return;
    saveFile(step.name, step.text);
    setStep({ ...step, isSaved: true });
  };

  return <ReportOffer step={step} isOpen={isExpected} onMake={() => void make()} onSave={save} />;
}

/** Hands a file to the browser, which saves it as any download. */
function saveFile(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  link.download = name;
  link.click();
  // The download has taken the blob over when this task is done; its memory is given back with the popup at the latest.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
