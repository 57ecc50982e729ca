/**
 * The only place where text of a spec becomes TypeScript. Spec text is input, not code: whatever is
 * printed passes one of these functions.
 */

/** Words that TypeScript does not take as the name of a parameter or a type. */
const RESERVED = new Set(
  (
    "abstract any arguments as async await bigint boolean break case catch class const continue " +
    "debugger declare default delete do else enum eval export extends false finally for function " +
    "if implements import in infer instanceof interface is keyof let module namespace never new " +
    "null number object package private protected public readonly require return set static " +
    "string super switch symbol this throw true try type typeof undefined unique unknown var void " +
    "while with yield"
  ).split(" "),
);

/** A string literal. Escapes everything that could end it or its line. */
export function string(text: string): string {
  return visible(JSON.stringify(text.toWellFormed()));
}

/** The name of a property in an object literal, where a bare `__proto__` would set the prototype. */
export function key(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : property(name);
}

/** The name of a property in a type. */
export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : string(name);
}

/** Where words end, of any names and of plain ones: to ask of a letter whether it is one takes long. */
const ANY_ENDS = [
  /([\p{Ll}\d])(\p{Lu})/gu,
  /(\p{Lu})(\p{Lu}\p{Ll})/gu,
  /[^\p{L}\p{Nd}]+/u,
] as const;
const PLAIN_ENDS = [/([a-z\d])([A-Z])/g, /([A-Z])([A-Z][a-z])/g, /[^A-Za-z\d]+/] as const;

/** The words of a name: split at everything that is no letter or digit, and at `aB`. */
function words(name: string): string[] {
  const [small, large, other] = /^[\0-\x7f]*$/.test(name) ? PLAIN_ENDS : ANY_ENDS;
  return name
    .normalize("NFKC")
    .replace(small, "$1 $2")
    .replace(large, "$1 $2")
    .split(other)
    .filter(Boolean);
}

/** `experiment_id` -> `experimentId`. Empty where the name holds no letter and no digit. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  const [first = ""] = words(name);
  return first.toLowerCase() + pascal.slice(first.length);
}

/** `protocols-io` -> `ProtocolsIo`. */
export function pascalCase(name: string): string {
  return words(name)
    .map((word) => {
      const tail = word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1);
      return word.slice(0, 1).toUpperCase() + tail;
    })
    .join("");
}

/** A name that can stand for a parameter or a type; a reserved word gets an underscore behind. */
export function identifier(name: string, fallback: string): string {
  const safe = name === "" ? fallback : /^\p{Nd}/u.test(name) ? `_${name}` : name;
  return RESERVED.has(safe) ? `${safe}_` : safe;
}

/** A literal of JSON data, indented. */
export function value(data: unknown, indent = ""): string {
  if (typeof data === "string") return string(data);
  if (data === null || typeof data !== "object") return JSON.stringify(data) ?? "undefined";
  const inner = `${indent}  `;
  const parts = Array.isArray(data)
    ? data.map((item) => value(item, inner))
    : Object.entries(data)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => `${key(name)}: ${value(item, inner)}`);
  const [open, close] = Array.isArray(data) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  const pad = Array.isArray(data) ? "" : " ";
  const line = `${open}${pad}${parts.join(", ")}${pad}${close}`;
  if (line.length + indent.length <= 96 && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

/** Text inside a comment: nothing in it can end the comment or start a tag of its own. */
export function commentText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, " ")
    .replaceAll("*/", "*\\/")
    .replace(/(^[ \t]*|\{)@/gm, "$1\\@")
    .replace(/[ \t]+$/gm, "")
    .trim();
}

/** Comment text as one paragraph of one line. */
export function inline(text: string): string {
  return commentText(text).replace(/\s*\n\s*/g, " ");
}

/** Comment text as code. */
export function code(text: string): string {
  return `\`${inline(text).replaceAll("`", "'")}\``;
}

/** Makes characters visible that would hide what a text says, where a library has printed it raw. */
export function visible(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A doc comment of paragraphs, whose text is already safe; nothing where there is none. */
export function comment(paragraphs: readonly string[], indent = ""): string {
  const lines = paragraphs.filter(Boolean).join("\n\n").split("\n");
  if (lines.join("") === "") return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  const body = lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("");
  return `${indent}/**\n${body}${indent} */\n`;
}
