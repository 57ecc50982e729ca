import { join } from "node:path";
import { buildProgram } from "../build.ts";
import { ask } from "../child.ts";
import type { Measure } from "../measure.ts";
import { PEERS, published, write } from "../paths.ts";
import { median, pairedRatio } from "../stats.ts";

const ROUNDS = 15;

const CHILD = `
const before = process.cpuUsage();
await import(process.argv[2]);
const { user, system } = process.cpuUsage(before);
process.send({ ms: (user + system) / 1000 });
`;

/** CPU of the first import in a fresh process: packages as published, generated code of peers as one file. */
export const importTime: Measure = {
  name: "import",
  async run() {
    const child = write("import/child.mjs", CHILD);
    const bundle = (name: string, path: string) =>
      buildProgram(write(`import/${name}.js`, `export * from "../clients/${path}";`), "node");
    const peer = (path: string) => join(PEERS, "node_modules", path);
    const subjects = {
      "openapi-fetch": peer("openapi-fetch/dist/index.mjs"),
      "Specwright, as published": published("plutio"),
      "Specwright, one file": bundle("specwright", "specwright/client.gen.js"),
      "hey-api, one file": bundle("hey-api", "hey-api/index.js"),
      "Redocly, one file": bundle("redocly", "redocly/client.js"),
      ky: peer("ky/distribution/index.js"),
      axios: peer("axios/index.js"),
    };
    const series = new Map<string, number[]>(Object.keys(subjects).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, path] of Object.entries(subjects))
        series.get(name)?.push((await ask<{ ms: number }>(child, [path])).ms);
    }
    const base = series.get("axios") as number[];
    const figures = [...series].map(([name, values]) => ({
      name,
      value: median(values),
      unit: "ms",
      ratio: pairedRatio(values, base),
    }));
    return [{ id: "import", title: "Cold import, CPU", base: "axios", figures }];
  },
};
