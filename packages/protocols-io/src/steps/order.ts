import type { Step, StepCase } from "../gen/client.gen.js";
import { listOf } from "../values/values.js";

/** A step in its place. */
export interface OrderedStep<S extends Step = Step> {
  readonly step: S;
  /** Cases that the step lies in, from the outermost; empty on the main line. */
  readonly cases: readonly StepCase[];
}

/** Cases within cases that are told of a step: no editor nests them so deep. */
const MOST_CASES = 64;

/** Places of cases by the step that they begin with. */
function ranksOf(branches: readonly StepCase[]): ReadonlyMap<unknown, number> {
  const ranks = new Map<unknown, number>();
  branches.forEach(({ first_step_guid }, at) => {
    if (!ranks.has(first_step_guid)) ranks.set(first_step_guid, at);
  });
  return ranks;
}

/** Steps by the GUID of the step before; whoever follows nobody known comes under null. */
function byPredecessor<S extends Step>(steps: readonly S[]): Map<string | null, S[]> {
  const known = new Set(steps.map(({ guid }) => guid));
  const followers = new Map<string | null, S[]>();
  for (const step of steps) {
    const before = step.previous_guid;
    const key = before && known.has(before) && before !== step.guid ? before : null;
    const after = followers.get(key);
    if (after) after.push(step);
    else followers.set(key, [step]);
  }
  return followers;
}

/**
 * Puts steps into the order of the protocol. Answers list them in no useful order, so their
 * `previous_guid` is followed. Where a step has cases the chain branches: its cases follow one after
 * another, in their own order, each with all of its steps.
 *
 * No step is lost: those of a broken or circular chain come at the end, as they came.
 *
 * @example for (const { step, cases } of orderSteps(protocol.steps)) …
 */
export function orderSteps<S extends Step>(
  steps: readonly S[] | null | undefined,
): OrderedStep<S>[] {
  const all = listOf(steps);
  const followers = byPredecessor(all);
  const ordered: OrderedStep<S>[] = [];
  const seen = new Set<S>();
  // A stack of its own: a protocol of thousands of steps is one long chain.
  const run = (starts: readonly OrderedStep<S>[]) => {
    const waiting = [...starts].reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (seen.has(next.step)) continue;
      seen.add(next.step);
      ordered.push(next);
      const { cases } = next;
      const branches = listOf(next.step.cases);
      const ranks = ranksOf(branches);
      const rank = ({ guid }: S) => ranks.get(guid) ?? branches.length;
      const after = [...(followers.get(next.step.guid) ?? [])].sort((a, b) => rank(a) - rank(b));
      for (const step of after.reverse()) {
        const branch = branches[rank(step)];
        const deeper = branch && cases.length < MOST_CASES;
        waiting.push({ step, cases: deeper ? [...cases, branch] : cases });
      }
    }
  };
  run((followers.get(null) ?? []).map((step) => ({ step, cases: [] })));
  run(all.map((step) => ({ step, cases: [] })));
  return ordered;
}
