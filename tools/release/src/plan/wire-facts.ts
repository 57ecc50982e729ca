import { pointerWords } from "@specwright/spec/pointer";
import type { Bump } from "./bump.ts";
import type { SpecChange } from "./redocly.ts";

/** A change with the specs it lies between. */
export interface Situation extends SpecChange {
  readonly before: object;
  readonly after: object;
  /** Whether it is in what a caller sends: a parameter or a request body. */
  readonly sent: boolean;
}

export function isProperty({ typeName, path }: SpecChange): boolean {
  return typeName === "Schema" && /\/properties\/[^/]+$/.test(path);
}

export function isNamedSchema({ typeName, path }: SpecChange): boolean {
  return typeName === "Schema" && /^#\/components\/schemas\/[^/]+$/.test(path);
}

const RESPONSE = /\/responses\/([^/]+)(?:\/content(?:\/[^/]+)?)?$/;

export function isResponse({ path, typeName }: SpecChange): boolean {
  return /^(?:Response|MediaTypesMap|MediaType)$/.test(typeName) && RESPONSE.test(path);
}

export function isSuccess({ path }: SpecChange): boolean {
  return /^2/.test(RESPONSE.exec(path)?.[1] ?? "");
}

/** Did one type become a choice of which it is one? */
export function opensChoice({ kind, typeName, path, before, after }: Situation): boolean {
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
export function isLikeAnother({ path, before, after }: Situation): boolean {
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

/** Is it inside of what an error holds? Errors are classes, and their bodies unknown to types. */
export function isInError({ path }: SpecChange): boolean {
  return /\/responses\/(?!2)[^/]+\//.test(path);
}

/** The status of a success has changed, and nothing else, or it has a body now. */
export function isMovedSuccess({
  kind,
  property,
  path,
  before,
  after,
}: Situation): Bump | undefined {
  if (kind !== "modified" || property !== "key" || !/\/responses\/2[^/]*$/.test(path)) return;
  const place = path.replace(/\/[^/]+$/, "");
  const now = shapeOf(follow(after, path));
  const old = Object.entries((follow(before, place) ?? {}) as Record<string, unknown>)
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => shapeOf(response));
  if (old.includes(now)) return "patch";
  return old.length > 0 && old.every((one) => one === shapeOf({})) ? "minor" : undefined;
}

function without<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): T[] {
  return [...one].filter((value) => !other.has(value));
}

/** Something that a program gives may be given otherwise; what it is given, too, in the other direction. */
function widened<T>(before: ReadonlySet<T>, after: ReadonlySet<T>, sent: boolean): Bump {
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length + come.length === 0) return "patch";
  return (sent ? gone : come).length === 0 ? "minor" : "major";
}

/** What a change of `type` does: both kinds of numbers are one to a program. */
export function typeBump({ base, revision, sent }: Situation): Bump {
  const [before, after] = [base, revision].map(
    (side) =>
      new Set(
        [side?.value ?? []].flat().map((type) => (type === "integer" ? "number" : String(type))),
      ),
  );
  // Where nothing was said, anything was meant.
  if (!before?.size || !after?.size) return !before?.size === sent ? "major" : "minor";
  const bump = widened(before, after, sent);
  const lost = without(before, after).filter((type) => type !== "null");
  // A comparison with what an answer no longer has does not compile; `null` may be compared with anything.
  return bump === "minor" && !sent && lost.length > 0 ? "major" : bump;
}

/** What a change of the list of values, or of the only value, does. */
export function valuesBump({ base, revision, sent }: Situation): Bump {
  const [before, after] = [base?.value, revision?.value];
  if (before === undefined) return sent ? "major" : "minor";
  if (after === undefined) return sent ? "minor" : "major";
  const [old, now] = [before, after].map((value) => new Set([value].flat()));
  if (!old || !now) return "major";
  // A comparison with a value that the type no longer has does not compile.
  if (!sent && without(old, now).length > 0) return "major";
  return widened(old, now, sent);
}

/** A field for one direction alone is not in the types of the other. */
export function directionBump({ property, revision, sent }: Situation): Bump {
  const hides = property === (sent ? "readOnly" : "writeOnly");
  if (!hides) return "patch";
  return revision?.value === true ? "major" : "minor";
}

/** The options of a client that servers ask for, before and after. */
export function serverBump({ before, after }: Situation): Bump {
  const [old, now] = [before, after].map(
    (spec) =>
      new Set(
        ((spec as { servers?: { variables?: object }[] }).servers ?? []).flatMap(
          ({ variables = {} }) => Object.keys(variables),
        ),
      ),
  );
  return old && now && without(old, now).length > 0 ? "major" : "minor";
}

/** Does a client take the same for both: one text? */
export function isSameCredential({ path, before, after }: Situation): boolean {
  return [before, after].every((spec) => {
    const { type, scheme } = (follow(spec, path) ?? {}) as { type?: string; scheme?: string };
    return type === "apiKey" || (type === "http" && scheme?.toLowerCase() === "bearer");
  });
}

/** `anyOf: [{ enum }, { type: string }]`: the value may be anything, and some are known. */
export function isOpenEnum({ path, after }: Situation): boolean {
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
  for (const word of pointerWords(pointer.replace(/^#/, ""))) {
    here = (here as Record<string, unknown> | undefined)?.[word];
    for (let hops = 0; hops < 50; hops += 1) {
      const ref: unknown = (here as { $ref?: unknown } | undefined)?.$ref;
      if (typeof ref !== "string") break;
      here = follow(document, ref);
    }
  }
  return here;
}
