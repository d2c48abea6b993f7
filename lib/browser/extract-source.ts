import { askBinExtract, askExtracts } from "./ask";

/** The extracts of the page in a tab, for a page of ours that lists them (components/state/Extracts). `watch`: how it hears of changes. */
export function extractSource(tabId: number, watch: (changed: () => void) => () => void) {
  return { list: () => askExtracts(tabId), bin: askBinExtract, watch };
}
