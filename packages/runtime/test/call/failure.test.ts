import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ErrorDescriptor, OperationDescriptor } from "../../src/descriptor.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider, TOKEN } from "../support/provider.js";

/** The error that an answer is. */
const errorOf = (
  answer: Response,
  error: ErrorDescriptor = { code: ["/code"], message: ["/message"], requestId: "x-request-id" },
  facts: Partial<OperationDescriptor> = {},
) =>
  failure(
    clientOf(
      () => answer,
      { retries: 0 },
      { "x.get": operation({ path: "/x", ...facts }) },
      provider({ error }),
    ).client.x.get(),
  );

/** What stands behind provider and operation in the message. */
const wordsOf = async (answer: Response, error?: ErrorDescriptor) =>
  (await errorOf(answer, error)).message.replace("acme x.get: ", "");

describe("the class of an error", () => {
  it.each([
    [400, "BadRequestError"],
    [401, "AuthenticationError"],
    [402, "ApiError"],
    [403, "PermissionError"],
    [404, "NotFoundError"],
    [409, "ConflictError"],
    [410, "NotFoundError"],
    [418, "ApiError"],
    [422, "UnprocessableError"],
    [429, "RateLimitError"],
    [500, "ServerError"],
    [599, "ServerError"],
  ])("of a %d is %s", async (status, name) => {
    expect(await errorOf(json({}, status))).toMatchObject({ name, status });
  });

  it("goes by a known code before the status, by the status where nobody knows the code", async () => {
    const convention = { code: ["/code"], kinds: { conflict: ["taken", 7] } };
    const names = [];
    for (const code of ["taken", 7, "7", "other", null])
      names.push((await errorOf(json({ code }, 500), convention)).name);
    expect(names).toEqual([
      "ConflictError",
      "ConflictError",
      "ConflictError",
      "ServerError",
      "ServerError",
    ]);
  });

  it("goes by the convention of the operation's status, of its hundred, of its default, then of the provider", async () => {
    const facts = {
      errors: {
        404: { message: ["/exact"] },
        "4XX": { message: ["/hundred"] },
        default: { message: ["/default"] },
      },
    };
    const body = { exact: "e", hundred: "h", default: "d", message: "p" };
    const texts = [];
    for (const status of [404, 400, 500])
      texts.push((await errorOf(json(body, status), undefined, facts)).message);
    texts.push((await errorOf(json(body, 500))).message);
    expect(texts).toEqual([
      "acme x.get: 404 — e",
      "acme x.get: 400 — h",
      "acme x.get: 500 — d",
      "acme x.get: 500 — p",
    ]);
  });
});

describe("a body that is no JSON", () => {
  it.each(['{"authorization":"Token canary-9f8e7d"', "a=1&authorization=canary-9f8e7d"])(
    "shows nothing that its own names call a secret: %s",
    async (text) => {
      const error = await errorOf(new Response(text, { status: 500 }));
      expect(typeof error.body).toBe("string");
      expect(`${error.message} ${error.body}`).not.toContain("canary");
    },
  );
});

describe("an error behind a success", () => {
  it("is known by the codes that the operation itself calls successes", async () => {
    const errors = { default: { code: ["/code"], message: ["/message"], success: [0] } };
    const { client } = clientOf(
      (_, index) => json({ code: index * 7, message: "no" }),
      { retries: 0 },
      { "x.get": operation({ path: "/x", errors }) },
      provider({ error: {} }),
    );
    expect(await client.x.get()).toEqual({ code: 0, message: "no" });
    expect((await failure(client.x.get())).message).toBe("acme x.get: 200 7 — no");
  });
});

describe("the code of an error", () => {
  it.each([
    ["a text", "gone", "gone", "400 gone"],
    ["a number", 12, 12, "400 12"],
    ["a zero", 0, 0, "400 0"],
    ["a text of two lines", "a\n\tb", "a b", "400 a b"],
    ["no text at all", "  ", undefined, "400"],
    ["a web page", "<html>", undefined, "400"],
    ["an object", { a: 1 }, undefined, "400"],
    ["true", true, undefined, "400"],
  ])("that is %s", async (_, given, code, words) => {
    const error = await errorOf(json({ code: given }, 400));
    expect([error.code, error.message]).toEqual([code, `acme x.get: ${words}`]);
  });

  it("is looked for in one place after the other", async () => {
    const convention = { code: ["/a", "/b/c"] };
    expect((await errorOf(json({ a: null, b: { c: "second" } }, 400), convention)).code).toBe(
      "second",
    );
    expect((await errorOf(json({ a: "first", b: { c: "second" } }, 400), convention)).code).toBe(
      "first",
    );
  });

  it("is what the message stands for, where the body has none", async () => {
    const convention = {
      message: ["/message"],
      messages: { gone: ["no such", "was deleted"], busy: ["try later"] },
      kinds: { "not-found": ["gone"] },
      meanings: { gone: "it is no more" },
    };
    const error = await errorOf(json({ message: "It was deleted" }, 400), convention);
    expect(error).toMatchObject({ name: "NotFoundError", code: "gone", meaning: "it is no more" });
    expect((await errorOf(json({ message: "Strange" }, 400), convention)).code).toBeUndefined();
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "undefined"])(
    "means nothing where a stranger calls it %s",
    async (code) => {
      const convention = { code: ["/code"], meanings: { known: "words" } };
      expect((await errorOf(json({ code }, 400), convention)).meaning).toBeUndefined();
    },
  );

  it("that is absent means nothing, even where the provider explains a code called undefined", async () => {
    const convention = { code: ["/code"], meanings: { undefined: "words" } };
    expect((await errorOf(json({}, 400), convention)).meaning).toBeUndefined();
  });
});

