import { describe, expect, it, vi } from "vitest";
import { LightSignal } from "../../src/abort/light-signal.js";
import { Answering } from "../../src/node/answering.js";
import { failure } from "../support/handler.js";
import { bytesOf, fakeController } from "./kit.js";

const ALL = Number.POSITIVE_INFINITY;
const HEADERS = { "content-type": "text/plain" };

/** A signal of either kind, and how to end it. */
const SIGNALS = [
  ["a light signal", () => new LightSignal()],
  [
    "an engine's signal",
    () => {
      const controller = new AbortController();
      return Object.assign(controller.signal, {
        abort: (reason: unknown) => controller.abort(reason),
      });
    },
  ],
] as const;

describe("listening to one answer", () => {
  it("tells status, headers and body as they come", async () => {
    const { controller, told } = fakeController();
    const answering = new Answering(undefined);
    answering.onRequestStart(controller);
    answering.onResponseStart(controller, 207, HEADERS);
    const { status, headers, body } = await answering.answered;
    expect([status, headers]).toEqual([207, HEADERS]);
    answering.onResponseData(controller, bytesOf(2));
    answering.onResponseData(controller, bytesOf(2, 2));
    answering.onResponseEnd();
    expect(await body.read(ALL)).toEqual({ bytes: bytesOf(4), cut: false });
    expect(told).toEqual([]);
  });

  it("takes no notice of what comes before the answer", async () => {
    const { controller } = fakeController();
    const answering = new Answering(undefined);
    answering.onRequestStart(controller);
    answering.onResponseStart(controller, 100, {});
    answering.onResponseStart(controller, 103, { link: "</a>" });
    answering.onResponseStart(controller, 199, {});
    answering.onResponseStart(controller, 200, HEADERS);
    expect(await answering.answered).toMatchObject({ status: 200, headers: HEADERS });
  });

  it("fails before the answer as the connection did", async () => {
    const { controller } = fakeController();
    const answering = new Answering(undefined);
    const reason = new Error("refused");
    answering.onResponseError(controller, reason);
    expect(await failure(answering.answered)).toBe(reason);
  });

  it("fails in the body as the connection did, and leaves the answer as it was", async () => {
    const { controller } = fakeController();
    const answering = new Answering(undefined);
    answering.onRequestStart(controller);
    answering.onResponseStart(controller, 200, HEADERS);
    const reason = new Error("reset");
    answering.onResponseData(controller, bytesOf(2));
    answering.onResponseError(controller, reason);
    const { status, body } = await answering.answered;
    expect(status).toBe(200);
    expect(await failure(body.read(ALL))).toBe(reason);
  });
});

describe.each(SIGNALS)("ended by %s", (_, newSignal) => {
  it("before it starts", async () => {
    const { controller, told, reasons } = fakeController();
    const signal = newSignal();
    signal.abort("mine");
    const answering = new Answering(signal);
    expect(await failure(answering.answered)).toBe("mine");
    answering.onRequestStart(controller);
    expect([told, reasons]).toEqual([["abort"], ["mine"]]);
  });

  it("while it waits for a connection, which is given up as soon as it is there", async () => {
    const { controller, told, reasons } = fakeController();
    const signal = newSignal();
    const answering = new Answering(signal);
    signal.abort("mine");
    expect(await failure(answering.answered)).toBe("mine");
    expect(told).toEqual([]);
    answering.onRequestStart(controller);
    expect([told, reasons]).toEqual([["abort"], ["mine"]]);
  });

  it("while it waits for the answer", async () => {
    const { controller, told, reasons } = fakeController();
    const signal = newSignal();
    const answering = new Answering(signal);
    answering.onRequestStart(controller);
    expect(told).toEqual([]);
    signal.abort("mine");
    expect(await failure(answering.answered)).toBe("mine");
    expect([told, reasons]).toEqual([["abort"], ["mine"]]);
  });

  it("once, and listens no more", async () => {
    const { controller } = fakeController();
    const signal = newSignal();
    const [removed, added] = [
      vi.spyOn(signal, "removeEventListener"),
      vi.spyOn(signal, "addEventListener"),
    ];
    const answering = new Answering(signal);
    answering.onRequestStart(controller);
    signal.abort("mine");
    await failure(answering.answered);
    const told = (spy: typeof removed | typeof added) =>
      spy.mock.calls.map(([type, listener]) => [type, listener]);
    expect(told(added)).toHaveLength(1);
    expect(told(removed)).toEqual(told(added));
  });

  it("in the body", async () => {
    const { controller, reasons } = fakeController();
    const signal = newSignal();
    const answering = new Answering(signal);
    answering.onRequestStart(controller);
    answering.onResponseStart(controller, 200, HEADERS);
    const { body } = await answering.answered;
    const reading = failure(body.read(ALL));
    const reason = new Error("mine");
    signal.abort(reason);
    expect(reasons).toEqual([reason]);
    // undici answers an abort so.
    answering.onResponseError(controller, reason);
    expect(await reading).toBe(reason);
  });

  it("changes nothing after the end, nor after a failure", async () => {
    for (const failing of [false, true]) {
      const { controller, told } = fakeController();
      const signal = newSignal();
      const removed = vi.spyOn(signal, "removeEventListener");
      const added = vi.spyOn(signal, "addEventListener");
      const answering = new Answering(signal);
      answering.onRequestStart(controller);
      answering.onResponseStart(controller, 200, HEADERS);
      const { body } = await answering.answered;
      if (failing) answering.onResponseError(controller, new Error("reset"));
      else answering.onResponseEnd();
      expect(added.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
        removed.mock.calls.map(([type, listener]) => [type, listener]),
      );
      signal.abort("late");
      expect(told).toEqual([]);
      if (failing) await expect(body.read(ALL)).rejects.toThrow("reset");
      else expect((await body.read(ALL)).bytes.byteLength).toBe(0);
    }
  });
});
