import { type DifferenceKind, KINDS, MOST_DIFFERENCES, type Report, TYPES } from "./report.js";

/** Where a difference of a kind stands: it is written into the spec there. */
const PLACES: Readonly<Partial<Record<DifferenceKind, RegExp>>> = {
  field: /\/properties\/[^/]+$/,
  missing: /\/properties\/[^/]+$/,
  status: /\/responses\/[1-9]\d\d$/,
  content: /\/content\/[^/]+$/,
};

/**
 * Reads a report, which may come from anybody: what is not of its form is refused, and what is no part of it is left behind.
 *
 * @param from what to call it in an error
 * @throws Error that names the place, the rule and the fix
 */
export function parseReport(text: string, from: string): Report {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`${from} is no JSON; a report is the file that drift({ report }) writes`);
  }
  const refuse = (place: string, rule: string): never => {
    throw new Error(
      `${from}: ${place} ${rule}; a report is the file that drift({ report }) writes`,
    );
  };
  const object = (value: unknown, place: string): Record<string, unknown> =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : refuse(place, "must be an object");
  const string = (value: unknown, place: string): string =>
    typeof value === "string" && value.length <= 2000 && isPlain(value)
      ? value
      : refuse(place, "must be a text of one line");
  const count = (value: unknown, place: string): number =>
    Number.isSafeInteger(value) && (value as number) >= 0
      ? (value as number)
      : refuse(place, "must be a count");
  const day = (value: unknown, place: string): string =>
    /^\d{4}-\d\d-\d\d$/.test(String(value)) ? String(value) : refuse(place, "must be a day");

  const root = object(json, "it");
  if (root.drift !== 1) refuse("drift", "must be 1, the only version of this form");
  const spec = object(root.spec, "spec");
  const list = Array.isArray(root.differences)
    ? root.differences
    : refuse("differences", "must be a list");
  if (list.length > MOST_DIFFERENCES) refuse("differences", `must be at most ${MOST_DIFFERENCES}`);
  const looked = Object.entries(object(root.looked, "looked")).map(([id, value]) => {
    const place = `looked.${string(id, "looked")}`;
    const { answers, streams, skipped } = object(value, place);
    return [
      id,
      {
        answers: count(answers, `${place}.answers`),
        streams: count(streams, `${place}.streams`),
        skipped: count(skipped, `${place}.skipped`),
      },
    ] as const;
  });
  return {
    drift: 1,
    spec: {
      title: string(spec.title, "spec.title"),
      version: string(spec.version, "spec.version"),
      // A part of a file's name, where a report of an earlier version is kept.
      hash: /^[\w-]{1,64}$/.test(string(spec.hash, "spec.hash"))
        ? String(spec.hash)
        : refuse("spec.hash", "must be letters and digits"),
    },
    first: day(root.first, "first"),
    last: day(root.last, "last"),
    looked: Object.fromEntries(looked),
    differences: list.map((value: unknown, index: number) => {
      const place = `differences[${index}]`;
      const one = object(value, place);
      const types = Object.entries(object(one.types, `${place}.types`)).map(([type, n]) => {
        const known = TYPES.find((name) => name === type);
        return [
          known ?? refuse(`${place}.types`, `has a type that is none of ${TYPES.join(", ")}`),
          count(n, `${place}.types`),
        ] as const;
      });
      const pointer = string(one.pointer, `${place}.pointer`);
      const kind =
        KINDS.find((known) => known === one.kind) ??
        refuse(`${place}.kind`, `must be one of ${KINDS.join(", ")}`);
      if (!pointer.startsWith("#/") || PLACES[kind]?.test(pointer) === false)
        refuse(`${place}.pointer`, `must be a pointer to the place of a "${kind}" in the spec`);
      const operations = Array.isArray(one.operations) ? one.operations : [];
      return {
        kind,
        pointer,
        types: Object.fromEntries(types),
        answers: count(one.answers, `${place}.answers`),
        of: count(one.of, `${place}.of`),
        operations: operations.map((id: unknown) => string(id, `${place}.operations`)),
        first: day(one.first, `${place}.first`),
        last: day(one.last, `${place}.last`),
      };
    }),
    dropped: count(root.dropped, "dropped"),
  };
}

/** No control characters, nor those that turn the direction of text: it is shown on terminals. */
const isPlain = (text: string): boolean => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
