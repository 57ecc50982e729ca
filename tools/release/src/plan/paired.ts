import { METHODS } from "@specwright/spec";

type Json = Record<string, unknown>;

/**
 * A copy of a bundled spec whose parameters are found by what they are called. `redocly diff` pairs the items of a list by their references, else
 * by how alike they are: a parameter that was moved into a shared one, or got a new description beside another type, is to it one that was
 * removed and one that was added. Here each is a reference that says operation, place and name.
 */
export function paired(document: object): Json {
  const copy = structuredClone(document) as Json;
  const components: Json = { ...(copy.components as Json | undefined) };
  copy.components = components;
  const shared = (components.parameters ?? {}) as Json;
  const own: Json = {};
  for (const [path, item] of Object.entries((copy.paths ?? {}) as Json)) {
    const common = listOf((item as Json).parameters, shared);
    for (const method of METHODS) {
      const operation = (item as Json)[method] as Json | undefined;
      if (typeof operation !== "object" || operation === null) continue;
      const all = new Map(
        [...common, ...listOf(operation.parameters, shared)].map((one) => [
          `${String(one.in)} ${String(one.name)}`,
          one,
        ]),
      );
      operation.parameters = [...all].sort(byKey).map(([key, parameter]) => {
        const name = `${method} ${path} ${key}`.replace(
          /[^A-Za-z0-9]/g,
          (char) => `_${char.charCodeAt(0).toString(16)}`,
        );
        own[name] = parameter;
        return { $ref: `#/components/parameters/${name}` };
      });
    }
    delete (item as Json).parameters;
  }
  // Where they were shared they can only be seen by those who share them.
  components.parameters = own;
  return copy;
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

function listOf(list: unknown, shared: Json): Json[] {
  return ((list ?? []) as Json[]).map((one) => {
    const name = /^#\/components\/parameters\/(.+)$/.exec(String(one.$ref))?.[1];
    return name === undefined ? one : (shared[name] as Json);
  });
}
