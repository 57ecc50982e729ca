/** A text with its escapes undone, and where in the original each of its units began. */
export interface Unescaped {
  readonly text: string;
  /** The place of each unit, and of the end; undefined where nothing was escaped. */
  readonly at: readonly number[] | undefined;
}

/** What HTML calls the characters that secrets are made of. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", tab: "\t", newline: "\n" },
  ...{ excl: "!", num: "#", dollar: "$", percnt: "%", lpar: "(", rpar: ")", ast: "*", plus: "+" },
  ...{ comma: ",", hyphen: "-", period: ".", sol: "/", colon: ":", semi: ";", equals: "=" },
  ...{ quest: "?", commat: "@", lsqb: "[", lbrack: "[", bsol: "\\", rsqb: "]", rbrack: "]" },
  ...{ hat: "^", lowbar: "_", grave: "`", lcub: "{", lbrace: "{", verbar: "|", vert: "|" },
  ...{ rcub: "}", rbrace: "}" },
};

/**
 * One character: its bytes in an address or a form (of UTF-8 as many as it has, else of Latin-1), JSON,
 * JavaScript and C, HTML and XML. Groups have no names, which every client would carry: `undone` has them.
 */
const ESCAPE = new RegExp(
  [
    "%(?:[0-7]|[cd].%[89ab]|(?:e.|f.%[89ab].)%[89ab].%[89ab])[\\da-f]",
    "(?:%u|\\\\u)([\\da-f]{4})",
    "(?:%|\\\\x)([\\da-f]{2})",
    "\\\\u\\{([\\da-f]{1,6})\\}",
    "\\\\([0-3][0-7]{2})",
    "\\\\([\"'\\\\/bfnrt])",
    "&#x0{0,8}([\\da-f]{1,6});?",
    "&#0{0,8}(\\d{1,7});?",
    `&(${Object.keys(NAMES).join("|")});`,
  ].join("|"),
  "gi",
);

/** An escape within an escape within an escape: an address in JSON in HTML. */
const MOST_LAYERS = 4;

/** What an escape stands for; itself where that is nothing. */
function undone(match: RegExpExecArray): string {
  const [found, unit, byte, point, octal, letter, hex, decimal, name] = match;
  if (letter) return letter === "'" ? letter : JSON.parse(`"\\${letter.toLowerCase()}"`);
  if (name) return NAMES[name.toLowerCase()] as string;
  const digits = unit ?? byte ?? point ?? hex;
  const number = digits ? `0x${digits}` : octal ? `0o${octal}` : decimal;
  try {
    return number ? String.fromCodePoint(Number(number)) : decodeURIComponent(found);
  } catch {
    return found;
  }
}

/** Undoes every escape of a text, whoever wrote it. */
export function unescaped(text: string): Unescaped {
  let plain = text;
  let at: number[] | undefined;
  for (let layer = 0; layer < MOST_LAYERS && plain.search(ESCAPE) >= 0; layer++) {
    const places: number[] = [];
    let [peeled, last] = ["", 0];
    const write = (part: string, from: number) => {
      for (let i = from; i < from + part.length; i++) places.push(at ? (at[i] as number) : i);
      peeled += part;
    };
    for (const match of plain.matchAll(ESCAPE)) {
      const { 0: found, index } = match;
      write(plain.slice(last, index), last);
      write(undone(match), index);
      last = index + found.length;
    }
    write(plain.slice(last), last);
    places.push(text.length);
    [plain, at] = [peeled, places];
  }
  return { text: plain, at };
}
