import type { Bump } from "./bump.ts";
import type { SpecChange } from "./redocly.ts";

/** A change with the specs it lies between. */
export interface Situation extends SpecChange {
  readonly before: object;
  readonly after: object;
  /** Whether it is in what a caller sends: a parameter or a request body. */
  readonly sent: boolean;
}

/** Where a client package's answer differs from that of `redocly diff`, which judges an API and its server. */
export interface WireRule {
  readonly when: (change: Situation) => boolean;
  readonly bump: Bump;
  readonly why: string;
}

/** x- keys by what a change of them does to a user. The others only steer what the package does by itself: patch. */
const KEYS: Readonly<Record<string, Bump>> = {
  "x-evidence": "none",
  "x-collection": "none",
  "x-final-slash": "none",
  "x-methods": "major",
  "x-unwrap": "major",
  "x-pagination": "major",
  "x-client-option": "major",
  "x-server": "major",
  "x-id": "major",
  "x-exact": "major",
};

/** The x- key that has changed: Redocly tells some as objects of their own, some as properties. */
const keyOf = ({ path, property, typeName }: SpecChange): string | undefined => {
  if (property?.startsWith("x-")) return property;
  if (typeName !== "SpecExtension") return undefined;
  return path.split("/").findLast((word) => word.startsWith("x-"));
};

/** What of `x-pagination` only steers how pages are asked for: items, their type and what a caller gives stay. */
const STEERS = ["sort", "current", "first", "end", "limit", "base"];

const isKey = (change: SpecChange, bump: Bump): boolean => KEYS[keyOf(change) ?? ""] === bump;

const isSchema = (change: SpecChange, property: string): boolean =>
  change.typeName === "Schema" && change.property === property;

/** The first that fits counts; where none does, Redocly's answer stands. */
export const WIRE_RULES: readonly WireRule[] = [
  {
    when: (one) =>
      /\/examples?(?:\/|$)/.test(one.path) ||
      /^Examples?/.test(one.typeName) ||
      /^examples?$/.test(one.property ?? ""),
    bump: "none",
    why: "Examples are for docs and mocks; no call depends on one.",
  },
  {
    when: (one) => isKey(one, "none"),
    bump: "none",
    why: "Why we believe a fact, and how a mock keeps it, changes nothing for a caller.",
  },
  {
    when: (one) => keyOf(one) === "x-pagination" && STEERS.includes(one.property ?? ""),
    bump: "patch",
    why: "How pages are asked for changes no type; that lists end where they should is a mend.",
  },
  {
    when: (one) => isKey(one, "major"),
    bump: "major",
    why: "The key decides names, arguments or results of methods, or options of the client.",
  },
  {
    when: (one) => keyOf(one) !== undefined,
    bump: "patch",
    why: "The key steers what the package does by itself: retries, budgets, waiting, errors, secrets.",
  },
  {
    when: (one) => one.property === "deprecated" && one.revision?.value === true,
    bump: "minor",
    why: "A deprecation is told to users, by a line through the name in their editor.",
  },
  {
    when: (one) => isSchema(one, "enum") && isOpenEnum(one),
    bump: "patch",
    why: "The type of an open enum takes any text; known values only help to complete.",
  },
  {
    when: (one) => isSchema(one, "enum") && !one.sent && lost(one),
    bump: "major",
    why: "A comparison with a value that the type no longer has does not compile.",
  },
  {
    when: (one) => isSchema(one, "enum") && one.sent && !lost(one),
    bump: "minor",
    why: "Something more can be sent.",
  },
  {
    when: (one) => one.sent && opensChoice(one),
    bump: "minor",
    why: "What was sent before still is one of what may be sent.",
  },
  {
    when: (one) => isProperty(one) && one.kind === "removed",
    bump: "major",
    why: "A program that gives or reads the property does not compile any more.",
  },
  {
    when: (one) => isSchema(one, "required") && one.impact === "patch",
    bump: "minor",
    why: "Less must be given, or more can be relied on.",
  },
  {
    when: (one) =>
      one.property === "required" && one.impact === "patch" && one.typeName !== "Schema",
    bump: "minor",
    why: "Less must be given.",
  },
  {
    when: (one) =>
      isSchema(one, "format") && [one.base, one.revision].some((side) => side?.value === "binary"),
    bump: "major",
    why: "A file has another type than a text.",
  },
  {
    when: (one) =>
      one.verdicts.some(({ ruleId }) => ruleId === "schema-constraint-changed") &&
      one.property !== "additionalProperties",
    bump: "patch",
    why: "The client does not check lengths and ranges: what the provider refuses was so before we wrote it down.",
  },
  {
    when: (one) => isResponse(one) && !isSuccess(one),
    bump: "patch",
    why: "Errors are thrown as classes, whatever statuses are declared.",
  },
  {
    when: (one) => isResponse(one) && one.kind === "added" && isLikeAnother(one),
    bump: "patch",
    why: "The method returns under the new status what it returned under another.",
  },
  {
    when: (one) => isResponse(one) && one.kind === "added" && one.typeName !== "MediaTypesMap",
    bump: "major",
    why: "A method over it returns something else besides.",
  },
  {
    when: (one) => isNamedSchema(one) && one.kind === "removed",
    bump: "major",
    why: "A schema with a name is an exported type.",
  },
  {
    when: (one) => isNamedSchema(one) && one.kind === "added",
    bump: "minor",
    why: "A schema with a name is an exported type.",
  },
  {
    when: (one) => one.typeName === "Server",
    bump: "minor",
    why: "The address is the package's own; calls go elsewhere, and no program changes.",
  },
  {
    when: (one) => one.typeName === "Parameter" && one.property === "name",
    bump: "major",
    why: "Inputs and raw calls name parameters.",
  },
];

