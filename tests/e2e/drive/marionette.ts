import net from "node:net";
import { until } from "./until";

/** An error that Firefox answered with. */
class MarionetteError extends Error {}

/**
 * Firefox's own remote protocol, spoken directly: what geckodriver does, without a program to download.
 * A message is `LENGTH:JSON`; LENGTH counts bytes; requests are [0, id, command, parameters], answers [1, id, error, result].
 */
export class Marionette {
  readonly #socket: net.Socket;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  #received = Buffer.alloc(0);
  #last = 0;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on("data", (data) => this.#receive(data));
    socket.on("close", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("Firefox closed the connection"));
      this.#waiting.clear();
    });
  }

  /** Connects as soon as Firefox listens, and begins a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = await until(
      `Firefox to listen on port ${port}`,
      () =>
        new Promise<net.Socket | null>((resolve) => {
          const attempt = net.connect(port, "127.0.0.1", () => resolve(attempt));
          attempt.once("error", () => resolve(null));
        }),
      60_000,
    );
    const marionette = new Marionette(socket);
    await marionette.send("WebDriver:NewSession", { strictFileInteractability: false, pageLoadStrategy: "normal" });
    await marionette.send("WebDriver:SetTimeouts", { script: 90_000, pageLoad: 90_000 });
    return marionette;
  }

  /** Sends a command and gives its result. */
  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /** Runs the body of an async function in the current context ("content" is the page, "chrome" the browser itself). */
  async run<T>(body: string, ...args: unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...Array.from(arguments).slice(0, -1)).then(
        (value) => done({ value: value === undefined ? null : value }),
        (error) => done({ error: String(error) + "\\n" + (error?.stack ?? "") }));`;
    const answer = await this.send<{ value: { value: T } | { error: string } }>("WebDriver:ExecuteAsyncScript", {
      script,
      args,
    });
    if ("error" in answer.value) throw new Error(answer.value.error);
    return answer.value.value;
  }

  /** As `run`, in the browser itself. */
  async runInBrowser<T>(body: string, ...args: unknown[]): Promise<T> {
    await this.send("Marionette:SetContext", { value: "chrome" });
    try {
      return await this.run<T>(body, ...args);
    } finally {
      await this.send("Marionette:SetContext", { value: "content" });
    }
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString("ascii"));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString("utf8"));
      this.#received = this.#received.subarray(end);
      // The first message is a greeting, not an answer.
      if (Array.isArray(message))
        this.#settle(message as [number, number, { error: string; message: string } | null, unknown]);
    }
  }

  #settle([, id, error, result]: [number, number, { error: string; message: string } | null, unknown]): void {
    const waiter = this.#waiting.get(id);
    if (!waiter) return;
    this.#waiting.delete(id);
    if (error) waiter.reject(new MarionetteError(`${error.error}: ${error.message}`));
    else waiter.resolve(result);
  }
}
