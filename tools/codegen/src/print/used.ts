/** A comment, a string, or a template: what it holds is text, except for a template's expressions. */
const TEXT = /\/\*\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

/** The words that printed code uses as names: what is to be imported is among them. */
export function usedNames(text: string): ReadonlySet<string> {
  const code = names(text)
    // A member may be called like a schema that nothing uses.
    .replace(/[\p{L}\p{Nd}_$]+\??:(?=\s)/gu, "")
    // So may an argument; these types are only ever looked into, or given to a generic one.
    .replace(/(?<![\w$])(?:operations|paths)(?![\w$[>])/g, "");
  return new Set(code.match(/[\p{L}\p{Nd}_$]+/gu));
}

/** Code without its texts. One look from the left finds which of them begins first: `"/**"` begins no comment. */
function names(text: string): string {
  return text.replace(TEXT, (found) =>
    found.startsWith("`")
      ? [...found.matchAll(/(?<!\\)\$\{((?:"(?:[^"\\]|\\.)*"|[^}"])*)\}/g)]
          .map(([, expression = ""]) => ` ${names(expression)} `)
          .join("")
      : " ",
  );
}
