import { isObj } from "@specwright/spec/json";
import { mustResolve } from "../support/must-resolve.ts";
import type { Report, Rule } from "../support/rule.ts";
import { jsonSchemaOf, type OperationView, successesOf } from "../support/spec.ts";

const TYPES: Readonly<Record<string, readonly string[]>> = {
  items: ["array"],
  total: ["integer", "number", "string"],
  totalPages: ["integer", "number", "string"],
  next: ["string", "integer", "number"],
  current: ["integer", "number", "string"],
  columns: ["array"],
};

/** Pagination is declared; what is declared must be there. */
export const paginationResolves: Rule = {
  name: "pagination-resolves",
  strength: "gen",
  says: "The pointers of x-pagination lead somewhere in the success schema, and its parameters exist.",
  check(spec, report) {
    for (const operation of spec.operations) {
      const pagination = operation.at.get("x-pagination");
      if (!pagination || !isObj(pagination.node)) continue;
      const schemas = successesOf(operation).map(jsonSchemaOf);
      for (const [name, types] of Object.entries(TYPES)) {
        const pointer = pagination.obj[name];
        if (typeof pointer !== "string") continue;
        const use = { name: `x-pagination.${name}`, pointer, types };
        mustResolve(schemas, { ...use, location: pagination.at(name) }, report);
      }
      for (const [name, pointer] of pagination.get("shown")?.entries() ?? []) {
        const pointed = { name: `x-pagination.shown.${name}`, pointer: String(pointer.node) };
        mustResolve(schemas, { ...pointed, location: pointer.location }, report);
      }
      for (const [name, parameter] of pagination.get("parameters")?.entries() ?? []) {
        if (typeof parameter.node !== "string") continue;
        checkParameter(operation, `x-pagination.parameters.${name}`, parameter.node, (finding) =>
          report({ ...finding, location: parameter.location }),
        );
      }
    }
  },
};

function checkParameter(op: OperationView, name: string, value: string, report: Report): void {
  const location = op.at.location;
  if (value.startsWith("/")) {
    mustResolve([jsonSchemaOf(op.requestBody)], { name, pointer: value, location }, report);
  } else if (!op.parameters.some((one) => one.in === "query" && one.name === value)) {
    report({
      message: `\`${name}\` names \`${value}\`, which is no query parameter of ${op.label}.`,
      fix: "name a declared query parameter, or declare this one",
      location,
    });
  }
}
