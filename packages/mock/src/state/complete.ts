import type { Json, SchemaObject } from "../openapi.js";
import { getAt } from "../pointer.js";
import { isRecord } from "../record.js";
import { sample } from "../sample.js";
import { branches } from "./branches.js";
import type { Action } from "./declared.js";
import { freshId } from "./fresh.js";

/** What was given, with what answers must have inside of it: as another operation shows it, where this one shows nothing. */
export function wholeOf(action: Action, given: Json, model: unknown): Json {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const { into } = action.entry;
      const own = schemasOf(action, name);
      const [at, schemas] =
        own.length > 0 || into === undefined
          ? [`/${name}`, own]
          : [`${into}/${name}`, within(schemasOf(action, into.slice(1)), name)];
      return [name, completed(value, getAt(model, at), schemas)];
    }),
  );
}

function schemasOf({ collection, readable }: Action, name: string): readonly SchemaObject[] {
  const own = readable.get(name)?.schemas;
  if (own) return own;
  const others = collection.actions.map((one) => one.readable.get(name)?.schemas ?? []);
  return others.find((one) => one.length > 0) ?? [];
}

function within(schemas: readonly SchemaObject[], name: string): SchemaObject[] {
  return schemas.flatMap(({ properties = {} }) => branches(properties[name]));
}

/** Deeper than this nothing is added. */
const DEEPEST = 6;

/**
 * A value that was given, with the members that answers must have and requests need not: as a model has them in the
 * same place, else made up. A server adds so the ids of what is given inside of a thing.
 *
 * @param model what an example, or the record so far, has there
 */
function completed(
  value: unknown,
  model: unknown,
  schemas: readonly SchemaObject[],
  depth = 0,
): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) {
    const items = schemas.flatMap((one) => branches(one.items as SchemaObject | undefined));
    const models = Array.isArray(model) ? model : [];
    const used: Json[] = [];
    return value.map((one, index) => {
      const whole = completed(one, models[index], items, depth + 1);
      if (!isRecord(one) || !isRecord(whole)) return whole;
      const added = Object.keys(whole).filter((name) => !(name in one));
      const apart = Object.fromEntries(
        added.map((name) => [name, another(whole[name], used, name)]),
      );
      const own = { ...whole, ...apart };
      used.push(own);
      return own;
    });
  }
  if (!isRecord(value)) return value;
  const whole: Json = { ...value };
  const like = isRecord(model) ? model : {};
  for (const { properties = {}, required = [] } of schemas) {
    for (const [name, property] of Object.entries(properties)) {
      if (name in whole)
        whole[name] = completed(whole[name], like[name], branches(property), depth + 1);
      else if ((required as string[]).includes(name))
        whole[name] = name in like ? like[name] : sample(property, {});
    }
  }
  return whole;
}

/** What was added to one of a list is not what was added to another. */
function another(value: unknown, used: readonly Json[], name: string): unknown {
  const others = used.map((one) => one[name]);
  const isId = typeof value === "string" && /\d|^\w{12,}$/.test(value);
  return isId && others.includes(value) ? freshId(others, `${name} ${used.length}`) : value;
}
