/** Words that the reader selects and keeps, on any page. */
import { showBriefly } from "../../lib/browser/badge";
import { message } from "../../lib/browser/locale";
import type { MenuClick } from "../../lib/browser/menu";
import { isQuotable, readSelection, type SelectedInTab } from "../../lib/browser/selection";
import { recallRecord } from "../../lib/browser/tab-records";
import { tellSelection } from "../../lib/browser/tab-selection";
import { addressOfTab } from "../../lib/browser/tabs";
import { placeOf, spanOfWords } from "../../lib/extract/placeOf";
import type { Extract, ExtractDraft, ReleaseRecord } from "../../lib/model";
import { passageAt } from "../../lib/text/passage";
import { keepExtract, keptExtracts, savedState } from "./library";
import { releaseIn, renewBadges } from "./releases";

/** Milliseconds for which the button tells: long enough to look up from the page. */
const TOLD_FOR = 4_000;

/** What is said of each outcome, by message key (components/state/selected has the same for our pages). */
const SAID: Readonly<Record<string, string>> = {
  saved: "say_extract_saved",
  already: "say_extract_already",
  empty: "say_extract_empty",
  field: "say_extract_field",
  closed: "say_extract_closed",
};

/** Saves what is selected in a tab, by a click in the menu or, without one, by a key; says on the button and in our pages what came of it. */
export async function saveSelection(tabId: number, click: MenuClick | null): Promise<void> {
  const outcome = await save(tabId, click);
  await tellSelection(tabId, outcome);
  const isKept = outcome === "saved" || outcome === "already";
  await showBriefly(tabId, isKept, message(SAID[outcome] ?? "say_save_failed", []), message("action_title", []));
  setTimeout(() => void renewBadges(savedState), TOLD_FOR);
}

/** The extracts kept of the page that a tab shows. */
export async function extractsIn(tabId: number): Promise<readonly Extract[]> {
  const address = (await addressOfTab(tabId)) ?? "";
  const record = (await recallRecord(tabId, address))?.record;
  const kept = await Promise.all([...new Set([address, record?.url ?? ""])].map(keptExtracts));
  return kept.flat();
}

async function save(tabId: number, click: MenuClick | null): Promise<string> {
  const address = (await addressOfTab(tabId)) || (click?.page ?? "");
  if (!isQuotable(address)) return "closed";
  const read = await readSelection(tabId, click?.frameId ?? null);
  const words = read.ok ? read : read.code === "closed" ? wordsOf(click) : null;
  if (words === null) return read.ok ? "empty" : read.code;
  const reply = await releaseIn(tabId, false, savedState);
  return keepExtract(draftOf(words, address, reply.ok ? reply.record : null));
}

/** Where no script may look, as in the viewer of PDF files: the browser's own word for what is selected. */
function wordsOf(click: MenuClick | null): SelectedInTab | null {
  const quote = click?.words.trim() ?? "";
  if (quote === "") return null;
  const first = /[\p{L}]/u.exec(quote)?.[0] ?? "";
  const dir = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(first) ? "rtl" : "ltr";
  return { quote, before: "", after: "", title: "", lang: "", dir };
}

/** The extract of selected words; where the page is a release, with their place in it and whose they are. */
export function draftOf(words: SelectedInTab, address: string, record: ReleaseRecord | null): ExtractDraft {
  const { quote, before: prefix, after: suffix } = words;
  const origin = {
    url: record?.url ?? address,
    title: record?.title?.value ?? (words.title.trim() || null),
    issuer: record?.issuer ?? null,
    lang: record?.lang ?? (words.lang || "und"),
    dir: record?.dir ?? words.dir,
    published: record?.published?.value ?? null,
  };
  const span = record?.isRelease ? spanOfWords(record, words) : null;
  if (record === null || span === null)
    return { ...origin, textHash: null, quote, span: null, prefix, suffix, speaker: null, role: null, place: null };
  const passage = passageAt(record.text, span);
  return {
    ...origin,
    textHash: record.textHash,
    quote: passage.quote,
    span,
    prefix: passage.before,
    suffix: passage.after,
    ...placeOf(record, span),
  };
}
