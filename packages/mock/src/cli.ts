#!/usr/bin/env node
import { parseArgs } from "node:util";
import { knownProviders } from "./documents.js";
import { MockError } from "./errors.js";
import { linesOf, oneLine } from "./printable.js";
import { startMock, startMocks } from "./server.js";

const HELP = `Usage: specwright-mock <provider or OpenAPI file>... [options]

Starts mock servers that answer with the examples of the spec and refuse what the spec does not allow.
One provider stands at the root of the address; several stand below their names.

Options:
  --port <number>  port to listen on (default 4010; 0 takes a free one)
  --host <name>    address to listen on (default 127.0.0.1); repeat it for further names to be asked by
  --allow-origin <origin>
                   pages that may ask besides those of this machine, such as https://app.example.com
  --state [file]   remember what is created, changed and deleted, and play the storage of files; a .json file
                   keeps what is remembered for the next start
  --fault <fault>  what it does wrong on purpose, such as 429:0.1 (one request in ten), latency=500,
                   503,times=2@tasks.list, reset, or a quirk of the provider by its name; may be repeated
  --limits         count requests as the spec says (x-rate-limit), and answer 429 beyond
  --seed <number>  what new ids and chance are made of (default 1)
  --quiet          no line for each request
  --help           this text

Providers: ${knownProviders().join(", ") || "none in this build"}

Send "Prefer: code=404, example=name" to choose an answer, "x-mock-fault: 503" to have one go wrong. Header
x-mock-reason says why a request was refused.`;

async function main(args: string[]): Promise<void> {
  const { rest, state } = stateOf(args);
  const { values, positionals } = parse(rest);
  if (values.help) return console.log(HELP);
  if (positionals.length === 0) {
    throw new MockError("name a provider or an OpenAPI file; see specwright-mock --help");
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) {
    throw new MockError(`--port takes a number from 0 to 65535, not "${values.port}"`);
  }
  const options = {
    port,
    host: values.host[0],
    hosts: values.host.slice(1),
    state,
    seed: seedOf(values.seed),
    faults: values.fault,
    limits: values.limits,
    origins: values["allow-origin"].map(originOf),
    ...(!values.quiet && { log: (line: string) => console.log(line) }),
  };
  const [only] = positionals;
  const mocks =
    positionals.length === 1 && only !== undefined
      ? await startMock(only, options).then(({ urls, storage, stop }) => ({
          urls: { [only]: urls },
          storages: { [only]: storage },
          stop,
        }))
      : await startMocks(positionals, options);
  for (const [provider, urls] of Object.entries(mocks.urls)) {
    // Names of files and servers are somebody else's words: one line each.
    const places = [
      ...Object.entries(urls),
      ...(state ? [["storage", mocks.storages[provider]]] : []),
    ];
    for (const [key, url] of places) console.log(oneLine(`${provider} ${key}: ${url}`));
  }
  console.log("Ready. Ctrl-C stops.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void mocks.stop().then(() => process.exit(0)));
  }
}

/** `--state` may stand alone, which `parseArgs` does not know. */
function stateOf(args: readonly string[]): { rest: string[]; state: boolean | string } {
  let state: boolean | string = false;
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    const [, given] = /^--state=(.*)$/.exec(arg) ?? [];
    const next = args[at + 1];
    if (given !== undefined) state = given;
    else if (arg !== "--state") rest.push(arg);
    else if (next?.endsWith(".json") && rest.length > 0) {
      state = next;
      at += 1;
    } else state ||= true;
  }
  if (typeof state === "string" && !state.endsWith(".json")) {
    throw new MockError(`--state takes a file that ends in .json, not "${state}"`);
  }
  return { rest, state };
}

function seedOf(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new MockError(`--seed takes a number, not "${text}"`);
  return Number(text);
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && url.origin !== "null" && /^[^/]+:\/\/[^/]+\/?$/.test(text))
    return url.origin;
  throw new MockError(
    `--allow-origin takes an origin such as https://app.example.com, not "${text}"`,
  );
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", multiple: true, default: ["127.0.0.1"] },
        "allow-origin": { type: "string", multiple: true, default: [] },
        fault: { type: "string", multiple: true, default: [] },
        limits: { type: "boolean", default: false },
        seed: { type: "string", default: "1" },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    // Node goes on with advice that nobody needs who has mistyped a word.
    const [what] = (error as Error).message.split(". ");
    throw new MockError(`${what} (see specwright-mock --help)`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { stack, message } = error as Error;
  console.error(
    linesOf(error instanceof MockError ? `specwright-mock: ${message}` : `${stack ?? error}`),
  );
  process.exitCode = 1;
});
