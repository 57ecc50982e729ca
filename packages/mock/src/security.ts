import type { SecuritySchemeObject } from "./openapi.js";
import type { Route } from "./router.js";
import type { Violation } from "./violation.js";

/** Request headers by lower-case name. */
export type Headers = Record<string, string>;

/** Headers as Prism is to see them, and why a credential was taken out of them. */
export interface CheckedCredentials {
  readonly headers: Headers;
  readonly reasons: readonly string[];
}

/**
 * Prism takes any value in an apiKey header for a credential. Where the spec says which word stands
 * before the token (`x-auth`), a credential without it is taken out, so that Prism answers as it
 * does for a missing one.
 */
export function checkCredentials(headers: Headers, route: Route): CheckedCredentials {
  const byHeader = new Map<string, string[]>();
  for (const scheme of route.security.flat()) {
    const prefix = scheme["x-auth"]?.prefix;
    const header = headerOf(scheme);
    if (prefix && header) byHeader.set(header, [...(byHeader.get(header) ?? []), prefix]);
  }
  const kept: Headers = { ...headers };
  const reasons: string[] = [];
  for (const [header, prefixes] of byHeader) {
    const value = headers[header];
    const expected = prefixes.map((prefix) => `"${prefix} <token>"`).join(" or ");
    if (value === undefined) reasons.push(`header ${header} is missing; expected ${expected}`);
    else if (!prefixes.some((prefix) => hasPrefix(value, prefix))) {
      delete kept[header];
      reasons.push(`header ${header} must be ${expected}`);
    }
  }
  return { headers: kept, reasons };
}

/** The violation that stands for a request without valid credentials. */
export function securityViolation(reasons: readonly string[], route: Route): Violation {
  const places = route.security.map((alternative) => alternative.map(describe).join(" and "));
  const needed = places.filter((place) => place !== "").join(", or ");
  return {
    in: "request",
    place: ["security"],
    rule: "security",
    message: reasons.length > 0 ? reasons.join("; ") : `credentials are missing: ${needed}`,
  };
}

function hasPrefix(value: string, prefix: string): boolean {
  return (
    value.slice(0, prefix.length + 1).toLowerCase() === `${prefix} `.toLowerCase() &&
    value.slice(prefix.length + 1).trim() !== ""
  );
}

function headerOf(scheme: SecuritySchemeObject): string | undefined {
  if (scheme.type === "apiKey")
    return scheme.in === "header" ? scheme.name?.toLowerCase() : undefined;
  return "authorization";
}

function describe(scheme: SecuritySchemeObject): string {
  if (scheme.type === "apiKey") return `${scheme.in ?? "header"} ${scheme.name ?? ""}`;
  return `header authorization (${scheme.scheme ?? scheme.type})`;
}
