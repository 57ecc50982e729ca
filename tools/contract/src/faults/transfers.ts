import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SpecwrightError } from "@specwright/runtime";
import { difference, type Json, show } from "../json.ts";
import { type Rig, type RigOptions, startRig } from "../rig.ts";
import type { Provider } from "../run.ts";
import type { Spec } from "../spec.ts";
import { type Ended, type FaultCell, HURRIED, told } from "./cell.ts";

/**
 * Something that a package does with a storage: written by hand, so that no spec knows of it. A package names
 * its own in `test/transfers.ts`.
 */
export interface Transfer {
  readonly kind: "upload" | "download";
  /** The method of the client. */
  readonly method: string;
  /** Whether the client is told how many bytes it is to get. */
  readonly knowsSize?: boolean;
  /** Does it once, and gives what came of it: of an upload, what the storage has then. */
  run(client: never, mock: { readonly storage: string }): Promise<unknown>;
}

/** What a package exports. */
interface Transfers {
  readonly transfers: readonly Transfer[];
  /** Options that lead its client to the storage. */
  options?(mock: { readonly storage: string }): Json;
}

/** What may go wrong with a storage. */
const FAULTS = [
  "400",
  "403",
  "404",
  "412",
  "416",
  "429,retry-after=1",
  "500",
  "503",
  "503,retry-after=date",
  "latency=20",
  "latency=2000",
  "cut",
  "cut=0",
  "trickle=2",
  "reset",
  "login-page=503",
  "clock=-3600",
] as const;

/** What may go wrong with a file that is taken up again; the second: its signed address has run out. */
const RESUMED = ["cut, then cut", "cut, then 403", "cut, then 404", "cut, then short=3"] as const;

/** Meets each transfer of a package with each fault of the storage. */
export async function transferTable(
  provider: Provider,
  spec: Spec,
  options: RigOptions,
): Promise<FaultCell[]> {
  const file = join(provider.folder, "test/transfers.ts");
  if (!existsSync(file)) return [];
  const { transfers, options: own } = (await import(pathToFileURL(file).href)) as Transfers;
  const rig = await startRig(provider, spec, {
    ...options,
    state: true,
    more: (mock) => ({ ...HURRIED, ...own?.(mock), retries: 2 }),
  });
  const cells: FaultCell[] = [];
  try {
    for (const transfer of transfers) {
      const usual = await ask(rig, transfer, () => undefined);
      const faults = [
        ...FAULTS,
        ...(transfer.kind === "download" ? RESUMED : []),
        ...(transfer.knowsSize ? ["short=3"] : []),
      ];
      for (const fault of faults) {
        const steps = fault.split(", then ");
        const always = await ask(
          rig,
          transfer,
          (index) => steps[Math.min(index, steps.length - 1)],
        );
        const once = await ask(rig, transfer, (index) => steps[index]);
        const unplayed =
          always.played > 0 && once.played > 0 ? undefined : "the fault was not played";
        cells.push({
          provider: provider.name,
          kind: `${transfer.kind} by storage`,
          operation: transfer.method,
          fault,
          always: told(always.ended),
          once: `${told(once.ended)}${once.asked > usual.asked ? ` (${once.asked} requests)` : ""}`,
          wrong:
            unplayed ?? wrongWith(usual.ended, always.ended) ?? wrongWith(usual.ended, once.ended),
        });
      }
    }
  } finally {
    await rig.stop();
  }
  return cells;
}

interface Asked {
  readonly ended: Ended;
  /** Requests that reached the storage, and how many of them met the fault. */
  readonly asked: number;
  readonly played: number;
}

/** @param fault what the requests meet that are meant, by their number */
async function ask(
  rig: Rig,
  transfer: Transfer,
  fault: (index: number) => string | undefined,
): Promise<Asked> {
  await reset(rig);
  const isMeant = ({ url, method }: { url: URL; method: string }): boolean =>
    url.pathname.startsWith("/~storage/") &&
    (transfer.kind === "download" ? method === "GET" : /^(?:PUT|POST)$/.test(method));
  let count = 0;
  const steering = {
    fault: (one: { url: URL; method: string }) => (isMeant(one) ? fault(count++) : undefined),
  };
  const { result, exchanges } = await rig.during(steering, async () => {
    try {
      return { value: await transfer.run(rig.client as never, rig.mock) };
    } catch (error) {
      return { error };
    }
  });
  const stored = exchanges.filter(({ serverKey }) => serverKey === "storage");
  const played = stored.filter(({ reason }) => reason?.includes("the fault "));
  // Whoever leaves before the answer leaves before it is written down.
  const left = "error" in result && stored.length < count ? count - stored.length : 0;
  return { ended: result, asked: count, played: played.length + left };
}

/** Goes back to the examples; a connection that a fault has ended may still be taken for a good one. */
async function reset({ mock }: Rig, tries = 3): Promise<void> {
  try {
    await fetch(`${new URL(mock.url).origin}/~state/reset`, { method: "POST" });
  } catch (error) {
    if (tries === 1) throw error;
    await reset({ mock } as Rig, tries - 1);
  }
}

function wrongWith(usual: Ended, ended: Ended): string | undefined {
  if (!("value" in usual)) return `without a fault: ${told(usual)}`;
  if ("error" in ended) {
    return ended.error instanceof SpecwrightError ? undefined : `no error of ours: ${told(ended)}`;
  }
  if (difference(usual.value, ended.value) === undefined) return undefined;
  return `another value: ${show(ended.value, 200)}`;
}
