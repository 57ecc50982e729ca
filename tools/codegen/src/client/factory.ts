import { obj, text } from "../model/json.ts";
import type { Model } from "../model/model.ts";
import { comment, commentText, property, string } from "../print/print.ts";
import { type Descriptors, environmentsOf } from "../stages/descriptors.ts";
import { resourceDocs } from "./docs.ts";
import type { Resource } from "./resources.ts";

/** The client's own interface, its options, and the function that makes one. */
export function factoryOf(
  model: Model,
  descriptors: Descriptors,
  resources: readonly Resource[],
): string {
  const { pascal } = model;
  const title = commentText(text(obj(model.spec.root.info).title) ?? model.provider);
  const required = requiredOptions(descriptors).length > 0;
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
${optionMembers(model, descriptors).join("")}}

/** Makes a client of ${title}. */
export function create${pascal}(options: ${pascal}Options${required ? "" : " = {}"}): ${pascal}Client {
  return createClient<${pascal}Resources, paths>(PROVIDER, OPERATIONS, { ...options });
}
`;
}

function optionMembers(model: Model, descriptors: Descriptors): string[] {
  const { auth, options = {}, servers } = descriptors.provider;
  const members = new Map<string, string>();
  for (const [scheme, { option, env, hint }] of Object.entries(auth)) {
    const node = model.spec.obj(obj(obj(model.spec.root.components).securitySchemes)[scheme]);
    members.set(
      option,
      member(option, "Credential", false, [text(node.description), hint, environment(env)]),
    );
  }
  for (const [option, { env }] of Object.entries(options)) {
    const isRequired = requiredOptions(descriptors).includes(option);
    members.set(
      option,
      member(option, "string", isRequired, [descriptionOf(model, option), environment(env)]),
    );
  }
  const environments = environmentsOf(descriptors).map(string).join(" | ");
  const keys = Object.keys(servers).map(string).join(" | ");
  return [
    ...members.values(),
    member("environment", environments, false, ["Which of the provider's environments to call."]),
    member("servers", `Partial<Record<${keys}, string>>`, false, [
      "Addresses that replace whole servers, by key: point one at a mock.",
    ]),
  ];
}

/** Options without which no address can be made, and which no environment variable may give. */
function requiredOptions({ provider }: Descriptors): string[] {
  return Object.entries(provider.options ?? {})
    .filter(([, { required, env }]) => required === true && env === undefined)
    .map(([name]) => name);
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

/** The description of the first parameter or server variable that becomes the option. */
function descriptionOf(model: Model, option: string): string | undefined {
  const parameters = model.operations.flatMap((operation) => operation.parameters);
  const parameter = parameters.find((one) => one.option === option);
  return text(parameter?.node.description);
}
