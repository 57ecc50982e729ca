import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { parseYaml, SpecFileError, SpecFiles } from "@specwright/spec";
import { isObj, text } from "@specwright/spec/json";

/** What the `$ref`s of a spec lead to besides itself. */
export interface References {
  /** Text of the files below the spec's folder, by path from there. */
  readonly files: ReadonlyMap<string, string>;
  /** References to files of other folders, which could not stand in the same place with us. */
  readonly outside: readonly string[];
  /** References to the spec's own file by its name, which may be another with us. */
  readonly back: readonly string[];
  /** References to files that are not there. */
  readonly missing: readonly string[];
}

/** Keys of what is data or somebody's own, in which a `$ref` is a word like any other. */
const DATA = /^(?:example|default|const|enum|value|x-.+)$/;

/** The references of a document to files, as they are written: no fragment, no address, none twice. */
export function fileReferences(document: unknown): string[] {
  const found = new Set<string>();
  const add = (ref: unknown): void => {
    const path = text(ref)?.split("#")[0] ?? "";
    if (path !== "" && !/^[a-z][a-z0-9+.-]*:/i.test(path)) found.add(path);
  };
  const look = (node: unknown, named: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      // Below `properties` a key is the name of something, whatever it says.
      const isData = !named && (DATA.test(key) || (key === "examples" && Array.isArray(value)));
      if (isData) continue;
      if (key === "$ref" || key === "externalValue") add(value);
      if (key === "mapping" && "propertyName" in node) mappings(value).forEach(add);
      look(value, !named && key === "properties");
    }
  };
  look(document, false);
  return [...found];
}

/** Targets of a discriminator that are files; others are names of schemas. */
function mappings(node: unknown): unknown[] {
  return isObj(node) ? Object.values(node).filter((one) => /\.|\//.test(String(one))) : [];
}

/** Follows the `$ref`s of a spec's file into others, and theirs. */
export function followReferences(file: string, document: unknown): References {
  const root = dirname(file);
  const reader = new SpecFiles(file);
  const files = new Map<string, string>();
  const [outside, back, missing]: [string[], string[], string[]] = [[], [], []];
  const follow = (from: string, content: unknown): void => {
    for (const ref of fileReferences(content)) {
      const target = resolve(dirname(from), ref);
      const path = relative(root, target).split(sep).join(posix.sep);
      const shown = `\`${ref}\` (in ${relative(root, from)})`;
      if (target === file) back.push(shown);
      else if (!files.has(path)) {
        const text = textOf(target, shown);
        if (text === undefined) continue;
        files.set(path, text);
        follow(join(root, path), parsed(path, text));
      }
    }
  };
  const textOf = (target: string, shown: string): string | undefined => {
    try {
      return reader.text(target);
    } catch (error) {
      if (!(error instanceof SpecFileError) || error.reason === "content") throw error;
      (error.reason === "missing" ? missing : outside).push(shown);
      return undefined;
    }
  };
  follow(file, document);
  return { files, outside, back, missing };
}

/** Markdown and the like lead nowhere; neither does what can't be parsed, of which lint says more. */
function parsed(path: string, text: string): unknown {
  try {
    return /\.(?:json|ya?ml)$/i.test(path) ? parseYaml(text, path) : undefined;
  } catch {
    return undefined;
  }
}
