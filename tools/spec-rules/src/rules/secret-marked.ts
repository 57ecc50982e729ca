import type { Cursor } from "../support/cursor.ts";
import type { Report, Rule } from "../support/rule.ts";
import { branchesOf, childrenOf, mayBe, walkSchema } from "../support/schema.ts";
import { contentsOf } from "../support/spec.ts";

/** Names that end in one of these are secrets. */
const LAST = new Set(
  "token secret password passwd passphrase pwd apikey jwt credential credentials authorization signature".split(
    " ",
  ),
);
/** Pairs of words that mean a secret anywhere in a name. */
const PAIRS = ["api key", "access key", "private key", "secret key", "signed url", "presigned url"];
/** Before `token`, these make it a place in a list. */
const PLACES = new Set(["page", "next", "previous", "prev", "continuation", "cursor", "sync"]);
/** Texts that give away a field with a harmless name. */
const TEXT = /\b(?:pre-?)?signed\b[^.;]{0,40}\b(?:url|address|link)\b/i;

/** A secret that is not marked ends up in somebody's log. */
export const secretMarked: Rule = {
  name: "secret-marked",
  strength: "check",
  says: "What looks like a token, secret, password or signed address carries x-secret.",
  check(spec, report) {
    const seen = new Set<string>();
    for (const { parameters, requestBody, responses } of spec.operations) {
      for (const { name, at } of parameters) {
        if (seen.has(at.id)) continue;
        seen.add(at.id);
        demand("parameter", name, at, at.get("schema") ?? at, report);
      }
      for (const [name, at] of responses.flatMap((one) => one.at.get("headers")?.members() ?? [])) {
        if (seen.has(at.id)) continue;
        seen.add(at.id);
        demand("header", name, at, at.get("schema") ?? at, report);
      }
      const bodies = [requestBody, ...responses.map(({ at }) => at)];
      for (const content of bodies.flatMap((body) => contentsOf(body))) {
        const visit = (schema: Cursor): void => {
          for (const { property, at } of childrenOf(schema)) {
            if (property !== undefined) demand("property", property, at, at, report);
          }
        };
        walkSchema(content.at.get("schema"), visit, seen);
      }
    }
  },
};

function demand(kind: string, name: string, at: Cursor, schema: Cursor, report: Report): void {
  const text = at.text("description") ?? "";
  if (!mayBe(schema, "string") || !(looksSecret(name) || TEXT.test(text))) return;
  if ([at, ...branchesOf(schema)].some((one) => one.has("x-secret"))) return;
  report({
    message: `The ${kind} \`${name}\` looks like a secret.`,
    fix: "add `x-secret: true`; where it is none, say so in exceptions.yaml",
    location: (at.via ?? at).location,
  });
}

function looksSecret(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  if (last === "token" && PLACES.has(words.at(-2) ?? "")) return false;
  return (
    LAST.has(last) ||
    words.includes("secret") ||
    PAIRS.some((pair) => words.join(" ").includes(pair))
  );
}
