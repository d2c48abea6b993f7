import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Said } from "../../components/library/Toast";
import { useWords } from "../../components/words";
import { copyBoth } from "../../lib/browser/clipboard";
import { changeSettings, readSettings } from "../../lib/browser/settings";
import {
  type CitationStyle,
  type Piece,
  type PointPlace,
  plainCitation,
  richCitation,
} from "../../lib/export/citation";
import { correctedRecord } from "../../lib/export/corrected";
import type { Corrections, ReleaseRecord } from "../../lib/model";

type Dialog = typeof import("../../components/library/CiteDialog").CiteDialog;

interface Shown {
  readonly Dialog: Dialog;
  readonly record: ReleaseRecord;
  readonly point: PointPlace | null;
  readonly last: CitationStyle;
}

/** How to open the dialog of citations, for a release with its corrections or one point of it; and that dialog, loaded when it is wanted. */
export function useCiting(say: (said: Said) => void): {
  readonly open: (record: ReleaseRecord, corrections: Corrections, point: PointPlace | null) => void;
  readonly dialog: JSX.Element | null;
} {
  const words = useWords();
  const [shown, setShown] = useState<Shown | null>(null);

  const open = (record: ReleaseRecord, corrections: Corrections, point: PointPlace | null): void => {
    Promise.all([import("../../components/library/CiteDialog"), readSettings()]).then(
      ([{ CiteDialog }, { citationStyle }]) =>
        setShown({ Dialog: CiteDialog, record: correctedRecord(record, corrections), point, last: citationStyle }),
      () => say({ text: words.t("say_copy_failed"), tone: "failed" }),
    );
  };

  const copy = async (citation: readonly Piece[], style: CitationStyle, name: string): Promise<void> => {
    try {
      await copyBoth(plainCitation(citation), richCitation(citation));
      say({ text: words.t("cite_copied", name), tone: "done" });
    } catch {
      say({ text: words.t("say_copy_failed"), tone: "failed" });
    }
    setShown(null);
    // Not kept: the style is chosen again next time.
    changeSettings({ citationStyle: style }).catch(() => undefined);
  };

  const dialog = shown && (
    <shown.Dialog
      record={shown.record}
      point={shown.point}
      last={shown.last}
      onCopy={(...citation) => void copy(...citation)}
      onClose={() => setShown(null)}
    />
  );
  return { open, dialog };
}
