import type { Json, ParameterObject } from "../openapi.js";
import { getAt } from "../pointer.js";
import { isRecord } from "../record.js";
import type { Action, Collection } from "./declared.js";
import { placeIn } from "./face.js";
import { idsOf, type Kept } from "./store.js";
import { unthreaded } from "./threads.js";

/** What a spec shows: a collection's records, as the examples of its operations have them. */
export function seedOf(collections: readonly Collection[]): Record<string, Kept[]> {
  const seed: Record<string, Kept[]> = {};
  // Parents first: children know them by their own id.
  const ordered = [...collections].sort(
    (a, b) => depthOf(a, collections) - depthOf(b, collections),
  );
  for (const collection of ordered) {
    const kept: Kept[] = [];
    seed[collection.name] = kept;
    for (const action of collection.actions) {
      if (action.verb !== "list" && action.verb !== "get") continue;
      for (const face of shown(action).flatMap((one) => unthreaded(one, action))) {
        // A second list, of what belongs to somebody, tells nothing new of whose it is.
        const parent = parentOf(action, collections, seed);
        const known = kept.find((one) => sharesId(one, face, collection));
        const id = action.route.id;
        if (known) known.faces[id] ??= face;
        else kept.push({ parent, faces: { [id]: face } });
      }
    }
  }
  return seed;
}

/** The records that the success examples of an operation show: a list's first one, or each. */
export function shown(action: Action): Json[] {
  const { route, verb } = action;
  const success = Object.entries(route.operation.responses ?? {}).find(([status]) =>
    /^2/.test(status),
  );
  const examples = Object.values(success?.[1].content ?? {}).flatMap(
    ({ examples = {}, example }) => [
      ...Object.values(examples).map((one) => (one as { value?: unknown }).value),
      ...(example === undefined ? [] : [example]),
    ],
  );
  const wanted = verb === "list" ? examples.slice(0, 1) : examples;
  return wanted
    .flatMap((body) => {
      const at = getAt(body, placeIn(body, action, Number(success?.[0])));
      return verb === "list" && Array.isArray(at) ? (at as unknown[]) : [at];
    })
    .filter(isRecord);
}

function parentOf(
  { route, collection }: Action,
  collections: readonly Collection[],
  seed: Record<string, Kept[]>,
): string | undefined {
  if (!collection.parent) return undefined;
  const { parameter, collection: name } = collection.parent;
  const declared = route.parameters.find((one) => one.in === "path" && one.name === parameter);
  const example = exampleOf(declared);
  const parent = collections.find((one) => one.name === name);
  if (!parent || example === undefined) return example;
  const record = seed[parent.name]?.find((one) => idsOf(one, parent).includes(example));
  return record ? idsOf(record, parent)[0] : example;
}

function exampleOf(parameter: ParameterObject | undefined): string | undefined {
  const [first] = Object.values(parameter?.examples ?? {});
  const value = parameter?.example ?? first?.value;
  return value === undefined ? undefined : String(value);
}

function sharesId({ faces }: Kept, face: Json, { ids }: Collection): boolean {
  return ids.some((pointer) => {
    const id = getAt(face, pointer);
    if (id === undefined || id === null) return false;
    return Object.values(faces).some((other) => getAt(other, pointer) === id);
  });
}

function depthOf({ parent }: Collection, collections: readonly Collection[]): number {
  let depth = 0;
  let above = parent?.collection;
  while (above !== undefined && depth < collections.length) {
    depth += 1;
    above = collections.find(({ name }) => name === above)?.parent?.collection;
  }
  return depth;
}
