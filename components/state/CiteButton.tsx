import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CitationStyle } from "../../lib/export/citation";
import type { ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import type { Said } from "./Actions";

interface CiteButtonProps {
  /** With what the reader put right. */
  readonly record: ReleaseRecord;
  /** The style that is offered first. */
  readonly last: () => Promise<CitationStyle>;
  /** Puts a citation on the clipboard, plain and as HTML, and keeps its style for the next time. Rejects where the browser does not allow it. */
  readonly onCopy: (plain: string, rich: string, style: CitationStyle) => Promise<void>;
  /** What became of it. */
  readonly onNews: (news: Said) => void;
}

/** What is loaded when a citation is first asked for. */
async function loadDialog() {
  const [{ CiteDialog }, { plainCitation, richCitation }] = await Promise.all([
    import("../library/CiteDialog"),
    import("../../lib/export/citation"),
  ]);
  return { CiteDialog, plainCitation, richCitation };
}

/** The way to a citation of the release in every style. */
export function CiteButton({ record, last, onCopy, onNews }: CiteButtonProps): JSX.Element {
  const words = useWords();
  const [open, setOpen] = useState<(Awaited<ReturnType<typeof loadDialog>> & { style: CitationStyle }) | null>(null);
  const failed = (): void => onNews({ key: "say_copy_failed", tone: "failed" });
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-haspopup="dialog"
        onClick={() =>
          Promise.all([loadDialog(), last()]).then(([loaded, style]) => setOpen({ ...loaded, style }), failed)
        }
      >
        {words.t("library_cite")}
      </button>
      {open !== null && (
        <open.CiteDialog
          record={record}
          point={null}
          last={open.style}
          onCopy={(citation, style, name) => {
            setOpen(null);
            onCopy(open.plainCitation(citation), open.richCitation(citation), style).then(
              () => onNews({ key: "cite_copied", given: [name], tone: "done" }),
              failed,
            );
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
