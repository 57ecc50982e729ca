import { describe, expect, it } from "vitest";
import { serve } from "../support/server.js";
import { collect, count, fileClient, TRANSPORTS, WAYS } from "./kit.js";

const SIZE = 300_000;

const server = () =>
  serve((_, response) => {
    response.writeHead(200, { "content-type": "application/pdf" });
    response.write(Buffer.alloc(SIZE / 2));
    setTimeout(() => response.end(Buffer.alloc(SIZE / 2)), 20);
  });

describe.each(TRANSPORTS)("a collection between call and reading, over %s", (_, transport) => {
  it.each(Object.entries(WAYS))("takes nothing of the body by %s", async (_, way) => {
    const { url } = await server();
    const body = await way(fileClient(url, transport()), url);
    await collect();
    expect(await count(body)).toBe(SIZE);
  });

  it.each(Object.entries(WAYS))("nor of one with a signal by %s", async (_, way) => {
    const { url } = await server();
    const body = await way(fileClient(url, transport()), url, new AbortController().signal);
    await collect();
    expect(await count(body)).toBe(SIZE);
  });

  it("takes nothing of an answer that a layer put in the place of another", async () => {
    const { url } = await server();
    const copy = async (request: Request, next: (sent: Request) => Promise<Response>) =>
      (await next(request)).clone();
    for (const layers of [{ call: [copy] }, { attempt: [copy] }]) {
      const client = fileClient(url, transport(), { layers });
      const bodies = [await client.files.get(), await WAYS.raw?.(client, url)];
      await collect();
      for (const body of bodies) expect(await count(body)).toBe(SIZE);
    }
  });
});
