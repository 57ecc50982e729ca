import { sizeOf } from "../build.ts";
import { beside, type Measure } from "../measure.ts";
import { write } from "../paths.ts";
import { SUBJECTS, slug } from "../subjects.ts";

const ONE_CALL: Readonly<Record<string, string>> = {
  Specwright: `
import { createClient } from "@specwright/runtime";
import { OPERATIONS, PROVIDER } from "../clients/specwright/operations.gen.js";
const client = createClient(PROVIDER, { "tasks.list": OPERATIONS["tasks.list"] }, { accessToken: "t" });
console.log(await client.tasks.get("id"));`,
};

const WHOLE: Readonly<Record<string, string>> = {
  Specwright: `export * from "../clients/specwright/client.gen.js";`,
  "openapi-fetch": `export { default } from "openapi-fetch";`,
  "hey-api": `export * from "../clients/hey-api/index.js"; export * from "../clients/hey-api/client.gen.js";`,
  Redocly: `export * from "../clients/redocly/client.js";`,
};

const NODE_ONLY = /Node|undici|plain/;

/** Bytes of a program for browsers. */
export const bytes: Measure = {
  name: "bytes",
  async run() {
    const one = SUBJECTS.filter(({ name }) => !NODE_ONLY.test(name)).map(({ name, call }) => {
      const connected = `${call}\nconsole.log(await (await connect("https://x.test"))());`;
      const program = ONE_CALL[name] ?? connected;
      return { name, ...sizeOf(write(`bytes/one-${slug(name)}.js`, program)) };
    });
    const whole = Object.entries(WHOLE).map(([name, program]) => ({
      name,
      ...sizeOf(write(`bytes/whole-${slug(name)}.js`, program)),
    }));
    const table = (id: string, title: string, sizes: typeof one, unit: "min" | "gzip") => ({
      id: `bytes-${id}-${unit}`,
      title: `${title}, ${unit === "min" ? "min" : "min+gzip"}`,
      base: "Specwright",
      figures: beside(
        "Specwright",
        sizes.map((size) => ({ name: size.name, value: size[unit], unit: "B" })),
      ),
    });
    return (["min", "gzip"] as const).flatMap((unit) => [
      table("one", "A program with one call", one, unit),
      table("whole", "The whole client, 147 operations", whole, unit),
    ]);
  },
};
