import type { AuthDescriptor, TokenDescriptor } from "@specwright/runtime";
import { type Obj, obj, text } from "@specwright/spec/json";
import { camelCase } from "../../print/print.ts";
import type { Spec } from "../spec.ts";

/** Security schemes that a client can send, by name. `mutualTLS` is no matter of requests. */
export function authOf(spec: Spec): Record<string, AuthDescriptor> {
  const schemes = Object.entries(schemesOf(spec)).filter(([, node]) => isSent(node));
  const guesses = schemes.map(([, node]) => optionGuess(node));
  return Object.fromEntries(
    schemes.map(([name, node]) => {
      const guess = optionGuess(node);
      const alone = guesses.filter((other) => other === guess).length === 1;
      return [name, describe(node, alone ? guess : camelCase(name) || guess)];
    }),
  );
}

/** The security of the root or of an operation; undefined where it does not say. */
export function securityOf(spec: Spec, security: unknown): string[][] | undefined {
  if (!Array.isArray(security)) return undefined;
  const schemes = schemesOf(spec);
  return security.map((one) => Object.keys(obj(one)).filter((name) => isSent(obj(schemes[name]))));
}

function schemesOf(spec: Spec): Record<string, Obj> {
  const schemes = obj(obj(spec.root.components).securitySchemes);
  return Object.fromEntries(Object.entries(schemes).map(([name, node]) => [name, spec.obj(node)]));
}

/** Whether a scheme is something that a request carries. */
function isSent(node: Obj): boolean {
  return node.type !== "mutualTLS" && node.type !== undefined;
}

/** What the option is called where the spec does not say. */
function optionGuess(node: Obj): string {
  const declared = text(obj(node["x-auth"]).option);
  if (declared !== undefined) return declared;
  if (node.type === "apiKey") return "apiKey";
  return text(node.scheme)?.toLowerCase() === "basic" ? "credentials" : "token";
}

function describe(node: Obj, guess: string): AuthDescriptor {
  const auth = obj(node["x-auth"]);
  const apiKey = node.type === "apiKey";
  const basic = text(node.scheme)?.toLowerCase() === "basic";
  const prefix = text(auth.prefix) ?? (apiKey ? undefined : basic ? "Basic" : "Bearer");
  return {
    in: apiKey ? (text(node.in) as AuthDescriptor["in"]) : "header",
    name: apiKey ? (text(node.name) ?? "") : "Authorization",
    ...(prefix !== undefined && { prefix }),
    option: text(auth.option) ?? guess,
    ...pick(auth, "env"),
    ...pick(auth, "pattern"),
    ...pick(auth, "hint"),
    ...(auth.token !== undefined && { token: auth.token as TokenDescriptor }),
  };
}

function pick<Name extends string>(node: Obj, name: Name): { [N in Name]?: string } {
  return (typeof node[name] === "string" ? { [name]: node[name] } : {}) as never;
}
