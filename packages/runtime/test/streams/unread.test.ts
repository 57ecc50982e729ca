import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { nodeFetch } from "../../src/node/index.js";
import { sockets } from "../node/kit.js";
import { serve } from "../support/server.js";
import { collect, count, fileClient, TRANSPORTS, uncaught, WAYS } from "./kit.js";

const HEAD =
  "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: 1000\r\n\r\nabcde";

/** A server that sends a head and five bytes, and resets the connection when it is told to. */
const begun = () => sockets(HEAD);

const turn = (ms = 30) => new Promise((done) => setTimeout(done, ms));

describe.each(TRANSPORTS)("a body that nobody reads yet, over %s", (_, transport) => {
  it.each(Object.entries(WAYS))("keeps a reset for its reader, by %s", async (_, way) => {
    const { url, reset, asked } = await begun();
    let error: unknown;
    const found = await uncaught(async () => {
      const body = await way(fileClient(url, transport()), url);
      await asked;
      await turn();
      reset();
      await turn();
      error = await count(body).catch((thrown: unknown) => thrown);
    });
    expect(found).toEqual([]);
    expect(error).toBeInstanceOf(Error);
  });

  it.each(Object.entries(WAYS))(
    "keeps the caller's abort for its reader, by %s",
    async (_, way) => {
      const { url } = await begun();
      const abort = new AbortController();
      const reason = new Error("enough");
      let error: unknown;
      const found = await uncaught(async () => {
        const body = await way(fileClient(url, transport()), url, abort.signal);
        abort.abort(reason);
        await turn();
        error = await count(body).catch((thrown: unknown) => thrown);
      });
      expect(found).toEqual([]);
      expect(error).toBe(reason);
    },
  );

  it.each(Object.entries(WAYS))("may be let go of altogether, by %s", async (_, way) => {
    const { url, reset, asked } = await begun();
    const found = await uncaught(async () => {
      await way(fileClient(url, transport()), url);
      await asked;
      reset();
      await turn();
    });
    expect(found).toEqual([]);
  });
});

/** A server that keeps its connections open, and tells when it was asked, and when one was closed. */
async function kept() {
  let [closed, asked] = [() => {}, () => {}];
  const whenClosed = new Promise<void>((done) => {
    closed = done;
  });
  const whenAsked = new Promise<void>((done) => {
    asked = done;
  });
  const { url } = await serve((_, response) => {
    asked();
    response.on("close", closed);
    response.writeHead(200, { "content-type": "application/pdf", "content-length": "1000" });
    response.write("abcde");
  });
  return { url, whenAsked, whenClosed };
}

describe.each(TRANSPORTS)("a body that nobody holds any more, over %s", (_, transport) => {
  const cases = Object.entries(WAYS).flatMap(([name, way]) =>
    [undefined, new AbortController().signal].map(
      (one) => [name, one ? "that lasts" : "of nobody", one, way] as const,
    ),
  );

  it.each(cases)("gives its connection up, by %s, with a signal %s", async (_, __, one, way) => {
    const { url, whenAsked, whenClosed } = await kept();
    const client = fileClient(url, transport());
    await (async () => {
      const body = await way(client, url, one);
      // A download asks beside its caller; one that is let go of before it has asks for nothing.
      await whenAsked;
      return void body.locked;
    })();
    let over = false;
    whenClosed.then(() => {
      over = true;
    });
    const listeners = () => (one ? getEventListeners(one, "abort").length : 0);
    for (let i = 0; i < 50 && !(over && listeners() === 0); i++) await collect();
    expect([over, listeners()]).toEqual([true, 0]);
  });
});

describe("the Node transport alone", () => {
  const fetch = nodeFetch();
  const OPENED: Readonly<Record<string, (answer: Response) => unknown>> = {
    "a look at the body": (answer) => answer.body,
    "a copy": (answer) => answer.clone(),
    "a copy after a look": (answer) => [answer.body, answer.clone()],
    "two copies": (answer) => [answer.clone(), answer.clone()],
  };

  it.each(Object.entries(OPENED))("keeps a reset that comes after %s", async (_, open) => {
    const { url, reset } = await begun();
    let error: unknown;
    const found = await uncaught(async () => {
      const answer = await fetch(url);
      open(answer);
      reset();
      await turn();
      error = await answer.text().catch((thrown: unknown) => thrown);
    });
    expect(found).toEqual([]);
    expect(error).toBeInstanceOf(Error);
  });

  it.each(["gzip", "br", "deflate"])("keeps one of a body packed as %s", async (packing) => {
    const head = HEAD.replace("content-type", `content-encoding: ${packing}\r\ncontent-type`);
    const { url, reset } = await sockets(head);
    let error: unknown;
    const found = await uncaught(async () => {
      const { body } = await fetch(url);
      reset();
      await turn();
      error = await count(body as never).catch((thrown: unknown) => thrown);
    });
    expect(found).toEqual([]);
    expect(error).toBeInstanceOf(Error);
  });

  it("keeps an abort that comes after a look at the body", async () => {
    const { url } = await begun();
    const abort = new AbortController();
    const reason = new Error("enough");
    let error: unknown;
    const found = await uncaught(async () => {
      const { body } = await fetch(url, { signal: abort.signal });
      abort.abort(reason);
      await turn();
      error = await count(body as never).catch((thrown: unknown) => thrown);
    });
    expect(found).toEqual([]);
    expect(error).toBe(reason);
  });
});
