import type { CallArgs } from "../call/arguments.js";
import type { MethodDescriptor, OperationDescriptor } from "../descriptor.js";
import { assign } from "../json/pointer.js";
import type { CallOptions } from "./options.js";

type Values = Record<string, unknown>;
type Places = { path: Values; query: Values; headers: Values; cookies?: Values; body: unknown };
/** Options of a call whose operation has cookie parameters. */
type Options = CallOptions & { readonly cookies?: Values };

const KEYS = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** A target taken apart: once for each method, not for each call. */
interface Slot {
  readonly place: keyof typeof KEYS | "body";
  /** The name of a parameter; a pointer into the body. */
  readonly name: string;
}

function slotOf(target: string): Slot {
  const place = target.split("/", 1)[0] as string;
  const name = target.slice(place.length + 1);
  return { place: place as Slot["place"], name: place === "body" && name ? `/${name}` : name };
}

/** Puts a value where a slot says. The objects of `places` are ours. */
function put(places: Places, { place, name }: Slot, value: unknown): void {
  if (value === undefined) return;
  if (place === "body") places.body = assign(places.body, name, value);
  else {
    places[KEYS[place]] ??= {};
    // defineProperty keeps a parameter called __proto__ a parameter.
    const own = { value, enumerable: true, writable: true };
    Object.defineProperty(places[KEYS[place]], name, own);
  }
}

/** The path parameters of an operation, in the order of its address. */
const pathTargets = (path: string): string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => `path/${name}`);

/** Makes what sorts a method's arguments into what its operation sends. */
export function newSorter(
  operation: OperationDescriptor,
  method: Pick<MethodDescriptor, "args" | "fixed" | "input">,
): (given: readonly unknown[]) => { args: CallArgs; options: CallOptions } {
  const targets = method.args ?? pathTargets(operation.path);
  const slots = targets.map(slotOf);
  const fixed = Object.entries(method.fixed ?? {}).map(
    ([target, value]) => [slotOf(target), value] as const,
  );
  const inside = method.input === undefined ? "" : slotOf(method.input).name;
  const intoBody = operation.body !== undefined && !targets.includes("body");
  return (given) => {
    const input = given[slots.length];
    const options = (given[slots.length + 1] ?? {}) as Options;
    const places: Places = {
      path: {},
      query: { ...options.query, ...(intoBody ? undefined : (input as object | undefined)) },
      headers: { ...options.headers },
      ...(options.cookies && { cookies: { ...options.cookies } }),
      body:
        !intoBody || input === undefined ? undefined : inside ? assign({}, inside, input) : input,
    };
    slots.forEach((slot, index) => {
      put(places, slot, given[index]);
    });
    for (const [slot, value] of fixed) put(places, slot, value);
    return { args: places, options };
  };
}
