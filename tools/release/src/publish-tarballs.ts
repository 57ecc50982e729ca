// Imports nothing but Node and its neighbours: see record.ts.
import { basename, join } from "node:path";
import { integrityOf, readRecord, type VerifiedPackage } from "./record.ts";
import { run } from "./run.ts";

/** What became of a package. */
type Outcome = "published" | "there already" | "there, of other bytes";

/**
 * Publishes the tarballs that were verified, byte for byte, and tags each version that the registry has
 * of them. What an interrupted run has left undone, the next one does: a version that is there is not
 * published again, and gets the tag that it lacks.
 *
 * @param folder with the tarballs and their record
 * @param root the repository whose commit is tagged
 * @returns the exit code
 */
export async function publishTarballs(folder: string, root: string): Promise<number> {
  const record = readRecord(folder);
  const head = await git(root, "rev-parse", "HEAD");
  if (head !== record.commit) {
    console.error(`release: the tarballs are of commit ${record.commit}, this is ${head}`);
    return 1;
  }
  let failures = 0;
  for (const verified of record.packages) {
    const id = `${verified.name}@${verified.version}`;
    try {
      const outcome = await publishOne(verified, folder, root);
      const tag = await tagOf(root, id);
      if (tag === undefined && outcome === "there, of other bytes") {
        throw new Error(
          "the registry has it of another commit, and no tag says which: tag that one",
        );
      }
      if (tag === undefined) await git(root, "tag", "--annotate", id, `--message=${id}`);
      console.log(
        `${id}: ${outcome}${tag === undefined ? ", tagged" : ""} (${verified.integrity})`,
      );
    } catch (error) {
      failures++;
      console.error(`${id}: ${(error as Error).message}`);
    }
    // What depends on it must not be there before it is.
    if (failures > 0) break;
  }
  if (failures > 0)
    console.error("release: run it again; what is published stays, the rest follows");
  return failures === 0 ? 0 : 1;
}

async function publishOne(
  verified: VerifiedPackage,
  folder: string,
  root: string,
): Promise<Outcome> {
  const tarball = join(folder, basename(verified.file));
  const there = await published(verified);
  if (there !== undefined) {
    return there === verified.integrity ? "there already" : "there, of other bytes";
  }
  if (integrityOf(tarball) !== verified.integrity) throw new Error("is not what was verified");
  const tag = verified.version.includes("-") ? "next" : "latest";
  const args = ["publish", tarball, "--access", "public", "--tag", tag, "--ignore-scripts"];
  // Not in the folder: an .npmrc there would tell npm where to send the credentials.
  const { code, output } = await run("npm", args, { cwd: root, show: true });
  // An answer that is lost on its way is not a version that is missing.
  const now = await published(verified);
  if (now === verified.integrity) return "published";
  if (now !== undefined) throw new Error(`the registry took other bytes than were sent: ${now}`);
  throw new Error(`npm publish ended with ${code}, and the registry has it not:\n${output}`);
}

/** The hash of a version that the registry has; undefined where it has none. */
async function published({ name, version }: VerifiedPackage): Promise<string | undefined> {
  const args = ["view", `${name}@${version}`, "dist.integrity", "--json", "--prefer-online"];
  const { code, output } = await run("npm", args, { cwd: process.cwd() });
  const found = /"(sha512-[^"]+)"/.exec(output)?.[1];
  if (found !== undefined) return found;
  // A package without that version answers nothing at all; one that is not there is an E404.
  if (/\bE404\b/.test(output) || (code === 0 && output.trim() === "")) return undefined;
  throw new Error(`the registry does not say whether it has it:\n${output}`);
}

async function tagOf(root: string, id: string): Promise<string | undefined> {
  const { code, output } = await run(
    "git",
    ["rev-parse", "--verify", "--quiet", `refs/tags/${id}`],
    {
      cwd: root,
    },
  );
  return code === 0 ? output.trim() : undefined;
}

async function git(root: string, ...args: string[]): Promise<string> {
  const { code, output } = await run("git", args, { cwd: root });
  if (code !== 0) throw new Error(`git ${args.join(" ")} failed:\n${output}`);
  return output.trim();
}
