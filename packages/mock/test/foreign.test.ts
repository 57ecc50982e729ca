import { expect, test } from "vitest";
import { mockFetch } from "../src/index.js";

/** Answers in languages that the mock does not speak: their examples are texts, and their schemas say what these stand for. */
const of = (type: string, schema: object, example?: unknown) => ({
  get: {
    responses: {
      200: {
        description: "Done",
        content: { [type]: { schema, ...(example !== undefined && { example }) } },
      },
    },
  },
});
const ROWS: readonly [path: string, item: object, status: number, text: string][] = [
  ["/xml", of("application/xml", { type: "object" }, "<a/>"), 200, "<a/>"],
  ["/yaml", of("application/yaml", { type: "object" }, "a: 1"), 200, "a: 1"],
  ["/lines", of("application/x-ndjson", { type: "array" }, "{}\n{}\n"), 200, "{}\n{}\n"],
  ["/events", of("text/event-stream", { type: "object" }, "data: 1\n\n"), 200, "data: 1\n\n"],
  ["/number", of("text/plain", { type: "integer" }, 5), 200, "5"],
  ["/png", of("image/png", {}), 200, ""],
  ["/long", of("text/plain", { type: "string", maxLength: 2 }, "abc"), 500, "maxLength"],
  ["/json", of("application/json", { type: "object" }, "<a/>"), 500, "must be object"],
];

const fetch = mockFetch({
  spec: {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    servers: [{ url: "https://a.test" }],
    paths: Object.fromEntries([
      ...ROWS.map(([path, item]) => [path, item]),
      ["/made", of("application/xml", { type: "object", properties: { a: { type: "integer" } } })],
    ]),
  },
});

test.each(ROWS)("%s", async (path, _, status, text) => {
  const answer = await fetch(`https://a.test${path}`);
  expect(answer.status).toBe(status);
  const said = await answer.text();
  if (status === 200) expect(said).toBe(text);
  else expect(said).toContain(text);
});

test("what is made up for want of an example is JSON, and said to be", async () => {
  const answer = await fetch("https://a.test/made");
  expect(await answer.text()).toBe('{"a":0}');
  expect(answer.headers.get("x-mock-reason")).toBe(
    "made up from the schema, for want of an example, and written as JSON: the mock writes no application/xml",
  );
});
