import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import type { PackedPackage } from "../pack.ts";

interface SourceMap {
  readonly sources?: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

/** Can a debugger show the sources of each module? They are not shipped, so its map must hold them. */
export function checkMaps({ folder, files }: PackedPackage): string[] {
  return files
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), "utf8");
      const named = /^\/\/# sourceMappingURL=(?!data:)(\S+)\s*$/m.exec(code)?.[1];
      if (named === undefined) return [];
      const path = join(dirname(file), named);
      if (!files.includes(path))
        return [`${file} names the source map ${path}, which is not shipped`];
      const { sources = [], sourcesContent = [] } = JSON.parse(
        readFileSync(join(folder, path), "utf8"),
      ) as SourceMap;
      const lacking = sources.find((_, at) => typeof sourcesContent[at] !== "string");
      return lacking === undefined ? [] : [`${path} does not hold ${lacking}; set "inlineSources"`];
    });
}
