import type { Obj } from "@specwright/spec/json";
import { type Descriptors, describe } from "./model/descriptors.ts";
import { readModel } from "./model/read.ts";
import type { ManifestMethod } from "./stages/manifest.ts";

/** What a package of a bundle would hold as data: descriptors and methods. For tools that test with specs of their own. */
export function describeBundle(
  provider: string,
  bundle: Obj,
): Descriptors & {
  readonly methods: readonly Pick<ManifestMethod, "id" | "operationId" | "arguments" | "paged">[];
} {
  const model = readModel(provider, bundle);
  const methods = model.methods.map(({ id, operation, args, paged }) => ({
    id,
    operationId: operation.id,
    ...(!operation.named && { derivedFrom: `${operation.method} ${operation.path}` }),
    arguments: args.map(({ name, target }) => ({ name, target })),
    paged,
  }));
  return { ...describe(model, true), methods };
}
