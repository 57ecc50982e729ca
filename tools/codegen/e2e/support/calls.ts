import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, resolve } from "node:path";
import { type Obj, obj } from "@specwright/spec/json";
import { toPointer } from "@specwright/spec/pointer";
import { generate } from "../../src/generate.ts";
import { describe as describeModel } from "../../src/model/descriptors.ts";
import type { MethodModel, Model } from "../../src/model/model.ts";
import { random, Sampler } from "./samples.ts";
import { type Got, Judge, parametersOf, pointerOf } from "./validator.ts";

const CODEGEN = resolve(import.meta.dirname, "../..");

/** A spec whose operations are called. */
interface CalledSpec {
  readonly name: string;
  readonly path: string;
}

/** What came of calls. */
export interface Calls {
  readonly called: number;
  /** Operations that were drawn from. */
  readonly pool: number;
  /** Drawn, but without arguments that are valid and that the judge can read back. */
  readonly without: number;
  readonly faults: readonly string[];
}

interface Drawn {
  readonly method: MethodModel;
  readonly judge: Judge;
  readonly client: object;
}

/**
 * Calls operations that are drawn with a seed, with arguments that are valid by their specs; a validator of
 * other authors judges each request.
 */
export async function callAtRandom(
  specs: readonly CalledSpec[],
  count: number,
  seed: number,
): Promise<Calls> {
  mkdirSync(join(CODEGEN, ".cache"), { recursive: true });
  const root = mkdtempSync(join(CODEGEN, ".cache/calls-"));
  let got: Got | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      got = {
        method: request.method ?? "",
        url: new URL(request.url ?? "", "http://127.0.0.1"),
        headers: new Headers(request.headers as Record<string, string>),
        body: Buffer.concat(chunks).toString(),
      };
      response.writeHead(418).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const next = random(seed);
  const pool: Drawn[] = [];
  for (const spec of specs) pool.push(...(await operationsOf(root, spec, address)));
  const order = pool.map((drawn) => ({ drawn, at: next() })).sort((a, b) => a.at - b.at);

  const faults: string[] = [];
  let [called, without] = [0, 0];
  for (const { drawn } of order) {
    if (called === count) break;
    const { operation } = drawn.method;
    const given = await argumentsOf(drawn, next);
    if (given === undefined) {
      without++;
      continue;
    }
    got = undefined;
    called++;
    const label = `${operation.method} ${operation.path}`;
    const error = await invoke(drawn, given);
    if (got === undefined) {
      faults.push(`${label}: nothing was sent: ${String(error)}`);
      continue;
    }
    const verdict = await drawn.judge.judge(got, operation.path);
    if (verdict.operation !== label) faults.push(`${label}: reached ${verdict.operation}`);
    faults.push(...verdict.faults.map((fault) => `${label}: ${fault}`));
  }
  server.close();
  rmSync(root, { recursive: true, force: true });
  return { called, pool: pool.length, without, faults };
}

const BODILESS: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** The operations of a spec that is not refused, with a client whose servers are all ours. */
async function operationsOf(
  root: string,
  { name, path }: CalledSpec,
  address: string,
): Promise<Drawn[]> {
  const spec = { name, folder: dirname(path), specPath: path };
  const generated = await generate(spec).catch(() => undefined);
  if (generated === undefined) return [];
  for (const [file, text] of generated.files) {
    if (!file.endsWith(".ts")) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const gen = join(root, `packages/${name}/src/gen`);
  const { provider } = describeModel(generated.model, false);
  const module = await import(join(gen, "client.gen.ts"));
  const options = {
    servers: Object.fromEntries(Object.keys(provider.servers).map((key) => [key, address])),
    retries: 0,
    rateLimit: false,
    ...Object.fromEntries(
      Object.values(provider.auth).map((auth) => [obj(auth).option, "user:password"]),
    ),
  };
  const model: Model = generated.model;
  const client = module[`create${model.pascal}`](options);
  const judge = new Judge(name, JSON.parse(readFileSync(path, "utf8")) as Obj);
  return (
    model.methods
      // fetch sends no TRACE, and no body with a GET; that the client says so, tests of its own show.
      .filter(
        ({ operation: { method, body } }) => method !== "TRACE" && !(body && BODILESS.has(method)),
      )
      .map((method) => ({ method, judge, client }))
  );
}

/** Valid arguments by place; undefined where the sampler finds none. */
async function argumentsOf({ method, judge }: Drawn, next: () => number) {
  const { operation } = method;
  const key = operation.method.toLowerCase();
  const sampler = new Sampler(judge.spec, next);
  const values: Record<string, Record<string, unknown>> = {
    path: {},
    query: {},
    header: {},
    cookie: {},
  };
  for (const { node, pointer } of parametersOf(judge.spec, operation.path, key)) {
    if (node.required !== true && next() < 0.5) continue;
    if (/^(?:accept|content-type|authorization)$/i.test(String(node.name))) continue;
    if (node.schema === undefined) continue;
    const value = sampler.of(node.schema);
    // Styles that the judge does not read back; test/constructs.test.ts has their bytes.
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (/^(?:label|matrix)$/.test(String(node.style))) return undefined;
    if (isObject && (node.in !== "query" || /Delimited$/.test(String(node.style))))
      return undefined;
    const place = values[String(node.in)];
    if (place === undefined || !(await judge.accepts(`${pointer}/schema`, value))) return undefined;
    place[String(node.name)] = value;
  }
  let body: unknown;
  const [content] = operation.body?.contents ?? [];
  if (content !== undefined) {
    if (content.kind !== "json" || content.type === "*/*") return undefined;
    const source = obj(obj(obj(judge.spec.root.paths)[operation.path])[key]).requestBody;
    const pointer = `${pointerOf(source, `${operation.pointer}/requestBody`)}${toPointer(["content", content.type, "schema"])}`;
    const schema = obj(obj(judge.spec.obj(source).content)[content.type]).schema;
    body = sampler.of(schema);
    if (schema !== undefined && !(await judge.accepts(pointer, body))) return undefined;
  }
  return { values, body };
}

/** Calls the method as a user would; the server's answer is an error, which is returned. */
async function invoke(
  { method, client }: Drawn,
  given: NonNullable<Awaited<ReturnType<typeof argumentsOf>>>,
) {
  const { values, body } = given;
  const { path = {}, query = {}, header, cookie } = values;
  const hasBody = method.operation.body !== undefined;
  const target = method.words.reduce<unknown>(
    (at, word) => obj(at)[word] ?? (at as Obj)[word],
    client,
  );
  const args = method.args.map(({ target: place }) => path[place.slice("path/".length)]);
  const options = { headers: header, cookies: cookie, ...(hasBody && { query }) };
  try {
    await (target as (...all: unknown[]) => Promise<unknown>)(
      ...args,
      hasBody ? body : query,
      options,
    );
    return undefined;
  } catch (error) {
    return error;
  }
}
