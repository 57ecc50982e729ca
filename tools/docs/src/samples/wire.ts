import { coreOf, createClient } from "@specwright/runtime";
import type { Obj } from "../data/json.ts";
import type { Descriptors, Operation, Provider } from "../data/provider.ts";
import { methodsFor, placesOf, slotsOf } from "./call.ts";
import { type Credential, credentialsOf, providerCredentials } from "./credentials.ts";
import { declaredOptions } from "./options.ts";
import type { SampleChoice } from "./typescript.ts";
import { bodyValue } from "./values.ts";
import { readWire, real, type Wire } from "./wire-read.ts";

/**
 * The request of a sample: the client itself makes it, with a fetch that keeps it. So what samples of other
 * languages show is what the encoder sends, and nothing is written beside it.
 */
export async function wireOf(
  provider: Provider,
  operation: Operation,
  choice: SampleChoice = {},
): Promise<Wire> {
  const { descriptors, bundle } = provider;
  if (descriptors === undefined)
    throw new Error(`${provider.name} has no descriptors: run pnpm gen ${provider.name}`);
  const kept: Request[] = [];
  const secrets = providerCredentials(provider).map((one, index) => ({
    ...one,
    value: secretValue(index),
  }));
  const client: Obj = createClient<Obj>(...unlimited(descriptors), {
    ...Object.fromEntries(secrets.map(({ option, value }) => [option, value])),
    ...declaredOptions(provider, operation),
    ...(choice.servers && { servers: choice.servers }),
    retries: 0,
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      kept.push(new Request(input, init));
      throw new Error("It is kept, not sent.");
    },
  });
  const [method] = methodsFor(provider, operation, choice.example);
  try {
    if (method === undefined) {
      const { header, ...places } = placesOf(bundle, operation, choice.example);
      await coreOf(client).call(
        operation.id,
        real({ ...places, ...(header !== undefined && { headers: header }) }) as Obj,
      );
    } else {
      const call = method.id
        .split(".")
        .reduce<unknown>((here, word) => (here as Obj)[word], client);
      const slots = slotsOf(provider, operation, method, choice.example).map(real);
      await (call as (...given: unknown[]) => Promise<unknown>)(...slots);
    }
  } catch (error) {
    // What the client refuses before it sends is a fault of the sample.
    if (kept.length === 0) throw error;
  }
  const body = bodyValue(bundle, operation, choice.example)?.value;
  return readWire(kept[0] as Request, body, secretsOf(provider, operation, secrets));
}

/** Nothing is sent, so nothing has to wait for its turn. */
function unlimited({
  provider,
  operations,
}: Descriptors): [Descriptors["provider"], Descriptors["operations"]] {
  const { rateLimit: _, ...open } = provider;
  const all = Object.entries(operations).map(([id, { rateLimit: __, ...one }]) => [id, one]);
  return [open, Object.fromEntries(all)];
}

/** A credential that every known pattern takes, and that stands nowhere else. */
export function secretValue(index: number): string {
  return `Sample${index}Credential`.padEnd(40, "x");
}

function secretsOf(
  provider: Provider,
  operation: Operation,
  all: readonly (Credential & { readonly value: string })[],
): Wire["secrets"] {
  const asked = credentialsOf(provider, operation).map(({ env }) => env);
  return all.filter(({ env }) => asked.includes(env)).map(({ value, env }) => ({ value, env }));
}
