import { pathToFileURL } from "node:url";
import { ask } from "../child.ts";
import { beside, type Figure, type Measure } from "../measure.ts";
import { GENERATOR, write } from "../paths.ts";
import { synthetic } from "../specs.ts";
import { median } from "../stats.ts";

const SIZES = { 50: 3, 500: 3, 5000: 1 } as const;

const USAGE = `
const { user, system } = process.cpuUsage(before);
process.send({ cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 });
`;

const OWN = `
const { generate } = await import(${JSON.stringify(pathToFileURL(GENERATOR).href)});
const before = process.cpuUsage();
await generate({ name: "synthetic", folder: process.argv[2], specPath: process.argv[3] });
${USAGE}`;

const ALONE = `
import openapiTS, { astToString } from "openapi-typescript";
import { readFileSync } from "node:fs";
const before = process.cpuUsage();
astToString(await openapiTS(JSON.parse(readFileSync(process.argv[3], "utf8"))));
${USAGE}`;

interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

/** What generation costs, beside openapi-typescript alone on the same spec. */
export const generation: Measure = {
  name: "generation",
  async run({ spec, say }) {
    const programs = {
      Specwright: write("generation/own.mjs", OWN),
      "openapi-typescript": write("generation/alone.mjs", ALONE),
    };
    const specs = new Map<string, [path: string, rounds: number]>([["Plutio 147", [spec, 3]]]);
    for (const [size, rounds] of Object.entries(SIZES)) {
      const path = write(`generation/${size}/openapi.json`, synthetic(Number(size)));
      specs.set(size, [path, rounds]);
    }
    const [cpu, memory]: [Figure[], Figure[]] = [[], []];
    for (const [size, [path, rounds]] of specs) {
      say(`generation, ${size}`);
      const usages: Record<string, Usage[]> = { Specwright: [], "openapi-typescript": [] };
      for (let round = 0; round < rounds; round++) {
        for (const [name, program] of Object.entries(programs))
          usages[name]?.push(await ask<Usage>(program, [path.replace(/\/[^/]+$/, ""), path]));
      }
      for (const [into, key, unit] of [
        [cpu, "cpu", "s"],
        [memory, "memory", "MB"],
      ] as const) {
        const figures = Object.entries(usages).map(([name, all]) => ({
          name: `${name}, ${size}`,
          value: median(all.map((one) => one[key])),
          unit,
        }));
        into.push(...beside(`openapi-typescript, ${size}`, figures));
      }
    }
    const base = "openapi-typescript, same spec";
    return [
      { id: "generation-cpu", title: "Generation, CPU", base, figures: cpu },
      { id: "generation-memory", title: "Generation, peak memory", base, figures: memory },
    ];
  },
};
