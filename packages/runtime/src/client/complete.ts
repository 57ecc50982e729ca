import type { Engine } from "../core/engine.js";
import type { ParameterDescriptor } from "../descriptor.js";
import { learnFrom } from "../redact/learn.js";
import type { CallArgs } from "../table/arguments.js";

const PLACES = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** Fills in what options of the client give where a call does not, and remembers secret values. */
export function complete(
  { redactor }: Engine,
  values: Pick<ReadonlyMap<string, string>, "get">,
  params: readonly ParameterDescriptor[],
  args: CallArgs,
): CallArgs {
  let full = args;
  for (const { in: place, name, option, secret } of params) {
    if (!option && !secret) continue;
    const key = PLACES[place];
    const own: Readonly<Record<string, unknown>> = full[key] ?? {};
    const same = (one: string): boolean =>
      one === name || (place === "header" && one.toLowerCase() === name.toLowerCase());
    const given = Object.entries(own).filter(([one, value]) => same(one) && value !== undefined);
    const preset = option && !given[0] ? values.get(option) : undefined;
    if (secret) learnFrom(redactor, [preset, ...given.map(([, value]) => value)], true);
    if (preset !== undefined) full = { ...full, [key]: { ...own, [name]: preset } };
  }
  return full;
}

const NONE = Object.freeze({ get: () => undefined });

/** Remembers secret values alone: options of the client are written otherwise. */
export const hideSecrets = (
  engine: Engine,
  params: readonly ParameterDescriptor[],
  args: CallArgs,
): CallArgs => complete(engine, NONE, params, args);
