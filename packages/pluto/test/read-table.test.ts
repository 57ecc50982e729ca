import { expect, test } from "vitest";
import { IncompleteTableError, NotFoundError } from "../src/index.js";
import { clientOf, EXPERIMENT, ORGANIZATION, TOKEN } from "./support/client.js";
import { type Answer, serve } from "./support/server.js";

/** As many as the assay data of the experiment that the provider's own article reads. */
const ROWS = 32_544;
const HEADERS = ["Gene_Symbol", "KD-1", "CTRL 1"];
const ASSAY = `/lab/experiments/${EXPERIMENT}/assay-data/`;

/** A page of an assay table of so many rows; gives no more than `cap` of them at once. */
function page(query: URLSearchParams, total = ROWS, cap = Number.POSITIVE_INFINITY) {
  const offset = Number(query.get("offset") ?? 0);
  const end = Math.min(total, offset + Math.min(cap, Number(query.get("limit"))));
  const items = [];
  for (let row = offset; row < end; row++) {
    items.push({ Gene_Symbol: `gene-${row}`, "KD-1": row, "CTRL 1": null });
  }
  return { headers: HEADERS, count: total, items };
}

const whole: Answer = ({ query }) => page(query);

test("reads all 32 544 rows of an assay, once and in order, the row that R loses among them", async () => {
  const server = await serve(whole);
  const { headers, rows, total } = await clientOf(server).experiments.readTable(
    EXPERIMENT,
    "assay",
  );
  expect(total).toBe(ROWS);
  expect(headers).toEqual(HEADERS);
  expect(rows.map((row) => row["KD-1"])).toEqual(Array.from({ length: ROWS }, (_, row) => row));
  expect(rows[10_000]).toEqual({ Gene_Symbol: "gene-10000", "KD-1": 10_000, "CTRL 1": null });
  expect(
    server.seen.map(({ path, query }) => [path, query.get("limit"), query.get("offset")]),
  ).toEqual([
    [ASSAY, "10000", null],
    [ASSAY, "10000", "10000"],
    [ASSAY, "10000", "20000"],
    [ASSAY, "10000", "30000"],
  ]);
});

test("asks for the pages after the first together, and keeps their order", async () => {
  const held: (() => void)[] = [];
  let mostInFlight = 0;
  const server = await serve(async ({ query }) => {
    if (!query.has("offset")) return page(query);
    // Answered only once all three are asked for, the last one first.
    await new Promise<void>((done) => {
      held.push(done);
      mostInFlight = Math.max(mostInFlight, held.length);
      if (held.length === 3)
        for (const one of held.reverse()) setTimeout(one, 10 * held.indexOf(one));
    });
    return page(query);
  });
  const { rows } = await clientOf(server).experiments.readTable(EXPERIMENT, "assay");
  expect(mostInFlight).toBe(3);
  expect(rows.findIndex((row, index) => row["KD-1"] !== index)).toBe(-1);
  expect(rows.length).toBe(ROWS);
});

test("never has more pages on their way than `prefetch`", async () => {
  let [inFlight, most] = [0, 0];
  const server = await serve(async ({ query }) => {
    most = Math.max(most, ++inFlight);
    await new Promise((done) => setTimeout(done, 5));
    inFlight--;
    return page(query, 95_000);
  });
  const options = { prefetch: 2 };
  const { rows } = await clientOf(server).experiments.readTable(EXPERIMENT, "assay", options);
  expect(rows.length).toBe(95_000);
  expect(most).toBe(2);
});

test("a server that gives fewer rows than asked for loses none", async () => {
  const server = await serve(({ query }) => page(query, 25_000, 1000));
  const { rows } = await clientOf(server).experiments.readTable(EXPERIMENT, "assay");
  expect(rows.map((row) => row["KD-1"])).toEqual(Array.from({ length: 25_000 }, (_, row) => row));
});

test("a whole number of full pages needs no empty page at the end", async () => {
  const server = await serve(({ query }) => page(query, 20_000));
  const { rows } = await clientOf(server).experiments.readTable(EXPERIMENT, "assay");
  expect([rows.length, server.seen.length]).toEqual([20_000, 2]);
});

test("a table that ends before its total is an error, not half a table", async () => {
  const server = await serve(({ query }) => ({
    ...page(query),
    ...(query.get("offset") === "20000" && { items: [] }),
  }));
  const reading = clientOf(server).experiments.readTable(EXPERIMENT, "assay");
  await expect(reading).rejects.toThrow(IncompleteTableError);
  await expect(reading).rejects.toMatchObject({ rows: 20_000, total: ROWS });
});

test("`limit` asks for no more than it needs, and still tells the total", async () => {
  const server = await serve(whole);
  const { experiments } = clientOf(server);
  const few = await experiments.readTable(EXPERIMENT, "assay", { limit: 3 });
  expect([few.rows.length, few.total]).toEqual([3, ROWS]);
  expect(server.seen.map(({ query }) => query.get("limit"))).toEqual(["3"]);
  const more = await experiments.readTable(EXPERIMENT, "assay", { limit: 10_001 });
  expect(more.rows.at(-1)?.["KD-1"]).toBe(10_000);
  expect(server.seen.length).toBe(3);
});

test.each([0, -1, 1.5, Number.NaN])("refuses %s as limit before it asks", async (limit) => {
  const server = await serve(whole);
  const reading = clientOf(server).experiments.readTable(EXPERIMENT, "assay", { limit });
  await expect(reading).rejects.toThrow(/limit must be a whole number above 0/);
  expect(server.seen).toEqual([]);
});

