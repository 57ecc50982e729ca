import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ROOT } from "@specwright/config/workspace";
import type { Mock } from "@specwright/mock";
import { afterAll, expect, test } from "vitest";
import { Stand } from "./programs/stand.ts";

/**
 * Every program that a package shows runs as it stands against a mock with a state, in a process of its own: the examples
 * over the network, by what their environment says, and the blocks of the README at their provider's real addresses.
 */
const PRELOAD = pathToFileURL(fileURLToPath(new URL("programs/inside.mjs", import.meta.url))).href;

/** What a user of each provider has in the environment, and how its examples are led to a mock. */
const SETTINGS: Readonly<Record<string, (mock: Mock) => Record<string, string>>> = {
  pluto: ({ url }) => ({ PLUTO_API_TOKEN: "x".repeat(40), PLUTO_API_URL: url }),
  cytobank: ({ urls, storage }) => ({
    CYTOBANK_TOKEN: `e30.${btoa(JSON.stringify({ user_id: 4101 }))}.x`,
    CYTOBANK_USERNAME: "user",
    CYTOBANK_PASSWORD: "password",
    CYTOBANK_SUBDOMAIN: "premium",
    CYTOBANK_SERVERS: JSON.stringify(urls),
    CYTOBANK_STORAGE: storage,
  }),
  plutio: ({ url }) => ({
    PLUTIO_CLIENT_ID: "id",
    PLUTIO_CLIENT_SECRET: "secret",
    PLUTIO_BUSINESS: "studio",
    PLUTIO_URL: url,
  }),
  "protocols-io": ({ url, storage }) => ({
    PROTOCOLS_IO_TOKEN: "token",
    PROTOCOLS_IO_URL: url,
    PROTOCOLS_IO_STORAGE: `${storage}/example-bucket`,
  }),
};

/** Files that programs take from the folder in which they are started. */
const FILES = ["volcano.html", "volcano.csv", "volcano.R", "tube_01.fcs", "tube_02.fcs", "gel.png"];

interface Program {
  readonly name: string;
  /** Whose mock it asks; none where it starts what it asks. */
  readonly provider: string | undefined;
  readonly kind: "example" | "readme";
  readonly file: string;
  readonly args: readonly string[];
}

/** The examples, by each line of their head that says how they are called. */
function examplesOf(provider: string): Program[] {
  const folder = join(ROOT, "packages", provider, "examples");
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    const head = readFileSync(file, "utf8").split("import ")[0] ?? "";
    const calls = [...head.matchAll(new RegExp(`node (?:examples/)?${name}([^\n\`]*)`, "g"))];
    return calls.map(([, rest = ""]) => ({
      name: `${provider} examples/${name}${rest}`,
      provider,
      kind: "example" as const,
      file,
      args: wordsOf(rest),
    }));
  });
}

/** The words of a command line: a note in brackets, placeholders and redirections are none. */
function wordsOf(line: string): string[] {
  const plain = line
    .replace(/\s+\(an? .*\)\s*$/, "")
    .replace(/<[^>]*>|\[[^\]]*\]/g, "")
    .replace(/>.*$/, "");
  return [...plain.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

/** The blocks of a README, each written to a file of its package, so that imports find what a user's would. */
function blocksOf(provider: string): Program[] {
  const readme = readFileSync(join(ROOT, "packages", provider, "README.md"), "utf8");
  const folder = join(ROOT, "packages", provider, ".vitest/programs");
  mkdirSync(folder, { recursive: true });
  return [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = ""], index) => {
    const file = join(folder, `readme-${index + 1}.ts`);
    writeFileSync(file, text);
    return {
      name: `${provider} README ${index + 1}`,
      provider,
      kind: "readme" as const,
      file,
      args: [],
    };
  });
}

/**
 * The blocks of the mock's own README, which start what they need: by clients, which are at hand here, or by handlers of
 * another library, which is at hand there.
 */
function blocksOfTheMock(): Program[] {
  const folder = join(ROOT, "packages/mock");
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  return [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = ""], index) => {
    const home = text.includes('"msw') ? folder : join(ROOT, "tools/contract");
    mkdirSync(join(home, ".vitest/programs"), { recursive: true });
    const file = join(home, `.vitest/programs/mock-readme-${index + 1}.ts`);
    writeFileSync(file, text);
    return {
      name: `mock README ${index + 1}`,
      provider: undefined,
      kind: "example" as const,
      file,
      args: [],
    };
  });
}

const stands = new Map<string, Promise<Stand>>();
afterAll(async () => {
  for (const stand of stands.values()) await (await stand).stop();
});

/** A program that has a provider has it to itself; those of different ones run beside each other. */
async function run(program: Program) {
  const { provider } = program;
  if (provider === undefined) return start(program, {});
  if (!stands.has(provider)) stands.set(provider, Stand.open(provider));
  const stand = (await stands.get(provider)) as Stand;
  const { inside, mock } = stand;
  const env = { ...SETTINGS[provider]?.(mock), INSIDE: inside, MOCK: new URL(mock.url).origin };
  return stand.alone(() => start(program, env));
}

/** Starts it in a folder with the files that it may take; what it came to. */
async function start({ kind, file, args }: Program, env: Readonly<Record<string, string>>) {
  const cwd = mkdtempSync(join(tmpdir(), "program-"));
  try {
    for (const name of FILES) writeFileSync(join(cwd, name), `FCS3.0 of ${name}\n`);
    // Of what this process has: where programs are found, and what Node has compiled before.
    const { PATH = "", NODE_COMPILE_CACHE = "" } = process.env;
    const handed = { PATH, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) };
    const preload = kind === "readme" ? ["--import", PRELOAD] : [];
    const child = spawn(process.execPath, [...preload, file, ...args], {
      cwd,
      env: { ...handed, ...env },
    });
    let output = "";
    let complaints = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => {
        output += text;
        if (stream === child.stderr) complaints += text;
      });
    const code = await new Promise((done) => child.once("close", done));
    return { code, output, complaints };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

const providers = Object.keys(SETTINGS);
/** By turns: each provider has one program at a time. */
const programs = [
  ...providers.map((provider) => [...examplesOf(provider), ...blocksOf(provider)]),
  blocksOfTheMock(),
]
  .flatMap((all) => all.map((program, turn) => ({ program, turn })))
  .sort((a, b) => a.turn - b.turn)
  .map(({ program }) => program);

test("every example says how it is called, and is run", () => {
  for (const provider of providers) {
    const all = readdirSync(join(ROOT, "packages", provider, "examples"));
    const called = new Set(examplesOf(provider).map(({ file }) => file));
    const uncalled = all.filter(
      (name) => !called.has(join(ROOT, "packages", provider, "examples", name)),
    );
    // What the others import to connect.
    expect([provider, uncalled.filter((name) => !/^(?:client|connect)\.ts$/.test(name))]).toEqual([
      provider,
      [],
    ]);
  }
  expect(programs.length).toBeGreaterThan(50);
});

test.concurrent.each(programs.map((program) => [program.name, program] as const))(
  "%s",
  async (_, program) => {
    const { code, output, complaints } = await run(program);
    expect(code, output).toBe(0);
    if (program.kind === "readme") expect(complaints).not.toMatch(/Error/);
  },
  120_000,
);
