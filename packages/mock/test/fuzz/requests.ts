import type { OpenApiDocument, OperationObject, ParameterObject } from "../../src/openapi.js";
import { numbers } from "../../src/random.js";
import { type Route, serversWithRoutes } from "../../src/router.js";

/** A request as it goes out. */
export interface FuzzRequest {
  readonly method: string;
  /** Below the address of its server. */
  readonly target: string;
  readonly serverKey: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

type Draw = () => number;

/** Texts that parsers have stumbled over. */
const ODD = [
  "",
  " ",
  "0",
  "-1",
  "1e309",
  "9007199254740993",
  "NaN",
  "true",
  "null",
  "undefined",
  "[]",
  "{}",
  '"',
  "'",
  "\\",
  "%",
  "%25",
  "%2F",
  "%00",
  "..",
  "../../etc",
  "__proto__",
  "constructor",
  "toString",
  "a,b,,c",
  "a|b",
  "a b",
  "a+b",
  "a=b&c=d",
  ";x=1",
  "x".repeat(3000),
  "ünïcödé",
  "日本語",
  "\u{1f600}",
  "2026-02-30",
  "<script>",
  "$x",
  "{{x}}",
  "[object Object]",
];

const TYPES = [
  "application/json",
  "application/json; charset=utf-16",
  "application/problem+json",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  'multipart/form-data; boundary=""',
  "text/plain",
  "text/html",
  "application/octet-stream",
  "application/xml",
  "image/png",
  "a",
  "/",
  "a/",
  "*/*",
  "application/json, text/plain",
  "application/json;;;",
  "",
];

const BODIES: readonly ((draw: Draw) => Buffer)[] = [
  () => Buffer.alloc(0),
  () => Buffer.from("{"),
  () => Buffer.from('{"a":1,"a":2}'),
  () => Buffer.from('{"__proto__":{"x":1},"constructor":{"prototype":{"y":1}}}'),
  () => Buffer.from("[".repeat(5000)),
  () => Buffer.from(`${'{"a":'.repeat(2000)}1${"}".repeat(2000)}`),
  () => Buffer.from("null"),
  () => Buffer.from("\ufeff{}"),
  () => Buffer.from([0xff, 0xfe, 0x00, 0x80]),
  () =>
    Buffer.from(
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a;b"\r\n\r\nbytes\r\n--x--\r\n',
    ),
  () => Buffer.from("--x\r\n\r\n--x--"),
  () => Buffer.from("a=1&a=2&b[]=3&b[c]=%zz&=&&"),
  (draw) => Buffer.from(Array.from({ length: 200 }, () => Math.floor(draw() * 256))),
];

const HEADERS: readonly (readonly [string, readonly string[]])[] = [
  ["content-type", TYPES],
  ["accept", [...TYPES, "application/json;q=0, */*;q=0.1"]],
  ["content-encoding", ["gzip", "br", "deflate", "gzip, gzip, gzip, gzip", "zstd", "identity", ""]],
  ["authorization", ["", "Bearer", "Bearer x", "Token x", "token  x", "Basic !!!", "x"]],
  [
    "prefer",
    [
      "code=404",
      "code=299",
      "example=nobody",
      "code=abc",
      "code=400, example=x",
      ";;;",
      "x".repeat(500),
    ],
  ],
  ["cookie", ["a=b", "=;=;", "a=%zz", "__proto__=1"]],
  ["range", ["bytes=0-", "bytes=9-1", "lines=1"]],
  ["if-none-match", ["*", '"x"']],
  ["origin", ["http://localhost:1", "null", "https://evil.example"]],
  ["x-mock-fault", ["nonsense", "404", "::", "latency=1", "repeat-page", "clock=5", "bad-json"]],
  ["expect", ["200-ok"]],
  ["host", ["localhost", "evil.example"]],
];

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"];

/** Requests that a spec knows, each spoilt in up to four ways: the same ones for the same seed. */
export function* requestsOf(
  document: OpenApiDocument,
  seed: string,
): Generator<FuzzRequest, never> {
  const draw = numbers(seed);
  const routes = serversWithRoutes(document).flatMap((server) =>
    server.routes.map((route) => ({ base: server.base, route })),
  );
  for (;;) {
    const { base, route } = pick(routes, draw) as { base: string; route: Route };
    let request = sound(route, base);
    for (let left = Math.floor(draw() * 5); left > 0; left -= 1) request = spoilt(request, draw);
    yield { ...request, serverKey: route.serverKey };
  }
}

type Spoilable = Omit<FuzzRequest, "serverKey">;

/** A request that the spec allows, as far as its examples tell. */
function sound(route: Route, base: string): Spoilable {
  const { operation, parameters } = route;
  const textOf = (one: ParameterObject): string => {
    const value = one.example ?? Object.values(one.examples ?? {})[0]?.value ?? 1;
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  };
  const path = route.template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const declared = parameters.find((one) => one.in === "path" && one.name === name);
    return encodeURIComponent(declared ? textOf(declared) : "1");
  });
  const query = parameters
    .filter((one) => one.in === "query" && (one.required || one.example !== undefined))
    .map((one) => `${encodeURIComponent(one.name)}=${encodeURIComponent(textOf(one))}`)
    .join("&");
  const named = parameters
    .filter((one) => one.in === "header" && one.example !== undefined)
    .map((one) => [one.name.toLowerCase(), textOf(one)]);
  const body = bodyOf(operation);
  return {
    method: route.method.toUpperCase(),
    target: `${base}${path}${query === "" ? "" : `?${query}`}`,
    headers: {
      ...Object.fromEntries(named),
      authorization:
        route.security.flat()[0]?.["x-auth"]?.prefix === "Token" ? "Token x" : "Bearer x",
      ...(body && { "content-type": body.type }),
    },
    body: body?.bytes,
  };
}

