/** A comment, a string, or a template: what it holds is text, except for a template's expressions. */
const TEXT = /\/\*\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

// Beyond ASCII, printed code has nothing but letters and digits, which are slow to look up.
const NAME = /[\w$\u0080-\uffff]+/g;
const MEMBER = /[\w$\u0080-\uffff]+\??:(?=\s)/g;

/** The words that printed code uses as names: what is to be imported is among them. */
export function usedNames(text: string): ReadonlySet<string> {
  const code = names(text)
    // A member may be called like a schema that nothing uses.
    .replace(MEMBER, "")
    // So may an argument; these types are only ever looked into, or given to a generic one.
    .replace(/(?<![\w$])(?:operations|paths)(?![\w$[>])/g, "");
  return new Set(code.match(NAME));
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
