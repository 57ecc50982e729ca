import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a token operation that does not exist", async () => {
  const files = spoil("openapi.yaml", "operation: tokens.create", "operation: tokens.make");
  expect(await findings("auth-token-resolves", files, "gen")).toEqual([
    "openapi.yaml:23 `x-auth.token.operation` names `tokens.make`, which is no operation.",
  ]);
});

test("a token where the answer has none", async () => {
  const files = spoil("openapi.yaml", "[/access_token]", "[/token]");
  expect(await findings("auth-token-resolves", files, "gen")).toEqual([
    "openapi.yaml:23 `x-auth.token.accessToken` points to `/token`, which no schema of the body describes.",
  ]);
});
