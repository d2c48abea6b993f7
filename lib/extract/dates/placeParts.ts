import type { Span } from "../../model";
import type { Reading } from "../reading";
import { isFormalState } from "./placeLinks";
import type { DateLanguage, PlaceSense } from "./words";

/** Longest name of a place in words: "Palace of the Parliament of the Republic of Moldova". */
const MOST_WORDS = 10;

/** How a part between commas reads. */
export type Part = Span & {
  readonly senses: ReadonlySet<PlaceSense>;
  readonly isName: boolean;
  readonly hasNumber: boolean;
  readonly exact: "city" | "country" | null;
};

/** How words between commas read. */
export function partOf(reading: Reading, language: DateLanguage, span: Span): Part {
  const { folded, text } = reading;
  const from = folded.at(span.from);
  const to = folded.at(span.to);
  const hits = language.places.scan(folded.text, from, to);
  const whole = hits.find((hit) => hit.to === to && folded.text.slice(from, hit.from).replace(/^the\s/u, "") === "");
  const isState = whole?.senses.includes("country") || isFormalState(reading, language, span);
  const exact = whole?.senses.includes("city") ? "city" : isState ? "country" : null;
  return {
    ...span,
    senses: new Set(hits.flatMap((hit) => hit.senses)),
    hasNumber: /\p{N}/u.test(text.slice(span.from, span.to)),
    isName: isName(text.slice(span.from, span.to), language),
    exact,
  };
}

/** Whether a part is a city, or a venue that no office's name is in. */
export function isLocal(part: Part, dated: boolean): boolean {
  if (part.exact !== null) return true;
  if (!part.isName || part.senses.has("not a place")) return false;
  // "MINISTRY OF FOREIGN AFFAIRS SINGAPORE" is who speaks; with a date beside it, where.
  return part.senses.has("venue") || (dated && part.senses.has("institution") && part.senses.has("city"));
}

/** Whether a part before a city or a venue belongs to the place. */
export function canBelong(part: Part): boolean {
  return part.exact !== null || (part.isName && !part.hasNumber && !part.senses.has("not a place"));
}

/** A word with a capital or a number, perhaps behind an opening mark. */
const LARGE = /^["“«(]?[\p{Lu}\p{Lt}\p{N}]/u;

/** Capitals, small words inside names, numbers; not more words than a place has. False in scripts without capitals. */
function isName(words: string, language: DateLanguage): boolean {
  // Most words between commas begin small.
  if (!LARGE.test(words)) return false;
  const parts = words.split(/[\s/]+/u);
  if (parts.length > MOST_WORDS) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(words)) return false;
  return parts.every((part, i) => LARGE.test(part) || (i > 0 && language.inner.has(part.toLowerCase())));
}
