import type { Issuer, ReleaseKind } from "../../model";
import type { Reading } from "../reading";

/** Whether the page is one release, how sure that is (0..1), and why. */
export function judgeRelease(
  _reading: Reading,
  _evidence: {
    readonly issuer: Issuer | null;
    readonly isListAddress: boolean;
    readonly isReleaseAddress: boolean;
    readonly kind: ReleaseKind;
    readonly points: number;
    readonly statements: number;
    readonly exchanges: number;
    readonly dated: boolean;
  },
): { readonly isRelease: boolean; readonly confidence: number; readonly reasons: readonly string[] } {
  return { isRelease: true, confidence: 0.5, reasons: [] };
}
