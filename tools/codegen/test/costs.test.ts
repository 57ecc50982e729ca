import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { generate } from "../src/generate.ts";

/** A spec of so many resources: a list, and something to make one, with a schema of their own. */
function specOf(resources: number): string {
  const [paths, schemas]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (let number = 0; number < resources; number++) {
    const $ref = `#/components/schemas/Thing${number}`;
    const text = { type: "string", description: "It." };
    const properties = { id: text, tags: { type: "array", items: text }, of: { $ref } };
    schemas[`Thing${number}`] = { type: "object", required: ["id"], properties };
    const content = { "application/json": { schema: { $ref } } };
    const responses = { 200: { description: "It.", content } };
    paths[`/things${number}`] = {
      get: { operationId: `things${number}.get`, responses },
      post: { operationId: `things${number}.create`, requestBody: { content }, responses },
    };
  }
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://api.things.test" }],
    security: [],
    paths,
    components: { schemas },
  });
}

/** How often generating from a spec lists what is in an object, whatever the machine's speed. */
async function looksOf(resources: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "costs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const specPath = join(folder, "openapi.json");
  writeFileSync(specPath, specOf(resources));
  const { keys, values, entries } = Object;
  let looks = 0;
  const counted =
    <T>(list: (of: object) => T) =>
    (of: object): T => {
      looks += 1;
      return list(of);
    };
  Object.assign(Object, {
    keys: counted(keys),
    values: counted(values),
    entries: counted(entries),
  });
  try {
    await generate({ name: "things", folder, specPath });
  } finally {
    Object.assign(Object, { keys, values, entries });
  }
  return looks;
}

test("generation looks at each resource so often, however many there are", async () => {
  await looksOf(1);
  const [some, many] = [await looksOf(20), await looksOf(80)];
  const each = (many - some) / 60;
  expect(some - 20 * each).toBeLessThan(1000);
  // One more walk over all that a resource has is some twenty.
  expect(each).toBeLessThan(480);
});
