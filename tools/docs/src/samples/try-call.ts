import type {
  AuthDescriptor,
  OperationDescriptor,
  ProviderDescriptor,
  ServerDescriptor,
} from "@specwright/runtime";
import { examplesOf } from "../data/answers.ts";
import { deref, type Obj, obj, text } from "../data/json.ts";
import type { Operation, Provider } from "../data/provider.ts";
import { plainText } from "../text/markdown.ts";
import { bodyValue, FileValue, parameterValue, preferredContent } from "./values.ts";

/** What a page needs to know to send a call of one operation: the least of its spec, without references. */
export interface TryCall {
  readonly name: string;
  readonly packageName: string;
  /** What the samples read of the spec's root. */
  readonly bundle: Obj;
  /** The operation, its parameters and its body as short as they can be. */
  readonly operation: Omit<Operation, "slug" | "methods"> & {
    readonly methods: Operation["methods"];
  };
  readonly descriptor: OperationDescriptor;
  readonly auth: Readonly<Record<string, AuthDescriptor>>;
  /** Names of the schemes that go together. */
  readonly security: readonly string[];
  readonly serverKey: string;
  readonly server: ServerDescriptor;
  /** What a client of this call is made with. */
  readonly shared: Pick<ProviderDescriptor, "auth" | "options" | "servers">;
}

/** What is needed to try an operation; undefined where no client can be made of the spec. */
export function tryCallOf(provider: Provider, operation: Operation): TryCall | undefined {
  const { name, packageName, bundle, descriptors } = provider;
  const descriptor = descriptors?.operations[operation.id];
  if (descriptors === undefined || descriptor === undefined) return undefined;
  const { servers, auth, security: common } = descriptors.provider;
  const serverKey = descriptor.server ?? Object.keys(servers)[0];
  const server = serverKey === undefined ? undefined : servers[serverKey];
  if (serverKey === undefined || server === undefined) return undefined;
  const [security = []] = descriptor.security ?? common;
  const { node, id, method, path, methods } = operation;
  const positional = methods[0]?.arguments.map(({ target }) => target) ?? [];
  const presets = presetsOf(descriptor, methods[0]?.id);
  return {
    name,
    packageName,
    bundle: { security: bundle.security },
    operation: {
      id,
      method,
      path,
      methods,
      node: { security: node.security, "x-methods": node["x-methods"] },
      servers: [],
      parameters: operation.parameters.map((one) => ({
        ...shortParameter(bundle, one),
        ...(presets.has(`${one.in}/${one.name}`) && {
          example: presets.get(`${one.in}/${one.name}`),
          preset: true,
        }),
        ...(positional.includes(`${one.in}/${one.name}`) && { preset: true }),
      })),
      body: shortBody(bundle, operation),
    },
    descriptor,
    auth: Object.fromEntries(
      security.flatMap((key) => (auth[key] ? [[key, auth[key]] as const] : [])),
    ),
    security,
    serverKey,
    server,
    shared: sharedOf(descriptors.provider, [...security, ...(common[0] ?? [])]),
  };
}

/** As little of the provider as tells what its client must be given. */
function sharedOf(
  { auth, options = {}, servers }: ProviderDescriptor,
  schemes: readonly string[],
): TryCall["shared"] {
  const isDue = ({ variables = {} }: ServerDescriptor): boolean =>
    Object.values(variables).some(({ option = "" }) => options[option]?.required === true);
  return {
    auth: Object.fromEntries(Object.entries(auth).filter(([key]) => schemes.includes(key))),
    options,
    servers: Object.fromEntries(Object.entries(servers).filter(([, server]) => isDue(server))),
  };
}

/** What the client fills in by itself, by place and name: constants of its method, and which page. */
function presetsOf(
  { methods, pagination }: OperationDescriptor,
  method: string | undefined,
): Map<string, unknown> {
  const { parameters = {}, limit, sort, first } = pagination ?? {};
  const paged = [
    [parameters.limit, limit],
    [parameters.sort, sort],
    [parameters.page, first === 0 ? 0 : undefined],
  ].flatMap(([name, value]) =>
    name !== undefined && value !== undefined ? [[`query/${name}`, value] as const] : [],
  );
  return new Map([
    ...paged,
    ...Object.entries(methods?.find(({ id }) => id === method)?.fixed ?? {}),
  ]);
}

function shortParameter(bundle: Obj, parameter: Obj): Obj {
  const [content] = Object.values(obj(parameter.content));
  const schema = deref(bundle, parameter.schema ?? obj(content).schema);
  const description = plainText(text(parameter.description) ?? "");
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    description: description.length > 140 ? `${description.slice(0, 139)}…` : description,
    example: parameterValue(bundle, parameter),
    schema: { ...shortSchema(schema), items: shortSchema(deref(bundle, schema.items)) },
    ...(parameter.schema === undefined && content !== undefined && { asJson: true }),
    ...(parameter["x-client-option"] !== undefined && {
      "x-client-option": parameter["x-client-option"],
    }),
  };
}

function shortSchema({ type, enum: choices, format, contentMediaType }: Obj): Obj {
  return { type, enum: choices, format, contentMediaType };
}

function shortBody(bundle: Obj, operation: Operation): Obj | undefined {
  const { body } = operation;
  if (body === undefined) return undefined;
  const [type, content] = preferredContent(body);
  const schema = deref(bundle, content.schema);
  const examples = examplesOf(bundle, content);
  const given =
    examples.length > 0
      ? examples
      : [{ name: "example", summary: undefined, value: made(bundle, operation) }];
  const isForm = type.startsWith("multipart/");
  return {
    required: body.required === true,
    content: {
      [type]: {
        examples: Object.fromEntries(
          given.map(({ name, summary, value }) => [name, { summary, value }]),
        ),
        ...(isForm && {
          encoding: content.encoding,
          schema: {
            required: schema.required,
            properties: Object.fromEntries(
              Object.entries(obj(schema.properties)).map(([name, raw]) => [
                name,
                shortSchema(deref(bundle, raw)),
              ]),
            ),
          },
        }),
      },
    },
  };
}

/** A body made of its schema, as samples show it. */
function made(bundle: Obj, operation: Operation): unknown {
  return asText(bodyValue(bundle, operation)?.value);
}

/** What stands for a file, as the text that examples have for it. */
function asText(value: unknown): unknown {
  if (value instanceof FileValue) return value.content;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asText(one)]));
}
