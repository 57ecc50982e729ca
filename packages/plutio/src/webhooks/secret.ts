import { ConfigError } from "@specwright/runtime";

/** Where the headers of a webhook may come from: a `Request`, `node:http`, or a plain object. */
export type HeaderSource =
  | Headers
  | { readonly headers: Headers }
  | { readonly [name: string]: string | readonly string[] | undefined };

/** How a webhook proves that it comes from your workspace. */
export interface SecretOptions {
  /** What you wrote as the value of the custom header in the app. */
  readonly secret: string;
  /** The custom header, as you named it in the app. Default `x-plutio-secret`, which one known receiver uses. */
  readonly header?: string;
}

/**
 * Does a webhook carry the shared secret? Plutio is not known to sign webhooks; the app lets one add
 * custom headers to them, and a secret in such a header is the usual proof. The comparison takes
 * the same time wherever the first difference is, so that nobody can guess the secret by timing.
 *
 * @throws ConfigError for an empty secret, which everybody would know
 * @example
 * if (!(await hasSecret(request, { secret: process.env.PLUTIO_WEBHOOK_SECRET ?? "" }))) {
 *   return new Response(null, { status: 401 });
 * }
 */
export async function hasSecret(
  source: HeaderSource,
  { secret, header = "x-plutio-secret" }: SecretOptions,
): Promise<boolean> {
  if (typeof secret !== "string" || secret === "") {
    throw new ConfigError("secret", "is empty", "write one into a custom header of the webhook");
  }
  const given = read(source, header.toLowerCase());
  const equal = await sameText(given ?? "", secret);
  return given !== undefined && equal;
}

/**
 * Are two texts equal? Compared by their digests, byte by byte to the end: neither content nor
 * length shows in the time it takes. WebCrypto, so it runs in Node and in browsers.
 */
export async function sameText(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([digest(one), digest(other)]);
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] as number) ^ (b[i] as number);
  return difference === 0;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** The one value of a header; several are no answer. */
function read(source: HeaderSource, header: string): string | undefined {
  const headers =
    "headers" in source && source.headers instanceof Headers ? source.headers : source;
  if (headers instanceof Headers) return headers.get(header) ?? undefined;
  const values = Object.entries(headers).filter(([name]) => name.toLowerCase() === header);
  const [value] = values.map(([, found]) => found);
  return values.length === 1 && typeof value === "string" ? value : undefined;
}
