#!/usr/bin/env node
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { readSiteFile, type SiteFile } from "./files.js";
import { startDocs } from "./serve.js";

const HELP = `Usage: specwright-docs [<provider> [<method>]] [options]

Serves the docs of all Specwright clients from this package, without any other machine. With a provider, or
an operation of it, as doc comments name them, that page is shown in the browser.

Options:
  --port <number>  port on the loopback address (default 4420; 0 takes a free one)
  --open           show them in the browser
  --help           this text

To try operations without the service: npx @specwright/mock <provider>`;

/** Wrong input of the person who runs it: shown without a stack. */
class UsageError extends Error {}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.help) return console.log(HELP);
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not "${values.port}"`);
  }
  const page = await pageOf(positionals);
  const { url, stop } = await start(Number(values.port));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
  console.log(`The docs are at ${url}${page}\nCtrl-C stops.`);
  if (values.open || page !== "") open(url + page);
}

/** The address of a provider's page, or of an operation's by its id, below the site's own. */
async function pageOf([provider, id, ...rest]: readonly string[]): Promise<string> {
  if (provider === undefined) return "";
  if (rest.length > 0)
    throw new UsageError(`name one provider and one method, not also ${rest[0]}`);
  const list = /^[\w.-]+$/.test(provider) && (await readSiteFile(`${provider}/index.html`));
  if (!list) {
    throw new UsageError(
      `there are no docs of ${JSON.stringify(provider)}; see specwright-docs --help`,
    );
  }
  if (id === undefined) return `${provider}/`;
  const wanted = decoded(id);
  if (!methodsIn(list).has(wanted.toLowerCase()))
    throw new UsageError(
      `${provider} has no operation ${JSON.stringify(wanted)}; all are listed by: specwright-docs ${provider}`,
    );
  return `${provider}/#operation/${encodeURIComponent(wanted)}`;
}

/** The operations that a provider's page lists, and the methods of each, in small letters: it leads on from there. */
function methodsIn({ bytes }: SiteFile): Set<string> {
  const text = new TextDecoder().decode(bytes);
  const items = text.matchAll(/<li id="operation\/([^"]+)"(?: data-methods="([^"]*)")?/g);
  const all = [...items].flatMap(([, id = "", methods = ""]) => [id, ...methods.split(" ")]);
  return new Set(all.map((one) => one.toLowerCase()));
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

async function start(port: number) {
  try {
    return await startDocs({ port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new UsageError(`port ${port} is in use; choose another: --port ${port + 1}`);
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: "string", default: "4420" },
        open: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    // Node goes on with advice that nobody needs who has mistyped a word.
    const [what] = (error as Error).message.split(". ");
    throw new UsageError(`${what}; see specwright-docs --help`);
  }
}

/** Shows an address in the browser of this desktop, where there is one and `BROWSER` is not `none`. */
function open(url: string): void {
  if (process.env.BROWSER === "none") return;
  const [program, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  const child = spawn(program as string, args, { stdio: "ignore", detached: true });
  child.on("error", () => console.error(`No browser could be started: open ${url} yourself.`));
  child.unref();
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`specwright-docs: ${error.message}`);
  process.exitCode = 2;
}
