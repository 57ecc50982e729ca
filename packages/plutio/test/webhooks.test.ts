import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import {
  ConfigError,
  hasSecret,
  type Invoice,
  isEvent,
  readWebhook,
  sameText,
} from "../src/index.js";

const secret = "correct horse battery staple";

test.each<[string, Parameters<typeof hasSecret>[0]]>([
  [
    "a Request",
    new Request("https://hooks.example.test", { headers: { "X-Plutio-Secret": secret } }),
  ],
  ["Headers", new Headers({ "x-plutio-secret": secret })],
  ["the headers of node:http", { "x-plutio-secret": secret, host: "hooks.example.test" }],
  ["headers in the sender's case", { "X-Plutio-Secret": secret }],
])("the right secret is found in %s", async (_, source) => {
  expect(await hasSecret(source, { secret })).toBe(true);
  expect(await hasSecret(source, { secret: `${secret}r` })).toBe(false);
  expect(await hasSecret(source, { secret, header: "x-other" })).toBe(false);
});

test.each([
  ["none", {}],
  ["an empty one", { "x-plutio-secret": "" }],
  ["the first half", { "x-plutio-secret": secret.slice(0, 10) }],
  ["two of them", { "x-plutio-secret": [secret, secret] }],
  ["two in different case", { "x-plutio-secret": secret, "X-Plutio-Secret": secret }],
])("a webhook with %s is not ours", async (_, headers) => {
  expect(await hasSecret(headers, { secret })).toBe(false);
});

test("an empty secret is refused, since everybody knows it", async () => {
  await expect(hasSecret({ "x-plutio-secret": "" }, { secret: "" })).rejects.toThrow(ConfigError);
  await expect(hasSecret({}, { secret: undefined as never })).rejects.toThrow(/secret is empty/);
});

test("texts are compared as ===, whatever they are", async () => {
  const one = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("", "a", "é", "e\u0301"),
  );
  await fc.assert(
    fc.asyncProperty(one, one, async (a, b) => {
      expect(await sameText(a, b)).toBe(a === b);
      expect(await sameText(a, a)).toBe(true);
    }),
  );
});

test("neither content nor length of a secret is compared, only digests of one length", async () => {
  const { digest } = crypto.subtle;
  const seen: number[] = [];
  crypto.subtle.digest = async (algorithm, data) => {
    const answer = await digest.call(crypto.subtle, algorithm, data);
    seen.push(answer.byteLength);
    return answer;
  };
  try {
    expect(await sameText("a", "b".repeat(1000))).toBe(false);
  } finally {
    crypto.subtle.digest = digest;
  }
  expect(seen).toEqual([32, 32]);
});

test("a body is read in the shape of the help centre and in that of the known receiver", () => {
  const invoice = { _id: "CEyegYTAza89xHJcT", name: "Website", amountPaid: 1200 };
  expect(readWebhook(JSON.stringify(invoice))).toEqual({ record: invoice });
  const webhook = readWebhook({ event: "invoice.edit", data: invoice });
  expect(webhook).toEqual({ event: "invoice.edit", record: invoice });
  expect(isEvent(webhook, "invoice.edit")).toBe(true);
  expect(isEvent(webhook, "invoice.create")).toBe(false);
  if (isEvent(webhook, "invoice.edit")) expectTypeOf(webhook.record).toEqualTypeOf<Invoice>();
  // An event, as a field of a calendar record, is no envelope.
  expect(readWebhook({ _id: "x", event: "party" })).toEqual({
    record: { _id: "x", event: "party" },
  });
});

test.each([["[]"], ["null"], ["7"], ['"text"']])("%s holds no record", (body) => {
  expect(() => readWebhook(body)).toThrow(TypeError);
});

test("what is no JSON is said to be none", () => {
  expect(() => readWebhook("event=invoice.edit")).toThrow(SyntaxError);
});
