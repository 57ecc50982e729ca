import { checkPackages } from "./check.ts";
import { publish } from "./publish.ts";

const HELP = `Checks and publishes the packages.

  pnpm release:check   pack each package and verify what users would install
  pnpm release         contract and check first; publishes only where both are green

release takes the registry and the credentials from npm's own configuration. Versions come from
changesets: run "pnpm changeset version" before it, and commit.`;

const [command, ...rest] = process.argv.slice(2);
if (command === "check" && rest.length === 0) process.exitCode = await checkPackages();
else if (command === "publish" && rest.length === 0) process.exitCode = await publish();
else if (command === "--help" || command === "-h" || rest.includes("--help")) console.log(HELP);
else {
  console.error(
    `release: ${JSON.stringify([command, ...rest].join(" "))} is no command\n\n${HELP}`,
  );
  process.exitCode = 2;
}
