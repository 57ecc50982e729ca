import { join } from "node:path";
import { sizeOf } from "../build.ts";
import { sizesBy } from "../bundlers.ts";
import { beside, type Measure, type Table } from "../measure.ts";
import { sizeWithout } from "../parts.ts";
import { modulesOf, WORK, write } from "../paths.ts";
import { purposes } from "../purposes.ts";
import { SUBJECTS, slug } from "../subjects.ts";

/** A program with one call by a function of Plutio. */
const byFunction = (
  name: string,
  call: string,
  features: readonly string[] = [],
  more = "",
): string => `
import { connect } from "../clients/specwright/core.gen.js";
import { ${name} } from "../clients/specwright/operations.gen.js";
${features.length > 0 ? `import { ${features.join(", ")} } from "../clients/specwright/features.gen.js";` : ""}
${more}
const given = [${features.filter((one) => one !== "pages").join(", ")}];
const session = connect({ accessToken: "t", business: "s" }, ...given);
console.log(await ${call});`;

const GET = ["tasksGet", 'tasksGet(session, "id")'] as const;

const ONE_CALL: Readonly<Record<string, string>> = {
  Specwright: byFunction(...GET),
  "Specwright, list": byFunction("tasksList", "tasksList(session)"),
  "Specwright, create": byFunction("tasksCreate", 'tasksCreate(session, { title: "a" })'),
  "Specwright, object client": `
import { createPlutio } from "../clients/specwright/client.gen.js";
console.log(await createPlutio({ accessToken: "t", business: "s" }).tasks.get("id"));`,
};

/** What each import adds to a program with one call. */
const FEATURES: Readonly<Record<string, string>> = {
  "as it is": byFunction(...GET),
  "a second operation": byFunction(
    "tasksGet, projectsGet",
    '[await tasksGet(session, "id"), await projectsGet(session, "id")]',
  ),
  "a body": byFunction(
    "tasksGet, tasksCreate",
    "tasksCreate(session, await tasksGet(session, 'id'))",
  ),
  pages: byFunction("tasksList", "pages(tasksList, session).all()", ["pages"]),
  budget: byFunction(...GET, ["budget"]),
  tokens: byFunction(...GET, ["tokens"]),
  redirects: byFunction(...GET, ["redirects"]),
  logs: byFunction(...GET, ["logs"]),
  layers: byFunction(...GET, ["layers"]),
  transport: byFunction(...GET, ["transport"]),
  progress: byFunction(...GET, ["progress"]),
  "predicates of errors": byFunction(
    ...GET,
    [],
    'import { isNotFoundError } from "@specwright/runtime"; console.log(isNotFoundError);',
  ),
  "classes of errors": byFunction(
    ...GET,
    [],
    'import { NotFoundError } from "@specwright/runtime"; console.log(NotFoundError);',
  ),
  "the raw client": byFunction(
    ...GET,
    [],
    'import { rawOf } from "@specwright/runtime/raw"; console.log(rawOf);',
  ),
};

const WHOLE: Readonly<Record<string, string>> = {
  Specwright: `export * from "../clients/specwright/client.gen.js";`,
  "openapi-fetch": `export { default } from "openapi-fetch";`,
  "hey-api": `export * from "../clients/hey-api/index.js"; export * from "../clients/hey-api/client.gen.js";`,
  Redocly: `export * from "../clients/redocly/client.js";`,
};

/**
 * Parts of the runtime that every call needs. Left out one after another, they show what the rest costs,
 * and so the floor.
 */
