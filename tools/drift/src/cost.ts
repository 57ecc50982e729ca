import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { drift } from "@specwright/drift";

/** What a radar may add to the CPU of a call, at its default sample. */
const GOAL = 0.05;
const ROUNDS = 60;
const SLICE = 200;

/** A server in a process of its own, so that its CPU is not the client's. */
const SERVER = `
const { createServer } = require("node:http");
process.once("message", (bodies) => {
  const server = createServer((request, response) => {
    const body = request.url.startsWith("/lab/experiments/PLX") ? bodies.one : bodies.list;
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
  });
  server.keepAliveTimeout = 600000;
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
});
`;

/** Measures a call with and without a radar, in turn, and prints both. @returns the exit code */
export async function cost(): Promise<number> {
  const spec = JSON.parse(readFileSync(join(ROOT, "packages/pluto/openapi.json"), "utf8"));
  const examples = spec.components.examples;
  const exampleOf = (id: string): string => {
    const name = Object.keys(examples).find((one) => one.startsWith(`${id}.200.`)) as string;
    return JSON.stringify(examples[name].value);
  };
  const bodies = { one: exampleOf("experiments.get"), list: exampleOf("experiments.list") };
  const server = spawn(process.execPath, ["--eval", SERVER], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  server.send(bodies);
  const [port] = (await once(server, "message")) as [number];
  try {
    const { createPluto } = await import(join(ROOT, "packages/pluto/dist/index.js"));
    const options = { token: "x".repeat(40), servers: { api: `http://127.0.0.1:${port}` } };
    const calls = { one: "get", list: "list" } as const;
    let isGood = true;
    for (const [body, method] of Object.entries(calls) as ["one" | "list", string][]) {
      const [plain, watched] = [createPluto(options), createPluto(options)];
      const radar = drift({ spec, report: () => {} });
      radar.watch(watched);
      const slice = async (client: typeof plain): Promise<number> => {
        const before = process.cpuUsage();
        for (let call = 0; call < SLICE; call++)
          await (method === "get"
            ? client.experiments.get("PLX000999")
            : client.experiments.list());
        // What was put aside is a cost of the watched one, too.
        if (client === watched) await radar.report();
        const { user, system } = process.cpuUsage(before);
        return (user + system) / SLICE;
      };
      for (let round = 0; round < 10; round++) for (const one of [plain, watched]) await slice(one);
      const rounds: [number, number][] = [];
      for (let round = 0; round < ROUNDS; round++) {
        // In turn first and second: the one behind must not pay for the other's garbage.
        const order = round % 2 === 0 ? [plain, watched] : [watched, plain];
        const [a, b] = [await slice(order[0]), await slice(order[1])];
        rounds.push(round % 2 === 0 ? [a, b] : [b, a]);
      }
      const ratio = median(rounds.map(([without, with_]) => with_ / without));
      const [without, with_] = [0, 1].map((side) =>
        median(rounds.map((one) => one[side] as number)),
      );
      isGood &&= ratio <= 1 + GOAL;
      console.log(
        `drift: experiments.${method} (${bodies[body].length} bytes): ${without?.toFixed(0)} µs of CPU a call, ${with_?.toFixed(0)} µs with a radar that looks at one in twenty: ${percent(ratio)}`,
      );
    }
    console.log(`drift: ${isGood ? "met" : "not met"}: at most ${GOAL * 100} % of a call's CPU`);
    return isGood ? 0 : 1;
  } finally {
    server.kill();
  }
}

const percent = (ratio: number): string =>
  `${ratio < 1 ? "" : "+"}${((ratio - 1) * 100).toFixed(1)} %`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
