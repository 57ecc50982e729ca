import type { SchemaObject } from "../openapi.js";
import { escaped, getAt, withAt } from "../pointer.js";
import type { Route } from "../router.js";

/** Where an answer may hold signed addresses. */
export type SignedPlaces = readonly string[];

const found = new WeakMap<Route, SignedPlaces>();

/** The pointers at which the successes of an operation hold addresses that are secrets: signed ones. */
export function signedPlaces(route: Route): SignedPlaces {
  let places = found.get(route);
  if (!places) {
    const successes = Object.entries(route.operation.responses ?? {}).filter(([status]) =>
      /^2/.test(status),
    );
    const schemas = successes.flatMap(([, { content = {} }]) =>
      Object.values(content).map(({ schema }) => schema),
    );
    places = [...new Set(schemas.flatMap((schema) => placesIn(schema, "", 0)))];
    found.set(route, places);
  }
  return places;
}

/** Deeper than this no address is looked for. */
const DEEPEST = 5;

function placesIn(schema: SchemaObject | undefined, at: string, depth: number): string[] {
  if (typeof schema !== "object" || schema === null || depth > DEEPEST) return [];
  if (schema["x-secret"] === true && schema.format === "uri") return [at];
  const branches = ["allOf", "anyOf", "oneOf"].flatMap(
    (key) => (schema[key] ?? []) as SchemaObject[],
  );
  return [
    ...branches.flatMap((one) => placesIn(one, at, depth + 1)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
      placesIn(one, `${at}/${escaped(name)}`, depth + 1),
    ),
  ];
}

/** An answer with each signed address replaced. */
export function withSigned(
  body: unknown,
  places: SignedPlaces,
  replace: (address: string) => string,
): unknown {
  return places.reduce((whole, place) => {
    const address = getAt(whole, place);
    return typeof address === "string" && URL.canParse(address)
      ? withAt(whole, place, replace(address))
      : whole;
  }, body);
}

/** The short values in an answer, as texts: a thing is known by some of them later. */
export function valuesIn(value: unknown, depth = 0): string[] {
  if (typeof value === "number" || typeof value === "string") {
    return String(value).length <= 100 ? [String(value)] : [];
  }
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  return Object.values(value).flatMap((one) => valuesIn(one, depth + 1));
}

/** Files that the spec shows, by media type: what is in a storage before anybody has put anything there. */
export function filesOf(routes: readonly Route[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { operation } of routes) {
    for (const [status, { content = {} }] of Object.entries(operation.responses ?? {})) {
      for (const [type, { examples = {} }] of Object.entries(content)) {
        const [first] = Object.values(examples);
        if (!/^2/.test(status) || /json|html/.test(type) || typeof first?.value !== "string")
          continue;
        if (!files.has(type)) files.set(type, first.value);
      }
    }
  }
  return files;
}
