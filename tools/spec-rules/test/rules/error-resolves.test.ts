import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a root pointer that leads nowhere", async () => {
  const files = spoil("openapi.yaml", "code: [/code]", "code: [/error/code]");
  expect(await findings("error-resolves", files, "gen")).toEqual([
    "openapi.yaml:7 `x-error.code` points to `/error/code`, which no schema of the body describes.",
  ]);
});

test("a response's own pointer that leads nowhere", async () => {
  const files = spoil(
    "resources/errors.yaml",
    "      content:",
    "      x-error: { message: [/text] }\n      content:",
  );
  expect(await findings("error-resolves", files, "gen")).toEqual([
    "resources/errors.yaml:12 `x-error.message` points to `/text`, which no schema of the body describes.",
  ]);
});
