import { join } from "node:path";
import { commandLine } from "@specwright/config/command";
import { generatedProviders, ROOT } from "@specwright/config/workspace";
import { reportOf, writeLedger } from "./ledger.ts";
import { runContract } from "./run.ts";

const HELP = `Usage: pnpm contract [provider...]

Runs the contract matrix: every operation, method, declared status and named example of a provider's
spec through its generated client against the mock, and what the spec does not allow. Without names:
all providers that have a package (pnpm gen, pnpm build).

Writes tools/contract/ledger/<provider>.json. Ends with 1 where a cell failed or is missing.

Options:
  --help  this text`;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = commandLine("pnpm contract", {
    args,
    allowPositionals: true,
    options: { help: { type: "boolean", default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const known = generatedProviders();
  const unknown = positionals.filter((name) => !known.some((provider) => provider.name === name));
  if (unknown.length > 0) {
    const names = known.map(({ name }) => name).join(", ") || "none";
    console.error(
      `contract: no package for ${unknown.join(", ")}; there are: ${names}. pnpm gen writes it.`,
    );
    return 1;
  }
  const chosen = known.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  if (chosen.length === 0) {
    console.error("contract: no provider has a package yet; pnpm gen <provider> writes it");
    return 1;
  }
  let green = true;
  for (const provider of chosen) {
    const ledger = await runContract(provider);
    writeLedger(ledger, join(ROOT, `tools/contract/ledger/${provider.name}.json`));
    for (const line of reportOf(ledger)) console.log(line);
    green &&= ledger.passed === ledger.total;
  }
  return green ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`contract: ${(error as Error).message}`);
    process.exitCode = 1;
  },
);
