import { SpecwrightError } from "@specwright/runtime";
import { call, settled } from "../answers.ts";
import { difference, type Json, show } from "../json.ts";
import { expectedOutcome } from "../outcome.ts";
import { readSpec } from "../read-spec.ts";
import { argumentsOf, exampleValues, methodValues } from "../request.ts";
import { type Rig, type RigOptions, startRig } from "../rig.ts";
import { documentOf, type Provider } from "../run.ts";
import type { Spec } from "../spec.ts";
import { type Ended, type FaultCell, HURRIED, told } from "./cell.ts";
import { type Subject, subjectsOf } from "./kinds.ts";
import { transferTable } from "./transfers.ts";

/** The faults that any provider may have. */
const FAULTS = [
  "429",
  "429,retry-after=1",
  "500",
  "503,retry-after=date",
  "401",
  "latency=20",
  "latency=2000",
  "cut",
  "cut=0",
  "trickle=2",
  "bad-json",
  "login-page",
  "login-page=503",
  "reset",
  "repeat-page",
  "clock=-3600",
] as const;

/** Meets each kind of operation of a provider with each fault, through its client. */
export async function faultTable(
  provider: Provider,
  options: RigOptions = {},
): Promise<FaultCell[]> {
  const spec = readSpec(documentOf(provider));
  const rig = await startRig(provider, spec, {
    ...options,
    more: { ...HURRIED, retries: 2 },
  });
  const cells: FaultCell[] = [];
  try {
    for (const { subject, faults } of plan(spec)) {
      let usual = await ask(rig, subject, undefined, 0);
      // The first request finds nothing prepared yet.
      for (let tries = 1; tries < 3 && "error" in usual.ended; tries += 1)
        usual = await ask(rig, subject, undefined, 0);
      for (const fault of faults) {
        cells.push(
          await cellOf({ provider: provider.name, spec, rig, subject, fault, usual: usual.ended }),
        );
      }
    }
  } finally {
    await rig.stop();
  }
  return [...cells, ...(await transferTable(provider, spec, options))];
}

/** Each kind with all faults that it can meet; each playable quirk with an operation that has it. */
function plan(spec: Spec): { subject: Subject; faults: string[] }[] {
  const subjects = subjectsOf(spec);
  const everywhere = quirksOf(spec.document);
  const planned = subjects.map((subject) => ({
    subject,
    faults: [...FAULTS, ...everywhere].filter(
      (one) => one !== "repeat-page" || subject.operation.pagination !== undefined,
    ),
  }));
  const seen = new Set<string>();
  for (const operation of spec.operations) {
    const own = quirksOf(declaredBy(spec, operation.id)).filter((name) => !seen.has(name));
    const [method] = operation.methods;
    if (own.length === 0 || method === undefined) continue;
    for (const name of own) seen.add(name);
    const kind = operation.pagination ? "list" : "get";
    planned.push({ subject: { kind, operation, method }, faults: own });
  }
  return planned;
}

function declaredBy(spec: Spec, id: string): Json {
  const items = Object.values((spec.document.paths ?? {}) as Record<string, Record<string, Json>>);
  return items.flatMap((item) => Object.values(item)).find((one) => one?.operationId === id) ?? {};
}

/** Names of the quirks that can be played; a long delay is played as a short one. */
function quirksOf(owner: Json): string[] {
  return ((owner["x-quirks"] ?? []) as { name: string; play?: Json }[]).flatMap(({ name, play }) =>
    play === undefined ? [] : [play.delay === undefined ? name : `${name}=20`],
  );
}

interface CellParts {
  readonly provider: string;
  readonly spec: Spec;
  readonly rig: Rig;
  readonly subject: Subject;
  readonly fault: string;
  readonly usual: Ended;
}

