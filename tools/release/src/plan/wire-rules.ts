import type { Bump } from "./bump.ts";
import type { SpecChange } from "./redocly.ts";
import {
  directionBump,
  isInError,
  isLikeAnother,
  isMovedSuccess,
  isNamedSchema,
  isOpenEnum,
  isProperty,
  isResponse,
  isSameCredential,
  isSuccess,
  opensChoice,
  type Situation,
  serverBump,
  typeBump,
  valuesBump,
} from "./wire-facts.ts";

/** Where a client package's answer differs from that of `redocly diff`, which judges an API and its server. */
export interface WireRule {
  readonly when: (change: Situation) => boolean;
  /** The answer, or what gives it. */
  readonly bump: Bump | ((change: Situation) => Bump);
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

/** What is written for readers, and what calls have nothing to do with. */
const ASIDE =
  /^(?:TagList|Tag|ExternalDocs|Info|Contact|License|Links?Map|Link|Callbacks?Map|Callback|WebhooksMap|HeadersMap|Header)$/;

/** How a value of a parameter or field is written on the wire. */
const WRITTEN = /^(?:style|explode|allowReserved|allowEmptyValue|contentType)$/;

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
    when: (one) => isInError(one),
    bump: "patch",
    why: "Errors are thrown as classes, and types say nothing of what their bodies hold.",
  },
  {
    when: (one) => ASIDE.test(one.typeName) || /\/(?:webhooks|callbacks|links)\//.test(one.path),
    bump: "patch",
    why: "It is for readers, or no call of the client touches it.",
  },
  {
    when: (one) => WRITTEN.test(one.property ?? "") && one.typeName !== "SecurityScheme",
    bump: "patch",
    why: "How a value is written is the client's own; what a program gives stays.",
  },
  {
    when: (one) => isSchema(one, "enum") || isSchema(one, "const"),
    bump: valuesBump,
    why: "What is sent may have more values, what is answered must not have others.",
  },
  {
    when: (one) => isSchema(one, "type"),
    bump: typeBump,
    why: "What is sent may be more, what is answered less; both kinds of numbers are one.",
  },
  {
    when: (one) => isSchema(one, "readOnly") || isSchema(one, "writeOnly"),
    bump: directionBump,
    why: "Types of a body hold nothing that is only read, types of an answer nothing that is only written.",
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
    when: (one) => isMovedSuccess(one) !== undefined,
    bump: (one) => isMovedSuccess(one) ?? "major",
    why: "A method gives back what it gave under another status, or something where it gave nothing.",
  },
  {
    when: (one) => one.typeName === "Server",
    bump: serverBump,
    why: "The address is the package's own; its variables are options of the client.",
  },
  {
    when: (one) => one.typeName === "SecurityScheme" && isSameCredential(one),
    bump: "patch",
    why: "A program gives one text, wherever the client puts it.",
  },
  {
    when: (one) => one.typeName === "Parameter" && one.property === "name",
    bump: "major",
    why: "Inputs and raw calls name parameters.",
  },
];
