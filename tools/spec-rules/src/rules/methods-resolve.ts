import type { Location } from "@redocly/openapi-core";
import type { Cursor } from "../support/cursor.ts";
import { methodsOf } from "../support/methods.ts";
import { mustResolve } from "../support/must-resolve.ts";
import type { Report, Rule } from "../support/rule.ts";
import { lookInto } from "../support/schema.ts";
import { jsonSchemaOf, type OperationView, successesOf } from "../support/spec.ts";

/** A method's arguments go to places of the request that exist, and its result comes from one. */
export const methodsResolve: Rule = {
  name: "methods-resolve",
  strength: "gen",
  says: "The targets and results of x-methods exist, and each path parameter gets a value.",
  check(spec, report) {
    for (const operation of spec.operations) {
      for (const { entry } of methodsOf(operation)) {
        if (!entry) continue;
        const targets = targetsOf(entry);
        checkOffers(operation, entry, report);
        for (const { target, location } of targets) {
          checkTarget(operation, target, location, report);
        }
        if (entry.has("arguments")) checkPath(operation, entry, targets, report);
        checkNames(entry, report);
        checkResult(operation, entry, report);
      }
    }
  },
};

interface Target {
  readonly target: string;
  readonly location: Location;
}

function targetsOf(entry: Cursor): Target[] {
  const positional = (entry.get("arguments")?.items() ?? []).flatMap((at) => {
    const target = at.text("to");
    return target === undefined ? [] : [{ target, location: at.at("to") }];
  });
  const input = entry.text("input");
  if (input !== undefined) positional.push({ target: input, location: entry.at("input") });
  const fixed = entry.get("fixed")?.members() ?? [];
  return [...positional, ...fixed.map(([target, { location }]) => ({ target, location }))];
}

function checkTarget(
  operation: OperationView,
  target: string,
  location: Location,
  report: Report,
): void {
  const slash = target.indexOf("/");
  const place = slash < 0 ? target : target.slice(0, slash);
  if (place === "body") {
    const pointer = slash < 0 ? "" : target.slice(slash);
    const schemas = operation.requestBody
      ? (operation.requestBody.get("content")?.members() ?? []).map(([, at]) => at.get("schema"))
      : [];
    if (schemas.length > 0) mustResolve(schemas, { name: "x-methods", pointer, location }, report);
    else {
      const message = `${operation.label} has no request body for \`${target}\`.`;
      report({ message, fix: "declare the body, or point elsewhere", location });
    }
    return;
  }
  const name = target.slice(slash + 1);
  const known = operation.parameters.some(
    (one) =>
      one.in === place &&
      ((one.name.toLowerCase() === name.toLowerCase() &&
        (place === "header" || one.name === name)) ||
        (place === "query" && holdsField(one.at, name))),
  );
  if (!known) {
    report({
      message: `\`${target}\` names no ${place} parameter of ${operation.label}.`,
      fix: `name a declared ${place} parameter, or declare this one`,
      location,
    });
  }
}

/** An exploded object parameter stands for a query parameter of each of its fields. */
function holdsField(parameter: Cursor, name: string): boolean {
  const schema = parameter.get("schema");
  if (!schema || (schema.obj.type !== "object" && !schema.has("properties"))) return false;
  if (parameter.obj.explode === false) return false;
  const { schemas, open } = lookInto(schema, `/${name}`);
  return open || schemas.length > 0;
}

function checkPath(
  operation: OperationView,
  entry: Cursor,
  targets: readonly Target[],
  report: Report,
): void {
  for (const { name } of operation.parameters.filter((one) => one.in === "path")) {
    if (targets.some(({ target }) => target === `path/${name}`)) continue;
    report({
      message: `No argument of the method fills the path parameter \`${name}\`.`,
      fix: `add an argument to \`path/${name}\`, or a fixed value`,
      location: entry.at("arguments"),
    });
  }
}

/** What a method offers exists, and can be given or left out. */
function checkOffers(operation: OperationView, entry: Cursor, report: Report): void {
  for (const at of entry.get("parameters")?.items() ?? []) {
    const parameter = operation.parameters.find(({ name }) => name === at.node);
    if (parameter && parameter.in !== "path") continue;
    report({
      message: `\`parameters\` of the method names \`${at.node}\`, which is no query, header or cookie parameter of ${operation.label}.`,
      fix: "name a declared parameter; path parameters are arguments",
      location: at.location,
    });
  }
}

function checkNames(entry: Cursor, report: Report): void {
  const seen = new Set<string>();
  for (const at of entry.get("arguments")?.items() ?? []) {
    const name = at.text("name") ?? "";
    if (seen.has(name)) {
      const location = at.at("name");
      report({ message: `Two arguments are named \`${name}\`.`, fix: "rename one", location });
    }
    seen.add(name);
  }
}

function checkResult(operation: OperationView, entry: Cursor, report: Report): void {
  const result = entry.get("result");
  const pointer = result?.obj.pointer;
  if (!result || typeof pointer !== "string") return;
  const location = result.at("pointer");
  const schemas = successesOf(operation).flatMap((response) => {
    const unwrap = response.obj["x-unwrap"];
    const schema = jsonSchemaOf(response);
    if (unwrap === undefined) return [schema];
    const found = [unwrap].flat().map((pointer) => lookInto(schema, String(pointer)));
    return found.some(({ open }) => open) ? [undefined] : found.flatMap(({ schemas }) => schemas);
  });
  mustResolve(schemas, { name: "x-methods.result", pointer, location }, report);
}
