import ts from "typescript";
import { MARK } from "./mutate.ts";

/** What of a spec's text has left its place in a file: code that it became, a section, a front matter. */
export function escaped(path: string, text: string): string | undefined {
  if (path.endsWith(".ts")) return escapedCode(text);
  if (path.endsWith(".json")) {
    JSON.parse(text);
    return undefined;
  }
  const line = text.split("\n").find((one) => OWN_LINE.test(one));
  if (line !== undefined) return line;
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  return front?.includes(MARK) ? front : undefined;
}

/** A line that begins where no text of a spec may begin one; titles have a heading of ours. */
const OWN_LINE = new RegExp(`^(?:globalThis\\.${MARK}|# ${MARK}\\s*$|${MARK}: )`);

/** Identifiers that are the mark, and whatever keeps the module from being parsed. */
function escapedCode(text: string): string | undefined {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2022, false);
  const [broken] = (file as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics;
  if (broken !== undefined) return `does not parse: ${String(broken.messageText)}`;
  let found: string | undefined;
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === MARK) found = text.slice(node.pos - 20, node.end);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}
