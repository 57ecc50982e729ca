import { configError } from "../errors/fail.js";
import { meant } from "./misspelt.js";

/** What a call may be told, in the place after its input. */
const CALL = [
  "signal",
  "timeout",
  "retries",
  "onProgress",
  "cursor",
  "prefetch",
  "query",
  "headers",
  "cookies",
];

/** What every client may be told, beside credentials and what its spec declares. */
const CLIENT = [
  "environment",
  "servers",
  "insecure",
  "timeout",
  "attemptTimeout",
  "retries",
  "fetch",
  "logger",
  "layers",
  "rateLimit",
];

/**
 * Input that is none. Types tell it before; this is for programs without.
 *
 * @throws ConfigError for options in the place of the input, and for input that is no object where fields are due
 */
export function checkInput(input: unknown, fields: boolean): void {
  const signal = (input as { signal?: Partial<AbortSignal> } | undefined)?.signal;
  if (signal?.throwIfAborted || (input as Partial<AbortSignal> | undefined)?.throwIfAborted)
    throw configError(
      "signal",
      "is an option, which comes after the input",
      "`undefined` where there is no input: `get(id, undefined, { signal })`",
    );
  if (fields && typeof input !== "object")
    throw configError("input", "must be an object", "its fields are parameters by name");
}

/**
 * Options of a call that are misspelt. Others that are unknown may be somebody else's: such as what a
 * query library hands to its function beside the signal.
 *
 * @throws ConfigError for options that are no object, and for a name that is nearly one of ours
 */
export function checkOptions(options: unknown): void {
  if (typeof options !== "object")
    throw configError("options", "must be an object", "such as `{ signal }`");
  for (const name in options) {
    if (CALL.includes(name)) continue;
    const near = meant(name, CALL);
    if (near) throw configError(name, "is no option of a call", `did you mean \`${near}\`?`);
  }
}

/**
 * Options of a client that it does not know. `baseUrl`, say, left alone would call the provider itself.
 *
 * @param own names of credentials and of what the spec declares
 * @throws ConfigError naming the option and what there is
 */
export function checkClientOptions(options: object, own: readonly string[]): void {
  const known = [...own, ...CLIENT];
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    if (name === "0")
      throw configError("options", "must be an object", `such as \`{ ${known[0]} }\``);
    const near = meant(name, known);
    const fix = near ? `did you mean \`${near}\`?` : `there is ${known.join(", ")}`;
    throw configError(name, "is no option of this client", fix);
  }
}
