import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { packedCost } from "./gzip-cost.ts";
import { beside, type Table } from "./measure.ts";
import { bin, run, WORK } from "./paths.ts";

/** What the sources of a program are for, by their paths; the first that fits counts. */
const PURPOSES: readonly (readonly [string, RegExp])[] = [
  ["the program, facts of the provider, its operations", /\.gen\.[jt]s$|^[^/]+$/],
  ["additions of the provider", /packages\/(?!runtime\/)|\/node_modules\/(?!@specwright)/],
  ["downloads, uploads, waiting", /\/(?:transfer|wait)\/|client\/(?:core|transfers)\./],
  ["redaction, in any encoding", /\/redact\//],
  ["whole numbers that a number would alter", /core\/whole-numbers|features\/exact/],
  ["retries, and what may be sent again", /\/retry\/|core\/(?:retry|unsent)\./],
  ["credentials", /core\/schemes|\/auth\/|features\/(?:tokens|renewal|places)\./],
  ["errors: kinds, causes, words", /\/errors\/|core\/(?:outcome|failure|cause|explain)\./],
  ["checks of addresses, options, misuse", /core\/(?:address|check|feature)\.|table\/mis/],
  ["encoding", /core\/(?:encode|wire)\.|\/encode\/|features\/(?:forms|bodies|styles)\./],
  ["budgets", /\/budget\/|features\/budgets/],
  ["pages", /\/pages\/|features\/pages/],
  ["methods", /\/(?:table|client)\//],
  [
    "answers, read under bounds",
    /core\/(?:answer|decode|response|renewed)\.|\/(?:json|http|decode)\/|features\/files/,
  ],
  ["redirects, logs, layers, transports, progress", /\/features\//],
  ["the call itself", /./],
];

/** What a source is for. */
export const purposeOf = (path: string): string =>
  PURPOSES.find(([, fits]) => fits.test(path))?.[0] as string;

/** Where the bytes of a program go, minified and packed: every bit is given to the source that it comes of. */
export function purposes(id: string, title: string, entry: string): Table {
  const out = entry.replace(/\.js$/, ".mapped.mjs");
  const common = ["--bundle", "--format=esm", "--platform=browser", "--minify", `--outfile=${out}`];
  const rest = ["--sourcemap=external", "--tsconfig-raw={}", "--log-level=error"];
  run(bin("esbuild"), [entry, ...common, ...rest], WORK);
  const code = readFileSync(out, "utf8");
  const map = new SourceMap(JSON.parse(readFileSync(`${out}.map`, "utf8")));
  const { bits, rest: unowned, total } = packedCost(Buffer.from(code));
  const sums = new Map<string, number>(PURPOSES.map(([name]) => [name, 0]));
  let at = 0;
  for (const [line, text] of code.split("\n").entries()) {
    let column = 0;
    for (const char of `${text}\n`) {
      const entryAt = map.findEntry(line, column);
      const purpose = purposeOf("originalSource" in entryAt ? (entryAt.originalSource ?? "") : "");
      for (let i = Buffer.byteLength(char); i > 0; i--, at++)
        sums.set(purpose, (sums.get(purpose) ?? 0) + (bits[at] ?? 0) / 8);
      column += char.length;
    }
  }
  const figures = [
    { name: "all of it", value: total, unit: "B" },
    ...[...sums]
      .filter(([, value]) => value > 0)
      .sort((a, b) => b[1] - a[1])
      .map(([name, value]) => ({ name, value: Math.round(value), unit: "B" })),
    { name: "what packing adds", value: Math.round(unowned / 8), unit: "B" },
  ];
  return { id, title, base: "all of it", figures: beside("all of it", figures) };
}
