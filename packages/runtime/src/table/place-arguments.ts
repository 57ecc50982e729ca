import type { CallOptions } from "../client/options.js";
import { due, needed } from "../core/encode.js";
import type { MethodDescriptor, OperationDescriptor } from "../descriptor.js";
import { assign } from "../json/pointer.js";
import type { CallArgs } from "./arguments.js";
import { checkInput, checkOptions } from "./misuse.js";

type Values = Record<string, unknown>;
interface Places {
  path: Values;
  query: Values;
  headers: Values | undefined;
  cookies: Values | undefined;
  body: unknown;
}
/** Options of a call whose operation has cookie parameters. */
type Options = CallOptions & { readonly cookies?: Values };
/** A target taken apart: the place, and the name of a parameter or a pointer into the body. */
type Slot = readonly [place: keyof Places, name: string];

const PLACES: Readonly<Record<string, keyof Places>> = {
  path: "path",
  query: "query",
  header: "headers",
  cookie: "cookies",
};
const NONE: Options = {};

function slotOf(target: string): Slot {
  const [word = "", name = ""] = target.split(/\/(.*)/s);
  const place = PLACES[word] ?? "body";
  return [place, place === "body" && name ? `/${name}` : name];
}

/** Puts a value where a slot says. The objects of `places` are ours. */
function put(places: Places, [place, name]: Slot, value: unknown): void {
  // A parameter called __proto__ stays a parameter.
  if (place === "body" || name === "__proto__")
    places[place] = assign(places[place], place === "body" ? name : `/${name}`, value) as Values;
  else {
    places[place] ??= {};
    places[place][name] = value;
  }
}

/** The path parameters of an operation, in the order of its address. */
const pathTargets = (path: string): string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => `path/${name}`);

/**
 * Makes what puts a method's arguments in the places of what its operation sends: once for each method, not for
 * each call. It throws a ConfigError for arguments in the wrong place.
 */
export function argumentPlacer(
  { path, body }: Pick<OperationDescriptor, "path" | "body">,
  { args, fixed = {}, input: inside }: Pick<MethodDescriptor, "args" | "fixed" | "input">,
): (given: readonly unknown[]) => readonly [args: CallArgs, options: CallOptions] {
  const targets = args ?? pathTargets(path);
  const slots = targets.map(slotOf);
  const constants = Object.entries(fixed).map(
    ([target, value]) => [slotOf(target), value] as const,
  );
  const intoBody = body !== undefined && !targets.includes("body");
  const [, within = ""] = inside === undefined ? [] : slotOf(inside);
  const count = slots.length;
  return (given) => {
    const input = given[count];
    const options = (given[count + 1] ?? NONE) as Options;
    if (input !== undefined) checkInput(input, !intoBody);
    if (options !== NONE) checkOptions(options);
    const places: Places = {
      path: {},
      query: intoBody
        ? { ...options.query }
        : { ...options.query, ...(input as object | undefined) },
      headers: options.headers && { ...options.headers },
      cookies: options.cookies && { ...options.cookies },
      body:
        intoBody && input !== undefined && within
          ? assign({}, within, input)
          : intoBody
            ? input
            : undefined,
    };
    for (let i = 0; i < count; i++) {
      const slot = slots[i] as Slot;
      const [place, name] = slot;
      // What fills a path looks at each of its parts; whether there must be a whole body its operation says.
      if (name && place !== "path")
        needed(given[i], place === "body" ? name.slice(1) : name, place === "body");
      put(places, slot, given[i]);
    }
    for (const [slot, value] of constants) put(places, slot, value);
    if (body?.required) due(places.body);
    return [places, options];
  };
}
