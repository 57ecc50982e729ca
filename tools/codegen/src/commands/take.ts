import { join } from "node:path";
import { SpecError, UserError } from "../problem.ts";
import { curatorsList } from "../repository/curator.ts";
import { takeSpec } from "../repository/take.ts";
import { writeFiles } from "../repository/write.ts";
import { type GenOptions, gen } from "./gen.ts";

/** `pnpm gen <name> --from …`: takes in a stranger's spec, and makes its package. */
export async function take(
  root: string,
  names: readonly string[],
  from: string,
  options: GenOptions,
): Promise<number> {
  const { say } = options;
  const [name] = names;
  if (name === undefined || names.length > 1) {
    throw new UserError("--from takes in one spec.\n    Fix: pnpm gen <name> --from <file or URL>");
  }
  const { document, files } = await takeSpec(root, name, from);
  const list = curatorsList(document);
  const curating = join("specs", name, "CURATING.md").replaceAll("\\", "/");
  const all = new Map([...files, [curating, list.text]]);
  for (const path of writeFiles(root, all)) say(`  wrote ${path}`);
  say(`What to look at first stands in ${curating}:`);
  for (const [what, count] of list.counts) say(`${String(count).padStart(6)}  ${what}`);
  try {
    return await gen(root, [name], options);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const outcome = `The spec is taken in, but no package is made of it yet. Mend specs/${name}, then run: pnpm gen ${name}`;
    throw new SpecError(error.problems, outcome);
  }
}
