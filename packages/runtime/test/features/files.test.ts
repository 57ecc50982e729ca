import { describe, expect, it } from "vitest";
import { clientOf, failure } from "../support/handler.js";
import { operation } from "../support/provider.js";

const EVENTS = "text/event-stream";
const OPERATIONS = {
  "x.bytes": operation({ path: "/bytes", accept: ["application/zip"] }),
  "x.events": operation({ path: "/events", accept: [EVENTS] }),
};

/** A client whose answers have this body. */
const answered = (pull: (controller: ReadableStreamDefaultController, index: number) => void) =>
  clientOf(
    ({ url }) => {
      let index = 0;
      const type = url.pathname === "/events" ? EVENTS : "application/zip";
      return new Response(new ReadableStream({ pull: (controller) => pull(controller, index++) }), {
        headers: { "content-type": type },
      });
    },
    {},
    OPERATIONS,
  ).client.x;

const read = {
  bytes: async (body: ReadableStream) => new Response(body).text(),
  events: async (events: AsyncIterable<unknown>) => {
    for await (const _ of events);
  },
};

describe("a body that was left to the caller and breaks off", () => {
  it.each(["bytes", "events"] as const)(
    "is an error of its call, and says why: %s",
    async (kind) => {
      const x = answered((controller, index) => {
        if (index === 0) controller.enqueue(new TextEncoder().encode("data: a\n\n"));
        else controller.error(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
      });
      const error = await failure(read[kind](await x[kind]()));
      expect(error).toMatchObject({
        name: "ConnectionError",
        message: `acme x.${kind}: the stream broke off`,
        sent: true,
        cause: { message: "reset", code: "ECONNRESET" },
      });
      expect("cause" in error.cause).toBe(false);
    },
  );

  it("is one, too, where what comes is no stream of events", async () => {
    const piece = new Uint8Array(2 ** 25).fill(120);
    const x = answered((controller) => controller.enqueue(piece));
    expect(await failure(read.events(await x.events()))).toMatchObject({
      name: "ConnectionError",
      sent: true,
      cause: { message: "an event without an end" },
    });
  });
});
