import { commandLine } from "@specwright/config/command";

const HELP = `Builds the docs and prints their figures beside those of before and of other generators.

  pnpm docs:figures`;

const { values } = commandLine("pnpm docs:figures", {
  options: { help: { type: "boolean", short: "h", default: false } },
});
if (values.help) console.log(HELP);
else await (await import("./figures.ts")).main();