function isProperty({ typeName, path }: SpecChange): boolean {
  return typeName === "Schema" && /\/properties\/[^/]+$/.test(path);
}

function isNamedSchema({ typeName, path }: SpecChange): boolean {
  return typeName === "Schema" && /^#\/components\/schemas\/[^/]+$/.test(path);
}

const RESPONSE = /\/responses\/([^/]+)(?:\/content(?:\/[^/]+)?)?$/;

function isResponse({ path, typeName }: SpecChange): boolean {
  return /^(?:Response|MediaTypesMap|MediaType)$/.test(typeName) && RESPONSE.test(path);
}

function isSuccess({ path }: SpecChange): boolean {
  return /^2/.test(RESPONSE.exec(path)?.[1] ?? "");
}

/** Did one type become a choice of which it is one? */
function opensChoice({ kind, typeName, path, before, after }: Situation): boolean {
  if (kind !== "added" || !/^(?:AnyOf|OneOf)$/.test(typeName)) return false;
  const place = path.replace(/\/[^/]+$/, "");
  const { type } = (follow(before, place) ?? {}) as { type?: unknown };
  const choices = follow(after, path);
  if (type === undefined || !Array.isArray(choices)) return false;
  return choices.some((_, index) => {
    const one = follow(after, `${path}/${index}`) as { type?: unknown } | undefined;
    return one?.type === type;
  });
}

/** Does a new success hold what a success of the operation has held before? */
function isLikeAnother({ path, before, after }: Situation): boolean {
  const place = /^(.*\/responses)\/[^/]+$/.exec(path)?.[1];
  if (place === undefined) return false;
  const known = Object.entries((follow(before, place) ?? {}) as Record<string, unknown>);
  const added = shapeOf(follow(after, path));
  return known.some(
    ([status]) => /^2/.test(status) && shapeOf(follow(before, `${place}/${status}`)) === added,
  );
}

/** What a response holds: media types and schemas, what is unwrapped. */
function shapeOf(response: unknown): string {
  const { content = {}, "x-unwrap": unwrap } = (response ?? {}) as Record<string, unknown>;
  const media = Object.entries(content as Record<string, { schema?: unknown }>);
  return JSON.stringify([media.map(([type, { schema }]) => [type, schema]), unwrap]);
}

function lost({ base, revision }: SpecChange): boolean {
  const now = [revision?.value].flat();
  return [base?.value].flat().some((value) => !now.includes(value));
}

/** `anyOf: [{ enum }, { type: string }]`: the value may be anything, and some are known. */
function isOpenEnum({ path, after }: Situation): boolean {
  const list = /^(.*\/anyOf)\/\d+$/.exec(path)?.[1];
  if (list === undefined) return false;
  const members = follow(after, list);
  return (
    Array.isArray(members) &&
    members.some((one) => one?.type === "string" && one.enum === undefined)
  );
}

/** What a pointer leads to, references followed on the way. */
export function follow(document: object, pointer: string): unknown {
  let here: unknown = document;
  for (const raw of pointer.split("/").slice(1)) {
    const word = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    here = (here as Record<string, unknown> | undefined)?.[word];
    for (let hops = 0; hops < 50; hops += 1) {
      const ref: unknown = (here as { $ref?: unknown } | undefined)?.$ref;
      if (typeof ref !== "string") break;
      here = follow(document, ref);
    }
  }
  return here;
}
