import type { AuthDescriptor, RetryDescriptor, ServerDescriptor } from "@specwright/runtime";
import type { Descriptors } from "../model/descriptors.ts";
import type { Model } from "../model/model.ts";
import type { ProviderModel } from "../model/provider/model.ts";
import { requiredOptions } from "../model/provider/options.ts";
import { commentText, key, property, string, value } from "../print/print.ts";
import type { Needs } from "./needs.ts";

/** What is tried again where a spec does not say: the runtime's own default. */
const RETRY: Required<RetryDescriptor> = {
  attempts: 3,
  statuses: [429, 500, 502, 503, 504],
  backoff: { base: 500, factor: 2, max: 8000 },
};

/** The facts of the provider, and `connect`: a session without methods. */
export function coreModule(model: Model, descriptors: Descriptors, needs: Needs): string {
  const { provider } = descriptors;
  const { name, security, error, rateLimit, timeout } = provider;
  const facts = {
    name,
    // How tokens are asked for is the matter of a feature.
    auth: Object.fromEntries(
      Object.entries(provider.auth).map(([id, { token: _, ...one }]) => [id, one]),
    ),
    security,
    ...(error && { error }),
    retry: { ...RETRY, ...provider.retry },
    ...(rateLimit && { rateLimit }),
    ...(timeout !== undefined && { timeout }),
    ...(needs.required.size > 0 && { required: required(needs) }),
    secrets: needs.secrets,
  };
  const servers = Object.entries(provider.servers).map(
    ([id, server]) => `    ${key(id)}: ${address(id, server, model.says)},\n`,
  );
  const headers = [...needs.headers].map(
    ([header, option]) => `    ${key(header)}: ${optionOf(option, model.says)},\n`,
  );
  const withEnv = Object.values(provider.auth).filter(({ env }) => env !== undefined);
  const body = `const FACTS: Omit<Facts, "servers"> = ${value(facts)};

/** What the runtime needs to know of the provider. */
export const factsFor = (options: ${model.pascal}Options): Facts => ({
  ...FACTS,
${needs.explain ? "  explain,\n" : ""}  servers: {
${servers.join("")}  },
${headers.length > 0 ? `  headers: {\n${headers.join("")}  },\n` : ""}});

/** Options with the credentials that environment variables give. */
export const optionsFor = (options: ${model.pascal}Options): ClientOptions => ${credentials(withEnv)};

/** What \`connect\` gives: ${commentText(model.provider)} with credentials, and no methods. */
export interface ${model.pascal}Session extends Session<paths> {}

/**
 * Signs in at ${commentText(model.provider)}: a session, which the functions of \`/operations\` take. It has what every call
 * needs; what else a program wants it imports from \`/features\`, and hands in.
 *
 * @throws ConfigError for an option that can't be used, or that needs a feature which is not there
 */
export const connect = (
  options: ${model.pascal}Options${requiredOptions(model.says).length > 0 ? "" : " = {}"},
  ...features: readonly Feature<paths>[]
): ${model.pascal}Session =>
  attach({}, newEngine(factsFor(options), optionsFor(options), ${needs.places ? "[places, ...features]" : "features"}));
`;
  const used = [
    "addressIn",
    "attach",
    "environment",
    "explain",
    "newEngine",
    "optionText",
    "places",
    "variable",
  ].filter((part) =>
    new RegExp(`(?<![.\\w])${part}[(,]`).test(body.replace(/"(?:[^"\\]|\\.)*"/g, "")),
  );
  return `import type { ClientOptions } from "@specwright/runtime";
import {
${used.map((part) => `  ${part},\n`).join("")}  type Facts,
  type Feature,
  type Session,
} from "@specwright/runtime/parts";
import type { ${model.pascal}Options } from "./client.gen.js";
import type { paths } from "./schema.gen.js";

${body}`;
}

const required = (needs: Needs): Record<string, string> =>
  Object.fromEntries(
    [...needs.required].map((header) => [
      header.toLowerCase(),
      needs.headers.get(header) ?? header,
    ]),
  );

/** An option that the spec declares, as text that was checked. */
function optionOf(option: string, { options }: ProviderModel): string {
  const { env, pattern } = options[option] ?? {};
  const given = `options.${property(option)}`;
  const access = given.startsWith('options."') ? `options[${string(option)}]` : given;
  const or = env === undefined ? access : `${access} ?? environment(${string(env)})`;
  return `optionText(${[string(option), or, ...(pattern === undefined ? [] : [string(pattern)])].join(", ")})`;
}

/** The address of a server in the environment that the client is for. */
function address(
  id: string,
  { environments, variables = {} }: ServerDescriptor,
  says: ProviderModel,
): string {
  const filled = (template: string): string => {
    if (!template.includes("{")) return string(template);
    const parts = template.split(/\{([^{}]+)\}/).map((part, index) => {
      if (index % 2 === 0) return literal(part);
      const { default: preset, values: known, option } = variables[part] ?? {};
      const given = option === undefined ? "undefined" : optionOf(option, says);
      const more = known ? [preset, known] : preset === undefined ? [] : [preset];
      const rest = more.map((one) => (one === undefined ? "undefined" : value(one)));
      return `\${variable(${[string(option ?? part), given, ...rest].join(", ")})}`;
    });
    return `() => \`${parts.join("")}\``;
  };
  const own = Object.entries(environments).map(
    ([name, template]) => `${key(name)}: ${filled(template)}`,
  );
  const known = says.environments;
  const names = known.length > own.length ? `, ${value(known)}` : "";
  const given = `options.servers?.[${string(id)}]`;
  return `${given} ?? addressIn({ ${own.join(", ")} }, options.environment${names})`;
}

/** Text within a template. */
const literal = (text: string): string =>
  string(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(/`|\$\{/g, "\\$&");

function credentials(auth: readonly AuthDescriptor[]): string {
  if (auth.length === 0) return "({ ...options })";
  const own = auth.map(({ option, env }) => {
    const access = /^[A-Za-z_$][\w$]*$/.test(option)
      ? `options.${option}`
      : `options[${string(option)}]`;
    return `${key(option)}: ${access} ?? environment(${string(env ?? "")})`;
  });
  return `({ ...options, ${own.join(", ")} })`;
}
