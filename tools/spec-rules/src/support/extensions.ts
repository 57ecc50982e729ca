import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Our x- keys as `specs/extensions.schema.json` defines them. */
export interface Extension {
  readonly key: string;
  /** What it says, in a sentence or two. */
  readonly says: string;
  /** How it is written. */
  readonly examples: readonly unknown[];
  /** OpenAPI objects that may carry the key. */
  readonly placement: readonly string[];
  /** Compiled when it is first asked for: a spec uses few of the keys, many none. */
  readonly validate: ValidateFunction;
}

interface ExtensionsSchema {
  /** What several keys share. */
  readonly $defs: object;
  readonly properties: Record<
    string,
    {
      readonly description: string;
      readonly examples: readonly unknown[];
      readonly "x-placement": readonly string[];
    }
  >;
}

const SCHEMA_PATH = join(import.meta.dirname, "../../../../specs/extensions.schema.json");

/** Every key that we define, by name. */
export const EXTENSIONS: ReadonlyMap<string, Extension> = load();

function load(): Map<string, Extension> {
  const schema = JSON.parse(readFileSync(SCHEMA_PATH, "utf8")) as ExtensionsSchema;
  // That the schema itself is one, a test sees; each run would take a tenth of a second for it. A
  // validator runs a few hundred times at most: making it quicker takes longer than it spares.
  const options = { allErrors: true, strict: false, meta: false, validateSchema: false };
  const ajv = new Ajv2020({ ...options, code: { optimize: false } });
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  return new Map(
    Object.entries(schema.properties).map(([key, one]) => {
      const { description: says, examples, "x-placement": placement } = one;
      let compiled: ValidateFunction | undefined;
      const extension = {
        key,
        says,
        examples,
        placement,
        get validate() {
          // By itself: a pointer into the whole would compile all keys.
          compiled ??= ajv.compile({ ...one, $defs: schema.$defs });
          return compiled;
        },
      };
      return [key, extension];
    }),
  );
}
