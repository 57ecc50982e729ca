import { join } from "node:path";
import { UserError } from "../problem.ts";
import { read } from "./write.ts";

/** What a module is as a subpath of its package: in Node, which reads few files quicker, bundled. */
const subpath = (name: string, path = `gen/${name}.gen`) => ({
  types: `./dist/${path}.d.ts`,
  node: `./dist/bundle/${name}.js`,
  default: `./dist/${path}.js`,
});

/** The types of subpaths, for resolution `node10` of TypeScript, which reads no `exports`. */
const OLD_SUBPATHS = Object.fromEntries(
  ["client", "core", "operations", "features"].map((name) => [name, [subpath(name).types]]),
);

/** The fields of a package's package.json that generated code and its users rely on. */
const REQUIRED: Readonly<Record<string, (provider: string) => unknown>> = {
  name: (provider) => `@specwright/${provider}`,
  type: () => "module",
  license: () => "MIT",
  // Whatever reads no `exports` finds the main entry by these.
  main: () => "./dist/index.js",
  types: () => "./dist/index.d.ts",
  "exports/.": () => subpath("index", "index"),
  "exports/./client": () => subpath("client"),
  "exports/./core": () => subpath("core"),
  "exports/./operations": () => subpath("operations"),
  "exports/./features": () => subpath("features"),
  "exports/./openapi.json": () => "./openapi.json",
  "exports/./package.json": () => "./package.json",
  "dependencies/@specwright/runtime": () => "workspace:^",
};

/** What an earlier build has left would be published with the next one. */
const BUILD =
  "node -e \"fs.rmSync('dist',{recursive:true,force:true})\" && tsc -p tsconfig.build.json && node ../../tools/config/bundle.ts";

/** A new package's package.json. */
export function packageJson(provider: string, title: string): string {
  const content = {
    name: `@specwright/${provider}`,
    version: "0.0.0",
    description: `Typed client for the ${title}`,
    license: "MIT",
    keywords: [provider, "api", "client", "sdk", "typescript", "openapi"],
    author: "Specwright",
    type: "module",
    sideEffects: false,
    scripts: { build: BUILD, typecheck: "tsc -p .", test: "vitest run" },
    files: ["dist", "openapi.json"],
    main: "./dist/index.js",
    types: "./dist/index.d.ts",
    typesVersions: { "*": OLD_SUBPATHS },
    exports: {
      ".": subpath("index", "index"),
      "./client": subpath("client"),
      "./core": subpath("core"),
      "./operations": subpath("operations"),
      "./features": subpath("features"),
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    engines: { node: ">=20.19" },
    publishConfig: { access: "public" },
    dependencies: { "@specwright/runtime": "workspace:^" },
    devDependencies: {
      "@specwright/config": "workspace:*",
      "@types/node": "catalog:",
      typescript: "catalog:",
      vitest: "catalog:",
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Verifies what the generator cares about in a package.json that is ours by now. */
export function verifyPackageJson(root: string, provider: string): void {
  const path = `packages/${provider}/package.json`;
  const content = JSON.parse(read(join(root, path)) ?? "{}");
  for (const [field, expected] of Object.entries(REQUIRED)) {
    const [first = "", ...rest] = field.split("/");
    const group = content[first];
    const actual = rest.length > 0 ? group?.[rest.join("/")] : group;
    const wanted = expected(provider);
    if (includes(actual, wanted)) continue;
    throw new UserError(
      `${path}: \`${field.replace("/", " → ")}\` is ${JSON.stringify(actual)}, generated code relies on another value.\n    Fix: set it to ${JSON.stringify(wanted)}`,
    );
  }
}

/** Whether a value is as wanted; an object may hold more. */
function includes(actual: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null) return actual === wanted;
  return Object.entries(wanted).every(([key, value]) => (actual as never)?.[key] === value);
}
