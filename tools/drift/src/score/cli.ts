import { generatedProviders } from "@specwright/config/workspace";
import { type Score, type ScoreOptions, score } from "./score.ts";

/** The share that must be found, rightly placed and patched. */
const GOAL = 0.95;

/** Plays drift on providers and prints the scores. @returns the exit code */
export async function scoreAll(names: readonly string[], options: ScoreOptions): Promise<number> {
  const all = generatedProviders().map(({ name }) => name);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined)
    throw new Error(`there is no provider ${JSON.stringify(unknown)}; there is ${all.join(", ")}`);
  const scores: Score[] = [];
  for (const name of names.length > 0 ? names : all) {
    const one = await score(name, options);
    console.log(lineOf(one));
    for (const fault of one.faults) console.log(`  ${fault}`);
    for (const alarm of [...one.alarms, ...one.alarmsUnchanged])
      console.log(`  false alarm: ${alarm}`);
    scores.push(one);
  }
  const isGood = scores.every(isPassed);
  console.log(
    `drift: ${isGood ? "met" : "not met"}: at least ${GOAL * 100} % found, rightly placed and patched, no false alarm, all answers accepted`,
  );
  return isGood ? 0 : 1;
}

/** Is a score as good as it must be? */
export const isPassed = (one: Score): boolean =>
  one.found >= one.changes * GOAL &&
  one.patched >= one.changes * GOAL &&
  one.alarms.length === 0 &&
  one.alarmsUnchanged.length === 0 &&
  one.accepted === one.answers;

/** A score in one line. */
export const lineOf = (one: Score): string =>
  `drift: ${one.provider}: ${one.found}/${one.changes} found and rightly placed, ${one.patched}/${one.changes} patched, ${one.alarms.length} false alarms, ${one.alarmsUnchanged.length} on the unchanged mock, ${one.accepted}/${one.answers} answers accepted (${one.calls} calls)`;
