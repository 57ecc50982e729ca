import { existsSync } from "node:fs";
import { join } from "node:path";
import { obj, text } from "@specwright/spec/json";
import type { MethodModel, Model } from "../model/model.ts";
import { camelCase, property, string } from "../print/print.ts";
import { packageJson } from "./package.ts";
import { read } from "./write.ts";

/** The files that a new package starts with. They are ours from then on: none is written again. */
export function scaffold(root: string, model: Model): ReadonlyMap<string, string> {
  const { provider } = model;
  const folder = `packages/${provider}`;
  const title = (text(obj(model.spec.root.info).title) ?? provider).replace(/\s+/g, " ").trim();
  const all = new Map([
    [`${folder}/package.json`, packageJson(provider, title)],
    [`${folder}/README.md`, readme(model, title)],
    [`${folder}/LICENSE`, read(join(root, "LICENSE")) ?? ""],
    [`${folder}/src/index.ts`, INDEX],
    [`${folder}/tsconfig.json`, TSCONFIG],
    [`${folder}/tsconfig.build.json`, TSCONFIG_BUILD],
    [`${folder}/vitest.config.ts`, 'export { default } from "@specwright/config/vitest";\n'],
    [`${folder}/test/client.test.ts`, test(model)],
    [`.changeset/${provider}-first.md`, changeset(provider, title)],
  ]);
  return new Map([...all].filter(([path]) => !existsSync(join(root, path))));
}

/** Whether a provider has no package yet. */
export function isNew(root: string, provider: string): boolean {
  return !existsSync(join(root, "packages", provider, "package.json"));
}

const INDEX = `export { fieldsOf } from "@specwright/runtime";
export * from "@specwright/runtime/errors";
export * from "./gen/client.gen.js";
`;

const TSCONFIG = `{
  "extends": "@specwright/config/tsconfig.package.json",
  "compilerOptions": { "noEmit": true, "types": ["node"] },
  "include": ["src", "test", "*.config.ts"]
}
`;

const TSCONFIG_BUILD = `{
  "extends": "@specwright/config/tsconfig.package.json",
  "compilerOptions": { "rootDir": "src", "outDir": "dist" },
  "include": ["src"]
}
`;

function readme(model: Model, title: string): string {
  const { provider, pascal, methods } = model;
  const client = camelCase(provider);
  // What is read is tried by everybody, and mostly needs nothing but its id.
  const method = methods.find(({ operation }) => operation.method === "GET") ?? methods[0];
  const args = method?.args.map(({ target }) => exampleOf(method, target)).join(", ") ?? "";
  const call = method ? `\nconst answer = await ${client}.${method.id}(${args});` : "";
  return `# @specwright/${provider}

A typed client for the ${title}, made from a description that says of every operation how we know it.

\`\`\`sh
npm install @specwright/${provider}
\`\`\`

\`\`\`ts
import { create${pascal} } from "@specwright/${provider}";

const ${client} = create${pascal}(${exampleOptions(model)});${call}
\`\`\`

What the options are, what each method takes and what supports it, an editor shows where you type. The
description itself comes along as \`@specwright/${provider}/openapi.json\`.
`;
}

/** What a reader may put in the place of an argument: the example of its parameter. */
function exampleOf({ operation }: MethodModel, target: string): string {
  const parameter = operation.parameters.find((one) => `${one.in}/${one.name}` === target);
  const { example } = obj(parameter?.node);
  return typeof example === "number" ? String(example) : string(text(example) ?? "…");
}

/** The options without which the client can do little: the first credential, and what is required. */
function exampleOptions(model: Model): string {
  const [auth] = Object.values(model.says.auth);
  const required = Object.entries(model.says.options).filter(([, one]) => one.required === true);
  const parts = [
    ...(auth ? [`${auth.option}: ${auth.env ? `process.env.${auth.env}` : '"…"'}`] : []),
    ...required.map(([name]) => `${name}: "…"`),
  ];
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : "";
}

function test(model: Model): string {
  const { provider, pascal } = model;
  const servers = Object.keys(model.says.servers).map(
    (key) => `${property(key)}: "http://127.0.0.1:9"`,
  );
  return `import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { create${pascal} } from "../src/index.js";

const manifest = JSON.parse(
  readFileSync(new URL("../src/gen/manifest.json", import.meta.url), "utf8"),
) as { provider: string; methods: { id: string }[] };

test(${string(`${provider}: every method of the manifest is there`)}, () => {
  const servers = { ${servers.join(", ")} };
  const client: unknown = create${pascal}({ servers } as never);
  const step = (at: unknown, word: string) => (at as Record<string, unknown> | undefined)?.[word];
  const missing = manifest.methods.filter(
    ({ id }) => typeof id.split(".").reduce(step, client) !== "function",
  );
  expect(manifest.provider).toBe(${string(provider)});
  expect(missing).toEqual([]);
});
`;
}

function changeset(provider: string, title: string): string {
  return `---
"@specwright/${provider}": minor
---

First version: a typed client for the ${title}.
`;
}
