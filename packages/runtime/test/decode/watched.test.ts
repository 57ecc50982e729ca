import { describe, expect, it } from "vitest";
import { watched } from "../../src/decode/watched.js";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";

/** A body of so many chunks that then ends, breaks, or gives no more; and what became of it. */
function rig(chunks: number, then: "end" | "break" | "wait" = "end") {
  const state = { pulled: 0, over: 0, cancelled: undefined as unknown };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        state.pulled++;
        if (state.pulled <= chunks) controller.enqueue(new Uint8Array([state.pulled]));
        else if (then === "end") controller.close();
        else if (then === "break") controller.error(new Error("reset"));
        else return new Promise(() => {});
        return undefined;
      },
      cancel(reason) {
        state.cancelled = reason;
      },
    },
    { highWaterMark: 0 },
  );
  const over = () => {
    state.over++;
  };
  const stream = watched(body, over, [], (error) => new Error("broken", { cause: error }));
  return { stream, state };
}

describe("a watched body", () => {
  it("has all bytes in their order, and is over at its end, once", async () => {
    const { stream, state } = rig(3);
    const reader = stream.getReader();
    for (const byte of [1, 2, 3]) {
      expect((await reader.read()).value).toEqual(new Uint8Array([byte]));
      expect(state.over).toBe(0);
    }
    expect((await reader.read()).done).toBe(true);
    expect(state.over).toBe(1);
  });

  it("is over where there is nothing in it", async () => {
    const { stream, state } = rig(0);
    expect(await new Response(stream).text()).toBe("");
    expect(state.over).toBe(1);
  });

  it("takes nothing in before it is read, and no more than is read", async () => {
    const { stream, state } = rig(9);
    await quiet();
    expect(state.pulled).toBe(0);
    const reader = stream.getReader();
    await reader.read();
    await reader.read();
    await quiet();
    expect(state.pulled).toBe(2);
  });

  it("fails by the error that is made of that of what it watches, and is over then", async () => {
    const { stream, state } = rig(1, "break");
    const reader = stream.getReader();
    await reader.read();
    expect(state.over).toBe(0);
    expect(await failure(reader.read())).toMatchObject({
      message: "broken",
      cause: { message: "reset" },
    });
    expect(state.over).toBe(1);
  });

  it("hands on that it was cancelled, and why, also while it waits", async () => {
    for (const reads of [0, 1]) {
      const { stream, state } = rig(1, "wait");
      const reader = stream.getReader();
      for (let i = 0; i < reads; i++) await reader.read();
      const waiting = reads > 0 ? reader.read() : undefined;
      await reader.cancel("enough");
      expect([state.cancelled, state.over]).toEqual(["enough", 1]);
      expect((await waiting)?.done ?? true).toBe(true);
    }
  });
});
