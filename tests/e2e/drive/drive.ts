/** What a test can do with a browser that has the extension. The same for Chromium and Firefox, so that the same tests run in both. */

/** An element that a reader could point at: visible, matching `css`, with `name` in its label or text. */
export interface Wanted {
  readonly css: string;
  readonly name?: string | undefined;
}

/** A document on the screen: a page, one of the extension's pages, or its popup. */
export interface View {
  /** Value of a JavaScript expression in the document; promises are awaited; the value must be plain data. */
  evaluate<T>(expression: string): Promise<T>;
  click(wanted: Wanted): Promise<void>;
  /** Presses a key, "Tab" or "Enter", or writes one letter after the other as a keyboard does. In Chromium's popup and panel alone. */
  press?(key: string): Promise<void>;
  /** Writes a PNG of what is seen. */
  picture(file: string): Promise<void>;
}

/** A tab. */
export interface Tab extends View {
  /** Goes to an address; resolves when the page has loaded. */
  go(address: string): Promise<void>;
  /** Sets out for an address, as a click on a link does; resolves when something of the page is there. */
  leaveFor(address: string): Promise<void>;
  /** Replaces what stands in a text field. */
  type(wanted: Wanted, text: string): Promise<void>;
  /** Chooses a file in a file field, which may be hidden behind a button. */
  choose(css: string, file: string): Promise<void>;
  /** Shows the page as it would be on paper, or on the screen again. */
  medium(medium: "print" | "screen"): Promise<void>;
  /** As `evaluate`, in one of the extension's own pages, where `chrome` is the extension's API. */
  asExtension<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** What of an extension is in a page. */
export interface Presence {
  /** Files, each once, in alphabetical order: "content-scripts/content.js". */
  readonly scripts: readonly string[];
  /** Names of events on the window and the document, in alphabetical order. */
  readonly listeners: readonly string[];
}

/** A request that the browser made for something of the web. */
export interface Request {
  readonly address: string;
  /** Whether something of the extension asked for it: a page, the background, in Firefox a script in a page, too. */
  readonly isOwn: boolean;
}

/** A colour scheme, or the few colours that the system forces on every page. */
export type Look = "light" | "dark" | "forced";

export interface Drive {
  readonly name: "chromium" | "firefox";
  /** Opens a web page in a new tab, in front; resolves when it has loaded. */
  open(address: string): Promise<Tab>;
  /** The page that the extension opened when it was installed. It was waited for, so that it comes before no other; it stays open. */
  welcome(): Promise<Tab>;
  /** Opens a page of the extension in a new tab, in front. */
  openOwn(page: string): Promise<Tab>;
  /** Clicks the extension's button in the toolbar and gives the popup that opens over the tab in front. */
  popup(): Promise<View>;
  /** Clicks the side panel's button in the popup over the tab in front, and gives the panel. */
  panel(): Promise<View>;
  /** Text on the toolbar button for the tab in front. */
  badge(): Promise<string>;
  /** What the extension has in the tab in front: files of its scripts that ran there and still stand, and events they listen for. */
  presence(): Promise<Presence>;
  /** From now on the reader says yes where the browser asks to let the extension read pages under this pattern. */
  agreeTo(pattern: string): Promise<void>;
  /** The reader takes access to this pattern back in the browser's own settings. */
  withdraw(pattern: string): Promise<void>;
  /** What pages and popups are told that the reader prefers. */
  prefer(look: Look): Promise<void>;
  /** Does `action` and gives the path of the file that it made the browser save. */
  download(action: () => Promise<void>): Promise<string>;
  /** Ends the browser and starts it again with the same profile; `between` is given its folder. */
  restart(between?: (profile: string) => void): Promise<void>;
  /** Every request since the browser was started, as the browser itself tells; it is started anew for that. */
  requests(): Promise<readonly Request[]>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
