import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { type Mock, type MockFetch, mockFetch, startMock } from "@specwright/mock";

/**
 * A provider for programs, which have it to themselves one after another, each with the examples untouched: to read
 * its spec and set up its mock takes longer than most of them run.
 */
export class Stand {
  /** Its mock on the network. */
  readonly mock: Mock;
  /** Where `inside.mjs` asks for the provider at its real addresses. */
  readonly inside: string;
  readonly #asked: MockFetch;
  readonly #stop: () => void;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(mock: Mock, asked: MockFetch, inside: string, stop: () => void) {
    this.mock = mock;
    this.inside = inside;
    this.#asked = asked;
    this.#stop = stop;
  }

  static async open(provider: string): Promise<Stand> {
    const spec = join(ROOT, "packages", provider, "openapi.json");
    const mock = await startMock({ spec }, { state: true });
    const asked = mockFetch({ spec }, { state: true });
    const server = createServer((request, response) => void answer(asked, request, response));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    return new Stand(mock, asked, `http://127.0.0.1:${port}/`, () => server.close());
  }

  /** Lets somebody have it, once those before have gone. */
  alone<T>(use: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(async () => {
      const reset = await fetch(new URL("/~state/reset", this.mock.url), { method: "POST" });
      if (!reset.ok) throw new Error(`the mock does not go back to its examples: ${reset.status}`);
      await this.#asked.reset();
      return use();
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async stop(): Promise<void> {
    this.#stop();
    await this.mock.stop();
  }
}

/** What `inside.mjs` asks, asked of the mock in this process. */
async function answer(
  asked: MockFetch,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { href, ...init } = JSON.parse(decodeURIComponent(String(request.headers["x-asked"])));
    const hasBody = !["GET", "HEAD"].includes(init.method);
    const got = await asked(href, { ...init, ...(hasBody && { body: Buffer.concat(chunks) }) });
    response.writeHead(got.status, Object.fromEntries(got.headers));
    response.end(Buffer.from(await got.arrayBuffer()));
  } catch (error) {
    response.writeHead(500, { "x-failed": "true" }).end((error as Error).message);
  }
}
