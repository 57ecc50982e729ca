import { buildProgram } from "../build.ts";
import { ask, next, start } from "../child.ts";
import type { Measure } from "../measure.ts";
import { write } from "../paths.ts";
import { median, pairedRatio } from "../stats.ts";

const ROUNDS = 7;

/** Pages of rows, made beforehand; `delay` milliseconds after they were asked for. */
const SERVER = `
import { createServer } from "node:http";
const row = (i, columns) =>
  Object.fromEntries(Array.from({ length: columns }, (_, c) => ["column_" + c, c ? i * c : "row " + i]));
const pages = new Map();
const page = (total, columns, offset, limit) => {
  const key = [total, columns, offset, limit].join();
  if (!pages.has(key)) {
    const count = Math.max(0, Math.min(limit, total - offset));
    const items = Array.from({ length: count }, (_, i) => row(offset + i, columns));
    pages.set(key, Buffer.from(JSON.stringify({ count: total, items })));
  }
  return pages.get(key);
};
createServer((request, response) => {
  const query = new URL(request.url, "http://x").searchParams;
  const [total, columns, delay] = new URL(request.url, "http://x").pathname.slice(1).split("/").map(Number);
  const body = page(total, columns, Number(query.get("offset") ?? 0), Number(query.get("limit")));
  setTimeout(() => {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
    response.end(body);
  }, delay);
}).listen(0, "127.0.0.1", function () { process.send({ port: this.address().port }); });
`;

/**
 * Reads all rows one way, and tells the time or the memory above what the process had before: not
 * both at once, since looking at memory takes time (0.15 ms here).
 */
const reader = (body: string) => `
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createClient } from "@specwright/runtime";
const [url, total, columns, delay, watched] = process.argv.slice(2);
const base = url + "/" + total + "/" + columns + "/" + delay;
const size = 10_000;
const provider = { name: "rows", servers: { api: { environments: { production: base } } }, auth: {}, security: [] };
const pagination = {
  style: "offset", items: "/items", total: "/count", end: "total", limit: size,
  parameters: { offset: "offset", limit: "limit" },
};
const operations = { "rows.list": { method: "GET", path: "/", pagination } };
const at = (address) => ({
  client: createClient(provider, operations, { servers: { api: address } }),
  ask: async (offset, limit) => {
    const response = await fetch(address + "/?offset=" + offset + "&limit=" + limit);
    return response.json();
  },
});
// Code is compiled on its first use: both ways are gone once with small pages that come at once.
const warm = at(url + "/300/" + columns + "/0");
for (let i = 0; i < 30; i++) await warm.ask(0, 10);
for await (const row of warm.client.rows.list({ limit: 10 })) if (!row) throw new Error("no row");
const { client, ask } = at(base);
if (watched === "memory") {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}
const idle = process.memoryUsage.rss();
let peak = idle;
const look = () => { peak = Math.max(peak, process.memoryUsage.rss()); };
const step = watched === "memory" ? 1000 : Infinity;
let rows = 0;
const started = performance.now();
${body}
const ms = performance.now() - started;
look();
if (rows !== Number(total)) throw new Error(rows + " rows");
process.send(watched === "memory" ? (peak - idle) / 2 ** 20 : ms);
`;

const COUNT = "{ rows++; if (rows % step === 0) look(); }";
/** The first page tells how many there are, and the others are asked for together. */
export const TWO_WAVES = "two waves by hand";

const WAYS = {
  Specwright: reader(`for await (const row of client.rows.list()) ${COUNT}`),
  "Specwright, prefetch: 3": reader(
    `for await (const row of client.rows.list({}, { prefetch: 3 })) ${COUNT}`,
  ),
  "sequential loop": reader(`
for (let offset = 0, more = true; more; offset += size) {
  const { count, items } = await ask(offset, size);
  for (const row of items) ${COUNT}
  more = offset + size < count;
}`),
  [TWO_WAVES]: reader(`
const { count, items } = await ask(0, size);
const starts = Array.from({ length: Math.ceil(count / size) - 1 }, (_, page) => size * (page + 1));
const others = starts.map((offset) => ask(offset, size));
for (const row of items) ${COUNT}
for (const other of others) for (const row of (await other).items) ${COUNT}`),
  "one big response": reader(`for (const row of (await ask(0, Number(total))).items) ${COUNT}`),
};

/** What the others are compared to. */
const BASE = "sequential loop";

/** Round trips of 200 ms; the best of all rounds, since other work on the machine only adds. */
const trips = (times: readonly number[]): number => Math.min(...times) / 200;

/** Many rows: time, memory and round trips. */
export const rows: Measure = {
  name: "rows",
  async run({ say }) {
    const server = start(write("rows/server.mjs", SERVER));
    const { port } = await next<{ port: number }>(server);
    try {
      const programs = Object.entries(WAYS).map(([name, program]): [string, string] => {
        const slug = name.replaceAll(/\W+/g, "-");
        return [name, buildProgram(write(`rows/${slug}.mjs`, program), "node")];
      });
      const read = async (
        watched: "time" | "memory",
        rows: number,
        columns: number,
        ms: number,
      ) => {
        say(`${rows} rows at ${ms} ms an answer: ${watched}`);
        const args = [`http://127.0.0.1:${port}`, rows, columns, ms, watched].map(String);
        const reads = programs.map(([name]) => ({ name, values: [] as number[] }));
        for (let round = 0; round < ROUNDS; round++) {
          for (const [index, [, path]] of programs.entries()) {
            reads[index]?.values.push(await ask<number>(path, args));
          }
        }
        const base = reads.find(({ name }) => name === BASE)?.values ?? [];
        return (unit: string, of = median) =>
          reads.map(({ name, values }) => {
            // The best of all rounds has no round to be compared in.
            const ratio = of === median ? pairedRatio(values, base) : of(values) / of(base);
            return { name, value: of(values), unit, ratio };
          });
      };
      await read("time", 100_000, 20, 0); // The server makes its pages.
      const time = await read("time", 100_000, 20, 50);
      const memory = await read("memory", 100_000, 20, 50);
      await read("time", 32_544, 6, 0);
      const few = await read("time", 32_544, 6, 200);
      const table = (id: string, title: string, figures: ReturnType<typeof time>) => ({
        id,
        title,
        base: BASE,
        figures,
      });
      return [
        table("rows-time", "100 000 rows of 20 columns, 50 ms an answer", time("ms")),
        table("rows-memory", "The same, peak memory above idle", memory("MB")),
        table(
          "round-trips",
          `32 544 rows in 4 pages, 200 ms an answer, best of ${ROUNDS}`,
          few("trips", trips),
        ),
      ];
    } finally {
      server.kill();
    }
  },
};
