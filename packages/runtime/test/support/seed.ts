import fc from "fast-check";

/**
 * Property tests draw the same values each time, so that a red test is red for everybody. Look for new
 * faults with another seed: `SEED=1 vitest run`, or `SEED=$RANDOM`.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_122) });
