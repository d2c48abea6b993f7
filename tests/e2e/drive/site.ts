import { readFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** The release with which the project began, at the ministry's own address. */
export const SAMPLE_RELEASE =
  "http://www.fmprc.gov.cn/mfa_eng/wjb_663304/zzjg_663340/jks_665232/jkxw_665234/t1379862.shtml";

/** What is answered at one address. */
export interface Answer {
  readonly body: string | Uint8Array;
  /** Default "text/html": no charset, so that the page's own declaration counts, as on the ministries' sites. */
  readonly type?: string;
  /** The connection stays open behind the body: the page never finishes loading. */
  readonly unfinished?: boolean;
}

/**
 * Plays the web: answers for every host, on one port of this machine. Browsers come here because they are told that
 * each host lives here (Chromium) or that this is their proxy (Firefox).
 */
export class Site {
  /** Every address that was asked for, in order: a test can say that nothing else was. */
  readonly asked: string[] = [];
  readonly #answers: Map<string, Answer>;
  readonly #server: http.Server;

  private constructor(answers: Map<string, Answer>) {
    this.#answers = answers;
    this.#server = http.createServer((request, response) => this.#answer(request, response));
    // Only encrypted pages use CONNECT, and none of ours is.
    this.#server.on("connect", (_request, socket) => socket.end("HTTP/1.1 502 Not here\r\n\r\n"));
    this.#server.on("clientError", (_error, socket) => socket.destroy());
  }

  /** Starts with the addresses of tests/fixtures/addresses.json. */
  static async start(): Promise<Site> {
    const listed = JSON.parse(readFileSync(path.join(FIXTURES, "addresses.json"), "utf8")) as Record<string, string>;
    const answers = Object.entries(listed).map(([address, file]): [string, Answer] => [
      address,
      { body: readFileSync(path.join(FIXTURES, file)) },
    ]);
    const site = new Site(new Map(answers));
    await new Promise<void>((resolve) => site.#server.listen(0, "127.0.0.1", resolve));
    return site;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Answers `address` with a page from now on. */
  serve(address: string, answer: Answer): void {
    this.#answers.set(address, answer);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  #answer(request: http.IncomingMessage, response: http.ServerResponse): void {
    // A proxy is asked with the whole address, a server with the path and the host.
    const asked = request.url ?? "/";
    const address = asked.startsWith("http://") ? asked : `http://${request.headers.host ?? "unknown"}${asked}`;
    this.asked.push(address);
    const answer = this.#answers.get(address.split("#")[0] ?? address);
    if (!answer) {
      response.writeHead(404, { "content-type": "text/plain" }).end("No such page.");
      return;
    }
    response.writeHead(200, { "content-type": answer.type ?? "text/html", "cache-control": "no-store" });
    if (answer.unfinished) response.write(answer.body);
    else response.end(answer.body);
  }
}
