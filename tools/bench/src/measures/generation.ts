import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { ask } from "../child.ts";
import type { Figure, Measure } from "../measure.ts";
import { GENERATOR, GITHUB, write } from "../paths.ts";
import { synthetic } from "../specs.ts";
import { median, pairedRatio } from "../stats.ts";

/** What importing left behind is collected first, or it would fall into some of the runs. */
const COLLECT = `
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
setFlagsFromString("--expose-gc");
const collect = () => runInNewContext("gc")();
`;

const USAGE = `
const { user, system } = process.cpuUsage(before);
process.send({ cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 });
`;

const OWN = `${COLLECT}
const { generate } = await import(${JSON.stringify(pathToFileURL(GENERATOR).href)});
collect();
const before = process.cpuUsage();
await generate({ name: "synthetic", folder: process.argv[2], specPath: process.argv[3] });
${USAGE}`;

const ALONE = `${COLLECT}
import openapiTS, { astToString } from "openapi-typescript";
import { readFileSync } from "node:fs";
collect();
const before = process.cpuUsage();
const spec = JSON.parse(readFileSync(process.argv[3], "utf8"));
astToString(await openapiTS(spec, { silent: true }));
${USAGE}`;

interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

/** A spec that both generate from, and how often: the shorter a run, the more chance has a part in it. */
interface Subject {
  readonly path: string;
  readonly rounds: number;
}

function subjects(plutio: string): Record<string, Subject> {
  const made = (operations: number): string =>
    write(`generation/${operations}/openapi.json`, synthetic(operations));
  return {
    "Plutio 147": { path: plutio, rounds: 9 },
    "50": { path: made(50), rounds: 15 },
    "500": { path: made(500), rounds: 9 },
    "5000": { path: made(5000), rounds: 3 },
    GitHub: { path: GITHUB, rounds: 3 },
  };
}

/** What generation costs, beside openapi-typescript alone on the same spec. */
export const generation: Measure = {
  name: "generation",
  async run({ spec, say }) {
    const [own, alone] = [write("generation/own.mjs", OWN), write("generation/alone.mjs", ALONE)];
    const [cpu, memory]: [Figure[], Figure[]] = [[], []];
    for (const [name, { path, rounds }] of Object.entries(subjects(spec))) {
      say(`generation, ${name}`);
      const usages: [own: Usage, alone: Usage][] = [];
      for (let round = 0; round < rounds; round++) {
        const args = [dirname(path), path];
        usages.push([await ask<Usage>(own, args), await ask<Usage>(alone, args)]);
      }
      for (const [into, key, unit] of [
        [cpu, "cpu", "s"],
        [memory, "memory", "MB"],
      ] as const) {
        const ours = usages.map(([one]) => one[key]);
        const theirs = usages.map(([, one]) => one[key]);
        into.push(
          {
            name: `Specwright, ${name}`,
            value: median(ours),
            unit,
            ratio: pairedRatio(ours, theirs),
          },
          { name: `openapi-typescript, ${name}`, value: median(theirs), unit, ratio: 1 },
        );
      }
    }
    const base = "openapi-typescript, same spec";
    return [
      { id: "generation-cpu", title: "Generation, CPU", base, figures: cpu },
      { id: "generation-memory", title: "Generation, peak memory", base, figures: memory },
    ];
  },
};
