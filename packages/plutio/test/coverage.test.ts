import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const GRADES = ["documented", "vendor-client", "third-party", "inferred"];

interface Manifest {
  readonly operations: number;
  readonly methods: readonly {
    readonly id: string;
    readonly operationId: string;
    readonly grade: string;
  }[];
}

test("the 147 operations that the provider publishes are all there, by their names", () => {
  const row = /^\| (\d+) \| ((GET|POST|PUT|DELETE) \S.*?) \| `([\w.]+)` \| (\S+) \|/gm;
  const rows = [...read("../../../specs/plutio/README.md").matchAll(row)];
  const { methods } = JSON.parse(read("../src/gen/manifest.json")) as Manifest;
  expect(rows.map(([, id]) => Number(id))).toEqual(Array.from({ length: 147 }, (_, i) => i + 1));
  // The docs list 36 GET, 45 POST, 34 PUT and 32 DELETE, each name once.
  const verbs = { GET: 36, POST: 45, PUT: 34, DELETE: 32 };
  for (const [verb, count] of Object.entries(verbs)) {
    expect(rows.filter((found) => found[3] === verb)).toHaveLength(count);
  }
  expect(new Set(rows.map(([, , name]) => name)).size).toBe(147);
  for (const [, , name, , operationId, grade] of rows) {
    const method = methods.find((one) => one.operationId === operationId);
    expect({ name, grade: method?.grade }).toEqual({ name, grade });
    expect(GRADES).toContain(grade);
  }
});
