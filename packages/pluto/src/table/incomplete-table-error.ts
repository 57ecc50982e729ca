import { named, SpecwrightError } from "@specwright/runtime";

/**
 * The provider ended a table before the number of rows that it had told. An analysis of half a table
 * is worse than none, so it is an error and not a short result. Reading again usually helps.
 *
 * @example
 * if (error instanceof IncompleteTableError) console.error(error.rows, error.total);
 */
export class IncompleteTableError extends SpecwrightError {
  /** Rows that came. */
  readonly rows: number;
  /** Rows that the table has, as the provider tells. */
  readonly total: number;

  static {
    named(IncompleteTableError, "IncompleteTableError");
  }

  constructor(experimentId: string, rows: number, total: number) {
    super(`pluto experiments.readTable: ${experimentId} gave ${rows} of ${total} rows`);
    this.rows = rows;
    this.total = total;
  }
}
