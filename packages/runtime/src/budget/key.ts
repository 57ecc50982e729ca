import { same } from "../encode/header.js";
import { registry } from "./registry.js";

/** A hash that is quick and can't be turned back for anything as random as a token (53 bits, cyrb53). */
export function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/**
 * A name within this process for what a password is part of. Passwords can be guessed, and a plain
 * hash, which leaves the process with a shared budget, would tell which guess is right.
 */
export const privateName = (text: string): string => {
  const known = registry();
  known.salt ??= crypto.randomUUID();
  return hash(known.salt + text);
};

/**
 * A name for a credential under which its budget is kept: a hash of a token, of a pair of user and
 * password that of the user alone; for a source of tokens, which change, its `id` or a name given to
 * the object.
 */
export function credentialKey(credential: unknown, prefix?: string): string {
  if (typeof credential === "string") {
    return hash(same(`${prefix}`, "basic") ? (credential.split(":", 1)[0] as string) : credential);
  }
  if (typeof credential !== "object" && typeof credential !== "function") return "none";
  const source = credential as { id?: unknown };
  if (typeof source.id === "string") return hash(source.id);
  const { names } = registry();
  let name = names.get(source);
  if (!name) {
    name = `source-${Math.random().toString(36).slice(2)}`;
    names.set(source, name);
  }
  return name;
}
