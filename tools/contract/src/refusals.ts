import type { MockExchange } from "@specwright/mock";
import { invoke } from "./answers.ts";
import { type Cell, describePlace, type Place } from "./cells.ts";
import type { Context } from "./context.ts";
import { withFiles } from "./files.ts";
import { type Json, pointerOf, show, withAt, without } from "./json.ts";
import { codeOf } from "./outcome.ts";
import {
  argumentsOf,
  exampleValues,
  isEmpty,
  methodValues,
  type RequestValues,
} from "./request.ts";
import type { Steering } from "./rig.ts";
import type { Operation, Spec } from "./spec.ts";

type RefusalCell = Exclude<Cell, { kind: "answer" }>;

/** The name of a query parameter that no spec declares. */
const UNDECLARED = "specwright_undeclared";

/** What must have been found wrong with the request. */
interface Expected {
  readonly place: readonly string[];
  readonly rules: readonly string[];
  readonly status: number;
}

/** Sends what the spec does not allow, and demands to be told the place and the rule. */
export async function checkRefusal(context: Context, cell: RefusalCell): Promise<string[]> {
  const { operation } = cell;
  const request = operation.body ? [...operation.body.examples.keys()][0] : undefined;
  const values = exampleValues(operation, request);
  if (cell.kind === "missing" && cell.place.in === "path") {
    return checkOwnRefusal(context, operation, values, cell.place.name ?? "");
  }
  const wrong = spoiled(cell, values);
  const anonymous = cell.kind === "credentials";
  const { path, query, header, body } = wrong;
  const call = async (): Promise<unknown> => {
    try {
      const sent = withFiles(operation.body, body);
      return await context.raw(operation, { params: { path, query, header }, body: sent });
    } catch (error) {
      return error;
    }
  };
  const change = changeOf(cell);
  const { result, exchanges } = await context.rig.during(
    { anonymous, ...(change && { change }) },
    call,
  );
  const [exchange] = exchanges;
  if (!exchange) return [`nothing reached the wire: ${describe(result)}`];
  const expected = expectedOf(context.spec, cell, body);
  const faults = refusalFaults(exchange, expected);
  faults.push(...codeFaults(context.spec, operation, exchange, expected));
  if (exchanges.length > 1) faults.push(`expected one request, got ${exchanges.length}`);
  const seen = statusSeen(result);
  if (seen !== exchange.status) {
    faults.push(
      `raw client: expected status ${exchange.status}, got ${show(seen)} (${describe(result)})`,
    );
  }
  return faults;
}

/** A parameter that a client option gives can only be spoiled on its way: the client adds it. */
function changeOf(cell: RefusalCell): Steering["change"] {
  if (cell.kind !== "missing" && cell.kind !== "type") return undefined;
  const { in: place, name = "" } = cell.place;
  const parameter = cell.operation.parameters.find((one) => one.in === place && one.name === name);
  if (parameter?.option === undefined) return undefined;
  return { in: place, name, value: cell.kind === "type" ? String(cell.value) : undefined };
}

/** The request with the one thing wrong that the cell is about. */
function spoiled(cell: RefusalCell, values: RequestValues): RequestValues {
  if (cell.kind === "credentials") return values;
  if (cell.kind === "undeclared")
    return { ...values, query: { ...values.query, [UNDECLARED]: "1" } };
  const { in: where, name } = cell.place;
  if (where === "body") {
    if (name === undefined) return { ...values, body: undefined };
    const pointer = pointerOf(name);
    const body =
      cell.kind === "type"
        ? withAt(values.body, pointer, cell.value)
        : without(values.body, pointer);
    return { ...values, body };
  }
  const group: Json = { ...values[where] };
  if (cell.kind === "type") group[name ?? ""] = cell.value;
  else delete group[name ?? ""];
  return { ...values, [where]: group };
}

function expectedOf(spec: Spec, cell: RefusalCell, body: unknown): Expected {
  const { place, rules } = brokenBy(cell, body);
  const isAnonymous = cell.kind === "credentials";
  const usual = isAnonymous ? 401 : refusalStatus(cell.operation);
  const status = meantStatus(spec, cell.operation, { place, rules, status: usual }, isAnonymous);
  return { place, rules, status };
}

/** A code that tells of the broken rule (`x-error.rules`) brings its status with it. */
function meantStatus(
  spec: Spec,
  { answers }: Operation,
  broken: Expected,
  isAnonymous: boolean,
): number {
  for (const status of [...(isAnonymous ? [401] : [422]), 400]) {
    const own = answers.filter((one) => one.declared === String(status));
    const isMeant = own.some((one) => {
      const form = one.error ?? spec.error;
      const code = codeOf(form, one.value);
      return code !== undefined && tellingCodes(form, broken).includes(String(code));
    });
    if (isMeant) return status;
  }
  return broken.status;
}

