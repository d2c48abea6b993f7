import { useMemo } from "preact/hooks";
import type { Issuer } from "../../lib/model";
import { useWords } from "../words";

/** Names that the library needs besides the messages, in the interface's language. */
export interface Names {
  /** Country of the issuer, or its own name where it has none; "" where none is known. */
  issuer(issuer: Issuer | null): string;
  /** Name of a country by its code; the code where there is none. */
  country(code: string): string;
  /** "23 November 2026, 14:02", in the reader's time zone: when the reader did something. */
  instant(iso: string): string;
  /** "3 days ago", "today", "5 months ago"; `days` counts back below 0. */
  ago(days: number): string;
  /** "41 MB". */
  size(bytes: number): string;
}

export function useNames(): Names {
  const { locale } = useWords();
  return useMemo(() => namesIn(locale), [locale]);
}

function namesIn(locale: string): Names {
  const regions = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    ago: (days) => (days > -60 ? relative.format(days, "day") : relative.format(Math.round(days / 30.4), "month")),
    issuer: (issuer) => (issuer === null ? "" : (regionName(regions, issuer.country) ?? issuer.name)),
    country: (code) => regionName(regions, code) ?? code,
    instant: (iso) => {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? iso : instants.format(time);
    },
    size: (bytes) => {
      const [unit, scale] = UNITS.find(([, from]) => bytes >= from) ?? UNITS[UNITS.length - 1] ?? ["byte", 1];
      const format = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 0 } as const;
      return new Intl.NumberFormat(locale, format).format(bytes / scale);
    },
  };
}

const UNITS: readonly (readonly [unit: string, bytes: number])[] = [
  ["gigabyte", 1e9],
  ["megabyte", 1e6],
  ["kilobyte", 1e3],
  ["byte", 1],
];

/** Names of unions and of what is no region ("EU" has one, "ZZ" none) come from the browser; a broken code has none. */
function regionName(regions: Intl.DisplayNames, code: string | null): string | null {
  if (code === null) return null;
  try {
    return regions.of(code) ?? null;
  } catch {
    return null;
  }
}
