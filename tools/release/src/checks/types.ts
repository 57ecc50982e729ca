import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { type PackedPackage, tarballBytes } from "../pack.ts";

/**
 * What are-the-types-wrong finds in the tarball, for a package that is ESM only: the old `node10`
 * resolution does not count, nor that `require()` reaches an ES module, which Node ≥ 20.19 loads.
 */
export async function checkTypes(packed: PackedPackage): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(tarballBytes(packed)));
  if (!result.types) return ["has no types"];
  return result.problems
    .filter((problem) => problem.kind !== "CJSResolvesToESM")
    .filter((problem) => !("resolutionKind" in problem && problem.resolutionKind === "node10"))
    .filter((problem) => !("entrypoint" in problem && problem.entrypoint.endsWith(".json")))
    .map((problem) => `types: ${problem.kind} ${JSON.stringify(problem)}`);
}