/** The codes that tell of a broken rule: by its place, the places around it, or the rule. */
function tellingCodes(form: Json, { place, rules }: Expected): string[] {
  const around = place.map((_, index) => place.slice(0, index + 1).join("."));
  const named = (form.rules ?? {}) as Record<string, unknown[]>;
  return [...around, ...rules, "any"].flatMap((key) => named[key] ?? []).map(String);
}

/** A code that means something, and something else than what was wrong, would lead a client astray. */
function codeFaults(
  spec: Spec,
  { answers }: Operation,
  { status, responseBody }: MockExchange,
  expected: Expected,
): string[] {
  const declared = answers.find((one) => one.declared === String(status));
  const form = declared?.error ?? spec.error;
  let body: unknown;
  try {
    body = JSON.parse(responseBody.toString());
  } catch {
    return [];
  }
  const code = codeOf(form, body);
  const { kinds = {}, meanings = {} } = form as Record<string, Json>;
  const known = [...Object.values(kinds).flat(), ...Object.keys(meanings)].map(String);
  const isWrong = code !== undefined && known.includes(String(code));
  return !isWrong || tellingCodes(form, expected).includes(String(code))
    ? []
    : [`body: the code ${code} tells of another rule than ${expected.place.join(".")}`];
}

/** The place and the rules that a cell's request breaks. */
function brokenBy(cell: RefusalCell, body: unknown): Pick<Expected, "place" | "rules"> {
  if (cell.kind === "credentials") return { place: ["security"], rules: ["security"] };
  if (cell.kind === "undeclared") return { place: ["query", UNDECLARED], rules: ["undeclared"] };
  const { in: where, name } = cell.place;
  // A form without its only field has nothing to send: then it is the body that is missing.
  const nothing = where === "body" && isForm(cell.operation) && isEmpty(body);
  const place = name === undefined || nothing ? [where] : [where, name];
  return { place, rules: cell.kind === "missing" ? ["required"] : cell.rules };
}

function isForm(operation: Operation): boolean {
  return /form/.test(operation.body?.mediaType ?? "");
}

/** The status that the mock answers an invalid request with: what the spec declares for it. */
function refusalStatus(operation: Operation): number {
  const declared = new Set(operation.answers.map((answer) => answer.declared.toUpperCase()));
  for (const status of [422, 400]) if (declared.has(String(status))) return status;
  return 422;
}

function refusalFaults(exchange: MockExchange, expected: Expected): string[] {
  const faults: string[] = [];
  const found = exchange.violations.filter((violation) => violation.in === "request");
  const hit = found.some(
    ({ place, rule }) =>
      expected.place.every((part, index) => place[index]?.toLowerCase() === part.toLowerCase()) &&
      expected.rules.includes(rule),
  );
  if (!hit) {
    const got = found.map(({ place, rule }) => `${place.join(".")} (${rule})`).join(", ") || "none";
    const wanted = `${expected.place.join(".")} (${expected.rules.join(" or ")})`;
    faults.push(`violation: expected ${wanted}, got ${got}`);
  }
  if (exchange.status !== expected.status) {
    faults.push(`status: expected ${expected.status}, got ${exchange.status}`);
  }
  if (hit && !exchange.responseHeaders["x-mock-reason"]) faults.push("the mock gave no reason");
  for (const { place, rule } of exchange.violations.filter((one) => one.in === "response")) {
    faults.push(`mock: response ${place.join(".")} (${rule})`);
  }
  return faults;
}

/** A path can't be built without its parts: the client itself refuses, and nothing is sent. */
async function checkOwnRefusal(
  context: Context,
  operation: Operation,
  values: RequestValues,
  name: string,
): Promise<string[]> {
  const method = operation.methods.find(({ targets }) => targets.includes(`path/${name}`));
  const path = { ...values.path };
  delete path[name];
  const call = async (): Promise<unknown> => {
    try {
      if (!method) {
        const body = withFiles(operation.body, values.body);
        return await context.raw(operation, { params: { path }, body });
      }
      const sent = methodValues({ ...values, path }, method, operation);
      return await invoke(context.rig.client, method.id, argumentsOf(operation, method, sent));
    } catch (error) {
      return error;
    }
  };
  const { result, exchanges } = await context.rig.during({}, call);
  const faults: string[] = [];
  if (exchanges.length > 0) faults.push(`sent without ${name}: ${exchanges[0]?.target}`);
  const refused =
    result instanceof Error && result.name === "ConfigError" && result.message.includes(name);
  if (!refused) {
    const place: Place = { in: "path", name };
    faults.push(
      `expected the client to refuse a missing ${describePlace(place)}, got ${describe(result)}`,
    );
  }
  return faults;
}

/** The status as the raw client tells it: of the response, or of an error that it throws. */
function statusSeen(result: unknown): unknown {
  if (result instanceof Error) return (result as { status?: unknown }).status;
  return (result as { response?: Response } | undefined)?.response?.status;
}

function describe(result: unknown): string {
  return result instanceof Error ? `${result.name}: ${result.message}` : show(result, 120);
}
