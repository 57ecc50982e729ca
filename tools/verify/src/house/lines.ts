import { foldersOf, type Tree } from "./tree.ts";

/** Hand-written lines of a package or tool. */
export interface Lines {
  readonly folder: string;
  readonly source: number;
  readonly tests: number;
  /** Examples, scripts, settings. */
  readonly others: number;
  /** Lines of the sources that stand, in a run of six or more, somewhere else too. */
  readonly repeated: number;
}

const RUN = 6;
const TESTS = /^[^/]+\/[^/]+\/(test|e2e|nightly|smoke)\//;
const SOURCE = /^[^/]+\/[^/]+\/src\//;
/** Blank lines, comments, imports and lone punctuation say nothing of who repeats whom. */
const THIN = /^$|^(\/\/|\/?\*)|^(import|export) .*from |^\} from "|^[^\p{L}\p{Nd}]*$/u;

/** Counts a tree by package and tool. */
export function linesOf(tree: Tree): Lines[] {
  const repeated = repeatedLines(tree);
  return foldersOf(tree).map((folder) => {
    const files = [...tree].filter(([path]) => path.startsWith(`${folder}/`));
    const count = (wanted: (path: string) => boolean) =>
      files
        .filter(([path]) => wanted(path))
        .reduce((sum, [, text]) => sum + text.trimEnd().split("\n").length, 0);
    const source = count((path) => SOURCE.test(path));
    const tests = count((path) => TESTS.test(path));
    return {
      folder,
      source,
      tests,
      others: count(() => true) - source - tests,
      repeated: repeated.filter((place) => place.startsWith(`${folder}/`)).length,
    };
  });
}

/** Lines, as `path:number`, that are part of a run of six which stands in two places of the sources. */
function repeatedLines(tree: Tree): string[] {
  const runs = new Map<string, string[][]>();
  for (const [path, text] of tree) {
    if (!SOURCE.test(path)) continue;
    const lines = text
      .split("\n")
      .map((line, index) => ({ text: line.trim(), place: `${path}:${index + 1}` }))
      .filter((line) => !THIN.test(line.text));
    for (let at = 0; at + RUN <= lines.length; at++) {
      const run = lines.slice(at, at + RUN);
      const key = run.map((line) => line.text).join("\n");
      const places = runs.get(key) ?? [];
      places.push(run.map(({ place }) => place));
      runs.set(key, places);
    }
  }
  return [...new Set([...runs.values()].filter((places) => places.length > 1).flat(2))];
}
