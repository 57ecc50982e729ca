import { dirname } from "node:path";
import { type Generated, generate } from "../../src/generate.ts";
import { SpecError } from "../../src/problem.ts";
import { hash } from "../../src/stages/manifest.ts";

/** What became of a spec: what was generated, or why it was refused. */
export interface Outcome {
  readonly generated?: Generated;
  readonly refused?: SpecError;
  /** A line for each generated file with its hash, or for each problem with its place. */
  readonly lines: readonly string[];
}

/** Generates from a spec; what is neither generated nor refused is thrown. */
export async function outcomeOf(name: string, path: string): Promise<Outcome> {
  try {
    const generated = await generate({ name, folder: dirname(path), specPath: path });
    const lines = [...generated.files].map(([file, text]) => `${file} ${hash(text)}`);
    return { generated, lines };
  } catch (error) {
    if (!(error instanceof SpecError)) throw new Error(path, { cause: error });
    const lines = error.problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
    return { refused: error, lines };
  }
}
