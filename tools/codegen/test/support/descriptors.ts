import { generate } from "../../src/generate.ts";
import { type Descriptors, describe } from "../../src/model/descriptors.ts";
import type { Repository } from "./repository.ts";

/** What the descriptors of a provider say, before they are printed in parts. */
export async function descriptorsOf(
  repository: Repository,
  name: string,
  file = "openapi.yaml",
): Promise<Descriptors> {
  const folder = repository.path(`specs/${name}`);
  const { model } = await generate({ name, folder, specPath: `${folder}/${file}` } as never);
  return describe(model, true);
}