describe("the text of an error", () => {
  it("is the first message that there is", async () => {
    const convention = { message: ["/a", "/b"] };
    expect(await wordsOf(json({ b: "second" }, 400), convention)).toBe("400 — second");
    expect(await wordsOf(json({ a: "first", b: "second" }, 400), convention)).toBe("400 — first");
  });

  it("is the body where that is a short text, and nothing where it is long", async () => {
    expect(await wordsOf(new Response("out of order", { status: 500 }))).toBe("500 — out of order");
    expect(await wordsOf(new Response("x".repeat(300), { status: 500 }))).toBe("500");
    expect(await wordsOf(new Response('"quoted"', { status: 500 }))).toBe("500 — quoted");
  });

  it.each(["<!doctype html><p>no", "  <p>no</p>", "Error <HTML lang=en>", "<"])(
    "is never a web page: %j",
    async (page) => {
      expect(await wordsOf(new Response(page, { status: 500 }))).toBe("500");
      expect(await wordsOf(json({ message: page }, 500))).toBe("500");
    },
  );

  it("may hold angle brackets further on", async () => {
    expect(await wordsOf(json({ message: "a < b, <p>" }, 400))).toBe("400 — a < b, <p>");
  });

  it("that says nothing is none", async () => {
    for (const message of ["", " \n\t ", "\u0000\u001b\u009b"])
      expect(await wordsOf(json({ message }, 400))).toBe("400");
  });

  it("is one line without control characters, and bounded, whatever a provider says", async () => {
    const unit = fc.oneof(
      fc.constantFrom("\n", "\r", "\t", "\u0000", "\u001b", "\u007f", "\u009b", "\u2028", "<", "é"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    );
    const text = fc.array(unit, { maxLength: 700 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(text, text, text, async (message, code, id) => {
        const headers = /^[ -~]+$/.test(id) ? { "x-request-id": id } : {};
        const error = await errorOf(json({ message, code }, 400, headers));
        expect(error.message).not.toMatch(/[\p{Cc}\u2028]/u);
        expect(error.message.length).toBeLessThan(3 * 301 + 50);
      }),
      { numRuns: 80 },
    );
  });
});

describe("the request id of an error", () => {
  const idOf = async (id: string) => {
    const { requestId, message } = await errorOf(json({}, 400, { "x-request-id": id }));
    return [requestId, message];
  };

  it("is what the header says that the provider names", async () => {
    expect(await idOf("abc-1")).toEqual(["abc-1", "acme x.get: 400 (request abc-1)"]);
    const other = await errorOf(json({}, 400, { "x-request-id": "abc" }), { requestId: "x-other" });
    expect(other.requestId).toBeUndefined();
  });

  it("is one line of bounded length, too", async () => {
    expect(await idOf("a\u009b31m\u0085b")).toEqual([
      "a 31m b",
      "acme x.get: 400 (request a 31m b)",
    ]);
    expect((await idOf("x".repeat(5000)))[0]).toBe(`${"x".repeat(300)}…`);
  });

  it("that is empty is none", async () => {
    expect(await idOf("")).toEqual([undefined, "acme x.get: 400"]);
  });

  it("shows no credential", async () => {
    expect((await idOf(`for ${TOKEN}`))[0]).toBe("for [redacted]");
  });
});

describe("an error shows no credential", () => {
  it("in message, code, body, also as a name within the body", async () => {
    const body = { message: `no ${TOKEN}`, code: `x${TOKEN}`, deep: [{ [TOKEN]: TOKEN }] };
    const error = await errorOf(json(body, 400));
    expect(error.message).toBe("acme x.get: 400 x[redacted] — no [redacted]");
    expect(error.body).toEqual({
      message: "no [redacted]",
      code: "x[redacted]",
      deep: [{ "[redacted]": "[redacted]" }],
    });
  });

  it("nor the half of one, where the text is cut", async () => {
    for (let before = 285; before <= 305; before++) {
      const error = await errorOf(json({ message: "x".repeat(before) + TOKEN }, 400));
      expect(error.message).not.toContain(TOKEN.slice(0, 4));
    }
  });
});

describe("when to come back", () => {
  it("is read by the client's own clock", async () => {
    const clock = new FakeClock(Date.UTC(2026, 0, 1));
    const header = { "retry-after": "Thu, 01 Jan 2026 00:01:30 GMT" };
    const { client } = clientOf(() => json({}, 429, header), { retries: 0, ...clock.option });
    const error = await failure(client.things.get("a"));
    expect([error.retryAfterMs, error.message]).toEqual([
      90_000,
      "acme things.get: 429 (try again in 90 s)",
    ]);
  });
});
