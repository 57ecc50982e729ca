import { describe, expect, onTestFinished, test } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { JSON_BOUNDS } from "../src/json.js";
import { LARGE, LONGEST_MATCHED } from "../src/prism/large.js";

const JSON_TYPE = "application/json";

async function start(schema: object, type = JSON_TYPE): Promise<Mock> {
  const content = { [type]: { schema } };
  const responses = { 200: { description: "ok" } };
  const paths = { "/x": { post: { requestBody: { content }, responses } } };
  const info = { title: "t", version: "1" };
  const mock = await startMock({ spec: { openapi: "3.1.0", info, paths } });
  onTestFinished(() => mock.stop());
  return mock;
}

async function post(mock: Mock, body: string, type = JSON_TYPE) {
  const headers = { "content-type": type };
  const { status, headers: said } = await fetch(`${mock.url}/x`, { method: "POST", headers, body });
  return { status, reason: said.get("x-mock-reason") ?? "" };
}

const faults = ({ reason }: { reason: string }): number =>
  reason.split("must be string").length - 1;
const list = (items: number): string => `[${Array(items).fill(1)}]`;

describe("a body in which more is wrong than there is room to say", () => {
  test("has all told up to a bound, and the first fault beyond it", async () => {
    const mock = await start({ type: "array", items: { type: "string" } });
    expect(faults(await post(mock, list(10)))).toBe(10);
    expect(faults(await post(mock, list(LARGE.values - 1)))).toBeGreaterThan(10);
    const large = await post(mock, list(LARGE.values));
    expect(large).toEqual({ status: 422, reason: "body.0: must be string (type)" });
    expect(await post(mock, JSON.stringify(Array(LARGE.values).fill("a")))).toMatchObject({
      status: 200,
    });
  });

  test("is told the first one where each value has several ways to be wrong", async () => {
    const oneOf = Array.from({ length: 40 }, (_, index) => ({ required: [`a${index}`] }));
    const mock = await start({ type: "array", items: { type: "object", oneOf } });
    const { status, reason } = await post(mock, JSON.stringify(Array(100_000).fill({})));
    expect(status).toBe(422);
    expect(reason).toContain("body.0.a0: must have required property");
  });

  test("so is a form of many fields", async () => {
    const items = { type: "integer" };
    const type = "application/x-www-form-urlencoded";
    const mock = await start({ type: "object", properties: { a: { type: "array", items } } }, type);
    const { status, reason } = await post(mock, "a=x&".repeat(LARGE.values), type);
    expect({ status, reason }).toEqual({
      status: 422,
      reason: "body.a.0: must be integer (type)",
    });
  });

  test("long texts are held against no pattern, and others of it are", async () => {
    const mock = await start({ type: "array", items: { type: "string", pattern: "^.*a.*b$" } });
    const long = "a".repeat(LARGE.letters + 1);
    expect((await post(mock, JSON.stringify([long]))).status).toBe(200);
    const short = "a".repeat(LONGEST_MATCHED);
    expect((await post(mock, JSON.stringify([long, short]))).reason).toContain(
      "body.1: must match",
    );
    expect((await post(mock, JSON.stringify([short]))).reason).toContain("body.0: must match");
  });
});

describe("a body of JSON", () => {
  const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

  test("is nested up to a bound, where whatever is done with it goes down as deep", async () => {
    // A property that every object has makes the mock copy the body.
    const mock = await start({ properties: { constructor: { type: "string" } } });
    expect((await post(mock, nested(JSON_BOUNDS.depth))).status).toBe(200);
    for (const depth of [JSON_BOUNDS.depth + 1, 1_000_000]) {
      expect(await post(mock, nested(depth))).toEqual({
        status: 422,
        reason: "body: is nested deeper than 500 levels (syntax)",
      });
    }
  });

  test("holds values up to a bound, alone and as a field of a form", async () => {
    const mock = await start({});
    expect((await post(mock, list(JSON_BOUNDS.values - 1))).status).toBe(200);
    expect(await post(mock, list(JSON_BOUNDS.values))).toEqual({
      status: 422,
      reason: "body: holds more than 1000000 values (syntax)",
    });
    const type = "application/x-www-form-urlencoded";
    const form = await start({ properties: { a: { type: "array" } } }, type);
    const many = list(JSON_BOUNDS.values);
    expect((await post(form, `a=${many}`, type)).status).toBe(200);
  });
});
