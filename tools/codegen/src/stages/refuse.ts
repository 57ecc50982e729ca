import type { Problem } from "@specwright/spec";
import { list, type Obj, obj, text } from "@specwright/spec/json";
import { toPointer } from "@specwright/spec/pointer";
import { Locator } from "../model/locate.ts";
import type { MethodModel, Model, OperationModel } from "../model/model.ts";
import { RESERVED_WORDS } from "../model/names.ts";
import { wirePath } from "../model/operations.ts";
import { COMMON_OPTIONS } from "../model/provider/variables.ts";
import { SpecError } from "../problem.ts";

/**
 * Refuses what no valid client could be made of. Lint has looked at the spec as it is written; this
 * looks at the names that come out of it, derived ones included.
 */
export function refuse(model: Model, specPath: string): void {
  const locator = new Locator(specPath);
  const at = (pointer: string, rule: string, message: string, fix: string): Problem =>
    locator.problem(pointer, rule, message, fix);
  const problems = [
    ...model.methods.flatMap((method) => badWords(method, at)),
    ...clashes(model, at),
    ...model.operations.flatMap((operation) => badPath(operation, at)),
    ...model.operations.flatMap((operation) => badNames(operation, at)),
    ...badSecurity(model, at),
    ...badOptions(model, at),
    ...duplicateIds(model.operations).map(({ id, pointer }) =>
      at(pointer, "operation-id-unique", `The operationId \`${id}\` is there twice.`, "rename one"),
    ),
  ];
  if (problems.length > 0) throw new SpecError(problems);
}

type At = (pointer: string, rule: string, message: string, fix: string) => Problem;

const RENAME = "give the operation another operationId, or name its method with `x-methods`";

function badWords({ id, words, operation }: MethodModel, at: At): Problem[] {
  const place = idPlace(operation);
  const reserved = words.find((word) => RESERVED_WORDS.has(word));
  if (reserved !== undefined) {
    return [
      at(place, "method-id-reserved", `\`${id}\` uses the reserved word \`${reserved}\`.`, RENAME),
    ];
  }
  if (words.length > 1 && words.every((word) => /^[\p{L}_$][\p{L}\p{Nd}_$]*$/u.test(word)))
    return [];
  const shown = JSON.stringify(text(operation.node.operationId) ?? id);
  return [at(place, "method-id-format", `No method name can be made of ${shown}.`, RENAME)];
}

/** Two methods of one name, or a method that is a resource too. */
function clashes({ methods }: Model, at: At): Problem[] {
  const seen = new Map<string, MethodModel>();
  const problems: Problem[] = [];
  for (const method of methods) {
    const other = seen.get(method.id);
    seen.set(method.id, method);
    if (!other) continue;
    const message = `\`${method.id}\` is also the method of ${label(other.operation)}.`;
    problems.push(at(idPlace(method.operation), "method-id-unique", message, RENAME));
  }
  for (const { words, operation } of methods) {
    for (let depth = 1; depth < words.length; depth++) {
      const other = seen.get(words.slice(0, depth).join("."));
      if (!other) continue;
      const message = `\`${words.join(".")}\` makes a resource of \`${other.id}\`, which is a method.`;
      problems.push(at(idPlace(operation), "method-id-prefix", message, RENAME));
    }
  }
  return problems;
}

/** Characters that a path can't hold: a request would not go out as written. */
const NOT_PATH: Readonly<Record<string, [what: string, fix: string]>> = {
  "?": [
    "a query begins there, and parameters would come behind it",
    "declare what follows as query parameters; a value that is always the same, `x-methods` fixes",
  ],
  "\\": [
    "browsers and engines take it for a slash, and another address is asked",
    "write `%5C`, if the provider means that character",
  ],
  "%": [
    "no two hexadecimal digits follow, and servers refuse such an address",
    "write `%25`, if the provider means that character",
  ],
};

