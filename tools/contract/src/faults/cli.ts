import { generatedProviders } from "@specwright/config/workspace";
import type { FaultCell } from "./cell.ts";
import { faultTable } from "./table.ts";

const HELP = `pnpm faults [provider...]

Meets one operation of each kind (get, list, create, upload, download, token), each quirk that can be played and each
transfer to or from the storage with each fault that the mock can play, through the provider's client, and prints what a
user then has: where each request meets the fault and nothing is sent again, and where the first one meets it and the
client may try again. "cut, then 403" is a download that breaks, and whose signed address has run out when it is taken up.
Ends with 1 where anything is neither a right value nor an error of ours.`;

/** Prints what a user has of each fault: `pnpm faults [provider...]`. Ends with 1 where that is wrong. */
async function main(names: readonly string[]): Promise<number> {
  if (names.some((name) => name === "--help" || name === "-h")) {
    console.log(HELP);
    return 0;
  }
  const known = generatedProviders();
  const unknown = names.filter((name) => !known.some((provider) => provider.name === name));
  if (unknown.length > 0) {
    console.error(
      `faults: no package for ${unknown.join(", ")}; there are: ${known.map(({ name }) => name).join(", ")}`,
    );
    return 1;
  }
  let wrong = 0;
  let total = 0;
  const chosen = known.filter(({ name }) => names.length === 0 || names.includes(name));
  // They wait more than they work.
  for (const cells of await Promise.all(chosen.map((provider) => faultTable(provider)))) {
    for (const line of linesOf(cells)) console.log(line);
    total += cells.length;
    wrong += cells.filter((cell) => cell.wrong !== undefined).length;
  }
  console.log(`faults: ${total - wrong}/${total} end with a right value or an error of ours`);
  return wrong === 0 && total > 0 ? 0 : 1;
}

function linesOf(cells: readonly FaultCell[]): string[] {
  const rows = cells.map(({ provider, kind, operation, fault, always, once, wrong }) => [
    provider,
    kind,
    operation,
    fault,
    always,
    once,
    wrong === undefined ? "" : `WRONG: ${wrong}`,
  ]);
  const head = [
    "provider",
    "kind",
    "operation",
    "fault",
    "each request meets it",
    "the first one meets it",
    "",
  ];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((text, column) => text.padEnd(column === row.length - 1 ? 0 : (widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`faults: ${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 1;
  },
);
