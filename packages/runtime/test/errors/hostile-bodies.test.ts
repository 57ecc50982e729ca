import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { nodeFetch } from "../../src/node/index.js";
import { MOST_SHOWN, Redactor } from "../../src/redact/redactor.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";
import { serve } from "../support/server.js";

const TRANSPORTS: [string, typeof fetch | undefined][] = [
  ["fetch", undefined],
  ["nodeFetch", nodeFetch()],
];

describe.each(TRANSPORTS)("an error body that is nested very deep, over %s", (_, fetch) => {
  it.each([
    ["lists", "[".repeat(5000) + "]".repeat(5000)],
    ["lists, as far as is read", "[".repeat(32_000) + "]".repeat(32_000)],
    ["objects", `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`],
    ["lists that never end", "[".repeat(60_000)],
  ])("is an error of its status: %s", async (__, body) => {
    const { url } = await serve((_arrived, response) =>
      response.writeHead(404, { "content-type": "application/json" }).end(body),
    );
    const { client } = clientOf(() => json({}), { servers: { api: url }, fetch, retries: 0 });
    const error = await failure(client.things.get("a"));
    expect([error.name, error.status]).toEqual(["NotFoundError", 404]);
    expect(JSON.stringify(error).length).toBeGreaterThan(10);
    expect(inspect(error, { depth: 99 }).length).toBeGreaterThan(10);
  });
});

describe("what is shown of a value", () => {
  const nested = (levels: number): unknown => (levels === 0 ? "end" : { a: nested(levels - 1) });
  const depthOf = (value: unknown): number =>
    typeof value === "object" && value !== null ? 1 + depthOf(Object.values(value)[0]) : 0;

  it("is so deep and no deeper", () => {
    const redactor = new Redactor(new Set());
    expect(JSON.stringify(redactor.value(nested(MOST_SHOWN)))).toContain('"end"');
    const cut = redactor.value(nested(MOST_SHOWN + 1));
    expect(depthOf(cut)).toBe(MOST_SHOWN);
    expect(JSON.stringify(cut)).toContain('"[nested too deep]"');
    expect(JSON.stringify(redactor.value([[["a"]]]))).toBe('[[["a"]]]');
  });
});

describe("an error's code", () => {
  it("decides also where a password is called the same", async () => {
    const { client } = clientOf(
      () => json({ code: "object_not_found", message: "no" }, 500),
      { retries: 0 },
      {
        "things.create": operation({
          method: "POST",
          path: "/things",
          body: { types: ["application/json"] },
        }),
      },
      provider({ secrets: ["pin"] }),
    );
    const error = await failure(client.things.create({ pin: "object_not_found" }));
    expect([error.name, error.code]).toEqual(["NotFoundError", "[redacted]"]);
    expect(error.meaning).toBeUndefined();
  });
});

describe("an error body that does not parse", () => {
  it("loses what its own names call a secret", async () => {
    const { client } = clientOf(
      () => new Response('{"message":"no","pin":"NEW-secret-1', { status: 400 }),
      { retries: 0 },
      undefined,
      provider({ secrets: ["pin"] }),
    );
    const error = await failure(client.things.get("a"));
    expect(inspect(error)).not.toContain("NEW-secret");
    expect(error.body).toBe('{"message":"no","pin":[redacted]');
  });
});
