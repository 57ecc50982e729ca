import { configError } from "../errors/fail.js";

/**
 * Milliseconds and counts that make no sense are refused, not guessed at.
 *
 * @throws ConfigError naming the option and its least value
 */
export function checkNumber(name: string, value: unknown, least: number): void {
  if (value !== undefined && !(typeof value === "number" && value >= least))
    throw configError(name, `must be a number of at least ${least}`);
}
