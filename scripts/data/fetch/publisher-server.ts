import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers the nth request of a path (from 1). */
export type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** A publisher for tests, on 127.0.0.1, that behaves as each path's handler says. */
export class PublisherServer {
  readonly #server: Server;
  readonly #handlers = new Map<string, Handler>();
  readonly requests: { path: string; headers: IncomingMessage['headers']; method: string }[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      this.requests.push({ path, headers: request.headers, method: request.method ?? '' });
      const nth = this.requests.filter((other) => other.path === path).length;
      const handler = this.#handlers.get(path);
      if (handler) handler(request, response, nth);
      else response.writeHead(404).end('not here');
    });
  }

  on(path: string, handler: Handler): void {
    this.#handlers.set(path, handler);
  }

  /** Starts it and gives its address. */
  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
