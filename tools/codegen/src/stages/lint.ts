import { lint, type SpecReader } from "@specwright/spec-rules";
import { SpecError } from "../problem.ts";

/**
 * The first stage: what is no spec, or would make generated output wrong, stops here. Any spec is held
 * to this, also one that nobody curates; `pnpm lint:specs` is stricter.
 */
export async function lintStage(specPath: string, reader: SpecReader): Promise<void> {
  const errors = await lint(specPath, { strength: "gen", warnings: false, reader });
  if (errors.length > 0) throw new SpecError(errors);
}
