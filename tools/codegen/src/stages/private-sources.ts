import { readSources } from "@specwright/spec";
import { isObj, list, type Obj, obj } from "@specwright/spec/json";

/**
 * The document as it is published: evidence names only the sources that readers can look up themselves. A
 * source with a `private` in `sources.yaml` counts for curators, and its name and places stay with them.
 */
export function withoutPrivateSources(document: Obj, folder: string): Obj {
  const closed = readSources(folder).filter((source) => source.private !== undefined);
  const hidden = new Set<unknown>(closed.map(({ id }) => id));
  return hidden.size === 0 ? document : (publish(document, hidden) as Obj);
}

function publish(node: unknown, hidden: ReadonlySet<unknown>): unknown {
  if (Array.isArray(node)) return node.map((one) => publish(one, hidden));
  if (!isObj(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key !== "x-evidence" || !Array.isArray(obj(value).sources))
        return [key, publish(value, hidden)];
      const named = list(obj(value).sources);
      const open = named.filter((one) => !hidden.has(isObj(one) ? one.id : one));
      return [key, { ...obj(value), sources: open }];
    }),
  );
}
