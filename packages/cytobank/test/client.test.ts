import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCytobank } from "../src/index.js";

const manifest = JSON.parse(
  readFileSync(new URL("../src/gen/manifest.json", import.meta.url), "utf8"),
) as { provider: string; methods: { id: string }[] };

test("cytobank: every method of the manifest is there", () => {
  const client: unknown = createCytobank({} as never);
  const missing = manifest.methods.filter(({ id }) => {
    const method = id
      .split(".")
      .reduce<unknown>((at, word) => (at as Record<string, unknown>)?.[word], client);
    return typeof method !== "function";
  });
  expect(manifest.provider).toBe("cytobank");
  expect(missing).toEqual([]);
});
