import { createHash } from "node:crypto";
import type { Citation, Cited } from "./citations.ts";
import { citersOf } from "./hold.ts";

/** A cited file that is no longer what anybody has read. */
export interface Moved {
  readonly repository: string;
  readonly path: string;
  readonly why: "changed" | "gone";
  /** Operations that cite it: those to read again. */
  readonly operations: readonly string[];
}

/** What has become of a provider's sources where they came from. */
export interface Upstream {
  readonly moved: readonly Moved[];
  /** Files that are as somebody has read them. */
  readonly same: number;
  /** Files of which no answer came, with why. */
  readonly failed: readonly string[];
  /** Sources that are no repository: pages are read by people. */
  readonly pages: readonly string[];
}

/** Asks for a file; undefined where there is none. */
export type Get = (url: string) => Promise<Uint8Array | undefined>;

/** The most that a cited file may hold. */
const MOST = 5_000_000;

/** The newest text of files, as GitHub serves it. */
export const fromGitHub: Get = async (url) => {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > MOST) throw new Error(`more than ${MOST} bytes`);
  return bytes;
};

/**
 * Holds the hashes of cited files against the newest files of their repositories. A repository may be cited at several commits: a file is known
 * where any of them has it as it is now.
 */
export async function upstream(
  citations: readonly Citation[],
  sources: readonly Cited[],
  get: Get,
): Promise<Upstream> {
  const repositories = new Map<string, Cited[]>();
  const pages: string[] = [];
  for (const source of sources) {
    const [, repository] =
      /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)(?:\/|$)/.exec(source.url ?? "") ?? [];
    if (repository === undefined || !source.files) pages.push(source.id);
    else repositories.set(repository, [...(repositories.get(repository) ?? []), source]);
  }
  const moved: Moved[] = [];
  const failed: string[] = [];
  let same = 0;
  for (const [repository, own] of repositories) {
    const known = new Map<string, Set<string>>();
    for (const { path, sha256 } of own.flatMap(({ files = [] }) => files))
      known.set(path, (known.get(path) ?? new Set()).add(sha256));
    for (const [path, hashes] of known) {
      const address = path.split("/").map(encodeURIComponent).join("/");
      let now: Uint8Array | undefined;
      try {
        now = await get(`https://raw.githubusercontent.com/${repository}/HEAD/${address}`);
      } catch (error) {
        failed.push(`${repository} ${path}: ${(error as Error).message}`);
        continue;
      }
      const hash = now && createHash("sha256").update(now).digest("hex");
      if (hash !== undefined && hashes.has(hash)) same++;
      else {
        const operations = own.flatMap(({ id }) => citersOf(citations, id, path));
        const why = now === undefined ? "gone" : "changed";
        moved.push({ repository, path, why, operations: [...new Set(operations)].sort() });
      }
    }
  }
  return { moved, same, failed, pages };
}

/** The same in Markdown, for the summary of a run. */
export function upstreamReport(provider: string, { moved, same, failed, pages }: Upstream): string {
  return [
    `## ${provider}`,
    "",
    `${same} cited files are as they were read, ${moved.length} are not, ${failed.length} could not be looked at; ${pages.length} sources are pages, which people read.`,
    ...(moved.length > 0 ? [""] : []),
    ...moved.map(
      ({ repository, path, why, operations }) =>
        `- ${why}: ${repository} \`${path}\`; read again: ${operations.join(", ") || "nothing cites it"}`,
    ),
    ...(failed.length > 0 ? [""] : []),
    ...failed.map((one) => `- not looked at: ${one}`),
    "",
  ].join("\n");
}
