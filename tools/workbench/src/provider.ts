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

/** Reads what the workbench shows of a provider from its package. */
export function describeProvider(provider: GeneratedProvider): ProviderState {
  const spec = readJson<{ info: { title: string } }>(provider.specPath);
  const manifest = readJson<{ operations: number }>(provider.manifestPath);
  return {
    name: provider.name,
    title: spec.info.title,
    packageName: `@specwright/${provider.name}`,
    operations: manifest.operations,
    mounts: [],
    status: "starting",
  };
}