/** The path is one, and every variable of it a parameter. (That every method fills them all, lint has seen.) */
function badPath(operation: OperationModel, at: At): Problem[] {
  const { path, pointer, parameters } = operation;
  const sent = wirePath(path);
  const literal = sent.replace(/\{[^{}]*\}|%[\da-f]{2}/gi, "");
  const beyond = Object.entries(NOT_PATH)
    .filter(([mark]) => literal.includes(mark))
    .map(([mark, [what, fix]]) => {
      const message = `The path \`${path}\` holds \`${mark}\`: ${what}.`;
      return at(pointer, "path-is-path", message, fix);
    });
  const inTemplate = [...sent.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
  const declared = parameters.filter((one) => one.in === "path").map(({ name }) => name);
  const undeclared = inTemplate
    .filter((name) => !declared.includes(name))
    .map((name) => {
      const message = `The path has \`{${name}}\`, which is no path parameter of ${label(operation)}.`;
      return at(pointer, "path-parameter-defined", message, "declare the parameter (`in: path`)");
    });
  const twice = inTemplate
    .filter((name, index) => inTemplate.indexOf(name) !== index)
    .map((name) => {
      const message = `The path has \`{${name}}\` twice.`;
      return at(pointer, "path-parameter-once", message, "give the second one another name");
    });
  return [...beyond, ...undeclared, ...twice];
}

/** What a header or a cookie may be called (RFC 9110, 5.6.2; RFC 6265, 4.1.1), less what engines drop. */
const TOKEN = /^(?!__proto__$)[!#$%&'*+.^_`|~\w-]+$/;

/** Parameters by names that no request can have. */
function badNames({ parameters, pointer }: OperationModel, at: At): Problem[] {
  return parameters
    .filter(({ in: place, name }) =>
      place === "query" ? false : place === "path" ? name === "" : !TOKEN.test(name),
    )
    .map(({ in: place, name }) => {
      const shown = JSON.stringify(name);
      const message = `${shown} is no name that a parameter in \`${place}\` can have.`;
      const fix =
        "write the name that the provider reads: letters, digits and -_.~ pass everywhere";
      return at(pointer, "parameter-name", message, fix);
    });
}

/** Credentials that a request cannot carry as the spec says. */
function badSecurity({ spec }: Model, at: At): Problem[] {
  const schemes = obj(obj(spec.root.components).securitySchemes);
  const pointer = (name: string): string => toPointer(["components", "securitySchemes", name]);
  return Object.entries(schemes).flatMap(([name, raw]) => {
    const node = spec.obj(raw);
    const scheme = text(node.scheme)?.toLowerCase() ?? "";
    if (node.type !== "http" || scheme === "basic" || scheme === "bearer") return [];
    const message = `The HTTP scheme \`${scheme}\` of \`${name}\` is not one that the client can write.`;
    const fix =
      "write it as `type: apiKey`, `in: header`, `name: Authorization` with `x-auth.prefix`";
    return [at(pointer(name), "security-scheme-known", message, fix)];
  });
}

/** Declared options must not hide those that every client has. */
function badOptions({ says, operations }: Model, at: At): Problem[] {
  const placeOf = (name: string): string => {
    const scheme = Object.keys(says.auth).find((one) => says.auth[one]?.option === name);
    if (scheme !== undefined)
      return toPointer(["components", "securitySchemes", scheme, "x-auth", "option"]);
    const fills = ({ node }: { readonly node: Obj }): boolean =>
      text(obj(node["x-client-option"]).name) === name;
    const operation = operations.find(({ parameters }) => parameters.some(fills));
    return operation ? `${operation.pointer}/parameters` : "/servers";
  };
  const credentials = Object.values(says.auth).map(({ option }) => option);
  const options = Object.keys(says.options);
  const names = [...options, ...credentials];
  const taken = [...new Set(names)].filter((name) => COMMON_OPTIONS.has(name));
  const both = options.filter((name) => credentials.includes(name));
  return [
    ...taken.map((name) =>
      at(
        placeOf(name),
        "client-option-unique",
        `\`${name}\` is an option that every client has.`,
        "choose another name",
      ),
    ),
    ...both.map((name) =>
      at(
        placeOf(name),
        "client-option-unique",
        `\`${name}\` is a credential and a client option.`,
        "rename one of them",
      ),
    ),
  ];
}

/** Operations by id that the spec lists more than once cannot both have a descriptor. */
function duplicateIds(operations: readonly OperationModel[]): readonly OperationModel[] {
  const seen = new Set<string>();
  return operations.filter(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again;
  });
}

function idPlace({ node, pointer }: OperationModel): string {
  if (list(node["x-methods"]).length > 0) return `${pointer}/x-methods`;
  return node.operationId === undefined ? pointer : `${pointer}/operationId`;
}

function label({ method, path }: OperationModel): string {
  return `${method} ${path}`;
}
