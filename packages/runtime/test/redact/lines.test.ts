import { describe, expect, it } from "vitest";
import { inLine, oneLine, visible } from "../../src/redact/line.js";
import { Redactor } from "../../src/redact/redactor.js";
import { cleanUrl } from "../../src/redact/url.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation } from "../support/provider.js";

const FORGED = "a\n2026-11-28 GET /admin 200 forged\u001b[2J\u001b]0;title\u0007";
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe("one line", () => {
  it.each([
    ["a  b\tc", "a b c"],
    [" a\r\nb ", "a b"],
    ["a\u001b[2Jb\u0000c\u009bd\u2028e\u202ef\u2066g", "a [2Jb c d e f g"],
    ["µ – 日本 😀", "µ – 日本 😀"],
  ])("of %j is %j", (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it("may keep what it takes out to be seen", () => {
    expect(visible("a b  c\nd\u001b[2J\u202e")).toBe("a b  c%0Ad%1B[2J%E2%80%AE");
  });

  it.each([
    ["a b   c", "a b   c", "a b   c"],
    ["a\n b", "a b", "a%0A%20b"],
    ["a \nb", "a b", "a%20%0Ab"],
    [" \u202e ", " ", "%20%E2%80%AE%20"],
  ])("may keep its blanks, and nothing beside them: %j", (text, line, seen) => {
    expect([inLine(text), visible(text)]).toEqual([line, seen]);
  });
});

describe("addresses in logs", () => {
  it("hold nothing that begins a line or moves a cursor", () => {
    const address = `https://h.test/${encodeURIComponent(FORGED)}?cursor=${encodeURIComponent(FORGED)}&${encodeURIComponent(FORGED)}=1`;
    const shown = cleanUrl(address, new Redactor(new Set()));
    expect(shown).not.toMatch(CONTROL);
    expect(shown).toContain("cursor=a%0A2026-11-28 GET /admin 200 forged%1B[2J%1B]0;title%07");
  });
});

describe("the log of a call", () => {
  const OPERATIONS = {
    "list.all": operation({
      path: "/list",
      pagination: {
        style: "link",
        items: "/items",
        next: "/next",
        parameters: {},
        end: "no-next",
      },
    }),
  };

  it("of a next link and of a query of the user's is one line", async () => {
    const lines: [string, object][] = [];
    const log = (message: string, record: object) => void lines.push([message, record]);
    const { client } = clientOf(
      ({ url }) =>
        url.searchParams.has("cursor")
          ? json({ message: FORGED, code: FORGED }, 500, { "x-request-id": "a b" })
          : json({ items: [1], next: `/list?cursor=${encodeURIComponent(FORGED)}` }),
      { logger: { debug: log, warn: log, error: log }, retries: 0 },
      OPERATIONS,
    );
    const error = await failure(client.list.all({ q: FORGED }).all());
    expect(lines).toHaveLength(2);
    for (const [message, record] of lines) {
      expect(message).not.toMatch(CONTROL);
      for (const value of Object.values(record)) expect(String(value)).not.toMatch(CONTROL);
    }
    expect(error.message).not.toMatch(CONTROL);
    expect(error.code).not.toMatch(CONTROL);
  });

  it("of what was thrown is one line, too, and an excerpt is", async () => {
    const lines: string[] = [];
    const log = (message: string, record: object) =>
      void lines.push(message, ...Object.values(record).map(String));
    const options = { logger: { debug: log, warn: log, error: log }, retries: 0 };
    const thrown = clientOf(() => Object.assign(new Error(FORGED), { name: FORGED }), options);
    await failure(thrown.client.things.get("a"));
    const broken = clientOf(() => new Response(`{"a": ${FORGED}`), options);
    const { excerpt } = await failure(broken.client.things.get("a"));
    for (const text of [...lines, excerpt]) expect(text).not.toMatch(CONTROL);
    expect(lines.length).toBeGreaterThan(10);
  });
});
