import { expect, test } from "vitest";
import { freshnessLine, freshnessOf } from "../src/index.ts";

const seen = (last: string) => ({
  "x-evidence": { grade: "observed", observed: { count: 1, first: last, last } },
});

test("a spec of which nothing was observed says so", () => {
  const fresh = freshnessOf([{ read: "2026-11-28" }, { read: "2026-11-28" }, {}], { paths: {} });
  expect(freshnessLine(fresh)).toBe(
    "Read on 2026-11-28: 2 of 3 sources; no answer of the live service was ever observed.",
  );
  expect(freshnessLine(freshnessOf([{ read: "unknown" }], {}))).toMatch(
    /^On what days .* not known;/,
  );
});

test("the last day of any place counts, those of examples do not", () => {
  const schema = {
    properties: { a: seen("2026-12-01"), b: seen("2027-01-02") },
    example: seen("2029-01-01"),
  };
  const fresh = freshnessOf([{ read: "2026-11-01" }, { read: "2026-11-28" }], {
    schema,
    again: schema,
  });
  expect(fresh).toEqual({
    read: { first: "2026-11-01", last: "2026-11-28" },
    sources: 2,
    dated: 2,
    observed: { places: 2, last: "2027-01-02" },
  });
  expect(freshnessLine(fresh)).toBe(
    "Read from 2026-11-01 to 2026-11-28: 2 of 2 sources; last observed in answers on 2027-01-02, at 2 places of the spec.",
  );
});
