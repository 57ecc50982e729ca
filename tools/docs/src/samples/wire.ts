import { coreOf, createClient } from "@specwright/runtime";
import { isObj, type Obj } from "../data/json.ts";
import type { Descriptors, Operation, Provider } from "../data/provider.ts";
import { placesOf, slotsOf } from "./call.ts";
import { type Credential, credentialsOf, providerCredentials } from "./credentials.ts";
import { declaredOptions } from "./options.ts";
import type { SampleChoice } from "./typescript.ts";
import { bodyValue, FileValue } from "./values.ts";

/** A request as the client puts it on the wire. */
export interface Wire {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: WireBody | undefined;
  /** What stands for the credential in it, and where a reader's own comes from. */
  readonly secrets: readonly { readonly value: string; readonly env: string }[];
}

/** A body: text, a file alone, or the parts of a form. */
export type WireBody =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "parts"; readonly parts: readonly WirePart[] };

/** A part of a multipart form. */
export interface WirePart {
  readonly name: string;
  /** Content type, where the part says one. */
  readonly type: string | undefined;
  readonly text?: string;
  readonly file?: string;
}

/** Headers that every tool writes itself, or that say nothing. */
const OWN = new Set(["content-length", "user-agent", "accept-encoding", "host", "connection"]);

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
    ...Object.fromEntries(
      secrets.flatMap(({ option, value }) => (option === undefined ? [] : [[option, value]])),
    ),
    ...declaredOptions(provider, operation),
    ...(choice.servers && { servers: choice.servers }),
    retries: 0,
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      kept.push(new Request(input, init));
      throw new Error("It is kept, not sent.");
    },
  });
  const [method] = operation.methods;
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
  return read(kept[0] as Request, body, secretsOf(provider, operation, secrets));
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
function secretValue(index: number): string {
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

/** A value as the client takes it: files in place of what stands for them. */
function real(value: unknown): unknown {
  if (value instanceof FileValue) return new File([value.content], value.name);
  if (Array.isArray(value)) return value.map(real);
  if (!isObj(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, real(member)]));
}

async function read(request: Request, given: unknown, secrets: Wire["secrets"]): Promise<Wire> {
  const type = request.headers.get("content-type") ?? "";
  const isForm = type.startsWith("multipart/");
  const headers = [...request.headers].filter(
    ([name, value]) =>
      !OWN.has(name) &&
      !(name === "accept" && ["application/json", "*/*"].includes(value)) &&
      !(isForm && name === "content-type"),
  );
  const body =
    request.body === null
      ? undefined
      : await (isForm ? parts(request, given) : whole(request, given));
  return { method: request.method, url: request.url, headers, body, secrets };
}

async function parts(request: Request, given: unknown): Promise<WireBody> {
  const form = await request.formData();
  const all = await Promise.all(
    [...form].map(async ([name, value]): Promise<WirePart> => {
      if (typeof value === "string") return { name, type: undefined, text: value };
      const file = (given as Obj)[name];
      if (file instanceof FileValue) return { name, type: undefined, file: file.name };
      return { name, type: value.type || undefined, text: await value.text() };
    }),
  );
  return { kind: "parts", parts: all };
}

async function whole(request: Request, given: unknown): Promise<WireBody | undefined> {
  const text = await request.text();
  if (given instanceof FileValue) return { kind: "file", name: given.name };
  return text === "" ? undefined : { kind: "text", text: readable(text, request) };
}

/** JSON in lines, where that loses nothing, such as the last digits of a great number. */
function readable(text: string, { headers }: Request): string {
  if (!/[/+]json\b/.test(headers.get("content-type") ?? "")) return text;
  const value: unknown = JSON.parse(text);
  return JSON.stringify(value) === text ? JSON.stringify(value, undefined, 2) : text;
}
