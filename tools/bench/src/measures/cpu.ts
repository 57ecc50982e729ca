import type { ChildProcess } from "node:child_process";
import { buildProgram } from "../build.ts";
import { next, start } from "../child.ts";
import type { Measure, Table } from "../measure.ts";
import { write } from "../paths.ts";
import { median, pairedRatio } from "../stats.ts";
import { SUBJECTS, slug } from "../subjects.ts";

/** Runs, each in processes of its own: what an engine makes of a program differs from one to the next. */
const RUNS = 5;
/** Rounds, and requests of one subject in a round: short slices, so that all see the same machine. */
const ROUNDS = 16;
const SLICE = 128;
const WARM_UP = 8000;

const SERVER = `
import { createServer } from "node:http";
const item = { _id: "5f9f1b9b9c9d440000a1b2c3", title: "Send proposal", status: "open" };
for (let i = 0; i < 20; i++) item["customField" + i] = { value: "text of field " + i, _id: "f" + i };
const body = JSON.stringify([item]);
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
const server = createServer((request, response) => {
  if (request.url !== "/tasks?_id=5f9f1b9b9c9d440000a1b2c3" || !request.headers.authorization) {
    response.writeHead(400).end(request.url);
    return;
  }
  response.writeHead(200, headers).end(body);
});
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
`;

/** Makes so many requests, so many at once, and tells the microseconds of CPU of each. */
const CHILD = (subject: string) => `
import { connect } from "./${subject}.js";
const call = await connect(process.argv[2]);
const expected = "Send proposal";
const first = await call();
if ((Array.isArray(first) ? first[0] : first).title !== expected) throw new Error("wrong answer");
process.on("message", async ({ requests, parallel }) => {
  const before = process.cpuUsage();
  const lane = async () => { for (let i = 0; i < requests / parallel; i++) await call(); };
  await Promise.all(Array.from({ length: parallel }, lane));
  const { user, system } = process.cpuUsage(before);
  process.send({ cpu: (user + system) / requests });
});
process.send({ ready: true });
`;

/** What a subject took in one run, in microseconds, and beside plain fetch. */
interface Taken {
  readonly value: number;
  readonly ratio: number;
}

/** One run: every subject in a process of its own, asked in turn for a short slice. */
async function runOnce(programs: ReadonlyMap<string, string>, url: string, parallel: number) {
  const children = new Map<string, ChildProcess>();
  try {
    for (const [name, path] of programs) {
      const child = start(path, [url]);
      await next(child);
      children.set(name, child);
    }
    const slice = async (name: string, requests: number) => {
      const child = children.get(name) as ChildProcess;
      child.send({ requests, parallel });
      return (await next<{ cpu: number }>(child)).cpu;
    };
    const series = new Map<string, number[]>([...programs.keys()].map((name) => [name, []]));
    for (const name of series.keys()) await slice(name, WARM_UP);
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, values] of series) values.push(await slice(name, SLICE));
    const base = series.get("plain fetch") as number[];
    return new Map<string, Taken>(
      [...series].map(([name, values]) => [
        name,
        { value: median(values), ratio: pairedRatio(values, base) },
      ]),
    );
  } finally {
    for (const child of children.values()) child.kill();
  }
}

/** CPU per request: the median of several runs, with the lowest and the highest. */
export const cpu: Measure = {
  name: "cpu",
  async run({ say }) {
    const server = start(write("cpu/server.mjs", SERVER));
    try {
      const { port } = await next<{ port: number }>(server);
      const programs = new Map(
        SUBJECTS.map(({ name, call }) => {
          write(`cpu/${slug(name)}.js`, call);
          const program = write(`cpu/child-${slug(name)}.mjs`, CHILD(slug(name)));
          return [name, buildProgram(program, "node")];
        }),
      );
      const tables: Table[] = [];
      for (const parallel of [1, 32]) {
        const runs: ReadonlyMap<string, Taken>[] = [];
        for (let run = 1; run <= RUNS; run++) {
          say(`CPU per request, ${parallel} at once, run ${run} of ${RUNS}`);
          runs.push(await runOnce(programs, `http://127.0.0.1:${port}`, parallel));
        }
        const figures = SUBJECTS.map(({ name }) => {
          const taken = runs.map((run) => run.get(name) as Taken);
          const ratios = taken.map(({ ratio }) => ratio);
          return {
            name,
            value: median(taken.map(({ value }) => value)),
            unit: "µs",
            ratio: median(ratios),
            spread: [Math.min(...ratios), Math.max(...ratios)] as const,
          };
        });
        const title = `CPU per GET, ${parallel === 1 ? "one after another" : `${parallel} at once`}`;
        tables.push({ id: `cpu-${parallel}`, title, base: "plain fetch", figures });
      }
      return tables;
    } finally {
      server.kill();
    }
  },
};
