/** A spec that can't be linted at all, and where that shows. */
export class Unreadable extends Error {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What to do about it, where it is not that a spec is due. */
  fix?: string;

  constructor(message: string, file: string, line = 1, column = 1) {
    super(message);
    this.file = file;
    this.line = line;
    this.column = column;
  }
}
