import { expect, it } from "vitest";
import { clientOf, failure } from "../support/handler.js";
import { operation } from "../support/provider.js";

const operations = {
  "things.get": operation(),
  "things.look": operation({ method: "HEAD" }),
};

const answered = (headers: Record<string, string>, method: "get" | "look" = "get") =>
  clientOf(() => new Response("", { headers }), {}, operations).client.things[method]("a");

it.each([
  { "content-encoding": "gzip" },
  { "content-encoding": "x-identity" },
  { "content-encoding": "identity-x" },
])("an empty text may be half of one that was packed: %j", async (headers) => {
  expect((await failure(answered(headers))).message).toMatch(/nothing came of a packed body/);
});

it.each<[Record<string, string>]>([
  [{}],
  [{ "content-encoding": "Identity" }],
  [{ "content-encoding": "" }],
  [{ "content-encoding": "gzip", "content-length": "0" }],
])("it is nothing where nothing was packed: %j", async (headers) => {
  expect(await answered(headers)).toBeUndefined();
});

it("it is nothing where only the head was asked for", async () => {
  expect(await answered({ "content-encoding": "gzip" }, "look")).toBeUndefined();
});
