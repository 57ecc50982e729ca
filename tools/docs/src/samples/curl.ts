import { type Obj, obj, text } from "../data/json.ts";
import type { Operation, Provider } from "../data/provider.ts";
import { type Credential, credentialsOf } from "./credentials.ts";
import { bodyValue, parameterValue } from "./values.ts";

/** The same call on the wire, for a shell. */
export function curlSample(provider: Provider, operation: Operation): string {
  const { bundle } = provider;
  const lines = [
    `curl ${operation.method === "GET" ? "" : `-X ${operation.method} `}${quote(addressOf(bundle, operation))}`,
    ...credentialsOf(provider, operation).flatMap(credentialLine),
    ...operation.parameters
      .filter((one) => one.in === "header" && one.required === true)
      .map((one) => `-H ${quote(`${one.name}: ${parameterValue(bundle, one)}`)}`),
    ...bodyLines(bundle, operation),
  ];
  return `${lines.join(" \\\n  ")}\n`;
}

function addressOf(bundle: Obj, { path, servers, parameters }: Operation): string {
  const server = obj(servers[0]);
  const base = Object.entries(obj(server.variables)).reduce(
    (url, [name, variable]) => url.replaceAll(`{${name}}`, String(obj(variable).default ?? name)),
    text(server.url) ?? "",
  );
  const filled = path.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    if (!parameter) return whole;
    const value = String(parameterValue(bundle, parameter));
    return parameter["x-multi-segment"] === true ? value : encodeURIComponent(value);
  });
  const query = parameters
    .filter((one) => one.in === "query" && one.required === true)
    .map((one) => `${one.name}=${encodeURIComponent(String(parameterValue(bundle, one)))}`);
  return `${base}${filled}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** In double quotes, so that the shell puts the variable in. */
function credentialLine({ scheme, env }: Credential): string[] {
  const prefix = text(obj(scheme["x-auth"]).prefix);
  const secret = `$${env}`;
  if (scheme.type === "http" && scheme.scheme === "basic") return [`-u "${secret}"`];
  if (scheme.type === "apiKey" && scheme.in === "header") {
    return [`-H "${scheme.name}: ${prefix === undefined ? "" : `${prefix} `}${secret}"`];
  }
  if (scheme.type === "apiKey" && scheme.in === "cookie") return [`-b "${scheme.name}=${secret}"`];
  return scheme.type === "apiKey" ? [] : [`-H "Authorization: Bearer ${secret}"`];
}

function bodyLines(bundle: Obj, operation: Operation): string[] {
  const body = bodyValue(bundle, operation);
  if (body === undefined) return [];
  const { type, value } = body;
  if (type.startsWith("multipart/")) {
    return Object.entries(obj(value)).map(([name, member]) => {
      return `-F ${quote(`${name}=${typeof member === "string" ? member : JSON.stringify(member)}`)}`;
    });
  }
  if (type === "application/x-www-form-urlencoded") {
    return Object.entries(obj(value)).map(([name, member]) => {
      const plain = typeof member === "object" ? JSON.stringify(member) : String(member);
      return `--data-urlencode ${quote(`${name}=${plain}`)}`;
    });
  }
  const isText = typeof value === "string" && !/[/+]json\b/.test(type);
  const data = isText ? value : JSON.stringify(value, undefined, 2);
  return [`-H ${quote(`Content-Type: ${type}`)}`, `-d ${quote(data)}`];
}

/** As one word of a POSIX shell. */
function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
