import { mergeReports } from "./merge.js";
import { parseReport } from "./parse.js";
import type { Report } from "./report.js";

/** Where a run's report goes; each is the whole of the run so far. */
export type Store = (report: Report) => unknown;

type Fs = typeof import("node:fs");

/** Node's own, without an import that a bundler would follow into a browser. */
const builtin = <T>(name: string): T | undefined =>
  (
    globalThis as { process?: { getBuiltinModule?: (name: string) => T | undefined } }
  ).process?.getBuiltinModule?.(name);

/**
 * A file that holds what all runs have seen: what stands there when the first report of a run is written is kept, and the run put beside it.
 *
 * @throws Error where there is no file system, or the file holds anything but a report
 */
export function fileStore(path: string): Store {
  const fs = builtin<Fs>("node:fs");
  if (!fs)
    throw new TypeError(
      "drift: report must be a function where there is no file system; give { report: (report) => … }",
    );
  const before = fs.existsSync(path) ? parseReport(fs.readFileSync(path, "utf8"), path) : undefined;
  return (report) => {
    // Of an earlier version of the spec: its pointers lead elsewhere, and it is kept by itself.
    const isSame = before === undefined || before.spec.hash === report.spec.hash;
    if (!isSame) fs.copyFileSync(path, `${path}.${before.spec.hash}`);
    const whole = before && isSame ? mergeReports([before, report]) : report;
    const slash = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
    if (slash > 0) fs.mkdirSync(path.slice(0, slash), { recursive: true });
    // In one step: whoever reads it meanwhile gets a whole report.
    const next = `${path}.next`;
    fs.writeFileSync(next, `${JSON.stringify(whole, null, 2)}\n`);
    fs.renameSync(next, path);
  };
}
