import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { SpecFileError } from "@specwright/spec";
import type { Obj } from "@specwright/spec/json";
import { parse } from "yaml";
import { generate } from "../../src/generate.ts";
import { SpecError, UserError } from "../../src/problem.ts";
import { scaffold } from "../../src/repository/scaffold.ts";
import { escaped } from "./escaped.ts";
import { mutated } from "./mutate.ts";

const FIXTURES = resolve(import.meta.dirname, "../fixtures");
const BASES = ["everything/openapi.yaml", "hostile/openapi.yaml", "small/openapi.yaml"];

/** What became of a number of mutated specs. */
export interface MutationRun {
  generated: number;
  refused: number;
  /** What went wrong: the change, and what it led to. */
  readonly faults: string[];
  /** The slowest one. */
  slowest: { readonly label: string; readonly ms: number };
}

/**
 * Generates from specs with a change each, drawn with a seed. Every one of them is generated without a
 * text that has left its place, or refused by an error that names a place or a fix.
 */
export async function runMutations(seed: number, count: number): Promise<MutationRun> {
  const next = random(seed);
  const bases = BASES.map((path) => parse(readFileSync(join(FIXTURES, path), "utf8")) as Obj);
  const run: MutationRun = { generated: 0, refused: 0, faults: [], slowest: { label: "", ms: 0 } };
  const root = mkdtempSync(join(tmpdir(), "mutated-"));
  const folder = join(root, "specs/newco");
  mkdirSync(folder, { recursive: true });
  const specPath = join(folder, "openapi.json");
  try {
    for (let index = 0; index < count; index++) {
      const { label, document } = mutated(bases[index % bases.length] as Obj, next);
      writeFileSync(specPath, JSON.stringify(document));
      const start = performance.now();
      const fault = await faultOf(root, { name: "newco", folder, specPath }, run);
      const ms = performance.now() - start;
      if (ms > run.slowest.ms) run.slowest = { label, ms };
      if (fault !== undefined) run.faults.push(`${label}\n    ${fault}`);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
  return run;
}

async function faultOf(
  root: string,
  provider: Parameters<typeof generate>[0],
  run: MutationRun,
): Promise<string | undefined> {
  try {
    const { files, model } = await generate(provider);
    run.generated++;
    for (const [path, text] of [...files, ...scaffold(root, model)]) {
      const out = escaped(path, text);
      if (out !== undefined) return `${path}: ${out}`;
    }
    return undefined;
  } catch (error) {
    run.refused++;
    if (error instanceof SpecError) {
      const lost = error.problems.find(({ line, column }) => line < 1 || column < 1);
      return lost === undefined ? undefined : `${lost.rule} has no place`;
    }
    if (error instanceof SpecFileError || error instanceof UserError) return undefined;
    return (error as Error).stack?.split("\n").slice(0, 4).join("\n    ") ?? String(error);
  }
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}
