import type { MethodDescriptor, OperationDescriptor } from "@specwright/runtime";
import type { Descriptors } from "../model/descriptors.ts";
import type { MethodModel, Model } from "../model/model.ts";
import { unused } from "../model/names.ts";
import {
  bodyKind,
  type Needs,
  ownParams,
  readerOf,
  withoutFragment,
  writerOf,
  writesExactly,
} from "../parts/needs.ts";
import { shapeOf, takesOf } from "../parts/table.ts";
import {
  camelCase,
  comment,
  identifier,
  inline,
  key,
  property,
  string,
  value,
} from "../print/print.ts";
import type { Signature } from "./context.ts";
import { functionsImports } from "./functions-imports.ts";

/** A method, its descriptor, and how TypeScript sees it. */
interface Printed {
  readonly name: string;
  readonly method: MethodModel;
  readonly operation: OperationDescriptor;
  readonly way: Omit<MethodDescriptor, "id">;
  readonly signature: Signature;
}

/** Marks a call as one that a bundler may leave out. Inner calls need the mark, too. */
const PURE = "/* @__PURE__ */ ";

/** Every method as a function of its own: what a program does not import, it does not carry. */
export function functionsModule(
  model: Model,
  { operations }: Descriptors,
  needs: Needs,
  signatures: ReadonlyMap<MethodModel, Signature>,
  client: string,
): string {
  const taken = new Set<string>();
  const printed = model.methods.map((method): Printed => {
    const operation = operations[method.operation.id] as OperationDescriptor;
    const found = operation.methods?.find(({ id }) => id === method.id);
    const { id: _, ...way } = found ?? { id: method.id };
    const name = unused(identifier(camelCase(method.words.join(" ")), "operation"), taken);
    return { name, method, operation, way, signature: signatures.get(method) as Signature };
  });
  const body = printed.map((one) => functionOf(one, needs)).join("\n");
  return `${functionsImports(body, client, model.pascal)}
${body}`;
}

function functionOf(one: Printed, needs: Needs): string {
  const { name, method, signature } = one;
  // All that is known of it stands at the client's method; twice would double what editors read.
  const summary = inline(method.summary ?? "").replace(/[.,;:]+$/, "");
  const docs = comment([
    `${summary && `${summary}: `}\`${method.id}\` of a client, as a function.`,
  ]);
  const text = isPlain(one) ? plainFunction(one, needs) : describedFunction(one, needs);
  return `${docs}export const ${name}: ${typeOf(signature)} = ${text};\n`;
}

