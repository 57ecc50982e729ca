import { named, SpecwrightError } from "@specwright/runtime";

/** One transfer that failed. */
export interface FailedTransfer {
  readonly name: string;
  readonly error: unknown;
}

const MOST = 5;

/** Names come from the server, and messages end up in logs. */
const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ");

/**
 * Some of many transfers failed. The others are complete: call again for the same files, and those
 * that are there already are left alone.
 *
 * @example
 * if (error instanceof TransfersFailedError) for (const { name, error: why } of error.failed) console.error(name, why);
 */
export class TransfersFailedError<Done = unknown> extends SpecwrightError {
  readonly failed: readonly FailedTransfer[];
  /** What succeeded. */
  readonly done: readonly Done[];

  static {
    named(TransfersFailedError, "TransfersFailedError");
  }

  constructor(what: string, failed: readonly FailedTransfer[], done: readonly Done[]) {
    const texts = failed.slice(0, MOST).map(({ name, error }) => {
      const said = error instanceof Error ? error.message : String(error);
      return oneLine(`${name.slice(0, 200)}: ${said}`);
    });
    const more = failed.length > MOST ? `; and ${failed.length - MOST} more` : "";
    super(
      `cytobank ${what}: ${failed.length} of ${failed.length + done.length} files failed — ${texts.join("; ")}${more}`,
      { cause: failed[0]?.error },
    );
    this.failed = failed;
    this.done = done;
  }
}
