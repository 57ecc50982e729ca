import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BODIES } from "./constructs/bodies.ts";
import { BYTES } from "./constructs/bytes.ts";
import { type Construct, SERVER } from "./constructs/construct.ts";
import { FILES } from "./constructs/files.ts";
import { METHODS } from "./constructs/methods.ts";
import { PARAMETERS } from "./constructs/parameters.ts";
import { REFUSED } from "./constructs/refused.ts";
import { REST } from "./constructs/rest.ts";
import { SERVERS } from "./constructs/servers.ts";
import { WIRE } from "./constructs/wire.ts";
import { COMPILERS, compile } from "./support/compile.ts";
import { Repository } from "./support/repository.ts";
import { KINDS } from "./types/kinds.ts";

const CONSTRUCTS = [
  ...PARAMETERS,
  ...BODIES,
  ...METHODS,
  ...REST,
  ...WIRE,
  ...BYTES,
  ...SERVERS,
  ...FILES,
].map((one, index) => ({
  ...one,
  id: `c${index + 1}`,
}));

let repository: Repository;

beforeAll(async () => {
  repository = new Repository();
  for (const { id, spec, files = {}, openapi = "3.1.0", options = "{}", call } of CONSTRUCTS) {
    const document = {
      openapi,
      info: { title: id, version: "1" },
      servers: [{ url: SERVER }],
      ...spec,
    };
    repository.write(`specs/${id}/openapi.json`, JSON.stringify(document));
    for (const [path, text] of Object.entries(files)) repository.write(`specs/${id}/${path}`, text);
    const pascal = id.toUpperCase();
    const module = `./gen/client.gen.js`;
    repository.write(
      `packages/${id}/src/call.ts`,
      `import * as api from "${module}";
const own = ${options} satisfies api.${pascal}Options;
export const create = (common: object) => api.create${pascal}({ ...common, ...own });
export const call = (client: api.${pascal}Client) => ${call};
`,
    );
  }
  const run = await repository.gen();
  if (run.status !== 0) throw new Error(run.output);
});

afterAll(() => repository.remove());

/** A client takes the credentials that its spec has schemes for, and refuses others. */
function credentialsOf(id: string): Record<string, string> {
  const core = readFileSync(repository.path(`packages/${id}/src/gen/core.gen.ts`), "utf8");
  const all = Object.entries({ apiKey: "k1", credentials: "u:p" });
  return Object.fromEntries(all.filter(([name]) => core.includes(`option: "${name}"`)));
}

test.each(CONSTRUCTS)("$name", async (construct: Construct & { id: string }) => {
  const { id, wire, headers = [], answer } = construct;
  const { create, call } = await import(repository.path(`packages/${id}/src/call.ts`));
  const sent: string[] = [];
  const client = create({
    retries: 0,
    rateLimit: false,
    ...credentialsOf(id),
    fetch: async (input: Request | string | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      sent.push(...(await written(request, headers)));
      const { status = 200, type = "application/json", body } = answer ?? { status: 204, body: "" };
      return new Response(request.method === "HEAD" || [204, 205].includes(status) ? null : body, {
        status,
        headers: { "content-type": type },
      });
    },
  });
  const came = await call(client);
  expect(sent).toEqual(wire);
  if ("result" in construct) expect(came).toEqual(construct.result);
});

test.each(Object.entries(COMPILERS))(
  "every call compiles with %s under strict settings",
  (_, compiler) => {
    expect(compile(repository, undefined, compiler, { declarations: true })).toBe("");
  },
);

test("CONSTRUCTS.md lists them", async () => {
  const rows = CONSTRUCTS.map(({ name, options, call, wire }) => {
    const cells = [
      name,
      options === undefined ? code(call) : `options ${code(options)}<br>${code(call)}`,
      wire.map((line) => (line === "" ? "" : code(line))).join("<br>"),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const kinds = Object.entries(KINDS).map(
    ([kind, all]) =>
      `| ${kind} | ${all.map(({ name }) => name.replaceAll("|", "\\|")).join("<br>")} |`,
  );
  const refusals = REFUSED.map(({ name, rule }) => `| ${name} | ${code(rule)} |`);
  const text = [
    "# What of OpenAPI the generator does",
    "Made by `test/constructs.test.ts`, which generates each construct's package, type-checks the call with both compilers and holds what goes out against the last column. Brought up to date by `vitest run -u`.",
    ["| construct | call | what the server gets |", "| --- | --- | --- |", ...rows].join("\n"),
    "## What becomes of schemas",
    "Each of these is compiled by both compilers under strict settings, and what must not compile does not (`test/types.test.ts`).",
    ["| kind | ways to say it |", "| --- | --- |", ...kinds].join("\n"),
    "## What it refuses",
    "Each with file, line, column and what mends it (`test/refusals.test.ts`).",
    ["| spec | rule |", "| --- | --- |", ...refusals].join("\n"),
  ].join("\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot("../CONSTRUCTS.md");
});

/** A request as text: method and address, the chosen headers that it has, an empty line, the body. */
async function written(request: Request, headers: readonly string[]): Promise<string[]> {
  const given = headers.flatMap((name) => {
    const value = request.headers.get(name);
    return value === null ? [] : [`${name}: ${value}`];
  });
  const boundary = /boundary=(.+)$/.exec(request.headers.get("content-type") ?? "")?.[1];
  const raw = (await request.text()).trimEnd();
  const body = boundary === undefined ? raw : raw.replaceAll(`--${boundary}`, "--boundary");
  return [
    `${request.method} ${request.url}`,
    ...given,
    ...(body === "" ? [] : ["", ...body.split("\r\n")]),
  ];
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}
