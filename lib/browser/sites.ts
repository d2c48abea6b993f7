/**
 * Sites that the reader asked to have read always. What the browser grants is the only list of them: nothing is kept beside it, so
 * what is taken back in the browser's own settings is gone here too.
 */
import { browser } from "wxt/browser";
import { type Grant, grantOf, holds, patternOf } from "./grants";

/** The script that says "a page is there", as it is called in the package, and the id under which it is registered. */
const CONTENT_SCRIPT = "/content-scripts/content.js";
const REGISTRATION = "granted-sites";

/** What the reader granted beyond the hosts of the manifest, in alphabetical order. */
export async function grantedSites(): Promise<readonly Grant[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = manifestPatterns();
  return origins
    .filter((origin) => !own.has(origin))
    .map(grantOf)
    .filter((grant) => grant !== null)
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** Whether the page at `address` stands on a site that the reader granted by its name. "Every site" names none. */
export async function isGranted(address: string): Promise<boolean> {
  return (await grantedSites()).some((grant) => grant.host !== "*" && holds(grant.pattern, address));
}

/** Whether the browser lets the page at `address` be read without a click. Asked for its own scheme: a grant can be for one alone. */
export async function isAllowed(address: string): Promise<boolean> {
  try {
    const { protocol, hostname } = new URL(address);
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname.replace(/\.$/, "")}/*`] });
  } catch {
    // No address, or none that patterns can name: an IPv6 host, another scheme.
    return false;
  }
}

/** The host that could be granted for `address`, or null: it has none (a file), or the browser lets it be read already. */
export async function grantableHost(address: string): Promise<string | null> {
  const pattern = patternOf(address);
  if (pattern === null) return null;
  const { origins = [] } = await browser.permissions.getAll();
  // "Every site" is asked away first: it is no reason not to name this one.
  const named = origins.filter((origin) => grantOf(origin)?.host !== "*");
  return named.some((origin) => holds(origin, address)) ? null : new URL(address).hostname;
}

/** Asks for one host and nothing else. To be called in the click itself: browsers want to see it. False when it was declined. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${host}/*`] });
}

/** Gives a grant back. False where the browser keeps it (a policy of the machine). */
export async function takeBack(grant: Grant): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [grant.pattern] });
  } catch {
    return false;
  }
}

/** Patterns of the manifest that the browser keeps from Readout: the reader can withhold them in its settings. */
export async function withheldPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.some((origin) => grantOf(origin)?.host === "*")) return [];
  const had = new Set(origins);
  return hostPatterns().filter((pattern) => !had.has(pattern));
}

/** Number of hosts that the manifest asks for. */
export function listedHosts(): number {
  return withheldHosts(hostPatterns());
}

/** Number of hosts in patterns of the manifest: each stands there with its `www.` twin. */
export function withheldHosts(patterns: readonly string[]): number {
  return new Set(patterns.map((pattern) => pattern.replace("://www.", "://"))).size;
}

/** Asks again for what was withheld. In the click itself. */
export function askForWithheld(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Runs `changed` with the patterns that came and that went, whoever changed them. Returns what ends it. */
export function watchGrants(changed: (added: readonly string[], removed: readonly string[]) => void): () => void {
  const added = ({ origins = [] }: { origins?: string[] | undefined }) => changed(origins, []);
  const removed = ({ origins = [] }: { origins?: string[] | undefined }) => changed([], origins);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}

let registering: Promise<void> = Promise.resolve();

/** Makes the registered content script stand on the granted sites and nowhere else. One at a time: grants can follow quickly. */
export function registerGranted(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const matches = (await grantedSites()).filter(({ host }) => host !== "*").map(({ pattern }) => pattern);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    js: [CONTENT_SCRIPT],
    matches,
    runAt: "document_idle" as const,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else if ([...(registered.matches ?? [])].sort().join() !== [...matches].sort().join())
    await browser.scripting.updateContentScripts([script]);
}

/** Brings the content script into pages of these patterns that stand open already: they were loaded before it was registered. */
export async function enterOpenPages(patterns: readonly string[]): Promise<void> {
  const named = patterns.filter((pattern) => grantOf(pattern)?.host !== "*" && grantOf(pattern) !== null);
  if (named.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...named] });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] }).catch(() => {
            // A page of the browser's own error, or a tab that is not loaded: it is met when it loads.
          }),
    ),
  );
}

function hostPatterns(): string[] {
  return (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
}

function manifestPatterns(): ReadonlySet<string> {
  const { content_scripts = [] } = browser.runtime.getManifest();
  return new Set([...hostPatterns(), ...content_scripts.flatMap(({ matches = [] }) => matches)]);
}
