import { dirname, resolve } from "node:path";
import type { Problem } from "@specwright/spec";
import { SpecFiles } from "@specwright/spec";
import { decoded, pointerWords } from "@specwright/spec/pointer";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

interface Parsed {
  readonly root: Node | null;
  readonly lines: LineCounter;
}

/**
 * Finds the place in the *source* files of what a pointer means in the bundle: it walks the source
 * spec and follows `$ref`s into the other files, as the bundler did.
 */
export class Locator {
  readonly #rootFile: string;
  readonly #files: SpecFiles;
  readonly #parsed = new Map<string, Parsed>();

  constructor(rootFile: string) {
    this.#rootFile = rootFile;
    this.#files = new SpecFiles(rootFile);
  }

  /** A problem at the deepest place of the pointer that the source files have. */
  problem(pointer: string, rule: string, message: string, fix?: string): Problem {
    return { rule, message, fix, ...this.find(pointer) };
  }

  /** File, line and column, counted from 1. */
  find(pointer: string): { file: string; line: number; column: number } {
    let file = this.#rootFile;
    let node: unknown = this.#parse(file).root;
    let offset = isMap(node) ? (node.range?.[0] ?? 0) : 0;
    let words = pointerWords(pointer);
    for (let hops = 0; hops < 1000; hops++) {
      const ref = isMap(node) ? node.get("$ref") : undefined;
      if (typeof ref === "string") {
        const [path = "", fragment = ""] = ref.split("#");
        if (/^[a-z]+:\/\//i.test(path)) break;
        const target = path === "" ? file : resolve(dirname(file), decoded(path));
        const parsed = this.#tryParse(target);
        if (!parsed) break;
        file = target;
        node = parsed.root;
        words = [...pointerWords(fragment).map(decoded), ...words];
        if (words.length === 0) offset = (node as Node)?.range?.[0] ?? 0;
        else if (path !== "") offset = 0;
        if (path === "" && fragment === "") break;
        if (words.length > 0) {
          const step = descend(node, words[0] as string);
          if (!step) break;
          [node, offset] = step;
          words = words.slice(1);
        }
        continue;
      }
      const [word, ...rest] = words;
      const step = word === undefined ? undefined : descend(node, word);
      if (!step) break;
      [node, offset] = step;
      words = rest;
    }
    const { line, col } = this.#parse(file).lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #parse(file: string): Parsed {
    const known = this.#parsed.get(file);
    if (known) return known;
    const lines = new LineCounter();
    const document = parseDocument(this.#files.text(file), { lineCounter: lines });
    const parsed = { root: document.contents as Node | null, lines };
    this.#parsed.set(file, parsed);
    return parsed;
  }

  #tryParse(file: string): Parsed | undefined {
    try {
      return this.#parse(file);
    } catch {
      return undefined;
    }
  }
}

/** The child under a word, and where it stands: a text by itself, anything larger by its key. */
function descend(node: unknown, word: string): [unknown, number] | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === word);
    const key = pair?.key;
    const place = isScalar(pair?.value) ? pair.value : key;
    return pair && isScalar(place) ? [pair.value, place.range?.[0] ?? 0] : undefined;
  }
  if (isSeq(node)) {
    const item = node.items[Number(word)] as Node | undefined;
    return item ? [item, item.range?.[0] ?? 0] : undefined;
  }
  return undefined;
}
