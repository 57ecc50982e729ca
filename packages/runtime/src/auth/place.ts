import type { AuthDescriptor } from "../descriptor.js";
import { same } from "../encode/header.js";

/** Base64 of text as UTF-8, which `btoa` alone can't do. */
const base64 = (text: string): string => {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
};

/** A credential as it is written: `Token abc`, `Basic dXNlcjpwYXNz`, or as it is. */
export function written(auth: AuthDescriptor, token: string): string {
  if (!auth.prefix) return token;
  return `${auth.prefix} ${same(auth.prefix, "basic") ? base64(token) : token}`;
}

/**
 * Puts a credential where its scheme says. Headers are set in place; an address can't be changed,
 * so a query credential makes a new request.
 */
export function place(request: Request, auth: AuthDescriptor, value: string): Request {
  if (auth.in === "header") {
    request.headers.set(auth.name, value);
    return request;
  }
  if (auth.in === "cookie") {
    const others = (request.headers.get("cookie") ?? "")
      .split("; ")
      .filter((pair) => pair && !pair.startsWith(`${auth.name}=`));
    request.headers.set(
      "cookie",
      [...others, `${auth.name}=${encodeURIComponent(value)}`].join("; "),
    );
    return request;
  }
  const url = new URL(request.url);
  url.searchParams.set(auth.name, value);
  return new Request(url, request);
}
