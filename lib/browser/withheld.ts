/** Hosts of the manifest that the reader withholds from Readout in the browser's settings. */
import { browser } from "wxt/browser";
import { grantOf } from "./grants";
import { hostPatterns } from "./host-patterns";

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
