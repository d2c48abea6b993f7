import type { JSX } from "preact";
import { ImportPreview } from "../../components/library/ImportPreview";
import { ImportReport } from "../../components/library/ImportReport";
import { TransferProgress } from "../../components/library/TransferProgress";
import type { Transfer } from "./use-transfer";

interface TransferViewProps {
  readonly transfer: Transfer;
  readonly onClose: () => void;
}

/** A file on its way in or out, above the lists. */
export function TransferView({ transfer, onClose }: TransferViewProps): JSX.Element | null {
  if (transfer.state === "moving")
    return <TransferProgress what={transfer.what} part={transfer.part} onCancel={transfer.cancel} />;
  if (transfer.state === "previewed")
    return <ImportPreview previewed={transfer.previewed} onTake={transfer.take} onCancel={onClose} />;
  return transfer.state === "imported" ? <ImportReport imported={transfer.imported} onClose={onClose} /> : null;
}
