import { isObj, type Obj } from "@specwright/spec/json";

/** A word that no fixture has: where it turns up as code, text of a spec has left its place. */
export const MARK = "__taken__";

/** Texts that try to leave the string, comment, table or front matter that they become part of. */
const PAYLOADS = [
  `*/ globalThis.${MARK} = 1; /*`,
  `"; globalThis.${MARK} = 1; "`,
  `'; globalThis.${MARK} = 1; '`,
  `\`\${globalThis.${MARK} = 1}\``,
  `\n---\n${MARK}: 1\n---\nglobalThis.${MARK} = 1;`,
  `\r\nglobalThis.${MARK} = 1;//`,
  `\u2028globalThis.${MARK} = 1;//\u2029`,
  `\\"; globalThis.${MARK} = 1; //`,
  `</script><script>globalThis.${MARK} = 1</script>`,
  `"] | (() => { globalThis.${MARK} = 1 }) | ["`,
  `| ${MARK} |\n\n# ${MARK}`,
  "__proto__",
  "constructor",
  "",
  "..",
  "%",
  "{",
  "{}{}",
  "#/",
];

/** Values that stand where another kind is due. */
const VALUES: readonly unknown[] = [null, true, 0, -1, 1e308, "", [], {}, [[]], { $ref: "#" }];

type Path = readonly (string | number)[];

/** A change of a spec, and how it is called. */
export interface Mutation {
  readonly label: string;
  readonly document: Obj;
}

/** Draws one change: a text or key becomes a payload, a value another kind, or a part goes or refers. */
export function mutated(document: Obj, next: () => number): Mutation {
  const copy = structuredClone(document) as Record<string, unknown>;
  const places = placesOf(document);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const path = pick(places);
  const at = path.at(-1) as string | number;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Obj)[key], copy) as Record<string | number, unknown>;
  const label = (what: string) => ({ label: `${path.join("/")}: ${what}`, document: copy });
  const kind = next();
  if (kind < 0.5) {
    const payload = pick(PAYLOADS);
    if (typeof parent[at] === "string" || Array.isArray(parent) || next() < 0.5) {
      parent[at] = payload;
      return label(`text ${JSON.stringify(payload)}`);
    }
    rename(parent, String(at), payload);
    return label(`key ${JSON.stringify(payload)}`);
  }
  if (kind < 0.7) {
    const value = pick(VALUES);
    parent[at] = structuredClone(value);
    return label(`value ${JSON.stringify(value)}`);
  }
  if (kind < 0.8) {
    if (Array.isArray(parent)) parent.splice(Number(at), 1);
    else delete parent[at];
    return label("gone");
  }
  const target = `#/${pick(places).map(pointerWord).join("/")}`;
  parent[at] = kind < 0.95 ? { $ref: target } : { $ref: `#/${path.map(pointerWord).join("/")}` };
  return label(`refers to ${JSON.stringify(parent[at])}`);
}

function pointerWord(word: string | number): string {
  return String(word).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Another name for a key, in the same place. */
function rename(node: Record<string, unknown>, from: string, to: string): void {
  const entries = Object.entries(node).map(([key, value]) => [key === from ? to : key, value]);
  for (const key of Object.keys(node)) delete node[key];
  for (const [key, value] of entries as [string, unknown][]) {
    Object.defineProperty(node, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
}

function placesOf(node: unknown, path: Path = []): Path[] {
  if (!isObj(node) && !Array.isArray(node)) return [path];
  const keys: (string | number)[] = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
  const below = keys.flatMap((key) => placesOf((node as Obj)[key], [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}
