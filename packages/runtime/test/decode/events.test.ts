import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createClient } from "../../src/client/create.js";
import { EventStream, type ServerEvent } from "../../src/decode/events.js";
import { nodeFetch } from "../../src/node/index.js";
import { type AnyTree, failure } from "../support/handler.js";
import { ACME, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";

/** A stream of these pieces. */
function streamOf(...pieces: (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const one of pieces)
        controller.enqueue(typeof one === "string" ? encoder.encode(one) : one);
      controller.close();
    },
  });
}

async function all(stream: EventStream): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

const event = (data: string, type = "message", id = ""): ServerEvent => ({ type, data, id });

describe("a stream of events", () => {
  it.each([
    ["data: a\n\n", [event("a")]],
    ["data:a\r\n\r\ndata: b\r\rdata: c\n\n", [event("a"), event("b"), event("c")]],
    ["data: one\ndata: two\ndata\n\n", [event("one\ntwo\n")]],
    ["event: ping\ndata: {}\n\nevent:\ndata: x\n\n", [event("{}", "ping"), event("x")]],
    [
      "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
      [event("a", "message", "1"), event("b", "message", "1"), event("c")],
    ],
    [
      ": a comment\n\n\n\nretry: 10\nother: x\ndata:  two spaces: kept\n\n",
      [event(" two spaces: kept")],
    ],
    ["id: a\0b\ndata: x\n\n", [event("x")]],
    ["\ufeffdata: x\n\n", [event("x")]],
    ["event: nothing\n\n", []],
    ["data: no end\n", []],
    ["data: half\n\ndata: no blank line", [event("half")]],
    ["", []],
  ])("%j", async (text, events) => {
    expect(await all(new EventStream(streamOf(text)))).toEqual(events);
  });

  it("however it comes apart", async () => {
    const text = "id: ü\r\ndata: 日本\r\ndata: x\r\n\r\nevent: e\rdata: y\r\rdata: z\n\n";
    const bytes = new TextEncoder().encode(text);
    const whole = await all(new EventStream(streamOf(text)));
    expect(whole.map(({ data }) => data)).toEqual(["日本\nx", "y", "z"]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((to, index) => bytes.subarray(at[index], to));
        expect(await all(new EventStream(streamOf(...pieces)))).toEqual(whole);
      }),
    );
  });

  it.each([
    ["one event", "data: ", "x".repeat(64), ""],
    ["lines of one event", "", "data: x\n", ""],
    ["comments", "", ": x\r", ""],
    ["events", "", "data: x\n\n", "data: x\n\n"],
  ])("of %s in ever more pieces costs so many steps for each", async (_, head, piece, end) => {
    const stepsOf = async (pieces: number): Promise<number> => {
      const stream = streamOf(head, ...Array<string>(pieces).fill(piece), end, "\n\n");
      const names = ["indexOf", "startsWith", "endsWith", "slice", "replace", "split"] as const;
      let steps = 0;
      // A text that was put together is copied as a whole before it is looked into.
      const spies = names.map((name) => {
        const real = String.prototype[name] as (...given: unknown[]) => unknown;
        return vi.spyOn(String.prototype, name).mockImplementation(function (
          this: string,
          ...given: unknown[]
        ) {
          steps += this.length;
          return real.apply(this, given);
        } as never);
      });
      try {
        for await (const _event of new EventStream(stream));
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
      return steps;
    };
    const [one, four] = [await stepsOf(500), await stepsOf(2000)];
    expect(one).toBeGreaterThan(500);
    expect(four).toBeLessThan(5 * one);
  });

  it.each([
    ["CR LF, and a line of LF alone", ["data: a\r", "\n", "\n"], ["a"]],
    ["CR alone, and LF in the next piece", ["data: a\r\r", "\ndata: b\n\n"], ["a", "b"]],
    ["LF and CR are two lines", ["data: a\n", "\r", "data: b\n", "\r"], ["a", "b"]],
    ["nothing between CR and LF", ["data: a\r", "", "\n", "", "\r", "\n"], ["a"]],
    ["nothing there, and more of the event", ["data: a\r", "", "\ndata: b\n\n"], ["a\nb"]],
    ["every line end there is", ["data: a\r\n\ndata: b\n\r\ndata: c\r\n\r"], ["a", "b", "c"]],
    ["a byte order mark in two pieces", ["\ufeffdata: a\n\n"], ["a"]],
    ["a second one is text", ["\ufeff\ufeffdata: a\n\ndata: b\n\n"], ["b"]],
    [
      "a colon, spaces and no field",
      ["data:  a:b \n: data: no\ndatax: no\n data: no\n\n"],
      [" a:b "],
    ],
    ["an empty text is an event", ["data:\n\ndata\n\n"], ["", ""]],
    [
      "other line ends of Unicode are text",
      ["data: a\u2028b\u0085c\vd\n\n"],
      ["a\u2028b\u0085c\vd"],
    ],
  ])("%s", async (_, pieces, due) => {
    const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
    const single = bytes.flatMap((piece) => [...piece].map((byte) => Uint8Array.of(byte)));
    for (const cut of [bytes, single]) {
      const events = await all(new EventStream(streamOf(...cut)));
      expect(events.map(({ data }) => data)).toEqual(due);
    }
  });

  it("an id holds until another is given, and a pause is whole milliseconds", async () => {
    const stream = new EventStream(
      streamOf(
        "id: 1\nretry: -5\nretry: 1.5\nretry: ١\ndata: a\n\nid: 2\n\ndata: b\n\nid: x\0\ndata: c\n\n",
      ),
    );
    expect((await all(stream)).map(({ id }) => id)).toEqual(["1", "2", "2"]);
    expect(stream.lastId).toBe("2");
    expect(stream.retryAfterMs).toBeUndefined();
  });

  it("tells the last id and the pause that the server wants, also of events without data", async () => {
    const stream = new EventStream(streamOf("id: 7\nretry: 3000\n\nretry: soon\nother: 9\n\n"));
    expect(await all(stream)).toEqual([]);
    expect([stream.lastId, stream.retryAfterMs]).toEqual(["7", 3000]);
  });

  it("is read once", async () => {
    const stream = new EventStream(streamOf("data: a\n\n"));
    await all(stream);
    expect(await failure(all(stream))).toMatchObject({
      name: "ConfigError",
      message: "events are read once (call again)",
    });
  });

  it("is not given up by somebody else while it is read", async () => {
    const stream = new EventStream(streamOf("data: a\n\n", "data: b\n\n"));
    const reading = stream[Symbol.asyncIterator]();
    expect((await reading.next()).value?.data).toBe("a");
    await stream.cancel();
    expect((await reading.next()).value?.data).toBe("b");
  });

  it("gives its body up where the loop is left or fails, and once", async () => {
    for (const end of ["left", "fails"] as const) {
      const given: unknown[] = [];
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new TextEncoder().encode("data: a\n\n")),
        cancel: (reason) => void given.push(reason),
      });
      const read = async () => {
        for await (const _ of new EventStream(body)) {
          if (end === "left") return;
          throw new Error("mine");
        }
      };
      await read().catch(() => {});
      expect(given).toHaveLength(1);
    }
  });
});

