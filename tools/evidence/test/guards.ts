/** A guard in a program that is right: what it guards may really be missing, and why. */
export interface Guard {
  readonly file: string;
  readonly text: string;
  readonly why: string;
}

/** Every guard that the programs of READMEs and examples may write. */
export const GUARDS: readonly Guard[] = [];
