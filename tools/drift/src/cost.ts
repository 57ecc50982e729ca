import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { drift } from "@specwright/drift";

/** What a radar may add to the CPU of a call, at its default sample. */
const GOAL = 0.05;
const ROUNDS = 60;
const WARM = 10;
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

/**
 * Measures what a radar adds to a call, and prints it. What it adds is some microseconds, which vanish in what
 * connections cost now and then: so the difference is taken over answers in memory, and held against the CPU of
 * a call over HTTP.
 *
 * @returns the exit code
 */
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
    const token = "x".repeat(40);
    const overHttp = createPluto({ token, servers: { api: `http://127.0.0.1:${port}` } });
    const calls = { one: "get", list: "list" } as const;
    let isGood = true;
    for (const [name, method] of Object.entries(calls) as ["one" | "list", "get" | "list"][]) {
      const body = bodies[name];
      const fetch = async (): Promise<Response> =>
        new Response(body, { headers: { "content-type": "application/json" } });
      const [plain, watched] = [createPluto({ token, fetch }), createPluto({ token, fetch })];
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
      const rounds: Record<"http" | "plain" | "watched", number[]> = {
        http: [],
        plain: [],
        watched: [],
      };
      for (let round = -WARM; round < ROUNDS; round++) {
        // In turn first and second: the one behind must not pay for the other's garbage.
        const pair = [
          ["plain", plain],
          ["watched", watched],
        ] as const;
        const order = [
          ["http", overHttp] as const,
          ...(round % 2 === 0 ? pair : pair.toReversed()),
        ];
        for (const [which, client] of order) {
          const spent = await slice(client);
          if (round >= 0) rounds[which].push(spent);
        }
      }
      const http = median(rounds.http);
      const added = median(rounds.watched) - median(rounds.plain);
      isGood &&= added <= http * GOAL;
      console.log(
        `drift: experiments.${method} (${body.length} bytes): ${http.toFixed(0)} µs of CPU a call; a radar that looks at one in twenty adds ${added.toFixed(1)} µs: ${percent(added / http)}`,
      );
    }
    console.log(`drift: ${isGood ? "met" : "not met"}: at most ${GOAL * 100} % of a call's CPU`);
    return isGood ? 0 : 1;
  } finally {
    server.kill();
  }
}

const percent = (part: number): string => `${part < 0 ? "" : "+"}${(part * 100).toFixed(1)} %`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
