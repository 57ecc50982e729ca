import { type GeneratedProvider, readJson } from "@specwright/config/workspace";

/** What the workbench shows of a provider. */
export interface ProviderState {
  readonly name: string;
  readonly title: string;
  readonly packageName: string;
  readonly operations: number;
  /** Paths below which its mock answers, one for each of its servers. */
  mounts: readonly string[];
  status: "starting" | "up" | "down";
  /** Why it is down. */
  reason?: string;
}

/** Reads what the workbench shows of a provider from its package; one that can't be read is down. */
export function describeProvider(provider: GeneratedProvider): ProviderState {
  const { name } = provider;
  const known = { name, packageName: `@specwright/${name}`, mounts: [] };
  try {
    const spec = readJson<{ info?: { title?: unknown } }>(provider.specPath);
    const { operations } = readJson<{ operations?: unknown }>(provider.manifestPath);
    if (typeof spec.info?.title !== "string") throw new Error("its openapi.json has no info.title");
    if (typeof operations !== "number") throw new Error("its manifest.json counts no operations");
    return { ...known, title: spec.info.title, operations, status: "starting" };
  } catch (error) {
    const reason = `${(error as Error).message}; run: pnpm gen ${name}`;
    return { ...known, title: name, operations: 0, status: "down", reason };
  }
}
