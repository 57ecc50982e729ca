import { join } from "node:path";
import { list, obj, text } from "@specwright/spec/json";
import type { GivenIds } from "../model/method-ids.ts";
import { UserError } from "../problem.ts";
import { read } from "./write.ts";

/** The ids that the methods of a provider's package have: the record is its committed manifest. */
export function givenIds(root: string, provider: string): GivenIds {
  const path = `packages/${provider}/src/gen/manifest.json`;
  const manifest = parse(path, read(join(root, path)) ?? "{}");
  return new Map(
    list(obj(manifest).methods).flatMap((method) => {
      const { id, derivedFrom } = obj(method);
      const key = text(derivedFrom);
      return key === undefined ? [] : [[key, String(id)] as const];
    }),
  );
}

/** A manifest that a merge left in pieces must not pass for none: methods would change their names. */
function parse(path: string, manifest: string): unknown {
  try {
    return JSON.parse(manifest);
  } catch {
    throw new UserError(
      `${path} is no JSON, and the names of methods stand in it.\n    Fix: take one side of the merge whole (git checkout --ours ${path}), then run pnpm gen`,
    );
  }
}
