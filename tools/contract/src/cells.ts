import { at, without } from "./json.ts";
import type { Answer, Body, Method, Operation, Parameter, Spec } from "./spec.ts";
import type { SchemaValidator } from "./validator.ts";

/** A place of a request: a parameter, the body, or a property of the body. */
export interface Place {
  readonly in: "path" | "query" | "header" | "body";
  readonly name: string | undefined;
}

/** One question that the matrix asks. Its key is its identity in the ledger. */
export type Cell =
  | {
      readonly kind: "answer";
      readonly key: string;
      readonly operation: Operation;
      /** Absent: the operation has no method, and the raw client asks. */
      readonly method: Method | undefined;
      readonly answer: Answer;
      readonly request: string | undefined;
    }
  | { readonly kind: "credentials"; readonly key: string; readonly operation: Operation }
  | { readonly kind: "undeclared"; readonly key: string; readonly operation: Operation }
  | {
      readonly kind: "missing";
      readonly key: string;
      readonly operation: Operation;
      readonly place: Place;
    }
  | {
      readonly kind: "type";
      readonly key: string;
      readonly operation: Operation;
      readonly place: Place;
      readonly value: unknown;
      /** Keywords of the schema that refuse the value. */
      readonly rules: readonly string[];
    };

/** The one cell that is about the client as a whole: it has the methods that the spec declares. */
export const METHODS_KEY = "methods of the client";

/** Derives the matrix from a spec, and from nothing else. */
export async function cellsOf(spec: Spec, validator: SchemaValidator): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const operation of spec.operations) {
    cells.push(...answerCells(operation), ...requestCells(operation));
    if (operation.security.length > 0 && operation.security.every((names) => names.length > 0)) {
      cells.push({ kind: "credentials", key: `${operation.id} missing credentials`, operation });
    }
    if (!isOpenQuery(operation)) {
      cells.push({ kind: "undeclared", key: `${operation.id} undeclared query`, operation });
    }
    cells.push(...missingCells(operation), ...(await typeCells(operation, validator)));
  }
  const twice = cells.find(
    (cell, index) => cells.findIndex(({ key }) => key === cell.key) !== index,
  );
  if (twice) throw new Error(`two cells have the key "${twice.key}"`);
  return cells;
}

/** Operation × method × declared status × named example. */
function answerCells(operation: Operation): Cell[] {
  const request = operation.body ? [...operation.body.examples.keys()][0] : undefined;
  return methodsOf(operation).flatMap((method) =>
    operation.answers.map((answer): Cell => {
      const media = answer.choice ? ` (${answer.mediaType})` : "";
      const key = `${nameOf(operation, method)} ${answer.declared} ${answer.example ?? "-"}${media}`;
      return { kind: "answer", key, operation, method, answer, request };
    }),
  );
}

/** Each further example of a request body, answered with the first success. */
function requestCells(operation: Operation): Cell[] {
  const answer = operation.answers.find(({ status }) => status < 300);
  if (!operation.body || !answer) return [];
  const further = [...operation.body.examples.keys()].slice(1);
  return methodsOf(operation).flatMap((method) =>
    further.map((request): Cell => {
      const key = `${nameOf(operation, method)} request ${request}`;
      return { kind: "answer", key, operation, method, answer, request };
    }),
  );
}

function methodsOf(operation: Operation): (Method | undefined)[] {
  return operation.methods.length > 0 ? [...operation.methods] : [undefined];
}

function nameOf(operation: Operation, method: Method | undefined): string {
  if (!method) return `${operation.id} (raw)`;
  return method.id === operation.id ? operation.id : `${operation.id} (${method.id})`;
}

/** An exploded map in the query takes any name. */
export function isOpenQuery(operation: Operation): boolean {
  return operation.parameters.some(
    ({ in: place, style, explode, schema, content }) =>
      place === "query" &&
      content === undefined &&
      style === "form" &&
      explode &&
      schema?.types.includes("object") &&
      schema.open,
  );
}

function missingCells(operation: Operation): Cell[] {
  const places: Place[] = operation.parameters
    .filter(({ required, in: place }) => required && place !== "cookie")
    .map((parameter) => placeOf(parameter));
  const body = operation.body;
  if (body) {
    if (body.required) places.push({ in: "body", name: undefined });
    const example = [...body.examples.values()][0];
    for (const name of body.schema?.required ?? []) {
      if (hasProperty(example, name)) places.push({ in: "body", name });
    }
  }
  return places.map((place) => ({
    kind: "missing",
    key: `${operation.id} missing ${describePlace(place)}`,
    operation,
    place,
  }));
}

async function typeCells(operation: Operation, validator: SchemaValidator): Promise<Cell[]> {
  const cells: Cell[] = [];
  const add = (place: Place, wrong: { value: unknown; rules: string[] } | undefined): void => {
    if (!wrong) return;
    const key = `${operation.id} wrong type ${describePlace(place)}`;
    cells.push({ kind: "type", key, operation, place, ...wrong });
  };
  for (const parameter of operation.parameters) {
    if (parameter.in === "cookie") continue;
    add(placeOf(parameter), await wrongParameter(parameter, validator));
  }
  const body = operation.body;
  if (body && isJson(body)) {
    const example = [...body.examples.values()][0];
    for (const name of body.schema?.properties ?? []) {
      add({ in: "body", name }, await wrongProperty(body, example, name, validator));
    }
  }
  return cells;
}

const WRONG_TEXT = ["wrong type", "-1"];
const WRONG_JSON: unknown[] = [{ wrong: "type" }, "wrong type", -1.5, true, ["wrong type"]];

/** A text that the parameter's schema refuses however it is read; none where any text will do. */
async function wrongParameter(parameter: Parameter, validator: SchemaValidator) {
  const { schema } = parameter;
  if (!schema || parameter.content || schema.types.includes("object")) return undefined;
  const isList = schema.types.includes("array");
  for (const text of WRONG_TEXT) {
    const readings = Number.isNaN(Number(text)) ? [text] : [text, Number(text)];
    const verdicts = await Promise.all(
      readings.map((one) => validator.issues(schema.pointer, isList ? [one] : one)),
    );
    if (verdicts.some((issues) => issues.length === 0)) continue;
    return {
      value: isList ? [text] : text,
      rules: [...new Set(verdicts.flat().map(({ rule }) => rule))],
    };
  }
  return undefined;
}

/** A value that the body's schema refuses at a property; none where any value will do. */
async function wrongProperty(
  body: Body,
  example: unknown,
  name: string,
  validator: SchemaValidator,
) {
  if (!body.schema || typeof example !== "object" || example === null) return undefined;
  for (const value of WRONG_JSON) {
    const issues = await validator.issues(body.schema.pointer, { ...example, [name]: value });
    const here = issues.filter(
      ({ place }) => place === `/${name}` || place.startsWith(`/${name}/`),
    );
    if (here.length > 0) return { value, rules: [...new Set(here.map(({ rule }) => rule))] };
  }
  return undefined;
}

function placeOf(parameter: Parameter): Place {
  return { in: parameter.in as Place["in"], name: parameter.name };
}

/** `query limit`, `body title`, `body`. */
export function describePlace({ in: where, name }: Place): string {
  return name === undefined ? where : `${where} ${name}`;
}

function isJson(body: Body): boolean {
  return /[/+]json\b/.test(body.mediaType);
}

function hasProperty(example: unknown, name: string): boolean {
  return at(example, `/${name}`) !== undefined && without(example, `/${name}`) !== undefined;
}
