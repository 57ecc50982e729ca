import type { MockExchange } from "@specwright/mock";
import type { Cell } from "./cells.ts";
import type { Context } from "./context.ts";
import { withFiles } from "./files.ts";
import { difference, type Json, show } from "./json.ts";
import { expectedOutcome, type Outcome } from "./outcome.ts";
import { argumentsOf, exampleValues, methodValues, wireValues } from "./request.ts";
import type { Answer, Method } from "./spec.ts";
import { describeIssues } from "./validator.ts";
import { wireFaults } from "./wire.ts";

type AnswerCell = Extract<Cell, { kind: "answer" }>;
type Ended = { returned: unknown } | { thrown: unknown };

/** Asks for a declared answer and compares everything that can be compared. */
export async function checkAnswer(context: Context, cell: AnswerCell): Promise<string[]> {
  const { spec, rig } = context;
  const { operation, answer } = cell;
  const example = exampleValues(operation, cell.request);
  const method: Method = cell.method ?? {
    id: operation.id,
    targets: [],
    fixed: {},
    offers: undefined,
    input: "",
    result: undefined,
  };
  const values = methodValues(example, method, operation);
  const steering = {
    prefer: `code=${answer.status}${answer.example === undefined ? "" : `, example=${answer.example}`}`,
    ...(answer.choice && answer.mediaType && { accept: answer.mediaType }),
  };
  const call = async (): Promise<Ended> => {
    try {
      const returned = cell.method
        ? await invoke(rig.client, method.id, argumentsOf(operation, method, values))
        : await rawCall(context, cell, values as never);
      return { returned };
    } catch (thrown) {
      return { thrown };
    }
  };
  const { result, exchanges } = await rig.during(steering, call);
  const [exchange, ...further] = exchanges;
  if (!exchange)
    return [`nothing reached the wire: ${"thrown" in result ? textOf(result.thrown) : "?"}`];
  const base = context.base(operation.serverKey);
  const onWire = cell.method ? wireValues(values, operation, cell.method) : values;
  const about = { ...context, operation, base };
  const faults = await wireFaults(about, exchange, onWire, rig.credentials);
  if (further.length > 0) faults.push(`expected one request, got ${exchanges.length}`);
  faults.push(...exchangeFaults(exchange, operation.id, answer.status));
  faults.push(...(await schemaFaults(context, exchange, answer)));
  if (!cell.method) return faults;
  const outcome = expectedOutcome(spec, operation, method, withText(answer, exchange));
  faults.push(...(await outcomeFaults(outcome, result, operation.id)));
  return faults;
}

/** A file without an example is whatever the mock made up: the client must hand on just that. */
function withText(answer: Answer, exchange: MockExchange): Answer {
  const isFile = answer.mediaType !== undefined && !/[/+]json\b/.test(answer.mediaType);
  if (answer.value !== undefined || !isFile) return answer;
  return { ...answer, value: exchange.responseBody.toString("utf8") };
}

/** Calls a method of the client by its dotted id. */
export async function invoke(client: Json, id: string, args: unknown[]): Promise<unknown> {
  return await call(client, id, args);
}

/** Calls a method, and gives what it gives: a promise, of which a list's can do more. */
export function call(client: Json, id: string, args: unknown[]): unknown {
  let owner: unknown = client;
  let member: unknown = client;
  for (const name of id.split(".")) {
    owner = member;
    member = (owner as Json | undefined)?.[name];
  }
  if (typeof member !== "function") throw new Error(`the client has no method ${id}`);
  return member.apply(owner, args) as unknown;
}

async function rawCall(context: Context, cell: AnswerCell, values: Json): Promise<unknown> {
  const { path, query, header, body } = values;
  return context.raw(cell.operation, {
    params: { path, query, header },
    body: withFiles(cell.operation.body, body),
  });
}

