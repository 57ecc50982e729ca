import type { Wire, WirePart } from "./wire-read.ts";

/** A request for a shell. No value of it can make curl read a file: only files of our own naming are read. */
export function curlSample(wire: Wire): string {
  const { method, url, headers, body } = wire;
  const data = bodyWords(wire);
  const lines = [
    // Brackets and braces stand for themselves.
    `curl ${/[[\]{}]/.test(url) ? "-g " : ""}${methodWords(method, data.length > 0)}${word(wire, url)}`,
    ...headers.map(([name, value]) => `-H ${word(wire, `${name}: ${value}`)}`),
    ...(body?.kind === "text" && !headers.some(([name]) => name === "content-type")
      ? ["-H 'content-type:'"]
      : []),
    ...data,
  ];
  return `${lines.join(" \\\n  ")}\n`;
}

/** curl takes GET where there is no body and POST where there is one. */
function methodWords(method: string, hasBody: boolean): string {
  if (method === "HEAD") return "-I ";
  return method === (hasBody ? "POST" : "GET") ? "" : `-X ${method} `;
}

function bodyWords(wire: Wire): string[] {
  const { body } = wire;
  switch (body?.kind) {
    case "text":
      return [`--data-raw ${word(wire, body.text)}`];
    case "file":
      return [`--data-binary @${body.name}`];
    case "parts":
      return body.parts.map((part) => partWords(wire, part));
    default:
      return [];
  }
}

function partWords(wire: Wire, { name, type, text = "", file }: WirePart): string {
  if (file !== undefined) return `-F ${word(wire, `${partName(name)}=@${file}`)}`;
  if (type === undefined) return `--form-string ${word(wire, `${partName(name)}=${text}`)}`;
  // In quotes, `;` ends nothing, and `@` and `<` name no file.
  const quoted = `"${text.replace(/[\\"]/g, "\\$&")}"`;
  return `-F ${word(wire, `${partName(name)}=${quoted};type=${type}`)}`;
}

/** curl ends the name of a part at the first `=`. */
function partName(name: string): string {
  return name.replaceAll("=", "%3D");
}

/** One word of a POSIX shell; where it holds a credential, the shell puts in the reader's own. */
function word({ secrets }: Wire, words: string): string {
  const held = secrets.filter(({ value }) => words.includes(value));
  if (held.length === 0) return `'${words.replaceAll("'", "'\\''")}'`;
  // Between double quotes, an interactive shell puts the reader's last commands in the place of `!`.
  if (words.includes("!")) return apart(held, words);
  const escaped = words.replace(/[\\"$`]/g, "\\$&");
  return `"${held.reduce((all, { value, env }) => all.replaceAll(value, `$${env}`), escaped)}"`;
}

/** The same of several words without blanks between them: text in single quotes, credentials in double ones. */
function apart(held: Wire["secrets"], words: string): string {
  const [first, ...others] = held;
  if (first === undefined) return words === "" ? "" : `'${words.replaceAll("'", "'\\''")}'`;
  return words
    .split(first.value)
    .map((part) => apart(others, part))
    .join(`"$${first.env}"`);
}
