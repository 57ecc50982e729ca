import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { type Mock, startMock } from "@specwright/mock";
import { isObj } from "../src/data/json.ts";
import type { Operation, Provider } from "../src/data/provider.ts";
import { credentialsOf, providerCredentials } from "../src/samples/credentials.ts";
import { bodyExamples, bodyValue, FileValue } from "../src/samples/values.ts";

/** A sample to run: an operation, and an example of its body. */
export interface Case {
  readonly name: string;
  readonly operation: Operation;
  readonly example: string | undefined;
}

/** What is for a browser: it answers a page, to be looked at by a person. */
const PAGES = new Set(["oauth.authorize"]);

/** The samples of a provider. */
export function casesOf({ bundle, operations }: Provider): Case[] {
  return operations
    .filter(({ id }) => !PAGES.has(id))
    .flatMap((operation) =>
      bodyExamples(bundle, operation).map((example, index) => ({
        name: `${operation.slug}.${index}`,
        operation,
        example,
      })),
    );
}

/** Whatever samples take their credentials from. */
export function credentialNames(providers: readonly Provider[]): string[] {
  const all = providers.flatMap((provider) => [
    ...providerCredentials(provider),
    ...provider.operations.flatMap((operation) => credentialsOf(provider, operation)),
  ]);
  return [...new Set(all.map(({ env }) => env))];
}

/** A folder with the packages and the files that samples name, and a mock of each provider. */
export class SampleRoom {
  readonly folder: string;
  readonly #mocks: ReadonlyMap<string, Mock>;
  readonly #env: Readonly<Record<string, string>>;

  private constructor(
    folder: string,
    mocks: ReadonlyMap<string, Mock>,
    credentials: readonly string[],
  ) {
    this.folder = folder;
    this.#mocks = mocks;
    this.#env = Object.fromEntries(credentials.map((name) => [name, "x".repeat(40)]));
  }

  static async open(providers: readonly Provider[]): Promise<SampleRoom> {
    const folder = mkdtempSync(join(tmpdir(), "specwright-samples-"));
    mkdirSync(join(folder, "node_modules/@specwright"), { recursive: true });
    for (const name of ["runtime", ...providers.map((one) => one.name)]) {
      symlinkSync(join(ROOT, "packages", name), join(folder, "node_modules/@specwright", name));
    }
    const mocks = new Map<string, Mock>();
    for (const provider of providers) {
      mocks.set(provider.name, await startMock(provider.name));
      for (const { operation, example } of casesOf(provider)) {
        for (const file of filesIn(bodyValue(provider.bundle, operation, example)?.value)) {
          writeFileSync(join(folder, file.name), file.content);
        }
      }
    }
    return new SampleRoom(folder, mocks, credentialNames(providers));
  }

  serversOf({ name }: Provider): Readonly<Record<string, string>> {
    return (this.#mocks.get(name) as Mock).urls;
  }

  /** How a program of it is run. */
  options() {
    return { cwd: this.folder, env: { ...process.env, ...this.#env }, maxBuffer: 1 << 28 };
  }

  async close(): Promise<void> {
    for (const mock of this.#mocks.values()) await mock.stop();
    rmSync(this.folder, { recursive: true });
  }
}

function filesIn(value: unknown): FileValue[] {
  if (value instanceof FileValue) return [value];
  return isObj(value) ? Object.values(value).flatMap(filesIn) : [];
}
