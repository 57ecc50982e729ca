import { configError } from "../errors/fail.js";

/**
 * The number that a caller gave for a parameter of pages; none where none was given.
 *
 * @throws ConfigError for what is no number: a list can't count with it
 */
export function numberOf(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  const number = Number(value);
  if (Number.isNaN(number))
    throw configError(name, "must be a number", "leave it out for the usual one");
  return number;
}
