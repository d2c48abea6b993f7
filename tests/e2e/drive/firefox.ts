import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import type { Drive, Look, Presence, Request, Tab, View, Wanted } from "./drive";
import { expressionFor, nameOf, PANEL_BUTTON } from "./elements";
import { Marionette } from "./marionette";
import { until } from "./until";

interface Options {
  readonly program: string;
  readonly extension: string;
  /** Port of this machine that answers for every host: Firefox takes it for its proxy, so addresses carry no port. */
  readonly port: number;
}

/** The extension's origin: Firefox draws one at random unless the profile names it, and storage belongs to the origin. */
const UUID = "6f2b7f0e-51a5-4d0e-9c2b-7c1f0a4d3e21";

/** Firefox with the extension, on a fresh profile, without a window. */
export class FirefoxDrive implements Drive {
  readonly name = "firefox";
  readonly #options: Options;
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), "readout-firefox-"));
  readonly #addon: string;
  #process!: ChildProcess;
  #marionette!: Marionette;

  private constructor(options: Options) {
    this.#options = options;
    const manifest = JSON.parse(readFileSync(path.join(options.extension, "manifest.json"), "utf8")) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    this.#addon = manifest.browser_specific_settings.gecko.id;
  }

  static async start(options: Options): Promise<FirefoxDrive> {
    const drive = new FirefoxDrive(options);
    await drive.#launch();
    await drive.welcome();
    return drive;
  }

  async open(address: string): Promise<Tab> {
    const { handle } = await this.#marionette.send<{ handle: string }>("WebDriver:NewWindow", {
      type: "tab",
      focus: true,
    });
    const tab = new FirefoxTab(this.#marionette, handle);
    await tab.go(address);
    return tab;
  }

  openOwn(page: string): Promise<Tab> {
    return this.open(`moz-extension://${UUID}/${page}`);
  }

  async welcome(): Promise<Tab> {
    return until("the welcome", async () => {
      for (const handle of await this.#marionette.send<string[]>("WebDriver:GetWindowHandles", {})) {
        const tab = new FirefoxTab(this.#marionette, handle);
        if ((await tab.evaluate<string>("location.href")).endsWith("/welcome.html")) return tab;
      }
      return null;
    });
  }

  async popup(): Promise<View> {
    const popup = new FirefoxPopup(this.#marionette);
    // A click while the popup is open would only close it.
    await popup.close();
    await this.#marionette.runInBrowser(
      `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
       const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
       await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow("navigator:browser"));`,
      this.#addon,
    );
    await until("the popup", () => popup.isReady());
    return popup;
  }

  async panel(): Promise<View> {
    const popup = await this.popup();
    await popup.click({ css: PANEL_BUTTON });
    return this.sidebar();
  }

  /** A key of the extension's manifest with Alt and Shift, as the browser's own key runs it. Chromium's protocol does not reach its keys. */
  async press(letter: string): Promise<void> {
    await this.#marionette.runInBrowser(
      `const { document } = Services.wm.getMostRecentWindow("navigator:browser");
       const keys = [...document.querySelectorAll("keyset[id^=ext-keyset] key[modifiers='alt,shift']")];
       const key = keys.find((each) => each.getAttribute("key") === args[0]);
       if (!key) throw new Error("no such key: " + args[0]);
       key.doCommand();`,
      letter,
    );
  }

  /** The sidebar, once it is open. */
  async sidebar(): Promise<View> {
    const panel = new FirefoxPopup(this.#marionette, FIND_SIDEBAR);
    await until(
      "the sidebar",
      async () => (await panel.isOpen()) && panel.evaluate(`document.readyState === "complete"`),
    );
    return panel;
  }

  badge(): Promise<string> {
    return this.#marionette.runInBrowser<string>(
      `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
       const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
       const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
       return ExtensionParent.apiManager.global.browserActionFor(extension).action.getContextData(gBrowser.selectedTab).badgeText ?? "";`,
      this.#addon,
    );
  }

  /** In the page's own process: the sandboxes of the extension around its window, through the debugger, and the window's listeners. */
  presence(): Promise<Presence> {
    return this.#marionette.runInBrowser<Presence>(
      `const { selectedBrowser } = Services.wm.getMostRecentWindow("navigator:browser").gBrowser;
       const name = "readout-test:" + Math.random();
       return new Promise((resolve, reject) => {
         const { messageManager } = selectedBrowser;
         messageManager.addMessageListener(name, function answer({ data }) {
           messageManager.removeMessageListener(name, answer);
           if (data.error) reject(new Error(data.error));
           else resolve(data.value);
         });
         messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(
           "try { sendAsyncMessage(" + JSON.stringify(name) + ", { value: (" + args[0] + ")(content, " + JSON.stringify(args[1]) + ") }) }" +
           "catch (error) { sendAsyncMessage(" + JSON.stringify(name) + ", { error: String(error) + error.stack }) }"), false);
       });`,
      `(${presenceOf.toString()})`,
      `moz-extension://${UUID}/`,
    );
  }

  /** Firefox asks in a sheet of its window; with this setting it takes the answer to be yes. */
  async agreeTo(): Promise<void> {
    await this.#marionette.runInBrowser(
      `Services.prefs.setBoolPref("extensions.webextOptionalPermissionPrompts", false);`,
    );
  }

  /** What about:addons does when a site is switched off there. */
  async withdraw(pattern: string): Promise<void> {
    await this.#marionette.runInBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
       const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
       await ExtensionPermissions.remove(args[0], { permissions: [], origins: [args[1]] }, WebExtensionPolicy.getByID(args[0]).extension);`,
      this.#addon,
      pattern,
    );
  }

  async prefer(look: Look): Promise<void> {
    await this.#marionette.runInBrowser(
      `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", args[0]);
       Services.prefs.setIntPref("browser.display.document_color_use", args[1]);`,
      look === "dark" ? 0 : 1,
      look === "forced" ? 2 : 0,
    );
  }

  async download(action: () => Promise<void>): Promise<string> {
    const before = new Set(readdirSync(this.#downloads));
    await action();
    const file = await until("the saved file", () => {
      const names = readdirSync(this.#downloads);
      // While it is written there is a ".part" beside it.
      return names.some((name) => name.endsWith(".part")) ? null : names.find((name) => !before.has(name));
    });
    const saved = path.join(this.#downloads, file);
    await until("the saved file's content", () => readFileSync(saved).length > 0);
    return saved;
  }

  async restart(between: (profile: string) => void = () => {}): Promise<void> {
    await this.#quit();
    between(this.#profile);
    await this.#launch();
  }

  async requests(): Promise<readonly Request[]> {
    const requests = await this.#marionette.runInBrowser<Request[]>(
      `return Services.wm.getMostRecentWindow("navigator:browser").readoutRequests;`,
    );
    await this.restart();
    return requests;
  }

  async close(): Promise<void> {
    await this.#quit();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  get #profile(): string {
    return path.join(this.#folder, "profile");
  }

  get #downloads(): string {
    return path.join(this.#folder, "downloads");
  }

  async #launch(): Promise<void> {
    const profile = this.#profile;
    mkdirSync(profile, { recursive: true });
    mkdirSync(this.#downloads, { recursive: true });
    const marionettePort = await freePort();
    const settings = Object.entries(this.#settings(marionettePort));
    writeFileSync(
      path.join(profile, "user.js"),
      settings.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(""),
    );
    this.#process = spawn(
      this.#options.program,
      [
        "--headless",
        "--marionette",
        "--remote-allow-system-access",
        "--no-remote",
        "--profile",
        profile,
        "about:blank",
      ],
      { stdio: "ignore" },
    );
    this.#marionette = await Marionette.connect(marionettePort);
    await this.#marionette.runInBrowser(
      `const requests = Services.wm.getMostRecentWindow("navigator:browser").readoutRequests = [];
       const isOwn = (principal) => principal?.addonId === args[0] || principal?.contentScriptAddonPolicy?.id === args[0];
       Services.obs.addObserver((channel) => {
         const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
         requests.push({ address: URI.spec, isOwn: isOwn(loadInfo?.triggeringPrincipal) || isOwn(loadInfo?.loadingPrincipal) });
       }, "http-on-modify-request");`,
      this.#addon,
    );
    // A temporary add-on is gone after a restart; its storage stays with the profile.
    await this.#marionette.send("Addon:Install", { path: this.#options.extension, temporary: true });
  }

  #settings(marionettePort: number): Record<string, string | number | boolean> {
    return {
      "marionette.port": marionettePort,
      "extensions.webextensions.uuids": JSON.stringify({ [this.#addon]: UUID }),
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": this.#options.port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": this.#options.port,
      "network.proxy.allow_hijacking_localhost": true,
      "dom.security.https_only_mode": false,
      "dom.security.https_first": false,
      "dom.security.https_first_schemeless": false,
      "browser.download.folderList": 2,
      "browser.download.dir": this.#downloads,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
      "browser.shell.checkDefaultBrowser": false,
      "browser.aboutwelcome.enabled": false,
      "browser.safebrowsing.update.enabled": false,
      "browser.sessionstore.resume_from_crash": false,
      "app.update.enabled": false,
      "datareporting.policy.dataSubmissionEnabled": false,
      "toolkit.telemetry.enabled": false,
      "extensions.getAddons.cache.enabled": false,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "services.settings.server": "http://127.0.0.1:9/",
      "layout.css.prefers-color-scheme.content-override": 1,
      "intl.locale.requested": "en-US",
      // What a browser does for the next tab and the next start is not waited for here.
      "dom.ipc.processPrelaunch.enabled": false,
      "browser.newtab.preload": false,
      "browser.newtabpage.enabled": false,
      "browser.startup.page": 0,
      "browser.topsites.contile.enabled": false,
      "browser.sessionstore.interval": 600000,
      "browser.search.update": false,
      "extensions.systemAddon.update.enabled": false,
      "browser.pagethumbnails.capturing_disabled": true,
    };
  }

  async #quit(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      if (this.#process.exitCode !== null || this.#process.signalCode !== null) resolve();
      else this.#process.once("exit", () => resolve());
    });
    // "eAttemptQuit" writes everything to the profile first, as a reader's own quitting does.
    this.#marionette.send("Marionette:Quit", { flags: ["eAttemptQuit"] }).catch(() => {});
    const stubborn = setTimeout(() => this.#process.kill("SIGKILL"), 15_000);
    await ended;
    clearTimeout(stubborn);
    this.#marionette.close();
  }
}

/** A tab, as the web driver's "window". */
class FirefoxTab implements Tab {
  readonly #marionette: Marionette;
  readonly #handle: string;

  constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.#handle = handle;
  }

  async go(address: string): Promise<void> {
    await this.#front();
    await this.#marionette.send("WebDriver:Navigate", { url: address });
  }

  async leaveFor(address: string): Promise<void> {
    await this.#front();
    await this.#marionette.run("location.href = args[0];", address);
    await until(`something of ${address}`, () =>
      this.evaluate<boolean>(`location.href === ${JSON.stringify(address)} && document.body?.children.length > 0`),
    );
  }

  async evaluate<T>(expression: string): Promise<T> {
    await this.#front();
    return this.#marionette.run<T>(`return await (${expression});`);
  }

  async medium(medium: "print" | "screen"): Promise<void> {
    await this.#front();
    await this.#marionette.runInBrowser(
      `const { selectedBrowser } = Services.wm.getMostRecentWindow("navigator:browser").gBrowser;
       selectedBrowser.browsingContext.mediumOverride = args[0] === "screen" ? "" : args[0];`,
      medium,
    );
  }

  /** In a sandbox that is the page itself: the driver's own sees no extension API. */
  async asExtension<T>(expression: string): Promise<T> {
    await this.#front();
    const answer = await this.#marionette.runInBrowser<{ json?: string; error?: string }>(
      `const { selectedBrowser } = Services.wm.getMostRecentWindow("navigator:browser").gBrowser;
       const name = "readout-test:" + Math.random();
       return new Promise((resolve) => {
         const { messageManager } = selectedBrowser;
         messageManager.addMessageListener(name, function answer({ data }) {
           messageManager.removeMessageListener(name, answer);
           resolve(data);
         });
         const body = "(async () => JSON.stringify(await (" + args[0] + ")))()";
         const script = "{ const own = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });" +
           "Cu.evalInSandbox(" + JSON.stringify(body) + ", own).then((json) => sendAsyncMessage(" + JSON.stringify(name) + ", { json }), " +
           "(error) => sendAsyncMessage(" + JSON.stringify(name) + ", { error: String(error) })) }";
         messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
       });`,
      expression,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return JSON.parse(answer.json ?? "null") as T;
  }

  async click(wanted: Wanted): Promise<void> {
    await this.#marionette.send("WebDriver:ElementClick", { id: await this.#find(wanted) });
  }

  async type(wanted: Wanted, text: string): Promise<void> {
    const id = await this.#find(wanted);
    await this.#marionette.send("WebDriver:ElementClear", { id });
    await this.#marionette.send("WebDriver:ElementSendKeys", { id, text });
  }

  async choose(css: string, file: string): Promise<void> {
    await this.#front();
    const { value } = await until(css, () =>
      this.#marionette.send<{ value: Record<string, string> }>("WebDriver:FindElement", {
        using: "css selector",
        value: css,
      }),
    );
    await this.#marionette.send("WebDriver:ElementSendKeys", { id: Object.values(value)[0], text: file });
  }

  async picture(file: string): Promise<void> {
    await this.#front();
    const { value } = await this.#marionette.send<{ value: string }>("WebDriver:TakeScreenshot", { full: false });
    writeFileSync(file, Buffer.from(value, "base64"));
  }

  async close(): Promise<void> {
    await this.#front();
    const left = await this.#marionette.send<string[]>("WebDriver:CloseWindow");
    if (left[0]) await this.#marionette.send("WebDriver:SwitchToWindow", { handle: left[0] });
  }

  async #front(): Promise<void> {
    await this.#marionette.send("WebDriver:SwitchToWindow", { handle: this.#handle, focus: true });
  }

  async #find(wanted: Wanted): Promise<string> {
    await this.#front();
    const element = await until(nameOf(wanted), async () => {
      const { value } = await this.#marionette.send<{ value: Record<string, string> | null }>(
        "WebDriver:ExecuteScript",
        {
          script: `return ${expressionFor(wanted)};`,
          args: [],
        },
      );
      return value;
    });
    return Object.values(element)[0] ?? "";
  }
}

/** The popup or the sidebar: a `<browser>` of the browser's own window, reached through a frame script. */
class FirefoxPopup implements View {
  readonly #marionette: Marionette;
  /** Finds it, as `popup`. */
  readonly #find: string;

  constructor(marionette: Marionette, find = FIND_POPUP) {
    this.#marionette = marionette;
    this.#find = find;
  }

  async close(): Promise<void> {
    await this.#marionette.runInBrowser(`${this.#find} popup?.closest("panel")?.hidePopup();`);
    await until("the popup to close", async () => !(await this.isOpen()));
  }

  isOpen(): Promise<boolean> {
    return this.#marionette.runInBrowser<boolean>(`${this.#find} return popup !== undefined;`);
  }

  /** Open on the screen, not only prepared: Firefox loads the popup elsewhere and moves it into the panel. */
  async isReady(): Promise<boolean> {
    const state = await this.#marionette.runInBrowser<string>(
      `${this.#find} return popup?.closest("panel")?.state ?? "";`,
    );
    return state === "open" && (await this.evaluate<boolean>(`document.readyState === "complete"`));
  }

  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.#marionette.runInBrowser<{ value?: T; error?: string }>(
      `${this.#find}
       if (!popup) throw new Error("the popup closed");
       const name = "readout-test:" + Math.random();
       return new Promise((resolve, reject) => {
         Services.wm.getMostRecentWindow("navigator:browser").setTimeout(() => reject(new Error("no answer from the popup")), 10000);
         popup.messageManager.addMessageListener(name, function answer({ data }) {
           popup.messageManager.removeMessageListener(name, answer);
           resolve(data);
         });
         const script = "{ const document = content.document, window = content, getComputedStyle = content.getComputedStyle.bind(content), innerWidth = content.innerWidth;" +
           "(async () => (" + args[0] + "))().then((value) => sendAsyncMessage(" + JSON.stringify(name) + ", { value }), " +
           "(error) => sendAsyncMessage(" + JSON.stringify(name) + ", { error: String(error) })) }";
         popup.messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
       });`,
      expression,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  }

  async click(wanted: Wanted): Promise<void> {
    await until(nameOf(wanted), () =>
      // As a reader's own click: some things are only allowed in answer to one.
      this.evaluate<boolean>(`((e) => {
        const hand = window.windowUtils.setHandlingUserInput(true);
        try { e?.click(); } finally { hand.destruct(); }
        return e !== null;
      })(${expressionFor(wanted)})`),
    );
  }

  async picture(file: string): Promise<void> {
    const address = await this.#marionette.runInBrowser<string>(
      `${this.#find}
       const shot = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
       const canvas = popup.ownerDocument.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
       canvas.width = shot.width;
       canvas.height = shot.height;
       canvas.getContext("2d").drawImage(shot, 0, 0);
       return canvas.toDataURL("image/png");`,
    );
    writeFileSync(file, Buffer.from(address.split(",")[1] ?? "", "base64"));
  }
}