/** What Prism and the front found wrong, and the status. */
function exchangeFaults(exchange: MockExchange, id: string, status: number): string[] {
  const faults = exchange.violations.map(
    ({ in: where, place, rule, message }) =>
      `mock: ${where} ${place.join(".")}: ${message} (${rule})`,
  );
  if (exchange.operationId !== id) {
    faults.push(`operation: expected ${id}, got ${exchange.operationId ?? "none"}`);
  }
  if (exchange.status !== status) faults.push(`status: expected ${status}, got ${exchange.status}`);
  if (faults.length > 0 && exchange.violations.length === 0 && exchange.reason) {
    faults.push(`mock: ${exchange.reason}`);
  }
  return faults;
}

/** The second opinion on the response: its schema by another validator, its value by comparison. */
async function schemaFaults(
  context: Context,
  exchange: MockExchange,
  answer: Answer,
): Promise<string[]> {
  if (!answer.mediaType || !/[/+]json\b/.test(answer.mediaType)) return [];
  const text = exchange.responseBody.toString("utf8");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return [`response body: is not JSON: ${show(text, 80)}`];
  }
  const faults: string[] = [];
  const issues = answer.schema ? await context.validator.issues(answer.schema.pointer, body) : [];
  if (issues.length > 0) faults.push(`response body: ${describeIssues(issues)}`);
  const found = answer.value === undefined ? undefined : difference(answer.value, body);
  if (found !== undefined) faults.push(`response body, beside the example: ${found}`);
  return faults;
}

async function outcomeFaults(
  outcome: Outcome,
  ended: Ended,
  operationId: string,
): Promise<string[]> {
  if (outcome.kind === "error") {
    if (!("thrown" in ended))
      return [`expected ${outcome.class}, got a value: ${show(ended.returned)}`];
    return errorFaults(outcome, ended.thrown, operationId);
  }
  if ("thrown" in ended) return [`expected a value, got ${textOf(ended.thrown)}`];
  if (outcome.kind === "value") {
    const found = difference(outcome.value, await settled(ended.returned));
    return found === undefined ? [] : [`value: ${found}`];
  }
  const page = ended.returned as { items?: unknown; total?: unknown; body?: unknown };
  return [
    ["page items", outcome.items, page.items] as const,
    ["page total", outcome.total ?? undefined, page.total ?? undefined] as const,
    ["page body", outcome.body, page.body] as const,
  ].flatMap(([name, expected, got]) => {
    const found = difference(expected, got);
    return found === undefined ? [] : [`${name}: ${found}`];
  });
}

function errorFaults(
  outcome: Extract<Outcome, { kind: "error" }>,
  thrown: unknown,
  operationId: string,
): string[] {
  const error = thrown as {
    name?: string;
    status?: unknown;
    code?: unknown;
    operationId?: unknown;
    body?: unknown;
  };
  const faults: string[] = [];
  if (error?.name !== outcome.class) {
    return [`error class: expected ${outcome.class}, got ${textOf(thrown)}`];
  }
  if (error.status !== outcome.status) {
    faults.push(`error status: expected ${outcome.status}, got ${show(error.status)}`);
  }
  if (error.code !== outcome.code) {
    faults.push(`error code: expected ${show(outcome.code)}, got ${show(error.code)}`);
  }
  if (error.operationId !== operationId) {
    faults.push(`error operationId: expected ${operationId}, got ${show(error.operationId)}`);
  }
  const found = outcome.body === undefined ? undefined : difference(outcome.body, error.body);
  if (found !== undefined) faults.push(`error body: ${found}`);
  return faults;
}

/** Bodies that are not JSON come as streams or downloads: their text is the value. */
export async function settled(value: unknown): Promise<unknown> {
  if (typeof value !== "object" || value === null) return value;
  const download = value as { text?: () => Promise<string> };
  if (typeof download.text === "function") return download.text();
  if (
    value instanceof ReadableStream ||
    value instanceof Uint8Array ||
    value instanceof ArrayBuffer
  ) {
    return new Response(value as BodyInit).text();
  }
  return value;
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : show(thrown);
}
