import type { AuthDescriptor } from "@specwright/runtime";
import { obj, text } from "@specwright/spec/json";
import type { Model } from "../model/model.ts";
import type { ServerVariable } from "../model/provider/model.ts";
import { requiredOptions } from "../model/provider/options.ts";
import { featureNames, kitOf } from "../parts/features.ts";
import type { Needs } from "../parts/needs.ts";
import { code, comment, commentText, property, string } from "../print/print.ts";
import { resourceDocs } from "./docs.ts";
import type { Resource } from "./resources.ts";

/** The client's own interface, its options, and the function that makes one. */
export function factoryOf(model: Model, needs: Needs, resources: readonly Resource[]): string {
  const { pascal } = model;
  const title = commentText(text(obj(model.spec.root.info).title) ?? model.provider);
  const required = requiredOptions(model.says).length > 0;
  const own = Object.keys(model.says.options).map(string);
  const declared = own.length > 0 ? `\n    [${own.join(", ")}],` : "";
  const members = resources.map(
    ({ words, name }) =>
      `${resourceDocs(model, words, "  ")}  readonly ${property(words[0] ?? "")}: ${name};\n`,
  );
  return `/** The resources of ${title}. */
export interface ${pascal}Resources {
${members.join("")}}

/** A client of ${title}. */
export interface ${pascal}Client extends Client<${pascal}Resources, paths> {}

/** Options of \`create${pascal}\`. */
export interface ${pascal}Options extends Known<ClientOptions> {
${optionMembers(model).join("")}}

/** Makes a client of ${title}. */
export function create${pascal}(options: ${pascal}Options${required ? "" : " = {}"}): ${pascal}Client {
  return newClient<${pascal}Resources, paths>(
    factsFor(options),
    optionsFor(options),
    [${featureNames(needs).join(", ")}],
    TABLE,
    ${kitOf(needs)},${declared}
  );
}
`;
}

function optionMembers(model: Model): string[] {
  const { auth, options, servers, environments } = model.says;
  const members = new Map<string, string>();
  for (const [scheme, one] of Object.entries(auth)) {
    const { option, env, hint } = one;
    const node = model.spec.obj(obj(obj(model.spec.root.components).securitySchemes)[scheme]);
    members.set(
      option,
      member(option, "Credential", false, [
        text(node.description) ?? whereSent(one),
        hint,
        environment(env),
      ]),
    );
  }
  for (const [option, { env }] of Object.entries(options)) {
    const own = model.says.variables.filter((variable) => variable.option === option);
    const isRequired = requiredOptions(model.says).includes(option);
    const says = own.length > 0 ? variableDocs(own) : descriptionOf(model, option);
    members.set(option, member(option, valuesType(own), isRequired, [says, environment(env)]));
  }
  const keys = Object.keys(servers).map(string).join(" | ");
  return [
    ...members.values(),
    member("environment", environments.map(string).join(" | "), false, [
      environmentDocs(model.says),
    ]),
    member("servers", `Partial<Record<${keys}, string>>`, false, [
      "Addresses that replace whole servers, by key: point one at a mock.",
    ]),
  ];
}

/** What of a credential is known where nobody describes it. */
function whereSent({ in: place, name, prefix }: AuthDescriptor): string {
  const word = prefix === undefined ? "" : `, after \`${prefix}\``;
  return `Sent in the ${place === "query" ? "query, as" : place} ${code(name)}${word}.`;
}

/** The environments of the first server, each with its address. */
function environmentDocs({ servers, environments }: Model["says"]): string {
  const [first] = Object.values(servers);
  const lines = environments.map((name) => {
    const address = first?.environments[name];
    return address === undefined ? `- ${code(name)}` : `- ${code(name)}: ${code(address)}`;
  });
  return ["Which of the provider's environments to call:", "", ...lines].join("\n");
}

function member(
  name: string,
  type: string,
  isRequired: boolean,
  says: readonly (string | undefined)[],
): string {
  const docs = comment(
    [
      says
        .filter((one) => one !== undefined)
        .map(commentText)
        .join("\n\n"),
    ],
    "  ",
  );
  const mark = isRequired ? "" : "?";
  return `${docs}  readonly ${property(name)}${mark}: ${type}${mark && " | undefined"};\n`;
}

function environment(env: string | undefined): string | undefined {
  return env === undefined ? undefined : `Absent: the environment variable \`${env}\`.`;
}

/** What a server variable may be; any text where one of its servers does not say. */
function valuesType(variables: readonly ServerVariable[]): string {
  if (variables.length === 0 || variables.some(({ values }) => values === undefined))
    return "string";
  return [...new Set(variables.flatMap(({ values = [] }) => values))].map(string).join(" | ");
}

/** What a server variable is, and what it is by default. */
function variableDocs(variables: readonly ServerVariable[]): string {
  const described = variables.find(({ node }) => text(node.description) !== undefined);
  const says = text(described?.node.description) ?? "Part of the server's address.";
  const presets = [...new Set(variables.flatMap(({ preset }) => preset || []))];
  const usual = presets.map(code).join(" or ");
  return presets.length === 0
    ? says
    : `${says}\n\nDefault: ${usual}${presets.length > 1 ? ", as the environment" : ""}.`;
}

/** The description of the first parameter that the option fills. */
function descriptionOf(model: Model, option: string): string | undefined {
  const parameters = model.operations.flatMap((operation) => operation.parameters);
  const parameter = parameters.find((one) => one.option === option);
  return text(parameter?.node.description);
}
