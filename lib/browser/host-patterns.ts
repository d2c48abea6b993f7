import { browser } from "wxt/browser";

/** The hosts that the manifest asks for, as patterns. */
export function hostPatterns(): string[] {
  return (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
}