async function cellOf(parts: CellParts): Promise<FaultCell> {
  const { provider, subject, fault, rig } = parts;
  const always = await ask(rig, subject, () => fault, 0);
  let left = 1;
  const once = await ask(rig, subject, () => (left-- > 0 ? fault : undefined), 2);
  const unplayed = always.wasPlayed && once.wasPlayed ? undefined : "the fault was not played";
  const wrong = unplayed ?? wrongWith(parts, always) ?? wrongWith(parts, once);
  const { kind, method } = subject;
  const [first, second] = [told(always.ended), told(once.ended)];
  const tries =
    once.bodies.length > 1 && kind !== "list" ? ` (${once.bodies.length} requests)` : "";
  return {
    provider,
    kind,
    operation: method.id,
    fault,
    always: first,
    once: `${second}${tries}`,
    wrong,
  };
}

interface Asked {
  readonly ended: Ended;
  /** The JSON bodies of the answers on the wire; undefined for any other. */
  readonly bodies: readonly unknown[];
  readonly wasPlayed: boolean;
}

async function ask(
  rig: Rig,
  subject: Subject,
  fault: (() => string | undefined) | undefined,
  retries: number,
): Promise<Asked> {
  const { operation, method } = subject;
  const request = operation.body ? [...operation.body.examples.keys()][0] : undefined;
  const example = exampleValues(operation, request);
  const limit = operation.pagination?.parameters.limit;
  const sized = limit && !limit.startsWith("/") ? { ...example.query, [limit]: 2 } : example.query;
  const values = methodValues({ ...example, query: sized }, method, operation);
  const args = argumentsOf(operation, method, values);
  const options = { ...(args.at(-1) as Json), retries };
  const { result, exchanges } = await rig.during({ ...(fault && { fault }) }, async () => {
    try {
      return { value: await whole(rig.client, subject, [...args.slice(0, -1), options]) };
    } catch (error) {
      return { error };
    }
  });
  return {
    ended: result,
    bodies: exchanges.map(({ responseBody }) => parsed(responseBody)),
    // Whoever leaves before the answer leaves before it is written down.
    wasPlayed:
      told(result) === "TimeoutError" ||
      exchanges.some(({ reason }) => reason?.startsWith("the fault ")),
  };
}

/** All of a list, the text of a file, any other value as it is. */
async function whole(
  client: Json,
  { method, operation }: Subject,
  args: unknown[],
): Promise<unknown> {
  const called = call(client, method.id, args);
  if (operation.pagination && !method.result) {
    return (called as { all(options: object): Promise<unknown> }).all({ max: 50 });
  }
  return settled(await called);
}

/** Why an outcome is neither a right value nor an error of ours. */
function wrongWith(
  { spec, subject, fault, usual }: CellParts,
  { ended, bodies }: Asked,
): string | undefined {
  if ("error" in ended) {
    return ended.error instanceof SpecwrightError ? undefined : `no error of ours: ${told(ended)}`;
  }
  if (!("value" in usual)) return `without a fault: ${told(usual)}`;
  if (difference(usual.value, ended.value) === undefined) return undefined;
  const isQuirk = !FAULTS.some((one) => one === fault);
  if (isQuirk && isRightOf(spec, subject, bodies, ended.value)) return undefined;
  return `another value: ${show(ended.value, 200)}`;
}

/** A quirk gives other values, and they are right where they are what the answer says. */
function isRightOf(
  spec: Spec,
  { operation, method }: Subject,
  bodies: readonly unknown[],
  value: unknown,
): boolean {
  const { pagination } = operation;
  const success = operation.answers.find(({ status }) => status < 300);
  if (!success) return false;
  if (pagination && !method.result) {
    const items = bodies.flatMap((body) => {
      const page = expectedOutcome(spec, operation, method, { ...success, value: body });
      return page.kind === "page" ? page.items : [];
    });
    const isTwice = new Set(items.map((one) => JSON.stringify(one))).size < items.length;
    return !isTwice && difference(items, value) === undefined;
  }
  const outcome = expectedOutcome(spec, operation, method, { ...success, value: bodies.at(-1) });
  return outcome.kind === "value" && difference(outcome.value, value) === undefined;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    return undefined;
  }
}
