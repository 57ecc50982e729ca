import type { ArrivesObject } from "../collection-object.js";
import type { Json } from "../openapi.js";
import type { StoredObject } from "../stored-object.js";
import type { Collection } from "./declared.js";

/** A thing that a file in the storage is. */
export interface ArrivedRecord {
  readonly collection: Collection;
  /** The parent's id, where the key names it. */
  readonly parent: string | undefined;
  readonly fields: Json;
}

/** The collections that a file belongs to, by its key and metadata. */
export function arrivals(
  collections: Iterable<Collection>,
  key: string,
  object: StoredObject,
): ArrivedRecord[] {
  return [...collections].flatMap((collection) => {
    const { arrives, parent } = collection;
    if (!arrives || !isMeant(arrives, object)) return [];
    const values = valuesOf(arrives.key, key);
    if (!values) return [];
    const own = parent && values[parent.parameter];
    const fields = Object.fromEntries(
      Object.entries(values).filter(([name]) => name !== parent?.parameter),
    );
    const size = arrives.size === undefined ? {} : { [arrives.size.slice(1)]: object.bytes.length };
    return [{ collection, parent: own, fields: { ...fields, ...size } }];
  });
}

/** The names in the braces of a key's template. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

function isMeant({ metadata }: ArrivesObject, object: StoredObject): boolean {
  if (metadata === undefined) return true;
  const isWanted = !metadata.startsWith("!");
  return metadata.replace(/^!/, "").toLowerCase() in object.metadata === isWanted;
}

/** What a key holds in the places that a template names. */
function valuesOf(template: string, key: string): Record<string, string> | undefined {
  const names = namesIn(template);
  const source = template
    .split(/\{[^{}]*\}/)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
    .join("([^/]+)");
  const found = new RegExp(`^${source}$`).exec(key);
  if (!found) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decoded(found[index + 1] ?? "")]));
}

/** Some clients encode a name before it becomes a part of the key. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
