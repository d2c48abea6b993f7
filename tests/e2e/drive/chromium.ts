import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, type CDPSession, chromium, type ElementHandle, type Page } from "playwright-core";
import type { Drive, Look, Presence, Request, Tab, View, Wanted } from "./drive";
import { expressionFor, nameOf, PANEL_BUTTON } from "./elements";
import { PATIENCE, until } from "./until";

interface Options {
  /** The browser's program. */
  readonly program: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Port of this machine that answers for the mapped hosts. */
  readonly port: number;
  /** Which hosts are mapped to it; default all, so that nothing reaches the network. */
  readonly hosts?: string;
  /** A window that is seen; default false. */
  readonly headed?: boolean;
  /** Of the browser's own interface, and so of the extension's; default "en-US". */
  readonly language?: string;
}

/** Chromium with the extension, on a fresh profile. */
export class ChromiumDrive implements Drive {
  readonly name = "chromium";
  readonly #options: Options;
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), "readout-chromium-"));
  #context!: BrowserContext;
  #protocol!: CDPSession;
  #front!: Page;
  #id!: string;
  /** The quota holds as long as the session that set it, and that as long as its tab. */
  #quota: CDPSession | null = null;
  #look: Look = "light";

  private constructor(options: Options) {
    this.#options = options;
  }

  static async start(options: Options): Promise<ChromiumDrive> {
    const drive = new ChromiumDrive(options);
    await drive.#launch();
    await drive.welcome();
    return drive;
  }

  async open(address: string): Promise<Tab> {
    this.#front = await this.#context.newPage();
    await this.#front.emulateMedia(mediaOf(this.#look));
    await this.#front.goto(address);
    await this.#front.bringToFront();
    return new PageTab(this.#front);
  }

  openOwn(page: string): Promise<Tab> {
    return this.open(`chrome-extension://${this.#id}/${page}`);
  }

  async welcome(): Promise<Tab> {
    const page = await until("the welcome", () =>
      this.#context.pages().find((each) => each.url().endsWith("/welcome.html")),
    );
    await page.waitForLoadState();
    await page.emulateMedia(mediaOf(this.#look));
    return new PageTab(page);
  }

  async popup(): Promise<View> {
    const front = this.#front.url();
    const targets = async () => (await this.#protocol.send("Target.getTargets", { filter: [{}] })).targetInfos;
    const tab = await until("the tab's target", async () =>
      (await targets()).find((target) => target.type === "tab" && target.url === front),
    );
    // Only a true click on the action grants activeTab, and this is the protocol's word for one.
    const click = { id: this.#id, targetId: tab.targetId };
    await this.#protocol.send("Extensions.triggerAction" as never, click as never);
    const popup = await until("the popup", async () =>
      (await targets()).find(
        (target) => target.type !== "tab" && target.url === `chrome-extension://${this.#id}/popup.html`,
      ),
    );
    return PopupView.attach(this.#protocol, popup.targetId, this.#look);
  }

  async panel(): Promise<View> {
    const popup = await this.popup();
    await popup.click({ css: PANEL_BUTTON });
    const panel = await until("the side panel", async () => {
      const { targetInfos } = await this.#protocol.send("Target.getTargets", { filter: [{}] });
      return targetInfos.find(({ type, url }) => type !== "tab" && url.endsWith(`${this.#id}/sidepanel.html`));
    });
    return PopupView.attach(this.#protocol, panel.targetId, this.#look);
  }

  async badge(): Promise<string> {
    const [worker] = this.#context.serviceWorkers();
    if (!worker) throw new Error("the extension's background is not there");
    return worker.evaluate(
      "chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))",
    );
  }

  async presence(): Promise<Presence> {
    const origin = `chrome-extension://${this.#id}`;
    const session = await this.#context.newCDPSession(this.#front);
    const worlds: number[] = [];
    const files = new Map<string, string>();
    session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context.id));
    session.on("Debugger.scriptParsed", ({ scriptId, url }) => {
      if (url.startsWith(`${origin}/`)) files.set(scriptId, url.slice(origin.length + 1));
    });
    // The worlds and scripts that are there are told before the answer comes.
    await session.send("Runtime.enable");
    await session.send("Debugger.enable");
    const listeners: string[] = [];
    for (const contextId of worlds)
      for (const expression of ["window", "document"]) {
        const { result } = await session.send("Runtime.evaluate", { expression, contextId });
        if (result.objectId === undefined) continue;
        const found = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
        listeners.push(...found.listeners.filter(({ scriptId }) => files.has(scriptId)).map(({ type }) => type));
      }
    await session.detach();
    return { scripts: [...new Set(files.values())].sort(), listeners: listeners.sort() };
  }

  /**
   * Chromium asks in a window of its own, which nobody can click without a screen. It does not ask for what its settings say
   * was granted before, so that is said there; the extension's request then runs its whole course.
   */
  async agreeTo(pattern: string): Promise<void> {
    await this.#inSettings("addHostPermission", pattern);
  }

  async withdraw(pattern: string): Promise<void> {
    await this.#inSettings("removeHostPermission", pattern);
  }

  async #inSettings(name: "addHostPermission" | "removeHostPermission", pattern: string): Promise<void> {
    const settings = await this.#context.newPage();
    await settings.goto("chrome://extensions/");
    await settings.evaluate(`chrome.developerPrivate.${name}(${JSON.stringify(this.#id)}, ${JSON.stringify(pattern)})`);
    await settings.close();
    if (!this.#front.isClosed()) await this.#front.bringToFront();
  }

  /** Stops the extension's background as the browser does when nothing has happened for a while. It starts again at the next event. */
  async stopBackground(): Promise<void> {
    const session = await this.#context.newCDPSession(this.#front);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
  }

  /**
   * Bytes that the extension may store from now on; null: as many as the disk has. Chromium holds those to it that may not store without
   * limit: an extension whose manifest does not ask for that.
   */
  async allowStorage(bytes: number | null): Promise<void> {
    const origin = `chrome-extension://${this.#id}`;
    this.#quota ??= await this.#context.newCDPSession(this.#front);
    await this.#quota.send(
      "Storage.overrideQuotaForOrigin",
      bytes === null ? { origin } : { origin, quotaSize: bytes },
    );
  }

  async prefer(look: Look): Promise<void> {
    this.#look = look;
    for (const page of this.#context.pages()) await page.emulateMedia(mediaOf(look));
  }

  /** Of whatever saves it, a tab or the popup: so the browser is listened to, and not a page. */
  async download(action: () => Promise<void>): Promise<string> {
    const folder = mkdtempSync(path.join(this.#folder, "downloads-"));
    await this.#protocol.send("Browser.setDownloadBehavior", {
      behavior: "allow",
      downloadPath: folder,
      eventsEnabled: true,
    });
    let name = "";
    let isComplete = false;
    this.#protocol.once("Browser.downloadWillBegin", (event) => {
      name = event.suggestedFilename;
    });
    const progress = ({ state }: { state: string }) => {
      isComplete ||= state === "completed";
    };
    this.#protocol.on("Browser.downloadProgress", progress);
    await action();
    await until("the saved file", () => isComplete);
    this.#protocol.off("Browser.downloadProgress", progress);
    return path.join(folder, name);
  }

  async restart(between: (profile: string) => void = () => {}): Promise<void> {
    await this.#context.close();
    this.#quota = null;
    between(this.#profile);
    await this.#launch();
  }

  /** From the browser's own log of its network, which is whole when the browser has ended. */
  async requests(): Promise<readonly Request[]> {
    let log = "";
    await this.restart(() => {
      log = readFileSync(this.#netLog, "utf8");
    });
    const { events } = JSON.parse(log) as { events: readonly { params?: { url?: string; initiator?: string } }[] };
    return events.flatMap(({ params: { url, initiator } = {} }) =>
      url?.startsWith("http") && initiator !== undefined
        ? [{ address: url, isOwn: initiator === `chrome-extension://${this.#id}` }]
        : [],
    );
  }

  /** Resolves when the reader closes the browser's window. */
  closed(): Promise<void> {
    return new Promise((resolve) => this.#context.once("close", () => resolve()));
  }

  async close(): Promise<void> {
    await this.#context.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  get #profile(): string {
    return path.join(this.#folder, "profile");
  }

  get #netLog(): string {
    return path.join(this.#folder, "net-log.json");
  }

  async #launch(): Promise<void> {
    const { program, extension, port, hosts = "*", headed = false, language = "en-US" } = this.#options;
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: program,
      headless: false,
      // Root cannot have the sandbox; a headless run meets only our own pages.
      chromiumSandbox: headed && process.getuid?.() !== 0,
      viewport: headed ? null : { width: 1200, height: 800 },
      timeout: 60_000,
      // Seen, it is the reader's: who shows it decides what Ctrl+C does.
      handleSIGINT: !headed,
      // On Linux the browser takes its language from here, elsewhere from the argument below.
      env: { ...process.env, LANGUAGE: language.replace("-", "_") } as Record<string, string>,
      args: [
        ...(headed ? [] : ["--headless=new"]),
        "--disable-gpu",
        "--disable-quic",
        `--log-net-log=${this.#netLog}`,
        "--no-first-run",
        `--lang=${language}`,
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Old ministry pages are http: an upgrade would only try an encrypted port that is not there.
        "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
        "--enable-unsafe-extension-debugging",
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        `--host-resolver-rules=${hosts
          .split(",")
          .map((host) => `MAP ${host} 127.0.0.1:${port}`)
          .join(",")}`,
      ],
    });
    const [worker = await this.#context.waitForEvent("serviceworker", { timeout: PATIENCE })] =
      this.#context.serviceWorkers();
    this.#id = new URL(worker.url()).host;
    const browser = this.#context.browser();
    if (!browser) throw new Error("the browser cannot be spoken to");
    this.#protocol = await browser.newBrowserCDPSession();
    this.#front = this.#context.pages()[0] ?? (await this.#context.newPage());
  }
}

/** A tab, through Playwright. */
class PageTab implements Tab {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#page.evaluate(expression) as Promise<T>;
  }

  async click(wanted: Wanted): Promise<void> {
    await (await this.#find(wanted)).click({ timeout: PATIENCE });
  }

  async type(wanted: Wanted, text: string): Promise<void> {
    await (await this.#find(wanted)).fill(text, { timeout: PATIENCE });
  }

  async choose(css: string, file: string): Promise<void> {
    await this.#page.setInputFiles(css, file);
  }

  async medium(medium: "print" | "screen"): Promise<void> {
    await this.#page.emulateMedia({ media: medium });
  }

  asExtension<T>(expression: string): Promise<T> {
    return this.evaluate<T>(expression);
  }

  async go(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async leaveFor(address: string): Promise<void> {
    await this.#page.goto(address, { waitUntil: "commit" });
    await this.#page.waitForSelector("body > *", { timeout: PATIENCE });
  }

  async picture(file: string): Promise<void> {
    await this.#page.screenshot({ path: file });
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  #find(wanted: Wanted): Promise<ElementHandle> {
    return until(nameOf(wanted), async () =>
      (await this.#page.evaluateHandle<Element | null>(expressionFor(wanted))).asElement(),
    );
  }
}

/** Keys that are no letters, with their codes on Windows, which the protocol wants. */
const KEYS: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, Escape: 27, End: 35, Home: 36 };

/**
 * The action's popup. Playwright gives no page for it, so it is attached to as a target of its own, and protocol
 * messages are passed through the browser's session.
 */
class PopupView implements View {
  readonly #protocol: CDPSession;
  readonly #session: string;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  #last = 0;

  private constructor(protocol: CDPSession, session: string) {
    this.#protocol = protocol;
    this.#session = session;
    protocol.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const { id, error, result } = JSON.parse(message) as {
        id?: number;
        error?: { message: string };
        result?: unknown;
      };
      const waiter = id === undefined ? undefined : this.#waiting.get(id);
      if (id === undefined || !waiter) return;
      this.#waiting.delete(id);
      if (error) waiter.reject(new Error(error.message));
      else waiter.resolve(result);
    });
    protocol.on("Target.detachedFromTarget", ({ sessionId }) => {
      if (sessionId !== session) return;
      for (const { reject } of this.#waiting.values()) reject(new Error("the popup closed"));
      this.#waiting.clear();
    });
  }

  static async attach(protocol: CDPSession, targetId: string, look: Look): Promise<PopupView> {
    const { sessionId } = await protocol.send("Target.attachToTarget", { targetId, flatten: false });
    const view = new PopupView(protocol, sessionId);
    const { colorScheme, forcedColors } = mediaOf(look);
    const features = [
      { name: "prefers-color-scheme", value: colorScheme },
      { name: "forced-colors", value: forcedColors },
    ];
    await view.#send("Emulation.setEmulatedMedia", { features });
    return view;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async click(wanted: Wanted): Promise<void> {
    const place = await until(nameOf(wanted), () =>
      this.evaluate<{ x: number; y: number } | null>(`((e) => {
        if (!e) return null;
        e.scrollIntoView({ block: "nearest" });
        const box = e.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })(${expressionFor(wanted)})`),
    );
    for (const type of ["mousePressed", "mouseReleased"])
      await this.#send("Input.dispatchMouseEvent", { type, ...place, button: "left", clickCount: 1 });
  }

  async press(key: string): Promise<void> {
    const code = KEYS[key];
    if (code === undefined) return void (await this.#send("Input.insertText", { text: key }));
    const event = { key, code: key, windowsVirtualKeyCode: code };
    await this.#send("Input.dispatchKeyEvent", {
      type: "keyDown",
      ...event,
      ...(key === "Enter" ? { text: "\r" } : {}),
    });
    await this.#send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }

  async picture(file: string): Promise<void> {
    const { data } = await this.#send<{ data: string }>("Page.captureScreenshot", { format: "png" });
    writeFileSync(file, Buffer.from(data, "base64"));
  }

  #send<T>(method: string, params: object): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: no answer from the popup`)), PATIENCE);
      const settle =
        <A>(done: (value: A) => void) =>
        (value: A) => {
          clearTimeout(timer);
          done(value);
        };
      this.#waiting.set(id, { resolve: settle(resolve as (result: unknown) => void), reject: settle(reject) });
      this.#protocol
        .send("Target.sendMessageToTarget", {
          sessionId: this.#session,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(settle(reject));
    });
  }
}

/** What Chromium emulates for a look. */
function mediaOf(look: Look): { readonly colorScheme: "light" | "dark"; readonly forcedColors: "active" | "none" } {
  return { colorScheme: look === "dark" ? "dark" : "light", forcedColors: look === "forced" ? "active" : "none" };
}
