import { type ParseArgsConfig, parseArgs } from "node:util";

/**
 * Reads what stands behind a command. Where it is wrong, says so in a line, with where to read more, and
 * ends the program with 2.
 *
 * @param command as people call it: `pnpm rooms`
 */
export function commandLine<T extends ParseArgsConfig>(command: string, config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node goes on with advice that nobody needs who has mistyped a word.
    const [what] = (error as Error).message.split(". ");
    return refuse(command, what ?? "");
  }
}

/** Ends a command that was called with something that it can't do. */
export function refuse(command: string, what: string): never {
  console.error(`${command.replace(/^pnpm /, "")}: ${what}; see ${command} --help`);
  process.exit(2);
}