const PARTS: readonly (readonly [string, readonly RegExp[]])[] = [
  [
    "without secrets that are escaped, or told by their names",
    [/redact\/(?:unescaped|named|find)/],
  ],
  ["and without whole numbers that a number would alter", [/core\/whole-numbers/]],
  ["and without checks of addresses, options and features", [/core\/(?:address|feature|check)\./]],
  ["and without redaction", [/dist\/redact\//]],
  ["and without retries", [/dist\/retry\//, /core\/(?:retry|unsent)\.js/]],
  ["and without credentials", [/core\/schemes\.js/]],
  ["and without kinds, causes and words of errors", [/core\/(?:outcome|failure|cause)\.js/]],
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

/** A program that makes a client. */
const made = (folder: string, subpath: string, create: string): string =>
  `import { ${create} } from ${JSON.stringify(modulesOf(folder, subpath))}; console.log(${create});`;

/**
 * Programs with one call by the object client, as a user imports it: with what was written by hand. Without
 * an await on the top, for which webpack would keep modules apart.
 */
const PACKAGES: Readonly<Record<string, () => string>> = {
  Plutio: () => `
import { createPlutio } from ${JSON.stringify(modulesOf("plutio"))};
createPlutio({ accessToken: "t", business: "s" }).tasks.get("id").then(console.log);`,
  Pluto: () => `
import { createPluto } from ${JSON.stringify(modulesOf("pluto"))};
createPluto({ token: "t" }).experiments.get("id").then(console.log);`,
  "Pluto, operations alone": () => `
import { createPluto } from ${JSON.stringify(modulesOf("pluto", "./client"))};
createPluto({ token: "t" }).experiments.get("id").then(console.log);`,
  "Pluto, with its tables": () => `
import { createPluto } from ${JSON.stringify(modulesOf("pluto", "./client"))};
import { tableReading } from ${JSON.stringify(modulesOf("pluto", "./additions"))};
tableReading(createPluto({ token: "t" })).readTable("id", "assay").then(console.log);`,
  "Pluto, by function": () => `
import { connect } from ${JSON.stringify(modulesOf("pluto", "./core"))};
import { experimentsGet } from ${JSON.stringify(modulesOf("pluto", "./operations"))};
experimentsGet(connect({ token: "t" }), "id").then(console.log);`,
  Cytobank: () => made("cytobank", ".", "createCytobank"),
  "Cytobank, operations alone": () => made("cytobank", "./client", "createCytobank"),
  "protocols.io": () => made("protocols-io", ".", "createProtocolsIo"),
  "protocols.io, operations alone": () => made("protocols-io", "./client", "createProtocolsIo"),
};

/** The same by a function. */
const PACKAGE_FUNCTION = (): string => `
import { connect } from ${JSON.stringify(modulesOf("plutio", "./core"))};
import { tasksGet } from ${JSON.stringify(modulesOf("plutio", "./operations"))};
const session = connect({ accessToken: "t", business: "s" });
tasksGet(session, "id").then(console.log);`;

function packages(): Table {
  const figures = Object.entries(PACKAGES).map(([name, program]) => ({
    name,
    value: sizeOf(write(`bytes/package-${slug(name)}.js`, program())).gzip,
    unit: "B",
  }));
  const title = "A program with the object client of a package, as a user imports it, min+gzip";
  return { id: "bytes-packages", title, figures };
}

/** One call by a function, and by the object client, with each bundler: where it does not shake is seen here. */
async function bundlers(): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const [id, what, program] of [
    ["function", "a function", PACKAGE_FUNCTION()],
    ["object", "the object client", PACKAGES.Plutio?.() ?? ""],
  ] as const) {
    const sizes = await sizesBy(write(`bytes/bundled-${id}.js`, program));
    const figures = [...sizes].map(([bundler, value]) => ({ name: bundler, value, unit: "B" }));
    tables.push({
      id: `bytes-bundlers-${id}`,
      title: `A program with one call by ${what} of the package, by bundler, min+gzip`,
      base: "esbuild",
      figures: beside("esbuild", figures),
    });
  }
  return tables;
}

/** Programs whose bytes are told by what they are for. */
const PURPOSES: readonly (readonly [program: string, title: string])[] = [
  ["one-specwright", "one call by a function"],
  ["whole-specwright", "the whole client, 147 operations,"],
  ["package-pluto", "Pluto's object client"],
];

const NODE_ONLY = /Node|undici|plain|by hand/;

/** Bytes of a program for browsers. */
export const bytes: Measure = {
  name: "bytes",
  async run() {
    const peers = SUBJECTS.filter(({ name }) => !NODE_ONLY.test(name) && !/Specwright/.test(name));
    const programs = [
      ...Object.entries(ONE_CALL),
      ...peers.map(({ name, call }) => {
        const connected = `${call}\nconsole.log(await (await connect("https://x.test"))());`;
        return [name, connected] as const;
      }),
    ];
    const one = programs.map(([name, program]) => ({
      name,
      ...sizeOf(write(`bytes/one-${slug(name)}.js`, program)),
    }));
    const features = Object.entries(FEATURES).map(([name, program]) => ({
      name,
      value: sizeOf(write(`bytes/with-${slug(name)}.js`, program)).gzip,
      unit: "B",
    }));
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
    const imports: Table = {
      id: "bytes-imports",
      title: "What an import costs, on top of one call by a function, min+gzip",
      base: "as it is",
      figures: beside("as it is", features),
    };
    const floor = await withoutParts(join(WORK, "bytes/one-specwright.js"));
    const imported = packages();
    const where = PURPOSES.map(([program, title]) =>
      purposes(
        `bytes-purposes-${program}`,
        `Where the bytes of ${title} go, min+gzip`,
        join(WORK, `bytes/${program}.js`),
      ),
    );
    return [...tables, imported, imports, ...where, floor, ...(await bundlers())];
  },
};
