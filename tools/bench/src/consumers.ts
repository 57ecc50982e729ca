import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bin, run, WORK, write } from "./paths.ts";

/** A typed client as a consumer sees it: how its program begins, and how it makes one call. */
export interface Consumer {
  readonly name: string;
  readonly head: string;
  call(operation: Listed, n: number): string;
}

/** A list operation that can be called without arguments. */
interface Listed {
  readonly id: string;
  readonly path: string;
}

const OPTIONS = {
  strict: true,
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  skipLibCheck: true,
  types: [],
};

/** Compiles generated sources into what a package would publish. */
function compile(name: string, entry: string, resolution: "NodeNext" | "Bundler"): string {
  const out = join(WORK, "built", name);
  if (existsSync(out)) return out;
  const module = resolution === "NodeNext" ? "NodeNext" : "ESNext";
  const compilerOptions = {
    ...OPTIONS,
    declaration: true,
    module,
    moduleResolution: resolution,
    rootDir: `../clients/${name}`,
    outDir: name,
  };
  write("built/package.json", '{"type":"module"}');
  write("clients/package.json", '{"type":"module"}');
  const files = [`../clients/${name}/${entry}`];
  const config = write(`built/${name}.json`, JSON.stringify({ compilerOptions, files }));
  run(bin("tsc"), ["-p", config]);
  return out;
}

/** Our own client as it is published: one module for each source. @returns its folder */
export const makeOwnPackage = (): string => compile("specwright", "client.gen.ts", "NodeNext");

/** Compiles all clients to `.d.ts`. */
export function makeDeclarations(): readonly Consumer[] {
  makeOwnPackage();
  compile("hey-api", "index.ts", "Bundler");
  compile("redocly", "client.ts", "Bundler");
  return CONSUMERS;
}

const flat = ({ id }: Listed, join: (words: string[]) => string) => join(id.split("."));
const camel = ([first = "", ...rest]: string[]) =>
  first + rest.map((word) => word[0]?.toUpperCase() + word.slice(1)).join("");

/** A program without any client: what the compiler costs by itself. */
export const NOTHING = "no client";

const CONSUMERS: readonly Consumer[] = [
  {
    name: "Specwright",
    head: `import { createPlutio } from "../built/specwright/client.gen.js";
const c = createPlutio({ accessToken: "t", business: "studio" });\n`,
    call: ({ id }, n) => `out.push((await c.${id}({ limit: ${n} })).items.length);\n`,
  },
  {
    name: "openapi-fetch",
    head: `import createClient from "openapi-fetch";
import type { paths } from "../clients/openapi-fetch/schema.js";
const c = createClient<paths>({ baseUrl: "" });\n`,
    call: ({ path }, n) =>
      `out.push((await c.GET("${path}", { params: { header: HEADER, query: { limit: ${n} } } })).data?.length);\n`,
  },
  {
    name: "hey-api",
    head: `import * as c from "../built/hey-api/index.js";\n`,
    call: (one, n) =>
      `out.push((await c.${flat(one, camel)}({ headers: HEADER, query: { limit: ${n} } })).data?.length);\n`,
  },
  {
    name: "Redocly",
    head: `import * as c from "../built/redocly/client.js";\n`,
    call: (one, n) =>
      `out.push((await c.${flat(one, (words) => words.join("_"))}({ headers: HEADER, query: { limit: ${n} } })).length);\n`,
  },
  { name: NOTHING, head: "", call: (_, n) => `out.push(${n});\n` },
];

type Parameter = { $ref?: string; required?: boolean };
type Operation = { operationId?: string; parameters?: Parameter[]; "x-pagination"?: object };

/** The list operations of the spec that need no argument. */
export function listed(spec: string): readonly Listed[] {
  const { paths, components } = JSON.parse(readFileSync(spec, "utf8")) as {
    paths: Record<string, { get?: Operation }>;
    components: { parameters?: Record<string, Parameter> };
  };
  const needed = ({ $ref, required }: Parameter): boolean =>
    ($ref ? components.parameters?.[$ref.split("/").at(-1) ?? ""]?.required : required) ?? false;
  return Object.entries(paths).flatMap(([path, { get }]) =>
    get?.operationId?.endsWith(".list") &&
    get["x-pagination"] &&
    !get.parameters?.some(needed) &&
    !path.includes("{")
      ? [{ id: get.operationId, path }]
      : [],
  );
}

/** A project with so many calls; @returns its tsconfig */
export function project(consumer: Consumer, calls: number, spec: string): string {
  const operations = listed(spec);
  const folder = `consumers/${consumer.name.toLowerCase().replaceAll(" ", "-")}-${calls}`;
  const lines = Array.from({ length: calls }, (_, n) =>
    consumer.call(operations[n % operations.length] as Listed, n),
  );
  write("consumers/package.json", '{"type":"module"}');
  // The header is required; our clients take it from an option of the client.
  const out = `const HEADER = { Business: "studio" };\nconst out: (number | undefined)[] = [];\n`;
  const text = `${consumer.head}${out}${lines.join("")}export { HEADER, out };\n`;
  write(`${folder}.ts`, text);
  const compilerOptions = {
    ...OPTIONS,
    noEmit: true,
    module: "ESNext",
    moduleResolution: "Bundler",
  };
  const files = [`${folder.split("/")[1]}.ts`];
  return write(`${folder}.json`, JSON.stringify({ compilerOptions, files }));
}
