import { BaseResolver, type Document, type Source } from "@redocly/openapi-core";

/**
 * Reads the files of a spec, each once, whoever asks for it: hand the same reader to lint and to the
 * bundler. JSON is read as JSON, which is many times quicker than reading it as YAML.
 */
export class SpecReader extends BaseResolver {
  constructor() {
    super({ http: { headers: [], customFetch: refuseToFetch } });
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const json =
      isRoot || source.absoluteRef.endsWith(".json") ? parseJson(source.body) : undefined;
    return json === undefined ? super.parseDocument(source, isRoot) : { source, parsed: json };
  }
}

/** The value of a JSON text; undefined where it is none, or where one of its keys is there twice. */
function parseJson(text: string): object | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const parsed = JSON.parse(text) as object;
    // Of a key that is there twice, `JSON.parse` forgets the first; YAML's reader says where it is.
    return keysIn(parsed) === keysInText(text) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function keysIn(node: object): number {
  let count = Array.isArray(node) ? 0 : Object.keys(node).length;
  for (const value of Object.values(node)) {
    if (typeof value === "object" && value !== null) count += keysIn(value);
  }
  return count;
}

/** Keys in a valid JSON text: the strings before a colon. */
function keysInText(text: string): number {
  const strings = /"(?:[^"\\]|\\.)*"(\s*:)?/g;
  let count = 0;
  for (let found = strings.exec(text); found !== null; found = strings.exec(text)) {
    if (found[1] !== undefined) count++;
  }
  return count;
}

/** A spec is what its files say; what a server answers today would make another of it tomorrow. */
async function refuseToFetch(): Promise<never> {
  throw new Error("it stands on the web, not in a file of this spec.");
}
