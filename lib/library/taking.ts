import type { KeptRelease, SavedRecord, SavedSearch } from "../export/json";
import type { Extract } from "../model";
import { countersIn, nextChange, setCounters } from "./counters";
import type { Reading, Writing } from "./database";
import { extractId, putExtract } from "./extracts";
import { mergeHistories } from "./history";
import { unindex } from "./indexing";
import { cleanTags, differing, releaseId, summaryOf } from "./release";
import { recordIn } from "./releases";
import { putRevisions, revisionsIn } from "./revisions";
import type { ReleaseSummary } from "./schema";
import { searchId } from "./searches";

/** Something that is to be taken in. */
export type Brought =
  | { readonly list: "releases"; readonly entry: KeptRelease }
  | { readonly list: "extracts"; readonly entry: Extract }
  | { readonly list: "searches"; readonly entry: SavedSearch };

/**
 * How something that is brought stands to what is here. `equal`: it brings nothing that is not here. `text`: a text that is not here;
 * `words`: other tags, another note or other corrections, or another view under one name. `false`: an extract whose words are not
 * where it says in the text that is here.
 */
export interface Standing {
  readonly id: string;
  readonly what: "new" | "equal" | "text" | "words" | "false";
}

/**
 * What becomes of something that is here and brought otherwise. `mine`: it stays as it is. `both`: every text is kept, the last saved is the
 * current one; tags and notes are put together, of corrections those here stand. `theirs`: every text is kept, the one brought is the
 * current one; tags, note and corrections are those brought.
 */
export type Choice = "mine" | "both" | "theirs";

export interface Taken extends Standing {
  /** Whether anything was written. */
  readonly isWritten: boolean;
}

export const BROUGHT_STORES = ["summaries", "records", "revisions", "extracts", "searches"] as const;

/** How each stands to what is here. */
export function compare(transaction: Reading, brought: readonly Brought[]): Promise<readonly Standing[]> {
  return Promise.all(brought.map((one) => standingOf(transaction, one)));
}

/** Takes all in, in one transaction. */
export async function take(
  transaction: Writing,
  brought: readonly Brought[],
  choiceOf: (id: string) => Choice,
): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  const standings = await compare(transaction as unknown as Reading, brought);
  const counters = await countersIn(transaction);
  const change = counters.change + 1;
  // A number for each, taken once: what needs none leaves a gap.
  await setCounters(transaction, { change, number: counters.number + brought.length });
  const seen = new Set<string>();
  /** What is new is written while the next is looked at. */
  const pending: Promise<void>[] = [];
  for (const [at, one] of brought.entries()) {
    let standing = standings[at] as Standing;
    if (seen.has(standing.id)) {
      await Promise.all(pending);
      standing = await standingOf(transaction, one);
    }
    seen.add(standing.id);
    const choice = choiceOf(standing.id);
    const isWritten = standing.what === "new" || (isConflict(standing) && choice !== "mine");
    taken.push({ ...standing, isWritten });
    if (!isWritten) continue;
    if (one.list === "releases") {
      const numbers = { change, number: counters.number + 1 + at };
      const written = takeRelease(transaction, one.entry, standing, choice, numbers);
      written.catch(() => {}); // Told below; another may fail before it is waited for.
      pending.push(written);
    } else if (one.list === "extracts") await takeExtract(transaction, one.entry, standing.id, choice);
    else await takeSearch(transaction, one.entry, standing, choice);
  }
  await Promise.all(pending);
  return taken;
}

export function isConflict({ what }: Standing): boolean {
  return what === "text" || what === "words";
}

async function standingOf(transaction: Reading | Writing, brought: Brought): Promise<Standing> {
  if (brought.list === "releases") return releaseStanding(transaction, brought.entry);
  if (brought.list === "extracts") return extractStanding(transaction, brought.entry);
  const id = searchId(brought.entry.name);
  const here = await (transaction as Reading).objectStore("searches").get(id);
  return { id, what: !here ? "new" : here.view === brought.entry.view ? "equal" : "words" };
}

async function releaseStanding(transaction: Reading | Writing, brought: KeptRelease): Promise<Standing> {
  const id = releaseId(brought.url);
  const here = await (transaction as Reading).objectStore("summaries").get(id);
  if (!here) return { id, what: "new" };
  const known = new Set([here.textHash]);
  if (here.revisions > 0) for (const { record } of await revisionsIn(transaction, id)) known.add(record.textHash);
  if ([brought, ...brought.revisions].some(({ record }) => !known.has(record.textHash))) return { id, what: "text" };
  const corrections = Object.entries(brought.corrections ?? {});
  const corrected: Readonly<Record<string, unknown>> = { ...here.corrections };
  const isSame =
    hasWords(here, brought) &&
    corrections.every(([field, value]) => JSON.stringify(corrected[field]) === JSON.stringify(value)) &&
    (brought.also ?? []).every((url) => here.also?.includes(url));
  return { id, what: isSame ? "equal" : "words" };
}

