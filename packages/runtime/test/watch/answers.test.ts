import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { type AnswerWatch, type SeenAnswer, watchAnswers } from "../../src/watch/answers.js";
import { clientOf, failure, json, networkError } from "../support/handler.js";
import { operation, provider, THINGS } from "../support/provider.js";

const OPERATIONS = {
  ...THINGS,
  "files.get": operation({ path: "/files/{id}", accept: ["application/octet-stream"] }),
};
const TRIED_TWICE = provider({
  retry: { statuses: [503], attempts: 2, backoff: { base: 1, factor: 1, max: 1 } },
});
const BYTES = { headers: { "content-type": "application/octet-stream" } };
const to = (location: string) => new Response(null, { status: 302, headers: { location } });

/** A client that is watched, and what was seen of its answers. */
function rig(reply: Parameters<typeof clientOf>[0], watch: Partial<AnswerWatch> = {}) {
  const made = clientOf(reply, {}, OPERATIONS, TRIED_TWICE);
  const looks: SeenAnswer[] = [];
  const stop = watchAnswers(made.client, {
    wanted: () => true,
    look: (answer) => looks.push(answer),
    ...watch,
  });
  return { ...made, looks, stop };
}

const ID = { operationId: "things.get", contentType: "application/json" };

describe("who watches the answers of a client", () => {
  it.each([
    ["a success", () => json({ a: 1 }), [{ ...ID, status: 200, text: '{"a":1}' }]],
    ["an error", () => json({}, 404), [{ ...ID, status: 404, text: "{}" }]],
    [
      "one that is tried again",
      (_: unknown, index: number) => json({ index }, index === 0 ? 503 : 200),
      [
        { ...ID, status: 503, text: '{"index":0}' },
        { ...ID, status: 200, text: '{"index":1}' },
      ],
    ],
    [
      "one without a type",
      () => new Response(null, { status: 500 }),
      [{ ...ID, status: 500, contentType: null, text: "" }],
    ],
    [
      "one that the provider's own host led to",
      ({ url }: { url: URL }) => (url.pathname === "/led" ? json(7) : to("/led")),
      [{ ...ID, status: 200, text: "7" }],
    ],
    [
      "none of a stranger, to whom it led",
      ({ url }: { url: URL }) => (url.host === "else.test" ? json(7) : to("https://else.test/x")),
      [],
    ],
    ["none where none came", () => networkError("ECONNREFUSED"), []],
  ])("sees %s, whole and as it was", async (_, reply, expected) => {
    const { client, looks } = rig(reply);
    await client.things.get("a").catch(() => {});
    expect(looks).toEqual(expected);
  });

  it("sees that a body was left to the caller, who has it as it came", async () => {
    const { client, looks } = rig(() => new Response("bytes", BYTES));
    expect(await new Response(await client.files.get("a")).text()).toBe("bytes");
    expect(looks).toEqual([
      {
        operationId: "files.get",
        status: 200,
        contentType: BYTES.headers["content-type"],
        text: undefined,
      },
    ]);
  });

  it("sees nothing of what is downloaded elsewhere", async () => {
    const { client, looks } = rig(() => new Response("bytes", BYTES));
    const file = coreOf(client).download("https://storage.test/file.bin");
    expect(new TextDecoder().decode(await file.bytes())).toBe("bytes");
    expect(looks).toEqual([]);
  });

  it("is asked before each attempt whether its answer is wanted", async () => {
    let asked = 0;
    const { client, looks } = rig((_, index) => json(index, 503), {
      wanted: () => asked++ % 2 === 1,
    });
    await failure(client.things.get("a"));
    expect([asked, looks.map(({ text }) => text)]).toEqual([2, ["1"]]);
  });

  it("harms no call by what it throws", async () => {
    const broken = () => {
      throw new Error("broken watch");
    };
    for (const watch of [{ wanted: broken }, { look: broken }]) {
      const { client, looks } = rig(() => json(1), watch);
      expect(await client.things.get("a")).toBe(1);
      expect(looks).toEqual([]);
    }
  });

  it("sees nothing more once it has ended, and is not asked; others go on", async () => {
    let asked = 0;
    const { client, looks, stop } = rig(() => json(1), { wanted: () => ++asked > 0 });
    const other: number[] = [];
    watchAnswers(client, { wanted: () => true, look: ({ status }) => other.push(status) });
    await client.things.get("a");
    stop();
    stop();
    expect(await client.things.get("b")).toBe(1);
    expect([asked, looks.length, other]).toEqual([1, 1, [200, 200]]);
  });

  it("is told where it was given no client", () => {
    const watch = { wanted: () => true, look: () => {} };
    for (const given of [{}, undefined as never])
      expect(() => watchAnswers(given, watch)).toThrow("client is no client of Specwright");
  });
});
