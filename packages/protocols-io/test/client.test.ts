import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createProtocolsIo } from "../src/index.js";

const manifest = JSON.parse(
  readFileSync(new URL("../src/gen/manifest.json", import.meta.url), "utf8"),
) as { provider: string; methods: { id: string }[] };

test("protocols-io: every method of the manifest is there", () => {
  const client: unknown = createProtocolsIo({} as never);
  const missing = manifest.methods.filter(({ id }) => {
    const method = id
      .split(".")
      .reduce<unknown>((at, word) => (at as Record<string, unknown>)?.[word], client);
    return typeof method !== "function";
  });
  expect(manifest.provider).toBe("protocols-io");
  expect(missing).toEqual([]);
});
