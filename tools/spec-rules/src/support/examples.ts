import type { Cursor } from "./cursor.ts";
import { contentsOf, type Spec } from "./spec.ts";

/** Every example value of parameters and bodies, each place once. */
export function exampleValues(spec: Spec): Cursor[] {
  const owners = spec.operations.flatMap(({ parameters, requestBody, responses }) => [
    ...parameters.flatMap(({ at }) => [at, ...contentsOf(at).map((one) => one.at)]),
    ...[requestBody, ...responses.map(({ at }) => at)]
      .flatMap((body) => contentsOf(body))
      .map((content) => content.at),
  ]);
  const values = owners.flatMap((owner) => [
    owner.raw("example"),
    ...(owner.get("examples")?.members() ?? []).map(([, example]) => example.raw("value")),
  ]);
  const found = values.filter((value) => value !== undefined);
  return [...new Map(found.map((value) => [value.id, value])).values()];
}
