import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { generate } from "@specwright/codegen/generate";
import { ROOT } from "@specwright/config/workspace";
import { startTraffic, type Traffic } from "@specwright/contract/traffic";
import { SchemaValidator } from "@specwright/contract/validator";
import { type Difference, drift, type Report } from "@specwright/drift";
import { specFileIn } from "@specwright/spec";
import { apply } from "../apply/apply.ts";
import { Draw } from "./draw.ts";
import { mutate } from "./mutate.ts";
import type { Mutation } from "./mutation.ts";
import { behind, bodiesOf, get, isObject, type Json } from "./sites.ts";

/** How a score is made. */
export interface ScoreOptions {
  /** Ways in which the spec drifts. */
  readonly changes: number;
  readonly seed: number;
  /** Hours of traffic; in each the program makes every call that succeeds, in another order. */
  readonly hours: number;
}

/** How well drift was found. */
export interface Score {
  readonly provider: string;
  readonly changes: number;
  readonly calls: number;
  /** Reported, with kind and place right. */
  readonly found: number;
  /** Named right in the patched spec. */
  readonly patched: number;
  /** Reported where nothing had changed. */
  readonly alarms: readonly string[];
  /** Reported on the mock of the spec itself. */
  readonly alarmsUnchanged: readonly string[];
  /** Answers of the drifted mock that the patched spec takes, by another validator. */
  readonly accepted: number;
  readonly answers: number;
  /** What went wrong, for a person. */
  readonly faults: readonly string[];
}

