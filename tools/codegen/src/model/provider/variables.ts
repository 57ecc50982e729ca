import { obj, text } from "@specwright/spec/json";
import { camelCase, pascalCase } from "../../print/print.ts";
import { unused } from "../names.ts";
import type { Declared, ProviderModel, Server, ServerVariable } from "./model.ts";

/** Client options that every client has. */
export const COMMON_OPTIONS: ReadonlySet<string> = new Set(
  "environment servers insecure timeout attemptTimeout retries fetch logger layers rateLimit".split(
    " ",
  ),
);

/**
 * The variables of all servers, with the options that set them. `x-client-option` names an option;
 * without it, it has the variable's own name in camelCase, or the server's key before it where that
 * name means something else already: `region`, `apiEnvironment`.
 */
export function variablesOf(
  declared: Declared,
  all: readonly Server[],
  auth: ProviderModel["auth"],
): readonly ServerVariable[] {
  const naming = new Naming([
    ...COMMON_OPTIONS,
    ...Object.values(auth).map(({ option }) => option),
    ...declaredOptions(declared, all),
  ]);
  const servers = new Map(all.map(({ node, key }) => [node, key]));
  return [...servers].flatMap(([server, key]) =>
    Object.entries(obj(server.variables)).map(([name, raw]): ServerVariable => {
      const node = obj(raw);
      const declared = node["x-client-option"] !== undefined;
      const usual = text(node.default);
      // What a curator leaves empty, a user must give.
      const preset = declared && usual === "" ? undefined : usual;
      const values = Array.isArray(node.enum) ? (node.enum as string[]) : undefined;
      const meaning = JSON.stringify([name, preset, values]);
      const slot = naming.slot(key, name, meaning);
      const option = declared
        ? (text(obj(node["x-client-option"]).name) ?? name)
        : naming.option(key, name, meaning);
      return { server, name, slot, option, declared, preset, values, node };
    }),
  );
}

/** Gives variables their names; what they mean is their name, default and values. */
class Naming {
  readonly #taken: Set<string>;
  readonly #options = new Map<string, string>();
  readonly #slots = new Map<string, string>();

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken);
  }

  /** Servers of one key that mean different things by one name need two places for them. */
  slot(key: string, name: string, meaning: string): string {
    const id = `${key} ${meaning}`;
    const others = [...this.#slots].filter(([one]) => one.startsWith(`${key} `));
    const slot = this.#slots.get(id) ?? unused(name, new Set(others.map(([, one]) => one)));
    this.#slots.set(id, slot);
    return slot;
  }

  /** Servers of one key are environments: they share an option, and so do variables that mean the same. */
  option(key: string, name: string, meaning: string): string {
    const ids = [`${key} ${name}`, meaning];
    const known = ids.map((id) => this.#options.get(id)).find((one) => one !== undefined);
    const option = known ?? this.#free(key, name);
    for (const id of ids) if (!this.#options.has(id)) this.#options.set(id, option);
    return option;
  }

  #free(key: string, name: string): string {
    const plain = camelCase(name) || "variable";
    const wanted = this.#taken.has(plain) ? `${camelCase(key)}${pascalCase(name)}` : plain;
    return unused(wanted, this.#taken);
  }
}

/** Options that the spec declares on parameters and variables. */
function declaredOptions({ operations }: Declared, all: readonly Server[]): string[] {
  const parameters = operations.flatMap((one) => one.parameters.map(({ node }) => node));
  const variables = all.flatMap(({ node }) => Object.values(obj(node.variables)));
  return [...parameters, ...variables].flatMap(
    (node) => text(obj(obj(node)["x-client-option"]).name) ?? [],
  );
}
