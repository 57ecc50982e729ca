import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/index.js";

/** What a spec allows is taken, and what it does not is refused with its place and rule: row by row. */
export type Row = readonly [
  name: string,
  operation: object,
  path: string,
  expected: number | [status: number, violation: string],
  init?: RequestInit,
];

const ok = { responses: { 204: { description: "Done." } } };
export const parameter = (node: object, more: object = {}) => ({
  ...ok,
  parameters: [node],
  ...more,
});
export const body = (content: object, more: object = {}) => ({
  ...ok,
  requestBody: { required: true, content, ...more },
});
export const json = (schema: object) => ({ "application/json": { schema } });
export const path = (node: object) => parameter({ in: "path", name: "p", required: true, ...node });
export const query = (node: object) => parameter({ in: "query", name: "q", ...node });
export const post = (
  text: BodyInit,
  type = "application/json",
  more: object = {},
): RequestInit => ({
  method: "POST",
  body: text,
  headers: { "content-type": type, ...more },
});

export const STRINGS = { type: "array", items: { type: "string" }, maxItems: 2 };
export const NUMBERS = { type: "array", items: { type: "integer" } };
export const POINT = {
  type: "object",
  required: ["x"],
  properties: { x: { type: "integer" }, y: { type: "integer" } },
  additionalProperties: false,
};

/** Tries rows, each at an operation of its own of one mock. */
export function tryRows(ROWS: readonly Row[]): () => Mock | undefined {
  let mock: Mock;
  beforeAll(async () => {
    const paths = ROWS.map(([, operation, , , init], index) => {
      const { parameters = [] } = operation as { parameters?: { in: string; name: string }[] };
      const segment = parameters.some((one) => one.in === "path") ? `{${parameters[0]?.name}}` : "";
      return [
        `/r${index}/${segment}`,
        { [(init?.method ?? "get").toLowerCase()]: operation },
      ] as const;
    });
    const Tree = {
      type: "object",
      required: ["id", "children"],
      properties: {
        id: { type: "string", readOnly: true },
        children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
      },
    };
    mock = await startMock({
      spec: {
        openapi: "3.1.0",
        info: { title: "Rows", version: "1" },
        servers: [{ url: "https://api.example.test" }],
        paths: Object.fromEntries(paths),
        components: { schemas: { Tree } },
      },
    });
  });
  afterAll(() => mock.stop());

  test.each(ROWS.map((row, index) => [row[0], row, index] as const))(
    "%s",
    async (_, row, index) => {
      const [, , at, expected, init = {}] = row;
      const answer = await fetch(`${mock.url}/r${index}${at}`, init as RequestInit);
      const reason = answer.headers.get("x-mock-reason");
      if (typeof expected === "number") expect([answer.status, reason]).toEqual([expected, null]);
      else {
        expect(answer.status).toBe(expected[0]);
        expect(reason).toContain(expected[1]);
      }
    },
  );
  return () => mock;
}
