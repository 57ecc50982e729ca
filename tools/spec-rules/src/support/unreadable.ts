/** A spec that can't be linted at all, where that shows, and what to do about it. */
export class Unreadable extends Error {
  readonly file: string;
  readonly fix: string;
  readonly line: number;
  readonly column: number;

  constructor(message: string, file: string, fix: string, line = 1, column = 1) {
    super(message);
    this.file = file;
    this.fix = fix;
    this.line = line;
    this.column = column;
  }
}

/** What to do about a file that is no YAML, whoever refers to it. */
export const SYNTAX = "mend the syntax";
