import { expect, it } from "vitest";
import { codeOf } from "../../src/core/outcome.js";
import type { ErrorDescriptor } from "../../src/descriptor.js";
import { BadRequestError, PermissionError } from "../../src/index.js";
import { clientOf, failure, json } from "../support/handler.js";
import { provider, THINGS } from "../support/provider.js";

const SAYS: ErrorDescriptor = {
  code: ["/code"],
  message: ["/message", "/error"],
  messages: { method_not_allowed: ["Method not allowed", "no such route"], late: ["too late"] },
  kinds: { "bad-request": ["method_not_allowed"] },
};

it.each([
  [{ message: "Method not allowed" }, "method_not_allowed"],
  [{ message: "Sorry: no such route here" }, "method_not_allowed"],
  [{ error: "You come too late" }, "late"],
  [{ message: "You may not" }, undefined],
  [{ message: { text: "Method not allowed" } }, undefined],
  [{}, undefined],
  ["Method not allowed", undefined],
  // A code that the body names is worth more than its text.
  [{ code: 7, message: "Method not allowed" }, 7],
])("%j stands for the code %j", (body, code) => {
  expect(codeOf(SAYS, body)).toBe(code);
});

it("a 403 is told apart by what it says", async () => {
  const bodies = [{ message: "Method not allowed" }, { message: "You may not" }];
  const { client } = clientOf(
    (_, index) => json(bodies[index], 403),
    { retries: 0 },
    THINGS,
    provider({ error: SAYS }),
  );
  const unknown = await failure(client.things.get("a"));
  expect(unknown).toBeInstanceOf(BadRequestError);
  expect(unknown).toMatchObject({ status: 403, code: "method_not_allowed" });
  expect(unknown.message).toBe("acme things.get: 403 method_not_allowed — Method not allowed");
  const forbidden = await failure(client.things.get("a"));
  expect(forbidden).toBeInstanceOf(PermissionError);
  expect(forbidden.code).toBeUndefined();
});
