import type { MockExchange } from "@specwright/mock";
import { difference, type Json, show } from "./json.ts";
import type { RequestValues } from "./request.ts";
import type { Body, Operation, Parameter, Spec } from "./spec.ts";
import { decodeParameter, type Pairs, readAsTyped, textOf } from "./styles.ts";
import { describeIssues, type SchemaValidator } from "./validator.ts";

/**
 * Looks at the request that reached the wire, without Prism's help: each value is found again where
 * the spec wants it, nothing else is there, and every schema agrees.
 *
 * @returns what is wrong, one sentence each
 */
export async function wireFaults(
  about: { spec: Spec; operation: Operation; validator: SchemaValidator; base: string },
  exchange: MockExchange,
  values: RequestValues,
  credentials: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { operation, validator, spec } = about;
  const faults: string[] = [];
  if (exchange.method !== operation.method) {
    faults.push(`method on the wire: expected ${operation.method}, got ${exchange.method}`);
  }
  const [target = "", search = ""] = exchange.target.split("?", 2);
  const sent: Sent = {
    path: pathPairs(operation, about.base, target),
    query: pairsOf(search),
    header: Object.entries(exchange.headers),
  };
  if (!sent.path) faults.push(`path on the wire: ${target} is not ${about.base}${operation.path}`);
  for (const parameter of operation.parameters) {
    const others = operation.parameters.filter((one) => one !== parameter && one.in === "query");
    const query = sent.query.filter(([name]) => !others.some((one) => one.name === name));
    faults.push(...(await parameterFaults(parameter, { ...sent, query }, values, validator)));
  }
  faults.push(...strayQuery(operation, spec, sent.query));
  faults.push(...credentialFaults(operation, spec, sent, credentials));
  faults.push(...(await bodyFaults(operation.body, exchange, values.body, validator)));
  return faults;
}

interface Sent {
  readonly path: Pairs | undefined;
  readonly query: Pairs;
  readonly header: Pairs;
}

async function parameterFaults(
  parameter: Parameter,
  sent: Sent,
  values: RequestValues,
  validator: SchemaValidator,
): Promise<string[]> {
  if (parameter.in === "cookie") return [];
  const name = `${parameter.in}.${parameter.name}`;
  const expected = values[parameter.in][parameter.name];
  const pairs = sent[parameter.in] ?? [];
  const got = decodeParameter(parameter, pairs);
  if (expected === undefined) {
    return got === undefined
      ? []
      : [`${name} on the wire: nothing was asked for, got ${show(got)}`];
  }
  const found = difference(textOf(expected), got);
  if (found !== undefined) return [`${name} on the wire: ${found}`];
  if (!parameter.schema) return [];
  const typed = await readAsTyped(got, parameter.schema.pointer, validator);
  return typed.length === 0 ? [] : [`${name} on the wire: ${describeIssues(typed)}`];
}

/** The values of a path's variables, as they stand there; several segments keep their slashes. */
function pathPairs(operation: Operation, base: string, target: string): Pairs | undefined {
  if (!target.startsWith(base)) return undefined;
  const names: string[] = [];
  const pattern = operation.path.replace(
    /\{([^}]+)\}|[.*+?^${}()|[\]\\]/g,
    (found, name?: string) => {
      if (name === undefined) return `\\${found}`;
      names.push(name);
      const multi = operation.parameters.some((one) => one.name === name && one.multiSegment);
      return multi ? "(.+)" : "([^/]+)";
    },
  );
  const match = new RegExp(`^${pattern}$`).exec(target.slice(base.length));
  return match
    ? names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")])
    : undefined;
}

function pairsOf(search: string): [string, string][] {
  return [...new URLSearchParams(search)];
}

function strayQuery(operation: Operation, spec: Spec, query: Pairs): string[] {
  const declared = operation.parameters.filter((one) => one.in === "query");
  const keys = operation.security.flat().map((name) => spec.schemes[name]);
  return [...new Set(query.map(([name]) => name))]
    .filter((name) => !keys.some((scheme) => scheme?.in === "query" && scheme.name === name))
    .filter((name) => !declared.some((one) => decodeParameter(one, [[name, ""]]) !== undefined))
    .map((name) => `query.${name} on the wire: the spec does not declare it`);
}

function credentialFaults(
  operation: Operation,
  spec: Spec,
  sent: Sent,
  credentials: Readonly<Record<string, string>>,
): string[] {
  if (operation.security.length === 0) return [];
  const satisfied = operation.security.some((names) =>
    names.every((name) => {
      const scheme = spec.schemes[name];
      if (!scheme || scheme.in === "cookie") return true;
      const token = credentials[scheme.auth.option ?? "token"] ?? "";
      const pairs = scheme.in === "query" ? sent.query : sent.header;
      const wanted = scheme.in === "query" ? scheme.name : scheme.name.toLowerCase();
      return pairs.find(([one]) => one === wanted)?.[1] === written(scheme.auth.prefix, token);
    }),
  );
  return satisfied ? [] : ["credentials on the wire: not as the spec writes them"];
}

function written(prefix: string | undefined, token: string): string {
  if (prefix === undefined) return token;
  return `${prefix} ${prefix === "Basic" ? Buffer.from(token).toString("base64") : token}`;
}

async function bodyFaults(
  body: Body | undefined,
  exchange: MockExchange,
  expected: unknown,
  validator: SchemaValidator,
): Promise<string[]> {
  const bytes = exchange.body;
  if (expected === undefined) {
    return bytes.length === 0 ? [] : [`body on the wire: expected none, got ${bytes.length} bytes`];
  }
  const type = (exchange.headers["content-type"] ?? "").split(";")[0]?.trim() ?? "";
  if (!body?.mediaTypes.includes(type)) {
    return [
      `body on the wire: content type ${type || "missing"}, expected ${body?.mediaTypes.join(" or ")}`,
    ];
  }
  if (/[/+]json$/.test(type)) {
    const got: unknown = JSON.parse(bytes.toString("utf8"));
    const found = difference(expected, got);
    if (found !== undefined) return [`body on the wire: ${found}`];
    const issues = body.schema ? await validator.issues(body.schema.pointer, got) : [];
    return issues.length === 0 ? [] : [`body on the wire: ${describeIssues(issues)}`];
  }
  if (type === "application/x-www-form-urlencoded")
    return formFaults(body, bytes.toString("utf8"), expected);
  // Multipart boundaries differ each time: the parts' contents are looked for.
  const contents =
    typeof expected === "object" && expected !== null ? Object.values(expected) : [expected];
  const missing = contents.filter((one) => typeof one === "string" && !bytes.includes(one));
  return missing.map((one) => `body on the wire: ${show(one)} is not in it`);
}

/** Each property of a form is found again; what is not a plain value is JSON or as `encoding` says. */
function formFaults(body: Body, text: string, expected: unknown): string[] {
  const pairs = pairsOf(text);
  return Object.entries((expected ?? {}) as Json).flatMap(([name, value]) => {
    const { style = "form", explode = style === "form", contentType } = body.encoding[name] ?? {};
    const content = contentType?.includes("json") ? contentType : undefined;
    const parameter = { name, in: "query" as const, style, explode, content };
    const schema = Array.isArray(value) ? "array" : typeof value;
    const got = decodeParameter(parameter, pairs, schema);
    const found = difference(textOf(value), got);
    return found === undefined ? [] : [`body.${name} on the wire: ${found}`];
  });
}