/** Plays drift on a mock of one provider: a day of its client's traffic, the report, the patch, the traffic again. */
export async function score(provider: string, options: ScoreOptions): Promise<Score> {
  const folder = join(ROOT, "packages", provider);
  const own = readFileSync(join(folder, "openapi.json"), "utf8");
  const original = JSON.parse(own) as Json;
  const drifted = JSON.parse(own) as Json;
  const mutations = mutate(drifted, options.changes, options.seed);
  const faults: string[] = [];

  const quiet = await dayOf({ name: provider, folder }, original, original, {
    ...options,
    hours: 1,
  });
  const day = await dayOf({ name: provider, folder }, drifted, original, options);
  const alarms = day.report.differences.filter((one) => !explains(mutations, one)).map(text);
  const missed = mutations.filter(({ truth }) => !truth.every((one) => holds(day.report, one)));
  for (const { what, truth } of missed)
    faults.push(
      `not found: ${what} at ${truth.map(({ kind, pointer }) => `${kind} ${pointer}`).join(" and ")}`,
    );

  const root = mkdtempSync(join(tmpdir(), "specwright-drift-"));
  try {
    const patchedSpec = await patched(root, provider, day.report, faults);
    const again = await dayOf({ name: provider, folder }, drifted, patchedSpec, {
      ...options,
      hours: 1,
    });
    const right = mutations.filter(
      (one) => !missed.includes(one) && isPatched(one, patchedSpec, again.report, faults),
    );
    const { accepted, answers } = await accepts(provider, drifted, patchedSpec, faults);
    return {
      provider,
      changes: mutations.length,
      calls: day.calls,
      found: mutations.length - missed.length,
      patched: right.length,
      alarms,
      alarmsUnchanged: quiet.report.differences.map(text),
      accepted,
      answers,
      faults,
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Traffic against a mock, seen by a radar that knows a spec. */
async function dayOf(
  provider: { readonly name: string; readonly folder: string },
  mock: Json,
  spec: Json,
  { hours, seed }: ScoreOptions,
): Promise<{ report: Report; calls: number }> {
  const traffic: Traffic = await startTraffic(provider, mock);
  const draw = new Draw(seed);
  let calls = 0;
  try {
    const radar = drift({ spec, report: () => {}, sample: 1, least: Math.min(3, hours) });
    radar.watch(traffic.client);
    for (let hour = 0; hour < hours; hour++) {
      // Errors are rare: each once a day.
      const now = traffic.calls.filter(({ answer }) => hour === 0 || answer.status < 300);
      for (const call of draw.shuffled(now)) {
        await traffic.make(call);
        calls++;
        // A day has room between its calls; here the radar gets its turn by being asked.
        if (calls % 16 === 0) await radar.report();
      }
    }
    return { report: await radar.report(), calls };
  } finally {
    await traffic.stop();
  }
}

/** The spec that `apply` makes of a report, generated. */
async function patched(
  root: string,
  provider: string,
  report: Report,
  faults: string[],
): Promise<Json> {
  const folder = join(root, "specs", provider);
  cpSync(join(ROOT, "specs", provider), folder, { recursive: true });
  cpSync(join(ROOT, "specs/extensions.schema.json"), join(root, "specs/extensions.schema.json"));
  const bundle = join(root, "packages", provider, "openapi.json");
  mkdirSync(dirname(bundle), { recursive: true });
  cpSync(join(ROOT, "packages", provider, "openapi.json"), bundle);
  for (const { files, changes } of apply(root, [{ name: "report", report }])) {
    for (const { said, isDone } of changes) if (!isDone) faults.push(`left to a person: ${said}`);
    for (const [file, content] of files) {
      if (relative(folder, file).startsWith("..")) continue;
      writeFileSync(file, content);
    }
  }
  const specPath = specFileIn(folder) as string;
  const { files } = await generate({ name: provider, folder, specPath });
  return JSON.parse(files.get(`packages/${provider}/openapi.json`) as string) as Json;
}

const text = ({ kind, pointer, types }: Difference): string =>
  `${kind} ${pointer} (${Object.keys(types).join(", ")})`;

const holds = ({ differences }: Report, truth: { kind: string; pointer: string }): boolean =>
  differences.some(({ kind, pointer }) => kind === truth.kind && pointer === truth.pointer);

const explains = (mutations: readonly Mutation[], { kind, pointer }: Difference): boolean =>
  mutations.some(
    ({ truth, follows }) =>
      truth.some((one) => one.kind === kind && one.pointer === pointer) || follows(kind, pointer),
  );

/** Does the patched spec take what had changed, and say so at the right place? */
function isPatched(
  { what, truth, type }: Mutation,
  spec: Json,
  again: Report,
  faults: string[],
): boolean {
  const wrong = truth.flatMap(({ kind, pointer }) => {
    if (kind === "enum") {
      // A report holds no value, so the list stays as it is; that there are others is said.
      const holder = get(spec, pointer.split("/").slice(0, -2).join("/")) as Json;
      const evidence = holder["x-evidence"] as { observed?: unknown } | undefined;
      return evidence?.observed ? [] : [`${pointer} does not say that others were observed`];
    }
    if (holds(again, { kind, pointer })) return [`${pointer} is still reported`];
    if (kind !== "field") return [];
    const field = behind(spec, pointer).node;
    const isTyped = type === undefined || field.type === type;
    return isObject(get(spec, pointer)) && isTyped
      ? []
      : [`${pointer} is ${String(field.type)}, no ${type}`];
  });
  for (const one of wrong) faults.push(`not patched: ${what}: ${one}`);
  return wrong.length === 0;
}

/** The answers of the drifted mock, held against the patched spec by another validator than the radar. */
async function accepts(provider: string, drifted: Json, spec: Json, faults: string[]) {
  const validator = new SchemaValidator(`drift-${provider}`, spec);
  const own = new Map(
    Object.values(spec.paths as Record<string, Json>).flatMap((item) =>
      Object.values(item).flatMap((one) =>
        isObject(one) && typeof one.operationId === "string"
          ? [[one.operationId, one] as const]
          : [],
      ),
    ),
  );
  let accepted = 0;
  let answers = 0;
  for (const body of bodiesOf(drifted).filter(({ status }) => status.startsWith("2"))) {
    const place = body.operationPointer;
    if (!own.has(body.operation)) continue;
    const response = behind(spec, `${place}/responses/${body.status}`);
    const type = body.mediaType.replaceAll("/", "~1");
    for (const value of body.values) {
      answers++;
      const media = get(spec, `${response.pointer}/content/${type}`);
      const issues = isObject(media)
        ? media.schema === undefined
          ? []
          : await validator.issues(`${response.pointer.slice(1)}/content/${type}/schema`, value)
        : [{ place: "", rule: "content" }];
      if (issues.length === 0) accepted++;
      else
        faults.push(
          `not accepted: ${body.operation} ${body.status}: ${issues
            .map(({ place: at, rule }) => `${at} breaks ${rule}`)
            .slice(0, 3)
            .join(", ")}`,
        );
    }
  }
  return { accepted, answers };
}
