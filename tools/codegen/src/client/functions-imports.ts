import { usedNames } from "../print/used.ts";
import { HELPERS } from "./declarations.ts";
import { RUNTIME_TYPES } from "./scope.ts";

/** The parts of the runtime that a module uses, by names that no operation can have. */
const PARTS: Readonly<Record<string, string>> = {
  $anyBody: "anyBody",
  $described: "described",
  $due: "due",
  $exactBody: "exactBody",
  $exactly: "exactly",
  $form: "form",
  $formBody: "formBody",
  $hideSecrets: "hideSecrets",
  $json: "json",
  $list: "list",
  $needed: "needed",
  $noBody: "noBody",
  $operation: "operationOf",
  $plainBody: "plainBody",
  $reading: "reading",
  $readingFiles: "readingFiles",
  $segment: "segment",
  $single: "single",
  $styled: "styled",
  $unwrap: "unwrap",
  $writingExactly: "writingExactly",
};

/**
 * Imports of what a module of functions uses; what only its comments name is none of it.
 *
 * @param body the module's code
 * @param client the client's module, whose types the functions share
 * @param pascal the provider's name, as its types begin
 */
export function functionsImports(body: string, client: string, pascal: string): string {
  const words = usedNames(body);
  const uses = (name: string) => words.has(name);
  const parts = Object.entries(PARTS).filter(([alias]) => uses(alias));
  const runtime = RUNTIME_TYPES.filter(uses);
  const exported = [...client.matchAll(/^export (?:interface|type) ([^\s=<{]+)/gm)];
  const listed = [...client.matchAll(/^export type \{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  );
  const types = [...new Set([...exported.map(([, name = ""]) => name), ...listed])].filter(uses);
  const wire = ["operations", "paths"].filter(uses);
  const named = (names: readonly string[], from: string): string[] =>
    names.length > 0
      ? [`import type {`, ...[...names].sort().map((one) => `  ${one},`), `} from "${from}";`]
      : [];
  return [
    ...named(runtime, "@specwright/runtime"),
    "import {",
    ...parts.map(([alias, name]) => `  ${name} as ${alias},`),
    ...(uses("$ListFunction") ? ["  type ListFunction as $ListFunction,"] : []),
    '} from "@specwright/runtime/parts";',
    ...(uses("$Session")
      ? [`import type { ${pascal}Session as $Session } from "./core.gen.js";`]
      : []),
    ...named(types, "./client.gen.js"),
    ...named(wire, "./schema.gen.js"),
    "",
    ...Object.entries(HELPERS).flatMap(([name, text]) => (uses(name) ? [text] : [])),
  ].join("\n");
}
