import { REDACTED } from "./words.js";

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * A value of JSON that may be cut: a text, a text within a text of JSON, a number or word, or all that
 * follows a bracket. Each way to read it is the only one, so that no text takes long.
 */
const JSON_VALUE = [
  String.raw`"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)`,
  String.raw`\\+"[^"]*"?`,
  "'[^']*'?",
  String.raw`[[{][\s\S]*$`,
  String.raw`[^\s,"'}\]\\]+`,
].join("|");

/**
 * Makes what takes secrets out of a text by the names before them: of JSON that does not parse, of a
 * form, of XML. What a server was about to say may be the first that anybody hears of a secret, so no
 * value of it is known yet.
 */
export function newNamed(names: ReadonlySet<string>): (text: string) => string {
  if (names.size === 0) return (text) => text;
  const any = [...names].map(literal).join("|");
  const forms = [
    // "name": value, also within a text of JSON
    new RegExp(String.raw`(["'](?:${any})\\*["']\s{0,20}:\s{0,20})(?:${JSON_VALUE})`, "gi"),
    // name=value
    new RegExp(String.raw`((?:^|[?&;\s"'])(?:${any})=)[^&;\s"'<]+`, "gi"),
    // <name>value
    new RegExp(String.raw`(<(?:${any})(?:\s[^<>]{0,200})?>)[^<]+`, "gi"),
  ];
  return (text) =>
    forms.reduce((clean, form) => clean.replace(form, (_, before) => before + REDACTED), text);
}