/** The type, printed outright: nothing of it is left to be computed. */
function typeOf({ slots, result, page }: Signature): string {
  const args = slots.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`);
  // A spec may call an argument so.
  const first = slots.some(({ name }) => name === "session") ? "$session" : "session";
  if (!page) return `(${first}: $Session, ${args.join(", ")}) => ${result}`;
  return `$ListFunction<[${args.join(", ")}], ${page.item}, ${page.body}, $Session>`;
}

/** Where each argument goes: pointers into the body by their single word. */
function placesOf({ method, way, signature }: Printed) {
  const names = signature.slots.map(({ name }) => name);
  const targets = method.args.map(({ target }, index) => {
    const name = names[index] as string;
    const [place, ...inside] = target.split("/");
    // A path is filled by what looks at each of its parts, and `$due` at a whole body.
    if (place === "path" || inside.length === 0) return [target, name] as const;
    const inBody = place === "body" ? ", true" : "";
    return [target, `$needed(${name}, ${string(inside.join("/"))}${inBody})`] as const;
  });
  const fixed = Object.entries(way.fixed ?? {}).map(
    ([target, one]) => [target, value(one)] as const,
  );
  return [...targets, ...fixed].map(([target, expression]) => {
    const [place = "", ...rest] = target.split("/");
    return { place, name: rest.join("/"), expression };
  });
}

/** Can the generator print what its arguments become? */
function isPlain(one: Printed): boolean {
  const { operation, way } = one;
  const { parameters } = operation.pagination ?? {};
  return (
    ownParams(operation).length === 0 &&
    bodyKind(operation) !== "any" &&
    way.input === undefined &&
    !(way.result && operation.unwrap !== undefined) &&
    !one.method.operation.parameters.some(({ in: place }) => place === "cookie") &&
    !Object.values(parameters ?? {}).some((name) => name.startsWith("/")) &&
    placesOf(one).every(
      ({ place, name }) =>
        name !== "__proto__" && (place === "body" ? !/[/~]/.test(name) : place !== "cookie"),
    )
  );
}

const member = ({ name, expression }: { name: string; expression: string }): string =>
  name === expression ? name : `${key(name)}: ${expression}`;

/** Properties of an object, with what is spread into it. */
const objectOf = (parts: readonly string[]): string => `{ ${parts.join(", ")} }`;

/** What a list is asked for where its caller does not say, in the order in which pages ask for it. */
function pageDefaults({ pagination }: OperationDescriptor, input: string): string[] {
  const { parameters = {}, limit, sort, first, style } = pagination ?? {};
  const defaults = [
    [parameters.sort, sort],
    [parameters.limit, limit],
    [style === "page" && first === 0 ? parameters.page : undefined, first],
  ] as const;
  return defaults.flatMap(([name, preset]) => {
    if (name === undefined || preset === undefined) return [];
    const access = property(name) === name ? `.${name}` : `[${string(name)}]`;
    return [`${key(name)}: ${input}?.${access.replace(/^\./, "")} ?? ${value(preset)}`];
  });
}

function plainFunction(one: Printed, needs: Needs): string {
  const { method, operation, way, signature } = one;
  const places = placesOf(one);
  const at = (place: string) => places.filter((target) => target.place === place);
  const [input = "input", options = "options"] = signature.slots.slice(-2).map(({ name }) => name);
  const intoBody = operation.body !== undefined && !at("body").some(({ name }) => name === "");
  const paged = method.paged;
  const path = withoutFragment(operation.path);
  const filled = path.split(/\{([^{}]+)\}/).map((part, index) => {
    if (index % 2 === 0)
      return string(part)
        .slice(1, -1)
        .replace(/`|\$\{/g, "\\$&");
    const expression = at("path").find(({ name }) => name === part)?.expression ?? "undefined";
    return `\${$segment(${expression}, ${string(part)})}`;
  });
  const query = [
    ...(intoBody ? [] : [`...${input}`]),
    ...at("query").map(member),
    ...(paged ? pageDefaults(operation, input) : []),
  ];
  const headers = at("header").map(member);
  const sent = [
    `path: ${path.includes("{") ? `\`${filled.join("")}\`` : string(path)}`,
    ...(query.length === 1 && query[0] === `...${input}`
      ? [`query: ${input}`]
      : query.length > 0
        ? [`query: ${objectOf(query)}`]
        : []),
    ...(headers.length > 0 ? [`headers: ${objectOf(headers)}`] : []),
    ...bodyOf(one, intoBody ? input : undefined),
  ];
  const args = signature.slots.map(({ name }) => name).join(", ");
  const facts = printedFacts(one, needs);
  const pick = way.result
    ? `, ${PURE}$single(${string(way.result.pointer)}${way.result.missing ? ", true" : ""})`
    : operation.unwrap === undefined
      ? ""
      : `, ${PURE}$unwrap(${[operation.unwrap].flat().map(string).join(", ")})`;
  const kind = paged ? "$list" : "$operation";
  return `${PURE}${kind}(
  ${facts},
  (${args}) => [() => (${objectOf(sent)}), ${options}]${pick && `${pick}`},
) as never`;
}

function bodyOf(one: Printed, input: string | undefined): string[] {
  const { operation } = one;
  const kind = bodyKind(operation);
  if (kind === "none") return [];
  const own = placesOf(one).filter(({ place }) => place === "body");
  const whole = own.find(({ name }) => name === "");
  const members = own.filter(({ name }) => name !== "").map(member);
  const given =
    whole?.expression ?? (members.length > 0 ? objectOf([`...${input}`, ...members]) : input);
  const due = operation.body?.required && members.length === 0 ? `$due(${given})` : given;
  const written = `${kind === "form" ? "$form" : "$json"}(${due})`;
  const { exact } = operation.body ?? {};
  return [`body: ${exact ? `$exactBody(${written}, ${value(exact)})` : written}`];
}

/** What is not as usual about an operation. */
function printedFacts({ method, operation }: Printed, needs: Needs): string {
  const {
    params: _,
    body: __,
    unwrap: ___,
    pagination,
    exact,
    ...shape
  } = shapeOf(operation, needs);
  const takes = takesOf(operation, needs);
  const facts = {
    id: method.operation.id,
    ...shape,
    ...(takes && { takes }),
    ...(method.paged && pagination && { pagination }),
  };
  const text = value(facts, "  ");
  const more = [
    ...(operation.accept
      ? [`as: ${PURE}$${readerOf([operation])}(${value(operation.accept)})`]
      : []),
    ...(exact ? [`exact: ${PURE}$exactly(${value(exact)})`] : []),
  ];
  return more.reduce(
    (written, one) =>
      written.includes("\n")
        ? written.replace(/\n {2}\}$/, () => `\n    ${one},\n  }`)
        : written.replace(/ \}$/, () => `, ${one} }`),
    text,
  );
}

function describedFunction({ method, operation, way }: Printed, needs: Needs): string {
  const { path } = operation;
  const descriptor = { ...shapeOf(operation, needs), path };
  const kit = [
    bodyKind(operation) === "none" || bodyKind(operation) === "json"
      ? ""
      : `body: $${writerOf([operation])}`,
    operation.accept === undefined ? "" : `as: $${readerOf([operation])}`,
    operation.exact === undefined ? "" : "exact: $exactly",
    ownParams(operation).length > 0 || method.operation.parameters.some((p) => p.in === "cookie")
      ? "styled: $styled"
      : "",
    ownParams(operation).some(({ secret }) => secret) ? "complete: $hideSecrets" : "",
  ].filter(Boolean);
  const usual = Object.keys(way).length === 0 ? "{}" : value(way, "  ");
  const plain = kit.length > 0 ? objectOf(kit) : "{}";
  return `${PURE}$described(
  ${string(method.operation.id)},
  ${value(descriptor, "  ")},
  ${usual},
  ${writesExactly(operation) ? `${PURE}$writingExactly(${plain})` : plain},
) as never`;
}
