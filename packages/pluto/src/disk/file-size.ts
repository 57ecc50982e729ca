interface FileSystem {
  stat(path: string): Promise<{ readonly size: number; isFile(): boolean }>;
}

interface Runtime {
  readonly process?: { getBuiltinModule?(name: string): unknown };
}

/**
 * The size of a file in bytes; undefined where there is none, or no file system. Asked for at run
 * time and not imported, so that bundles for browsers stay whole.
 */
export async function fileSize(path: string): Promise<number | undefined> {
  const { process } = globalThis as Runtime;
  const files = process?.getBuiltinModule?.("node:fs/promises") as FileSystem | undefined;
  try {
    const stat = await files?.stat(path);
    return stat?.isFile() ? stat.size : undefined;
  } catch {
    return undefined;
  }
}
