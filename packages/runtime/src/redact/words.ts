/** What stands where a secret stood. */
export const REDACTED = "[redacted]";

/** What stands where something was nested deeper than anybody looks. */
export const TOO_DEEP = "[nested too deep]";
