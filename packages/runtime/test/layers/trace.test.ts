import { describe, expect, it, vi } from "vitest";
import { coreOf } from "../../src/client/core.js";
import type { Logger, LogRecord } from "../../src/features/logs.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, failure, json, networkError } from "../support/handler.js";
import { operation, provider, TOKEN } from "../support/provider.js";

function capture() {
  const lines: [string, string, LogRecord][] = [];
  const at = (level: string) => (message: string, record: LogRecord) => {
    lines.push([level, message, record]);
  };
  const logger: Logger = { debug: at("debug"), warn: at("warn"), error: at("error") };
  return { lines, logger };
}

describe("the log", () => {
  it("has one record for each exchange", async () => {
    const clock = new FakeClock();
    const { lines, logger } = capture();
    const { client } = clientOf(
      async (_, i) => {
        await clock.pass(7);
        return i === 0 ? json({}, 503) : json({}, 200, { "x-request-id": "req-1" });
      },
      { ...clock.option, logger },
    );
    await clock.settle(client.things.get("a b"));
    expect(lines).toStrictEqual([
      [
        "warn",
        "acme things.get: GET https://api.acme.test/things/a%20b 503",
        {
          provider: "acme",
          operationId: "things.get",
          method: "GET",
          url: "https://api.acme.test/things/a%20b",
          attempt: 1,
          durationMs: 7,
          status: 503,
        },
      ],
      [
        "debug",
        "acme things.get: GET https://api.acme.test/things/a%20b 200",
        {
          provider: "acme",
          operationId: "things.get",
          method: "GET",
          url: "https://api.acme.test/things/a%20b",
          attempt: 2,
          durationMs: 7,
          status: 200,
          requestId: "req-1",
        },
      ],
    ]);
  });

  it.each([
    [200, "debug"],
    [302, "debug"],
    [399, "debug"],
    [400, "warn"],
    [500, "warn"],
  ])("%i is of level %s", async (status, level) => {
    const { lines, logger } = capture();
    const { client } = clientOf(() => json({}, status), { logger, retries: 0 });
    await client.things.get("a").catch(() => {});
    expect(lines.map(([first]) => first)).toEqual([level]);
  });

  it("names the error where no answer came, on the level error", async () => {
    const { lines, logger } = capture();
    const { client } = clientOf(() => networkError("ECONNREFUSED"), { logger, retries: 0 });
    await failure(client.things.get("a"));
    const [level, message, record] = lines[0] ?? [];
    expect(level).toBe("error");
    expect(Object.keys(record ?? {})).not.toContain("status");
    expect(record?.error).toBe(
      "ConnectionError: acme things.get: no connection to api.acme.test, nothing was sent (ECONNREFUSED)",
    );
    expect(message).toContain(record?.error);
  });

  it("hides query credentials and secret parameters, and nothing else", async () => {
    const { lines, logger } = capture();
    const facts = {
      auth: { key: { in: "query", name: "api_key", option: "token" } },
      security: [["key"]],
    } as const;
    const list = operation({ path: "/list", params: [{ in: "query", name: "pin", secret: true }] });
    const { client } = clientOf(() => json({}), { logger }, { "a.list": list }, provider(facts));
    await client.a.list({ pin: "1234", page: 2 });
    expect(lines[0]?.[2].url).toBe(
      "https://api.acme.test/list?pin=[redacted]&page=2&api_key=[redacted]",
    );
    expect(JSON.stringify(lines)).not.toContain(TOKEN);
  });

  it("hides a secret that the server put into its request id", async () => {
    const { lines, logger } = capture();
    const { client } = clientOf(() => json({}, 200, { "x-request-id": `for ${TOKEN}` }), {
      logger,
    });
    await client.things.get("a");
    expect(lines[0]?.[2].requestId).toBe("for Token [redacted]".replace("Token ", ""));
  });

  it("hides the address of a file elsewhere, and what a stranger calls the request", async () => {
    const { lines, logger } = capture();
    const { client } = clientOf(
      () => new Response("x", { headers: { "x-request-id": "of the stranger" } }),
      { logger },
    );
    for (const url of ["https://storage.test/f?signature=abc", "https://api.acme.test/f?a"])
      expect(await coreOf(client).download(url).text()).toBe("x");
    const shown = lines.map(([, , { url, requestId }]) => [url, requestId]);
    expect(shown).toEqual([
      ["https://storage.test/f?[redacted]", undefined],
      ["https://api.acme.test/f?[redacted]", undefined],
    ]);
  });

  it("stays one line, whatever the caller left for", async () => {
    const { lines, logger } = capture();
    const controller = new AbortController();
    const { client } = clientOf(
      () => {
        controller.abort(new Error("left\n2026-01-01 admin signed in"));
        return new Promise(() => {});
      },
      { logger },
    );
    await failure(client.things.get("a", {}, { signal: controller.signal }));
    expect(lines.map(([level]) => level)).toEqual(["error"]);
    for (const text of [lines[0]?.[1], lines[0]?.[2].error]) {
      expect(text).toContain("admin signed in");
      expect(text).not.toMatch(/[\n\r]/);
    }
  });

  it("tells whole milliseconds", async () => {
    const { lines, logger } = capture();
    const clock = new FakeClock();
    const { client } = clientOf(
      async () => {
        clock.set(clock.now() + 7.25);
        return json(1);
      },
      { ...clock.option, logger },
    );
    await client.things.get("a");
    expect(lines[0]?.[2].durationMs).toBe(7);
  });

  it("a logger that throws harms nobody", async () => {
    const logger = {
      debug: vi.fn(() => {
        throw new Error("full disk");
      }),
    };
    const { client } = clientOf(() => json({ ok: 1 }), { logger });
    expect(await client.things.get("a")).toEqual({ ok: 1 });
    expect(logger.debug).toHaveBeenCalledOnce();
  });

  it("a logger may lack levels; console fits", async () => {
    const { client } = clientOf(() => json({ ok: 1 }), { logger: {} });
    expect(await client.things.get("a")).toEqual({ ok: 1 });
    const fits: Logger = console;
    expect(fits.debug).toBeTypeOf("function");
  });
});
