import { expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { engineOf } from "../../src/core/session.js";
import { checkSigned } from "../../src/transfer/foreign.js";
import { clientOf, failure } from "../support/handler.js";
import { THINGS } from "../support/provider.js";

it("however many signed addresses a server gives, a secret of the client's own stays one", () => {
  const { client } = clientOf(() => new Response(), {}, THINGS);
  const engine = engineOf(client);
  engine.redactor.learn("own-password");
  for (let index = 0; index < 5000; index++)
    checkSigned(engine, `https://storage.test/file?X-Signature=${index}-of-many-signatures`);
  expect(engine.redactor.text("it is own-password")).toBe("it is [redacted]");
});

it.each([
  ["idleTimeout", 0, "idleTimeout must be a number of at least 1"],
  ["retries", -1, "retries must be a number of at least 0"],
])("a download takes no %s of %d, and says so", async (option, value, message) => {
  const { client, seen } = clientOf(() => new Response("x"), {}, THINGS);
  const error = await failure(
    (async () => coreOf(client).download("https://storage.test/f?s=1", { [option]: value }))(),
  );
  expect([error.message, seen.length]).toEqual([message, 0]);
});