async function extractStanding(transaction: Reading | Writing, brought: Extract): Promise<Standing> {
  const id = extractId(brought);
  const here = await (transaction as Reading).objectStore("extracts").get(id);
  if (here) return { id, what: hasWords(here, brought) ? "equal" : "words" };
  const release = await (transaction as Reading).objectStore("summaries").get(releaseId(brought.url));
  if (release === undefined || brought.span === null || release.textHash !== brought.textHash)
    return { id, what: "new" };
  const { text } = await recordIn(transaction, release.id);
  const { from, to } = brought.span;
  return { id, what: text.slice(from, to) === brought.quote ? "new" : "false" };
}

interface Words {
  readonly tags: readonly string[];
  readonly note: string;
}

function hasWords(here: Words, brought: Words): boolean {
  return cleanTags(brought.tags).every((tag) => here.tags.includes(tag)) && here.note.includes(brought.note.trim());
}

function together(here: Words, brought: Words): Words {
  const notes = here.note.includes(brought.note.trim()) ? [here.note] : [here.note, brought.note];
  return {
    tags: cleanTags([...here.tags, ...brought.tags]),
    note: notes.filter((note) => note.trim() !== "").join("\n\n"),
  };
}

async function takeRelease(
  transaction: Writing,
  brought: KeptRelease,
  { id, what }: Standing,
  choice: Choice,
  numbers: Numbers,
): Promise<void> {
  const theirs: History = {
    current: { savedAt: brought.savedAt, record: brought.record },
    revisions: brought.revisions,
  };
  const also = brought.also ?? [];
  if (what === "new") {
    const corrections = differing(brought.record, brought.corrections ?? {});
    return putHistory(transaction, theirs, { ...brought, also, corrections }, numbers);
  }
  const here = await transaction.objectStore("summaries").get(id);
  if (!here) return;
  const mine: History = {
    current: { savedAt: here.savedAt, record: await recordIn(transaction, id) },
    revisions: await revisionsIn(transaction, id),
  };
  const history = (choice === "theirs" ? withCurrent(mine, brought) : mergeHistories(mine, brought)) ?? mine;
  const words = choice === "theirs" ? brought : together(here, brought);
  const corrected =
    choice === "theirs"
      ? (brought.corrections ?? {})
      : { ...(what === "words" ? brought.corrections : {}), ...here.corrections };
  const addresses = [...new Set([...(here.also ?? []), ...also])];
  await unindex(transaction, here.number);
  await putRevisions(transaction, id, []);
  const kept = { tags: words.tags, note: words.note, deletedAt: here.deletedAt, also: addresses };
  const corrections = differing(history.current.record, corrected);
  await putHistory(transaction, history, { ...kept, corrections }, numbers);
}

type Numbers = Pick<ReleaseSummary, "change" | "number">;

interface History {
  readonly current: SavedRecord;
  readonly revisions: readonly SavedRecord[];
}

/** All texts of both, with the brought one as the current. */
function withCurrent(here: History, brought: KeptRelease): History {
  const { current, revisions } = mergeHistories(here, brought) ?? here;
  const hash = brought.record.textHash;
  return {
    current: { savedAt: brought.savedAt, record: brought.record },
    revisions: [...revisions, current].filter(({ record }) => record.textHash !== hash),
  };
}

/** Writes a release whole. Its words are read into the index later. */
async function putHistory(
  transaction: Writing,
  { current, revisions }: History,
  keeping: Pick<ReleaseSummary, "tags" | "note" | "corrections" | "deletedAt" | "also">,
  numbers: Numbers,
): Promise<void> {
  const { savedAt, record } = current;
  const { tags, note, corrections, deletedAt, also = [] } = keeping;
  const reader = { tags, note, corrections, deletedAt, also };
  const summary = summaryOf(record, { savedAt, revisions: revisions.length, ...reader, ...numbers });
  await Promise.all([
    transaction.objectStore("records").put({ id: summary.id, record }),
    transaction.objectStore("summaries").put(summary),
    transaction.objectStore("unindexed").put({ number: summary.number, id: summary.id }),
    ...(revisions.length > 0 ? [putRevisions(transaction, summary.id, revisions)] : []),
  ]);
}

async function takeExtract(transaction: Writing, brought: Extract, id: string, choice: Choice): Promise<void> {
  const here = await transaction.objectStore("extracts").get(id);
  if (!here) {
    await putExtract(transaction, { ...brought, id });
    return;
  }
  const { tags, note } = choice === "theirs" ? brought : together(here, brought);
  await unindex(transaction, here.number);
  await putExtract(transaction, { ...here, tags, note });
}

async function takeSearch(
  transaction: Writing,
  brought: SavedSearch,
  { id, what }: Standing,
  choice: Choice,
): Promise<void> {
  const store = transaction.objectStore("searches");
  const { view, savedAt } = brought;
  if (what === "new" || choice === "theirs") {
    await store.put({ id, name: brought.name, view, savedAt });
  } else {
    let name = brought.name;
    for (let number = 2; ; number++) {
      name = `${brought.name} (${number})`;
      const here = await store.get(searchId(name));
      if (here?.view === view) return;
      if (!here) break;
    }
    await store.put({ id: searchId(name), name, view, savedAt });
  }
  await nextChange(transaction);
}
