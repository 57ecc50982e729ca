import { R_FUNCTIONS, type RFunction } from "./r-functions.ts";

const START = "<!-- r-parity:start -->";
const END = "<!-- r-parity:end -->";

const row = ({ r, ours = [], note = "", absent }: RFunction): string =>
  absent === undefined
    ? `| \`${r}\` | ${ours.map((name) => `\`${name}\``).join(", ")} | ${note} |`
    : `| \`${r}\` | – | ${absent} |`;

/** The table of the R client's functions as Markdown. */
export function parityTable(): string {
  const there = R_FUNCTIONS.filter(({ absent }) => absent === undefined).length;
  return [
    `${R_FUNCTIONS.length} functions, ${there} of them with a counterpart here.`,
    "",
    "| R | here | |",
    "| --- | --- | --- |",
    ...R_FUNCTIONS.map(row),
  ].join("\n");
}

/**
 * Puts the table between its markers.
 *
 * @throws Error where the text has no markers
 */
export function withParity(text: string): string {
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md needs the markers ${START} and ${END}`);
  return `${text.slice(0, from + START.length)}\n${parityTable()}\n${text.slice(to)}`;
}