describe.each([
  ["fetch", () => ({})],
  ["the Node transport", () => ({ fetch: nodeFetch() })],
])("from a server, over %s", (_, transport) => {
  /** A server that sends an event every 25 ms, and a client that waits a second for an answer. */
  async function flowing(more: object = {}) {
    let closed = 0;
    const server = await serve((_seen, response) => {
      response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
      response.flushHeaders();
      let n = 0;
      const timer = setInterval(() => response.write(`id: ${++n}\ndata: ${n}\n\n`), 25);
      response.on("close", () => {
        clearInterval(timer);
        closed++;
      });
    });
    const client = createClient<AnyTree, AnyTree>(
      ACME,
      { "events.watch": { method: "GET", path: "/e", accept: ["text/event-stream"] } },
      {
        token: TOKEN,
        rateLimit: false,
        servers: { api: server.url },
        attemptTimeout: 1000,
        ...transport(),
        ...more,
      },
    ) as AnyTree;
    return { client, server, closed: () => closed };
  }

  it("flows on beyond the time for an attempt, and ends where the loop is left", async () => {
    const { client, server, closed } = await flowing();
    const stream = await client.events.watch();
    expect(stream).toBeInstanceOf(EventStream);
    for await (const { data } of stream) if (data === "48") break;
    expect(stream.lastId).toBe("48");
    await expect.poll(closed).toBe(1);
    expect(server.arrived).toHaveLength(1);
    expect(server.arrived[0]?.headers.accept).toBe("text/event-stream");
  });

  it("ends with the caller's own reason", async () => {
    const { client, closed } = await flowing();
    const controller = new AbortController();
    const reason = new Error("enough");
    const stream = await client.events.watch({}, { signal: controller.signal });
    const seen: string[] = [];
    const error = await failure(
      (async () => {
        for await (const { data } of stream) {
          seen.push(data);
          if (data === "3") controller.abort(reason);
        }
      })(),
    );
    expect(error).toBe(reason);
    expect(seen.slice(0, 3)).toEqual(["1", "2", "3"]);
    await expect.poll(closed).toBe(1);
  });

  it("that breaks off is an error of ours, and nothing connects again", async () => {
    const server = await serve((_seen, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: a\n\n");
      setTimeout(() => response.destroy(), 20);
    });
    const { client } = await flowing({ servers: { api: server.url } });
    const seen: string[] = [];
    const error = await failure(
      (async () => {
        for await (const { data } of await client.events.watch()) seen.push(data);
      })(),
    );
    expect(error).toMatchObject({
      name: "ConnectionError",
      sent: true,
      operationId: "events.watch",
    });
    expect([seen, server.arrived.length]).toEqual([["a"], 1]);
  });

  it("can be given up unread", async () => {
    const { client, closed } = await flowing();
    await (await client.events.watch()).cancel();
    await expect.poll(closed).toBe(1);
  });

  it("an error in its place is one, and JSON too", async () => {
    const server = await serve((_seen, response, index) => {
      response.writeHead(index ? 200 : 404, { "content-type": "application/json" });
      response.end('{"message":"gone"}');
    });
    const { client } = await flowing({
      servers: { api: server.url },
      retries: 0,
      attemptTimeout: 5000,
    });
    expect(await failure(client.events.watch())).toMatchObject({ name: "NotFoundError" });
    expect((await failure(client.events.watch())).name).toMatch(/ApiError|DecodeError/);
  });
});
