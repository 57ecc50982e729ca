import { REDACTED } from "./words.js";

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A text in quotes that may be cut, or one within a text of JSON. */
const QUOTED = [
  String.raw`"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)`,
  String.raw`\\+"[^"]*"?`,
  "'[^']*'?",
].join("|");

/**
 * A value of JSON that may be cut: a text, a number or word, or all that follows a bracket. Each way to read
 * it is the only one, so that no text takes long.
 */
const JSON_VALUE = [QUOTED, String.raw`[[{][\s\S]*$`, String.raw`[^\s,"'}\]\\]+`].join("|");

/** A value that was taken out by itself. */
const GONE = /^[\\"'\s]{0,20}\[redacted]/;

/** Names that headers have: theirs are the lines that people do not write. */
const isHeader = (name: string): boolean => /-|^(?:authorization|cookie)$/i.test(name);

/**
 * Makes what takes secrets out of a text by the names before them: of JSON, of a form, of XML, of a request
 * or an answer that is told as it was. What a server was about to say may be the first that anybody hears of
 * a secret, so no value of it is known yet.
 */
export function newNamed(names: ReadonlySet<string>): (text: string) => string {
  if (names.size === 0) return (text) => text;
  const any = [...names].map(literal).join("|");
  const headers = [...names].filter(isHeader).map(literal).join("|");
  const forms = [
    // "name": value, "name" => value, also within a text of JSON
    String.raw`(["'](?:${any})\\*["']\s{0,20}(?::|=>)\s{0,20})(?:${JSON_VALUE})`,
    // [name] => value, :name => value
    String.raw`([:[](?:${any})\]?\s{0,20}=>\s{0,20})(?:${JSON_VALUE})`,
    // name: "value"
    String.raw`((?:^|[{,(\s])(?:${any})\s{0,20}:\s{0,20})(?:${QUOTED})`,
    // name=value, name="value"
    String.raw`((?:^|[?&;,({\s"'])(?:${any})=)(?:${QUOTED}|[^&;\s"'<\\]+)`,
    // <name>value
    String.raw`(<(?:\w{1,40}:)?(?:${any})(?:\s[^<>]{0,200})?>)(?:<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|[^<]+)`,
    // A part of a multipart form.
    String.raw`(\sname="(?:${any})"(?:\r?\n|(?:\\r)?\\n){2})[^\r\n\\]+`,
    // Name: value, on a line of its own
    ...(headers
      ? [
          String.raw`((?:^|[\r\n"'>]|\\[rn])[ \t]{0,20}(?:${headers})[ \t]{0,20}:[ \t]{0,20})[^\r\n"'<\\]+`,
        ]
      : []),
  ].map((form) => new RegExp(form, "gi"));
  return (text) =>
    forms.reduce(
      (clean, form) =>
        clean.replace(form, (all, before) => {
          const value = all.slice(before.length);
          return GONE.test(value) ? all : before + REDACTED;
        }),
      text,
    );
}
