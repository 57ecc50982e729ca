import { convertAjvErrors } from "@stoplight/prism-http/dist/validator/validators/utils.js";
import { Ajv, type Options } from "ajv";
import addFormats from "ajv-formats";
import { sizeOf } from "../json.js";
import type { Diagnostic } from "./verdict.js";

/** From how many values or letters on a value is large: no more than the first fault of such a one is told. */
export const LARGE = { values: 10_000, letters: 20_000 } as const;

/** The longest text of a large value that is held against a pattern: what is quick with a line may take minutes with a book. */
export const LONGEST_MATCHED = 1000;

/** Whether all that is wrong with a value may be more than there is room for. */
export function isLarge(value: unknown): boolean {
  const { values, letters } = sizeOf(value);
  return values > LARGE.values || letters > LARGE.letters;
}

/** Patterns as they are, but for long texts. */
const matcher = Object.assign(
  (pattern: string, flags: string) => {
    const expression = new RegExp(pattern, flags);
    return { test: (text: string) => text.length > LONGEST_MATCHED || expression.test(text) };
  },
  { code: "matcher" },
);

const options: Options = {
  allowUnionTypes: true,
  allowMatchingProperties: true,
  strict: false,
  logger: false,
  code: { regExp: matcher },
};
const judges = [true, false].map((coerceTypes) => {
  const ajv = new Ajv({ ...options, coerceTypes });
  (addFormats as unknown as (target: Ajv) => void)(ajv);
  return ajv;
});

type Judge = ReturnType<Ajv["compile"]>;
const known = new WeakMap<object, Judge>();

/**
 * The first thing that is wrong with a large value. Prism's own judge tells all, and takes a hundred bytes and more
 * for each: a body of some megabytes would end the process.
 *
 * @param schema it always comes with the same bundle
 */
export function firstFault(
  value: unknown,
  schema: object,
  texts: boolean,
  place: string,
  bundle: object,
): readonly Diagnostic[] {
  let judge = known.get(schema);
  if (!judge) {
    try {
      judge = (judges[texts ? 0 : 1] as Ajv).compile({ ...schema, __bundled__: bundle });
    } catch {
      // Neither would Prism's.
      judge = Object.assign(() => true, { errors: null }) as unknown as Judge;
    }
    known.set(schema, judge);
  }
  judge(value);
  const [first] = judge.errors ?? [];
  return first ? (convertAjvErrors([first], 0, "input" as never, place) as Diagnostic[]) : [];
}
