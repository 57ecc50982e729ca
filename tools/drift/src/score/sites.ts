/** Where the examples of a spec are held by its schemas. Written apart from the radar's own walk: it is what that is judged by. */

export type Json = Record<string, unknown>;

/** One object of an example, and the schema that names its fields. */
export interface Site {
  /** The schema behind references. */
  readonly schema: string;
  readonly value: Json;
  readonly operation: string;
}

/** One JSON answer of an operation: its media type object, its schema, its examples. */
export interface Body {
  readonly operation: string;
  readonly operationPointer: string;
  readonly status: string;
  readonly response: string;
  readonly mediaType: string;
  readonly media: Json;
  /** The pointer of its schema. */
  readonly pointer: string;
  readonly values: readonly unknown[];
}

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** What a pointer leads to. */
export function get(document: Json, pointer: string): unknown {
  let node: unknown = document;
  for (const part of pointer.split("/").slice(1))
    node = (node as Json | undefined)?.[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  return node;
}

/** A node behind its references. */
export function behind(document: Json, pointer: string): { node: Json; pointer: string } {
  let here = pointer;
  for (let hops = 0; hops < 20; hops++) {
    const node = get(document, here);
    const to = isObject(node) ? node.$ref : undefined;
    if (typeof to !== "string") return { node: isObject(node) ? node : {}, pointer: here };
    here = decodeURIComponent(to);
  }
  return { node: {}, pointer: here };
}

/** All JSON answers of a spec that have examples. */
export function bodiesOf(document: Json): Body[] {
  const bodies: Body[] = [];
  for (const [path, item] of Object.entries(document.paths as Record<string, Json>))
    for (const [method, operation] of Object.entries(item)) {
      if (!isObject(operation) || typeof operation.operationId !== "string") continue;
      const operationPointer = `#/paths/${escaped(path)}/${method}`;
      for (const status of Object.keys(operation.responses as Json)) {
        const response = behind(document, `${operationPointer}/responses/${status}`);
        for (const [mediaType, media] of Object.entries((response.node.content ?? {}) as Json)) {
          if (!/[/+]json$/.test(mediaType) || !isObject(media)) continue;
          const place = `${response.pointer}/content/${escaped(mediaType)}`;
          const values = Object.keys((media.examples ?? {}) as Json).map(
            (name) => behind(document, `${place}/examples/${escaped(name)}`).node.value,
          );
          if (values.length === 0) continue;
          bodies.push({
            operation: operation.operationId,
            operationPointer,
            status,
            response: response.pointer,
            mediaType,
            media,
            pointer: `${place}/schema`,
            values,
          });
        }
      }
    }
  return bodies;
}

/** The properties of a schema, with those that `allOf` brings: by name, where each is declared. */
export function propertiesOf(document: Json, pointer: string): Map<string, string[]> {
  const { node, pointer: here } = behind(document, pointer);
  const found = new Map<string, string[]>();
  for (const name of Object.keys((node.properties ?? {}) as Json))
    found.set(name, [`${here}/properties/${escaped(name)}`]);
  for (const index of ((node.allOf ?? []) as unknown[]).keys())
    for (const [name, places] of propertiesOf(document, `${here}/allOf/${index}`))
      found.set(name, [...(found.get(name) ?? []), ...places]);
  return found;
}

/** Objects of an example whose schema is certain: none that stands behind a choice of several. */
export function sitesOf(document: Json, { pointer, values, operation }: Body): Site[] {
  const sites: Site[] = [];
  const visit = (value: unknown, at: string): void => {
    const { node, pointer: here } = behind(document, at);
    for (const key of ["anyOf", "oneOf"]) {
      const choices = ((node[key] ?? []) as unknown[]).map((_, index) => `${here}/${key}/${index}`);
      const own = choices.filter((one) => fits(value, behind(document, one).node));
      if (own.length === 1) visit(value, own[0] as string);
    }
    if (Array.isArray(value)) {
      if (isObject(node.items)) for (const one of value) visit(one, `${here}/items`);
    } else if (isObject(value)) {
      const properties = propertiesOf(document, here);
      if (properties.size > 0) sites.push({ schema: here, value, operation });
      for (const [name, places] of properties)
        if (name in value && places.length === 1) visit(value[name], places[0] as string);
      if (isObject(node.additionalProperties))
        for (const [name, one] of Object.entries(value))
          if (!properties.has(name)) visit(one, `${here}/additionalProperties`);
    }
  };
  for (const value of values) visit(value, pointer);
  return sites;
}

function fits(value: unknown, node: Json): boolean {
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const types = [node.type ?? []].flat() as string[];
  return (
    types.length === 0 ||
    types.includes(type === "number" ? "integer" : type) ||
    types.includes(type)
  );
}

/** A schema and what `allOf` adds. */
export function owners(document: Json, pointer: string): string[] {
  const { node, pointer: here } = behind(document, pointer);
  return [
    here,
    ...((node.allOf ?? []) as unknown[]).flatMap((_, index) =>
      owners(document, `${here}/allOf/${index}`),
    ),
  ];
}
