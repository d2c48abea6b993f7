/** The library as the background uses it: opened at the first question, again after a failure. */
import { seeLibrary } from "../../lib/browser/library-seen";
import type { Saved, SaveFailure, SaveReply } from "../../lib/browser/messages";
import { oncePerSession } from "../../lib/browser/session";
import { type Library, openLibrary } from "../../lib/library/library";
import { settleDatabase } from "../../lib/library/settling";
import { keepForGood } from "../../lib/library/space";
import { troubleOf } from "../../lib/library/trouble";
import type { Corrections, Extract, ExtractDraft, ReleaseRecord } from "../../lib/model";

const NOT_SAVED: Saved = { state: "no", id: null };

let opening: Promise<Library> | null = null;

function library(): Promise<Library> {
  opening ??= openLibrary().then(
    (library) => {
      // Firefox's database needs no such help.
      if (!import.meta.env.FIREFOX) settle();
      return library;
    },
    (error: unknown) => {
      opening = null;
      throw error;
    },
  );
  return opening;
}

/** Where that fails the library works, and the next session tries again. */
const settle = () => void oncePerSession("settled", settleDatabase).catch(() => {});

/** Whether a record is kept. A library that cannot be opened does not stop reading; saving will say what is wrong. */
export async function savedState({ url, textHash }: ReleaseRecord): Promise<Saved> {
  try {
    const kept = await (await library()).lookup(url, textHash);
    if (kept === null) return NOT_SAVED;
    return { state: kept.same ? "saved" : "earlier-text", id: kept.id, corrections: kept.corrections };
  } catch {
    return NOT_SAVED;
  }
}

/** Keeps a record; the answer comes after the transaction is complete. */
export async function keep(record: ReleaseRecord, corrections: Corrections): Promise<SaveReply> {
  try {
    const { status, id } = await (await library()).save(record, new Date().toISOString(), corrections);
    // Nothing waits for it: it was saved, whatever the browser says to this.
    if (status === "saved") void keepForGood();
    return { ok: true, outcome: (await isAnother()) ? "anew" : status, id };
  } catch (error) {
    const trouble = troubleOf(error);
    return {
      ok: false,
      code: `library-${trouble.code}` satisfies SaveFailure,
      detail: String(trouble.cause ?? "") || null,
    };
  }
}

/** Whether the library is found not to be the one that was here (lib/browser/library-seen). */
async function isAnother(): Promise<boolean> {
  try {
    return (await seeLibrary((await (await library()).counters()).born)).isNews;
  } catch {
    return false; // It was saved all the same.
  }
}

/** Keeps an extract: "saved", "already", or why not; the answer comes after the transaction is complete. */
export async function keepExtract(draft: ExtractDraft): Promise<"saved" | "already" | SaveFailure> {
  try {
    const { status } = await (await library()).saveExtract(draft, new Date().toISOString());
    if (status === "saved") void keepForGood();
    void isAnother();
    return status;
  } catch (error) {
    return `library-${troubleOf(error).code}`;
  }
}

/** The extracts of one address outside the bin; none where the library cannot be opened. */
export async function keptExtracts(url: string): Promise<readonly Extract[]> {
  if (url === "") return [];
  try {
    return await (await library()).extractsOf(url);
  } catch {
    return [];
  }
}

/** Moves an extract to the bin, or takes it out again. False where that was not possible. */
export async function binExtract(id: string, isBack: boolean): Promise<boolean> {
  try {
    const open = await library();
    return await (isBack ? open.restoreExtract(id) : open.moveExtractToBin(id, new Date().toISOString()));
  } catch {
    return false;
  }
}
