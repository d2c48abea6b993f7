/** Another version of the release in a tab: fetched by a script in that page, read by the reader there, checked here. */
import type { PageText } from "../model";
import { failure, failureOf, inTurn, run } from "./inject";
import { ORDER, type VersionOrder } from "./mark-order";
import { type Failure, type VersionFailure, versionTroubles } from "./messages";
import { acceptReaderResult } from "./page-text";
import { layDown, type Selectors } from "./selectors";
import { addressOfTab } from "./tabs";
import { WANTED } from "./version-order";

/** The entrypoints `version` and `reader`, as they are called in the package. */
const VERSION = "/version.js";
const READER = "/reader.js";

/** Milliseconds for fetching: what the site has (lib/page/version), and some for the page. */
const PATIENCE = 25_000;

/** The text of the page at `url`, as the page in the tab can have it from its own site. `selectors` are those of the site's file. */
export async function readVersion(
  tabId: number,
  url: string,
  selectors: Selectors | null,
): Promise<{ readonly ok: true; readonly page: PageText } | Failure<VersionFailure>> {
  const address = (await addressOfTab(tabId)) ?? "";
  const asked = await run(tabId, { func: layDown, args: [WANTED, url] });
  const fetched = "error" in asked ? asked : await run(tabId, { files: [VERSION] }, PATIENCE);
  if ("error" in fetched) return failure(failureOf(fetched.error, address), fetched.error);
  const refusal = refusalIn(fetched.value);
  if (refusal !== null) return { ok: false, code: refusal, detail: null };
  const order: VersionOrder = { do: "version", selectors };
  const outcome = await inTurn(tabId, async () => {
    const prepared = await run(tabId, { func: layDown, args: [ORDER, order] });
    return "error" in prepared ? prepared : run(tabId, { files: [READER] });
  });
  if ("error" in outcome) return failure(failureOf(outcome.error, address), outcome.error);
  const result = acceptReaderResult(outcome.value);
  if (result === null) return failure("reader-failed", "the result has not the reader's shape");
  if (!result.ok) return failure(result.code, result.detail);
  return result.page.text.trim() === "" ? failure("empty", null) : { ok: true, page: result.page };
}

/** Why nothing was fetched; null where something was. */
function refusalIn(value: unknown): VersionFailure | null {
  const { ok, code } = (value ?? {}) as { readonly ok?: unknown; readonly code?: unknown };
  if (ok === true) return null;
  return versionTroubles.find((each) => each === code) ?? "unreachable";
}
