import { posix } from "node:path";
import { escaped } from "./pointer.js";

/** Where what a reference names is looked up, by an address with a pointer. */
export interface Targets {
  get(address: string): unknown;
}

interface Reference {
  readonly $ref: string;
}

/**
 * Puts what references mean in their places, in the documents themselves. Each value is gone through once, however
 * many ways lead to it, and what many refer to is one object in all places: a spec whose parts refer to each other
 * takes no longer than its text.
 *
 * @param files the documents by their addresses; that of one in memory is empty
 * @param root one of them
 * @throws an error that says which reference leads nowhere
 */
export function dereferenced(
  root: unknown,
  files: ReadonlyMap<string, unknown>,
  targets: Targets,
): unknown {
  const homes = homesOf(files);
  const found = lookedUp(root, homes, (reference) => {
    const home = homes.get(reference) ?? "";
    try {
      return targets.get(addressOf(reference, home));
    } catch {
      const at = `${posix.basename(home)}${pointerTo(reference, files.get(home))}`;
      throw new Error(`${at} refers to ${reference.$ref}, where nothing is`);
    }
  });
  const whole = { root };
  const known = new Map<Reference, unknown>();
  const meaning = (reference: Reference): unknown => {
    if (!known.has(reference)) known.set(reference, merged(reference, found.get(reference)));
    return known.get(reference);
  };
  walk(whole, (node) => {
    for (const [key, value] of Object.entries(node)) {
      if (isReference(value)) (node as Record<string, unknown>)[key] = meaning(value);
    }
    return Object.values(node);
  });
  return whole.root;
}

/** What each reference that can be reached leads to, while all documents are as they were written. */
function lookedUp(
  root: unknown,
  homes: ReadonlyMap<object, string>,
  find: (reference: Reference) => unknown,
): Map<Reference, unknown> {
  const found = new Map<Reference, unknown>();
  const byAddress = new Map<string, unknown>();
  walk({ root }, (node) => {
    if (!isReference(node)) return Object.values(node);
    const address = addressOf(node, homes.get(node) ?? "");
    if (!byAddress.has(address)) byAddress.set(address, find(node));
    const target = byAddress.get(address);
    found.set(node, target);
    return [target, ...Object.values(node)];
  });
  return found;
}

/** Where an object stands in its document. */
function pointerTo(sought: object, document: unknown): string {
  const pointers = new Map<unknown, string>([[document, "#"]]);
  walk(Object(document), (node) => {
    for (const [key, value] of Object.entries(node)) {
      if (!pointers.has(value)) pointers.set(value, `${pointers.get(node)}/${escaped(key)}`);
    }
    return Object.values(node);
  });
  return pointers.get(sought) ?? "#";
}

/** What a reference names, told from anywhere. */
function addressOf({ $ref }: Reference, home: string): string {
  if ($ref.startsWith("#")) return `${home}${$ref}`;
  if (/^(?:[a-z][\w+.-]*:|\/)/i.test($ref)) return $ref;
  const [path = "", pointer] = $ref.split("#", 2);
  const file = posix.join(posix.dirname(home), path);
  return pointer === undefined ? file : `${file}#${pointer}`;
}

/** The document that each object was written in: its references are relative to that. */
function homesOf(files: ReadonlyMap<string, unknown>): Map<object, string> {
  const homes = new Map<object, string>();
  for (const [address, document] of files) {
    walk({ document }, (node) => {
      homes.set(node, address);
      return Object.values(node);
    });
  }
  return homes;
}

/** What stands beside a reference counts before what it leads to. One that leads back to itself stays. */
function merged(reference: Reference, target: unknown): unknown {
  if (isReference(target)) return target;
  const { $ref: _, ...beside } = reference;
  const isWhole = typeof target !== "object" || target === null || Object.keys(beside).length === 0;
  return isWhole ? target : { ...target, ...beside };
}

/** Goes through objects, each once; a stack of our own has room for a chain of any length. */
function walk(start: object, next: (node: object) => readonly unknown[]): void {
  const seen = new Set<object>();
  const open: unknown[] = [start];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    for (const value of next(node)) open.push(value);
  }
}

/** A pointer into the same document, or anything in another; an anchor is none that is followed. */
function isReference(value: unknown): value is Reference {
  const { $ref } = Object(value) as { $ref?: unknown };
  if (typeof $ref !== "string" || $ref === "") return false;
  return $ref === "#" || $ref.startsWith("#/") || !$ref.startsWith("#");
}
