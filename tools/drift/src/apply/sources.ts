import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { SpecFiles } from "@specwright/spec";
import { decoded, pointerWords, refWords } from "@specwright/spec/pointer";
import { parse } from "yaml";
import type { Path } from "./alone.ts";

/** A place in a file of a curated spec. */
export interface Place {
  readonly file: string;
  readonly path: Path;
}

/** The files of a spec as they are edited; nothing is written before `changed` is. */
export class SpecTexts {
  readonly #root: string;
  readonly #original = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  readonly #folder: string;
  readonly #files: SpecFiles;
  readonly #parsed = new Map<string, { readonly text: string; readonly value: unknown }>();

  /** @param specPath the root of the spec, YAML */
  constructor(specPath: string) {
    if (/\.json$/.test(specPath))
      throw new Error(`${specPath} is JSON, which keeps no comments: curate it as YAML first`);
    this.#root = specPath;
    this.#folder = dirname(specPath);
    this.#files = new SpecFiles(specPath);
    this.text(specPath);
    const resources = join(this.#folder, "resources");
    // A spec in one file has none.
    const names = existsSync(resources) ? readdirSync(resources).sort() : [];
    for (const name of names) if (/\.ya?ml$/.test(name)) this.text(join(resources, name));
  }

  text(file: string): string {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const text = this.#files.text(file);
    this.#original.set(file, text);
    this.#texts.set(file, text);
    return text;
  }

  /** Changes a file, and forgets the change where it leaves anything but YAML. */
  edit(file: string, change: (text: string) => string): void {
    const next = change(this.text(file));
    parse(next);
    this.#texts.set(file, next);
  }

  /** What was changed, by file. */
  changed(): Map<string, string> {
    return new Map([...this.#texts].filter(([file, text]) => this.#original.get(file) !== text));
  }

  value({ file, path }: Place): unknown {
    const text = this.text(file);
    let parsed = this.#parsed.get(file);
    if (parsed?.text !== text) {
      parsed = { text, value: parse(text) };
      this.#parsed.set(file, parsed);
    }
    let node = parsed.value;
    for (const name of path) node = (node as Record<string, unknown> | undefined)?.[name];
    return node;
  }

  /**
   * Where in the curated files stands what a pointer into the bundle leads to.
   *
   * @returns undefined where it leads nowhere
   */
  find(pointer: string): Place | undefined {
    const words = pointerWords(pointer.slice(1));
    const [head, kind, name, ...rest] = words;
    if (head !== "components") return this.#walk({ file: this.#root, path: [] }, words);
    if (kind === undefined || name === undefined) return undefined;
    for (const file of this.#texts.keys()) {
      const place = { file, path: ["components", kind, name] };
      if (this.value(place) !== undefined) return this.#walk(place, rest);
    }
    return undefined;
  }

  /** Goes down, through references to other files, and stands before the last one. */
  #walk(from: Place, segments: readonly string[]): Place | undefined {
    let place = from;
    for (const name of segments) {
      place = this.follow(place);
      const node = this.value(place);
      if (typeof node !== "object" || node === null) return undefined;
      const key = Array.isArray(node) ? Number(name) : name;
      if ((node as Record<string, unknown>)[key] === undefined) return undefined;
      place = { file: place.file, path: [...place.path, key] };
    }
    return place;
  }

  /** Where a reference leads, over others. */
  follow(place: Place): Place {
    let here = place;
    for (let hops = 0; hops < 16; hops++) {
      const node = this.value(here);
      const to = (node as { $ref?: unknown } | undefined)?.$ref;
      if (typeof to !== "string") return here;
      const [file = "", pointer = ""] = to.split("#");
      const target = file === "" ? here.file : join(dirname(here.file), decoded(file));
      here = { file: target, path: refWords(`#${pointer}`) };
    }
    return here;
  }
}
