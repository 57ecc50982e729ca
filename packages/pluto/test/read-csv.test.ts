import { expect, test } from "vitest";
import { NoDataError, type TableProgress } from "../src/index.js";
import { clientOf, EXPERIMENT } from "./support/client.js";
import { serve } from "./support/server.js";

async function reading(csv: string) {
  const storage = await serve((_, response) => void response.end(csv));
  const api = await serve(() => ({ url: `${storage.url}/table.csv?signature=made-up` }));
  return { storage, api, experiments: clientOf(api).experiments };
}

test("reads a table from its CSV in one transfer, numbers as numbers, nulls kept", async () => {
  const { api, storage, experiments } = await reading(
    'gene_symbol,KD-1,"CTRL ""1"""\r\nACTB,10422,\r\n"TP53",0,312.5\r\n',
  );
  const data = await experiments.readTable(EXPERIMENT, "assay", { via: "csv" });
  expect(data).toEqual({
    headers: ["gene_symbol", "KD-1", 'CTRL "1"'],
    rows: [
      { gene_symbol: "ACTB", "KD-1": 10422, 'CTRL "1"': null },
      { gene_symbol: "TP53", "KD-1": 0, 'CTRL "1"': 312.5 },
    ],
    total: 2,
  });
  expect(api.seen.map(({ path }) => path)).toEqual([
    `/lab/experiments/${EXPERIMENT}/assay-data/download/`,
  ]);
  expect(storage.seen[0]?.headers).not.toHaveProperty("authorization");
});

test("a large table survives being cut into pieces anywhere, text beyond ASCII included", async () => {
  const rows = Array.from({ length: 32_544 }, (_, row) => `"gène-${row}, 🧬",${row},${row / 2}`);
  const { experiments } = await reading(`id,a,b\n${rows.join("\n")}`);
  const told: TableProgress[] = [];
  const data = await experiments.readTable(EXPERIMENT, "sample", {
    via: "csv",
    onProgress: (progress) => told.push(progress),
  });
  expect(data.rows.length).toBe(32_544);
  expect(data.rows.findIndex((row, index) => row.id !== `gène-${index}, 🧬`)).toBe(-1);
  expect(data.rows[10_000]).toEqual({ id: "gène-10000, 🧬", a: 10_000, b: 5000 });
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual({ rows: 32_544, total: undefined });
});

test("`limit` cuts, the total stays", async () => {
  const { experiments } = await reading("id\na\nb\nc\n");
  const { rows, total } = await experiments.readTable(EXPERIMENT, "sample", {
    via: "csv",
    limit: 2,
  });
  expect([rows.length, total]).toEqual([2, 3]);
});

test("columns of the same name keep their values", async () => {
  const { experiments } = await reading("id,x,x,__proto__\na,1,2,3\n");
  const { headers, rows } = await experiments.readTable(EXPERIMENT, "sample", { via: "csv" });
  expect(headers).toEqual(["id", "x", "x_2", "__proto__"]);
  expect(headers.map((name) => rows[0]?.[name])).toEqual(["a", 1, 2, 3]);
});

test("an empty file is an empty table", async () => {
  const { experiments } = await reading("");
  const data = await experiments.readTable(EXPERIMENT, "sample", { via: "csv" });
  expect(data).toEqual({ headers: [], rows: [], total: 0 });
});

test("a plot without data has no CSV", async () => {
  const api = await serve(() => ({ url: null }));
  const { experiments } = clientOf(api);
  await expect(experiments.readTable(EXPERIMENT, { plot: "p1" }, { via: "csv" })).rejects.toThrow(
    NoDataError,
  );
});
