import { BUMPS, type Bump, type Change } from "./bump.ts";
import type { PackagePlan } from "./plan.ts";

/** Most changes that are listed for a package, unless all are asked for. */
const MOST = 30;

const WORDS: Readonly<Record<Bump, string>> = {
  none: "",
  patch: "mended",
  minor: "added",
  major: "breaks",
};

/** A plan in a user's words. */
export function report(plan: PackagePlan, { all }: { all: boolean }): string {
  const { name, version, changes, least } = plan;
  if (changes === undefined) return `${name}: first release; nothing to compare with`;
  if (changes.length === 0) return `${name} ${version}: nothing that a user could see`;
  const sorted = sort(changes);
  const shown = all ? sorted : sorted.slice(0, MOST);
  return [
    `${name} ${version}: at least ${least}${verdictOn(plan)}`,
    ...shown.map((change) => `  ${WORDS[change.bump].padEnd(6)} ${lineOf(change, name)}`),
    ...(sorted.length > shown.length
      ? [`  … and ${sorted.length - shown.length} more (--all)`]
      : []),
  ].join("\n");
}

function verdictOn({ asked, tooLittle }: PackagePlan): string {
  if (asked === undefined) return "";
  const what = asked.bump === "none" ? "nothing" : `${asked.bump} (${asked.file})`;
  return `; the changesets ask for ${what}${tooLittle ? ": TOO LITTLE" : ""}`;
}

/** What users read in a changelog: one line for each operation or export that is touched. */
export function changelog({ changes = [], name }: PackagePlan): string {
  return sort(changes)
    .map((change) => `- ${change.bump === "major" ? "**Breaks:** " : ""}${lineOf(change, name)}`)
    .join("\n");
}

/** What breaks first; of one weight, by place. */
function sort(changes: readonly Change[]): Change[] {
  return [...changes].sort(
    (a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump) || a.where.localeCompare(b.where),
  );
}

function lineOf({ where, text }: Change, name: string): string {
  const place = where.replace(/^create\w+\(\) result\./, "");
  const id = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+/.exec(place)?.[0];
  const page =
    id === undefined ? "" : ` (npx @specwright/docs ${name.replace(/^@[^/]+\//, "")} ${id})`;
  return `\`${place}\`: ${text}${page}`;
}
