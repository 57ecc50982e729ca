import { parseArgs } from "node:util";
import { build } from "./build.ts";
import { demandFreePort, readPort, UsageError } from "./port.ts";

const HELP = `Specwright workbench: API docs and mock servers of all providers, on one local address.

  npm start                  install, build and serve on http://127.0.0.1:4400
  PORT=8080 npm start        another port
  pnpm workbench --no-build  serve what is already built
  --host <name>              a further name by which it may be asked; it listens on the loopback address only
  --allow-origin <origin>    pages that may ask the mocks besides those of this machine

  /                  the docs of all providers
  /<provider>/       the docs of one
  /mock/<provider>/  a live mock server
  /npm/              a registry of the packages: npm install @specwright/pluto
                     --@specwright:registry=http://127.0.0.1:4400/npm/
  /requests          what reached the mocks, and why it was refused
  /state             what the mocks remember
  /workbench         the state of each provider: mock address, what is wrong
  /health            the same as JSON

Ctrl-C stops it.`;

async function main(args: readonly string[]): Promise<void> {
  const values = parse(args);
  if (values.help) {
    console.log(HELP);
    return;
  }
  const port = readPort(process.env.PORT);
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    console.log("\nstopping…");
    stop.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  // Started by start.mjs, it ends with it, however that ended.
  process.on("disconnect", onSignal);

  // Asked before the build, so that nobody waits for it only to hear that the port is taken.
  await demandFreePort(port);
  if (values.build) await build(stop.signal);
  if (stop.signal.aborted) return;

  // Loaded after the build: the mock package that it needs is built only now.
  const { startWorkbench } = await import("./server.ts");

  const workbench = await startWorkbench({
    port,
    hosts: values.host,
    origins: values["allow-origin"],
    onProgress: (line) => console.log(line),
  });
  console.log(`\nSpecwright is ready on ${workbench.url}\n`);
  for (const provider of workbench.providers) {
    console.log(`  ${provider.name}`);
    console.log(`    docs  ${workbench.url}/${provider.name}/`);
    for (const mount of provider.mounts) console.log(`    mock  ${workbench.url}${mount}/`);
  }
  console.log(
    `\n  state  ${workbench.url}/workbench\n  health ${workbench.url}/health\n  Ctrl-C stops it.\n`,
  );

  if (!stop.signal.aborted) {
    await new Promise<void>((done) => stop.signal.addEventListener("abort", () => done()));
  }
  await workbench.stop();
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        build: { type: "boolean", default: true },
        host: { type: "string", multiple: true, default: [] },
        "allow-origin": { type: "string", multiple: true, default: [] },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}; see pnpm workbench --help`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`workbench: ${error.message}`);
  process.exitCode = 2;
}
