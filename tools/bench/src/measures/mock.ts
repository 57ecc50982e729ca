import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { generatedProviders } from "@specwright/config/workspace";
import { Agent } from "undici";
import { ask, next, start } from "../child.ts";
import type { Measure } from "../measure.ts";
import { PEERS, write } from "../paths.ts";
import { median, pairedRatio } from "../stats.ts";

const ROUNDS = 9;
/** The CPU of another process is told in hundredths of a second: a slice takes many of them. */
const SLICE = 1200;
const WARM_UP = 1200;
const PARALLEL = 8;

const OWN = `
import { startMock } from "@specwright/mock";
const [before, cpu] = [performance.now(), process.cpuUsage()];
for (const spec of process.argv.slice(2)) await startMock({ spec });
const { user, system } = process.cpuUsage(cpu);
process.send({ clock: (performance.now() - before) / 1000, cpu: (user + system) / 1e6 });
`;

/** Tells its address, then, whenever it is asked, what it holds once nobody needs the rest. */
const SERVED = `
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { startMock } from "@specwright/mock";
setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");
const { url } = await startMock({ spec: process.argv[2] }, { state: process.argv[3] === "state" });
process.send({ url });
process.on("message", () => {
  gc();
  process.send({ held: process.memoryUsage().heapUsed / 2 ** 20 });
});
`;

/** After so many requests a mock holds what it will hold, and after these no more of it. */
const SETTLED = 10_000;
const MANY = 100_000;

async function held(child: ChildProcess): Promise<number> {
  const answer = next<{ held: number }>(child);
  child.send("held?");
  return (await answer).held;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** CPU seconds of a process so far, as Linux counts them. */
function cpuOf({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function prism(spec: string): Promise<[ChildProcess, string]> {
  const port = await freePort();
  const program = join(PEERS, "node_modules/@stoplight/prism-cli/dist/index.js");
  const args = ["mock", "--port", String(port), "--host", "127.0.0.1", "-v", "fatal", spec];
  const child = spawn(process.execPath, [program, ...args], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    const up = await fetch(url).catch(() => undefined);
    await up?.body?.cancel();
    if (up) return [child, url];
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("Prism does not answer");
}

/** Valid requests, some at once; throws at anything but a 200. */
async function ask200(agent: Agent, url: string, requests: number): Promise<void> {
  const { origin, pathname } = new URL(url);
  const base = pathname.replace(/\/$/, "");
  const headers = {
    authorization: "Bearer bench-token-0123456789",
    accept: "application/json",
    business: "studio",
  };
  const lane = async () => {
    for (let i = 0; i < requests / PARALLEL; i++) {
      const path = `${base}/tasks?limit=1`;
      const { statusCode, body } = await agent.request({ origin, path, method: "GET", headers });
      const text = await body.text();
      if (statusCode !== 200) throw new Error(`${url}: ${statusCode} ${text}`);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, lane));
}

/** The mock beside bare Prism, on the same spec: ready time, and CPU of the server per request. */
export const mock: Measure = {
  name: "mock",
  async run({ spec, say }) {
    const specs = generatedProviders().map(({ specPath }) => specPath);
    const ready: { clock: number; cpu: number }[] = [];
    const program = write("mock/ready.mjs", OWN);
    for (let round = 0; round < 5; round++)
      ready.push(await ask<{ clock: number; cpu: number }>(program, specs));

    say("mock, requests");
    const served = write("mock/served.mjs", SERVED);
    const own = start(served, [spec]);
    const { url } = await next<{ url: string }>(own);
    const kept = start(served, [spec, "state"]);
    const { url: keptUrl } = await next<{ url: string }>(kept);
    const [bare, bareUrl] = await prism(spec);
    const agent = new Agent({ connections: PARALLEL });
    try {
      const servers = {
        "Specwright mock": [own, url],
        "Specwright mock, with a state": [kept, keptUrl],
        "bare Prism": [bare, bareUrl],
      } as const;
      const series = new Map<string, { cpu: number; wall: number }[]>();
      for (let round = -1; round < ROUNDS; round++) {
        for (const [name, [child, address]] of Object.entries(servers)) {
          const requests = round < 0 ? WARM_UP : SLICE;
          const before = [cpuOf(child), performance.now()] as const;
          await ask200(agent, address, requests);
          if (round < 0) continue;
          const cpu = (cpuOf(child) - before[0]) / requests;
          const wall = (performance.now() - before[1]) / 1000 / requests;
          series.set(name, [...(series.get(name) ?? []), { cpu, wall }]);
        }
      }
      say(`mock, ${MANY} requests`);
      const memory: { name: string; grown: number }[] = [];
      for (const [name, [child, address]] of Object.entries(servers).slice(0, 2)) {
        await ask200(agent, address, SETTLED);
        const before = await held(child);
        await ask200(agent, address, MANY);
        memory.push({ name, grown: (await held(child)) - before });
      }
      const of = (name: string, key: "cpu" | "wall") =>
        (series.get(name) ?? []).map((one) => 1 / one[key]);
      const table = (id: string, title: string, key: "cpu" | "wall") => ({
        id,
        title,
        base: "bare Prism",
        figures: Object.keys(servers).map((name) => ({
          name,
          value: median(of(name, key)),
          unit: "/s",
          ratio: pairedRatio(of(name, key), of("bare Prism", key)),
        })),
      });
      return [
        {
          id: "mock-ready",
          title: `Mock, until ${specs.length} providers are ready`,
          figures: [
            { name: "CPU", value: median(ready.map(({ cpu }) => cpu)), unit: "s" },
            {
              name: "by the clock",
              value: Math.min(...ready.map(({ clock }) => clock)),
              unit: "s",
            },
          ],
        },
        table("mock-requests", "Mock, valid 200s for each second of the server's CPU", "cpu"),
        table("mock-wall", "Mock, valid 200s a second, by the clock", "wall"),
        {
          id: "mock-memory",
          title: `Mock, what ${MANY} requests leave in its heap`,
          figures: memory.map(({ name, grown }) => ({ name, value: grown, unit: "MiB" })),
        },
      ];
    } finally {
      for (const child of [own, kept, bare]) child.kill();
      await agent.destroy();
    }
  },
};