const FIND_POPUP = `const popup = [...Services.wm.getMostRecentWindow("navigator:browser").document.querySelectorAll("browser")]
  .find((browser) => browser.currentURI?.spec?.startsWith("moz-extension://${UUID}/popup.html"));`;

/** The sidebar is a document of its own in the window, with the extension's page in a `<browser>` of it. */
const FIND_SIDEBAR = `const popup = [...Services.wm.getMostRecentWindow("navigator:browser").document.querySelectorAll("#sidebar")]
  .flatMap((sidebar) => [...(sidebar.contentDocument?.querySelectorAll("browser") ?? [])])
  .find((browser) => browser.currentURI?.spec?.startsWith("moz-extension://${UUID}/sidepanel.html"));`;

/** Runs in the page's process (`presence`). Firefox's own objects have no types here. */
// biome-ignore lint/suspicious/noExplicitAny: as above
function presenceOf(window: any, origin: string): Presence {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const { ChromeUtils, Services, Cu } = globalThis as any;
  const { addDebuggerToGlobal } = ChromeUtils.importESModule("resource://gre/modules/jsdebugger.sys.mjs");
  const sandbox = new Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
  addDebuggerToGlobal(sandbox);
  const looker = new sandbox.Debugger();
  const scripts = new Set<string>();
  for (const each of looker.findAllGlobals()) {
    let metadata = null;
    try {
      metadata = Cu.getSandboxMetadata(each.unsafeDereference());
    } catch {
      // Not a sandbox: a window, or the browser's own.
    }
    if (metadata?.["inner-window-id"] !== window.windowGlobalChild.innerWindowId) continue;
    looker.addDebuggee(each);
  }
  for (const { url } of looker.findScripts()) if (url?.startsWith(origin)) scripts.add(url.slice(origin.length));
  const isOurs = (listener: object): boolean => {
    try {
      return Cu.getSandboxMetadata(Cu.getGlobalForObject(Cu.unwaiveXrays(listener)))?.addonId !== undefined;
    } catch {
      return false;
    }
  };
  const listeners = [window, window.document].flatMap((target) =>
    Services.els
      .getListenerInfoFor(target)
      // biome-ignore lint/suspicious/noExplicitAny: as above
      .filter((info: any) => info.listenerObject && isOurs(info.listenerObject))
      .map(({ type }: { type: string }) => type),
  );
  looker.removeAllDebuggees();
  return { scripts: [...scripts].sort(), listeners: listeners.sort() };
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
