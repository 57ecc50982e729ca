import { join } from "node:path";
import { sizeOf } from "../build.ts";
import { beside, type Measure, type Table } from "../measure.ts";
import { sizeWithout } from "../parts.ts";
import { WORK, write } from "../paths.ts";
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

/**
 * Parts of the runtime that a program with one call has no use for, or could do without if it had to.
 * Left out one after another, they show how far the goal is from what is there.
 */
const PARTS: readonly (readonly [string, readonly RegExp[]])[] = [
  ["without the descriptors", [/operations\.gen/]],
  ["and without the raw client", [/openapi-fetch/, /client\/raw\.js/, /http\/base\.js/]],
  ["and without pages", [/dist\/pages\//]],
  ["and without request budgets", [/dist\/budget\//, /layers\/rate-limit\.js/]],
  [
    "and without forms, styles, redirects",
    [/encode\/(?:form|multipart|style)\.js/, /layers\/redirect\.js/],
  ],
  ["and without logs and redaction", [/layers\/trace\.js/, /dist\/redact\//]],
  ["and without retries", [/dist\/retry\//, /layers\/(?:retry|unsent)\.js/]],
  ["and without credentials", [/dist\/auth\//, /layers\/auth\.js/]],
];

/** A program with one call, less and less of it. */
async function withoutParts(program: string): Promise<Table> {
  const figures = [{ name: "as it is", value: await sizeWithout(program, []), unit: "B" }];
  const left: RegExp[] = [];
  for (const [name, modules] of PARTS) {
    left.push(...modules);
    figures.push({ name, value: await sizeWithout(program, left), unit: "B" });
  }
  const title = "A program with one call, min+gzip, with part after part left out";
  return { id: "bytes-parts", title, base: "as it is", figures: beside("as it is", figures) };
}

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
    const tables = (["min", "gzip"] as const).flatMap((unit) => [
      table("one", "A program with one call", one, unit),
      table("whole", "The whole client, 147 operations", whole, unit),
    ]);
    return [...tables, await withoutParts(join(WORK, "bytes/one-specwright.js"))];
  },
};
