import { type Obj, obj } from "../data/json.ts";
import { clientName, factoryName } from "../data/names.ts";
import type { Operation, Provider } from "../data/provider.ts";
import { methodsFor, placesOf, slotsOf } from "./call.ts";
import { literal } from "./literal.ts";
import { factoryCall } from "./options.ts";

/** What a sample shows beside the first example and the live service. */
export interface SampleChoice {
  /** Name of an example of the body. */
  readonly example?: string | undefined;
  /** Addresses of servers by key: those of a mock. */
  readonly servers?: Readonly<Record<string, string>> | undefined;
}

/**
 * A program that calls an operation through the provider's package: every method over it, with the
 * values of the spec's examples. Where an operation has no method, through the raw client.
 */
export function typescriptSample(
  provider: Provider,
  operation: Operation,
  { example, servers }: SampleChoice = {},
): string {
  const { packageName, bundle } = provider;
  const factory = factoryName(provider);
  const client = clientName(provider);
  const calls = methodsFor(provider, operation, example).map((method) => {
    const slots = slotsOf(provider, operation, method, example).map((slot) => literal(slot));
    const call = `${client}.${method.id}(${slots.join(", ")})`;
    return method.paged ? forEach(call) : show(call);
  });
  const isRaw = calls.length === 0;
  const body = isRaw ? show(rawCall(client, bundle, operation, example)) : calls.join("\n");
  const imports = [
    ...(body.includes("await readFile(") ? ['import { readFile } from "node:fs/promises";'] : []),
    `import { ${factory} } from "${packageName}";`,
    ...(isRaw ? ['import { rawOf } from "@specwright/runtime/raw";'] : []),
  ];
  return `${imports.join("\n")}

const ${client} = ${factoryCall(provider, factory, operation, servers)};

${body}
`;
}

function forEach(call: string): string {
  return `for await (const item of ${call}) {\n  console.log(item);\n}`;
}

function show(call: string): string {
  return `console.log(await ${call});`;
}

function rawCall(client: string, bundle: Obj, operation: Operation, example?: string): string {
  const { body, ...places } = placesOf(bundle, operation, example);
  const params = Object.keys(obj(places)).length === 0 ? undefined : places;
  const init = { ...(params && { params }), ...(body !== undefined && { body }) };
  const second = Object.keys(init).length === 0 ? "" : `, ${literal(init)}`;
  return `rawOf(${client}).${operation.method}(${literal(operation.path)}${second})`;
}