test.each(["assays", undefined, {}, { plot: 5 }])(
  "refuses %j as table before it asks",
  async (table) => {
    const server = await serve(whole);
    const reading = clientOf(server).experiments.readTable(EXPERIMENT, table as never);
    await expect(reading).rejects.toThrow('table must be "sample", "assay" or `{ plot }`');
    expect(server.seen).toEqual([]);
  },
);

test("tells its progress in rows", async () => {
  const server = await serve(whole);
  const told: unknown[] = [];
  await clientOf(server).experiments.readTable(EXPERIMENT, "assay", {
    onProgress: (progress) => told.push(progress),
  });
  expect(told).toEqual([10_000, 20_000, 30_000, ROWS].map((rows) => ({ rows, total: ROWS })));
});

test("each request carries the token and the organization; a call may name another one", async () => {
  const server = await serve(({ query }) => page(query, 15_000));
  const { experiments } = clientOf(server);
  await experiments.readTable(EXPERIMENT, "assay");
  await experiments.readTable(EXPERIMENT, "assay", { headers: { Organization: "other" } });
  expect(server.seen.map(({ headers }) => [headers.authorization, headers.organization])).toEqual([
    [`Token ${TOKEN}`, ORGANIZATION],
    [`Token ${TOKEN}`, ORGANIZATION],
    [`Token ${TOKEN}`, "other"],
    [`Token ${TOKEN}`, "other"],
  ]);
});

test("column names are data, whatever they are called", async () => {
  const names = ["Sample_ID", "__proto__", "constructor", "toString", "1A-rep 2"];
  const row = `{"Sample_ID":"s1","__proto__":"x","constructor":1,"toString":null,"1A-rep 2":0}`;
  const server = await serve((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(`{"headers":${JSON.stringify(names)},"count":1,"items":[${row}]}`);
  });
  const { experiments } = clientOf(server);
  for (const columnNames of [undefined, "lower"] as const) {
    const { rows, headers } = await experiments.readTable(EXPERIMENT, "sample", { columnNames });
    const [first] = rows as [Record<string, unknown>];
    expect(headers.map((name) => first[name])).toEqual(["s1", "x", 1, null, 0]);
    expect(Object.keys(first)).toEqual(headers);
    expect(Object.getPrototypeOf(first)).toBe(Object.prototype);
    expect(structuredClone(first)).toStrictEqual(first);
    expect(JSON.stringify(first)).toContain('"__proto__":"x"');
  }
  expect(({} as Record<string, unknown>).x).toBe(undefined);
});

test("lower-cases names as R does, if asked to", async () => {
  const server = await serve(({ query }) => page(query, 2));
  const { headers, rows } = await clientOf(server).experiments.readTable(EXPERIMENT, "assay", {
    columnNames: "lower",
  });
  expect(headers).toEqual(["gene_symbol", "KD-1", "CTRL 1"]);
  expect(rows[1]).toEqual({ gene_symbol: "gene-1", "KD-1": 1, "CTRL 1": null });
});

test("an empty table has its columns and no rows", async () => {
  const server = await serve(() => ({ headers: ["Sample_ID"], count: 0, items: [] }));
  const data = await clientOf(server).experiments.readTable(EXPERIMENT, "sample");
  expect(data).toEqual({ headers: ["Sample_ID"], rows: [], total: 0 });
});

test("results of a plot come as rows, also where they were sent by column, nulls kept", async () => {
  const headers = ["Gene_Symbol", "Log2_Fold_Change", "P_Value"];
  const rows = [
    { Gene_Symbol: "ACTB", Log2_Fold_Change: 0.03, P_Value: null },
    { Gene_Symbol: "TP53", Log2_Fold_Change: -1.77, P_Value: 0 },
  ];
  const columns = [
    ["ACTB", "TP53"],
    [0.03, -1.77],
    [null, 0],
  ];
  let items: unknown[] = rows;
  const server = await serve(() => ({ headers, count: 2, items }));
  const { experiments } = clientOf(server);
  const byRow = await experiments.readTable(EXPERIMENT, { plot: "p1" });
  items = columns;
  const byColumn = await experiments.readTable(EXPERIMENT, { plot: "p1" });
  expect(byRow).toEqual({ headers, rows, total: 2 });
  expect(byColumn).toEqual(byRow);
  const path = `/lab/experiments/${EXPERIMENT}/plots/p1/data/`;
  expect(server.seen.map((one) => [one.path, one.query.get("limit")])).toEqual([
    [path, "100000"],
    [path, "100000"],
  ]);
});

test("results without a count, as in 2022, are what came", async () => {
  const server = await serve(() => ({ headers: ["Sample_ID"], items: [{ Sample_ID: "s1" }] }));
  const { rows, total } = await clientOf(server).experiments.readTable(EXPERIMENT, { plot: "p1" });
  expect([rows.length, total]).toEqual([1, 1]);
});

test("the code of an error decides before its status does", async () => {
  const server = await serve((_, response) => {
    response.writeHead(400, { "content-type": "application/json" });
    response.end(
      `{"code":"invalid_object_id","message":"No experiment with that id.","details":null}`,
    );
  });
  const reading = clientOf(server).experiments.readTable(EXPERIMENT, "assay");
  await expect(reading).rejects.toThrow(NotFoundError);
  await expect(reading).rejects.toMatchObject({ status: 400, code: "invalid_object_id" });
});

test("an abort ends all pages that are on their way, with the caller's own reason", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const server = await serve(({ query }) => {
    if (!query.has("offset")) return page(query);
    controller.abort(reason);
    return undefined;
  });
  const { signal } = controller;
  const reading = clientOf(server).experiments.readTable(EXPERIMENT, "assay", { signal });
  await expect(reading).rejects.toBe(reason);
});
