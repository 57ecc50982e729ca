import { identify, SpecwrightError } from "./base.js";

/**
 * The caller's input can't be used: an option, a credential, a parameter. Thrown before anything
 * is sent. The value itself is never shown, for it may be a secret.
 *
 * @example
 * if (isConfigError(error)) console.error(error.input, error.rule);
 */
export class ConfigError extends SpecwrightError {
  /** What was refused: the name of an option or parameter. */
  readonly input: string;
  /** The rule that it broke. */
  readonly rule: string;

  static {
    identify(ConfigError, "ConfigError", "config");
  }

  constructor(input: string, rule: string, fix = "") {
    super(`${input} ${rule}${fix && ` (${fix})`}`);
    this.input = input;
    this.rule = rule;
  }
}
