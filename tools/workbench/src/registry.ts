import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { ROOT, readJson } from "@specwright/config/workspace";

/** The only names that are served; all others are the business of the public registry. */
const SCOPE = "@specwright/";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
}

interface Packed {
  readonly manifest: Manifest;
  readonly tarball: Uint8Array;
}

/** What is answered to npm. */
export interface RegistryAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/**
 * A read-only npm registry of the workspace's packages, as they would be published. Each is packed when it is
 * first asked for; what is built later is packed after a restart.
 */
export class Registry {
  readonly #folders: ReadonlyMap<string, string>;
  readonly #packed = new Map<string, Promise<Packed>>();

  constructor(root: string = ROOT) {
    const folders = globSync("packages/*/package.json", { cwd: root }).map((path) => {
      const manifest = readJson<Manifest>(join(root, path));
      return [manifest, join(root, dirname(path))] as const;
    });
    this.#folders = new Map(
      folders
        .filter(([{ name, private: hidden }]) => hidden !== true && name.startsWith(SCOPE))
        .map(([{ name }, folder]) => [name, folder]),
    );
  }

  /**
   * Answers npm.
   *
   * @param path path below the registry's address, as it came: `@specwright%2fpluto`
   * @param base the registry's own address, with a slash at its end
   */
  async answer(path: string, base: string): Promise<RegistryAnswer> {
    const [name = "", file] = path.replace(/%2f/gi, "/").split("/-/", 2);
    const folder = this.#folders.get(name);
    if (folder === undefined)
      return refused(
        404,
        `there is no ${name || "package of that name"} here; there is ${[...this.#folders.keys()].join(", ")}`,
      );
    let packed: Packed;
    try {
      packed = await this.#pack(name, folder);
    } catch (error) {
      return refused(500, `${name} could not be packed: ${(error as Error).message}`);
    }
    const { manifest, tarball } = packed;
    const { version } = manifest;
    const tarballName = `${name.slice(SCOPE.length)}-${version}.tgz`;
    if (file === tarballName)
      return { status: 200, type: "application/octet-stream", body: tarball };
    if (file !== undefined) return refused(404, `${name} has ${tarballName} only`);
    const dist = {
      tarball: `${base}${name}/-/${tarballName}`,
      integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
      shasum: createHash("sha1").update(tarball).digest("hex"),
    };
    const body = {
      name,
      "dist-tags": { latest: version },
      versions: { [version]: { ...manifest, dist } },
    };
    return json(200, body);
  }

  #pack(name: string, folder: string): Promise<Packed> {
    const known = this.#packed.get(name);
    if (known !== undefined) return known;
    const packing = pack(folder);
    this.#packed.set(name, packing);
    // What failed is tried again: it may have been built meanwhile.
    packing.catch(() => this.#packed.delete(name));
    return packing;
  }
}

/** Packs as a release does: pnpm puts versions in place of `workspace:` and `catalog:`. */
async function pack(folder: string): Promise<Packed> {
  if (!existsSync(join(folder, "dist"))) throw new Error("it is not built; run: pnpm build");
  const { version } = readJson<{ devEngines: { packageManager: { version: string } } }>(
    join(ROOT, "package.json"),
  ).devEngines.packageManager;
  const scratch = mkdtempSync(join(tmpdir(), "specwright-npm-"));
  try {
    await promisify(execFile)(
      "npx",
      ["--yes", `pnpm@${version}`, "pack", "--pack-destination", scratch],
      { cwd: folder, shell: process.platform === "win32" },
    );
    const tarball = readFileSync(join(scratch, globSync("*.tgz", { cwd: scratch })[0] ?? ""));
    return { manifest: manifestIn(gunzipSync(tarball)), tarball };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The `package.json` of a tar: a header of 512 bytes before each file, with its name and its size in octal. */
function manifestIn(tar: Buffer): Manifest {
  const word = (from: number, to: number): string =>
    tar
      .toString("utf8", from, to)
      .replace(/\0[\s\S]*$/, "")
      .trim();
  for (let at = 0; at + 512 <= tar.length; ) {
    const size = Number.parseInt(word(at + 124, at + 136) || "0", 8);
    const start = at + 512;
    if (word(at, at + 100) === "package/package.json") {
      return JSON.parse(tar.toString("utf8", start, start + size)) as Manifest;
    }
    at = start + Math.ceil(size / 512) * 512;
  }
  throw new Error("its tarball has no package.json");
}

function refused(status: number, reason: string): RegistryAnswer {
  return json(status, { error: reason });
}

function json(status: number, body: object): RegistryAnswer {
  return { status, type: "application/json", body: `${JSON.stringify(body)}\n` };
}