function bodyOf({ requestBody }: OperationObject): { type: string; bytes: Buffer } | undefined {
  for (const [type, content] of Object.entries(requestBody?.content ?? {})) {
    const { examples = {}, example } = content as {
      examples?: Record<string, { value?: unknown }>;
      example?: unknown;
    };
    const value = example ?? Object.values(examples)[0]?.value;
    if (value === undefined) continue;
    const isForm =
      type === "application/x-www-form-urlencoded" && typeof value === "object" && value !== null;
    const text = isForm
      ? String(new URLSearchParams(Object.entries(value as Record<string, string>)))
      : typeof value === "string"
        ? value
        : JSON.stringify(value);
    return { type, bytes: Buffer.from(text) };
  }
  return undefined;
}

const WAYS: readonly ((request: Spoilable, draw: Draw) => Spoilable)[] = [
  (request, draw) => ({ ...request, method: pick(METHODS, draw) }),
  (request, draw) => {
    const [name, values] = pick(HEADERS, draw);
    return { ...request, headers: { ...request.headers, [name]: pick(values, draw) } };
  },
  (request, draw) => {
    const names = Object.keys(request.headers);
    const { [pick(names, draw)]: _, ...rest } = request.headers;
    return { ...request, headers: rest };
  },
  (request, draw) => ({ ...request, body: pick(BODIES, draw)(draw) }),
  (request, draw) => ({
    ...request,
    body: request.body?.subarray(0, Math.floor(draw() * request.body.length)),
  }),
  (request, draw) => ({ ...request, body: oddJson(request.body, draw) }),
  (request, draw) => {
    const name =
      draw() < 0.5
        ? pick(["limit", "page", "q", "sort", "offset", "_id", "fields[]", "a[b][c]"], draw)
        : pick(ODD, draw);
    const mark = request.target.includes("?") ? "&" : "?";
    return {
      ...request,
      target: `${request.target}${mark}${encodeURIComponent(name)}=${encoded(draw)}`,
    };
  },
  (request, draw) => {
    const [path = "", query] = request.target.split("?");
    const parts = path.split("/");
    parts[1 + Math.floor(draw() * (parts.length - 1))] = encoded(draw);
    return { ...request, target: `${parts.join("/")}${query === undefined ? "" : `?${query}`}` };
  },
  (request, draw) => ({
    ...request,
    target:
      draw() < 0.5
        ? `${request.target.split("?")[0]}/`
        : `/${pick(["", "~state/reset", "~storage/x/y", "~storage/x?mock=1", "~nobody", "//", "%"], draw)}`,
  }),
];

function spoilt(request: Spoilable, draw: Draw): Spoilable {
  return pick(WAYS, draw)(request, draw);
}

/** A body of JSON with one of its values odd, or one too many. */
function oddJson(body: Buffer | undefined, draw: Draw): Buffer {
  let value: unknown;
  try {
    value = JSON.parse(String(body));
  } catch {
    value = {};
  }
  const odd = pick([null, 0, -1, 1e308, true, "", [], {}, [[]], pick(ODD, draw)], draw);
  if (typeof value !== "object" || value === null) return Buffer.from(JSON.stringify(odd));
  const names = Object.keys(value);
  const name = draw() < 0.7 && names.length > 0 ? pick(names, draw) : pick(ODD, draw);
  Object.defineProperty(value, name, {
    value: odd,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return Buffer.from(JSON.stringify(value));
}

/** An odd text as it may stand in an address: mostly encoded, at times not as it must be. */
function encoded(draw: Draw): string {
  const text = pick(ODD, draw);
  return draw() < 0.8 ? encodeURIComponent(text) : text.replace(/[^!-~]|[#?]/g, "%");
}

function pick<T>(list: readonly T[], draw: Draw): T {
  return list[Math.floor(draw() * list.length)] as T;
}
