import type { Problem } from "@specwright/spec";
import { lint, type SpecReader } from "@specwright/spec-rules";
import { SpecError } from "../problem.ts";

/** What mends what Redocly's own rules find; ours say it themselves. */
const FIXES: Readonly<Record<string, string>> = {
  "no-unresolved-refs":
    "point the `$ref` at something in this spec or a file beside it; of a spec on the web, take in a bundle (npx @redocly/cli bundle)",
  struct: "write it as OpenAPI says; if the provider does not, say so in our copy of the spec",
};

/**
 * The first stage: what would make generated output wrong stops here. Any spec is held to this, also
 * one that nobody curates; `pnpm lint:specs` is stricter.
 */
export async function lintStage(specPath: string, reader: SpecReader): Promise<void> {
  const found = await lint(specPath, { strength: "gen", warnings: false, reader });
  const errors = found.map(
    (problem): Problem => ({ ...problem, fix: problem.fix ?? FIXES[problem.rule] }),
  );
  if (errors.length > 0) throw new SpecError(errors);
}
