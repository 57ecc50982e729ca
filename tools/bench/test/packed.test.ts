import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { packedCost } from "../src/gzip-cost.ts";
import { purposeOf } from "../src/purposes.ts";

const text = (words: readonly string[], many: number): string =>
  Array.from({ length: many }, (_, i) => words[(i * i + 3 * i) % words.length]).join(" ");

describe("what each byte costs once it is packed", () => {
  const WORDS = ["const", "answer", "=", "await", "fetch", "(url)", ";", "return", "grün", "0"];

  it.each([
    ["a short text, packed by the fixed codes", "return answer;"],
    ["a text with codes of its own", text(WORDS, 400)],
    ["one byte many times", "a".repeat(5000)],
    ["a text of many blocks", Array.from({ length: 60_000 }, (_, i) => (i * 7919) % 9973).join()],
  ])("adds up to the whole: %s", (_, code) => {
    const bytes = Buffer.from(code);
    const { bits, rest, total } = packedCost(bytes);
    expect(bits).toHaveLength(bytes.length);
    const sum = bits.reduce((all, one) => all + one, rest);
    // The last byte of the packed form is filled up.
    expect(Math.ceil(sum / 8 - 1e-6)).toBe(total);
    expect(total).toBe(gzipSync(bytes, { level: 9 }).length);
  });

  it("is little where a text says again what it has said", () => {
    const once = Array.from({ length: 60 }, (_, i) => (i * 48_271 * 7919) % 2_147_483_647).join();
    const { bits } = packedCost(Buffer.from(`${once}|${once}`));
    const half = bits.length / 2;
    const of = (part: Float64Array) => part.reduce((all, one) => all + one, 0);
    expect(of(bits.subarray(half + 1)) * 8).toBeLessThan(of(bits.subarray(0, half)));
  });
});

describe("what a source is for", () => {
  it.each([
    ["one-specwright.js", "the program, facts of the provider, its operations"],
    ["../clients/specwright/core.gen.ts", "the program, facts of the provider, its operations"],
    [
      "../../../../../packages/pluto/src/gen/table.gen.ts",
      "the program, facts of the provider, its operations",
    ],
    ["../../../../../packages/pluto/src/table/csv.ts", "additions of the provider"],
    ["../../../../../packages/runtime/src/redact/find.ts", "redaction, in any encoding"],
    ["../../../../../packages/runtime/src/core/unsent.ts", "retries, and what may be sent again"],
    ["../../../../../packages/runtime/src/core/send.ts", "the call itself"],
    ["../../../../../packages/runtime/src/table/misuse.ts", "checks of addresses, options, misuse"],
    ["../../../../../packages/runtime/src/table/method.ts", "methods"],
    [
      "../../../../../packages/runtime/src/features/logs.ts",
      "redirects, logs, layers, transports, progress",
    ],
  ])("%s", (path, purpose) => {
    expect(purposeOf(path)).toBe(purpose);
  });
});
