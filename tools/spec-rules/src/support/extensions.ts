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
  readonly $id: string;
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
  // That the schema itself is one, a test sees; each run would take a tenth of a second for it.
  const ajv = new Ajv2020({ allErrors: true, strict: false, meta: false, validateSchema: false });
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  ajv.addSchema(schema);
  return new Map(
    Object.entries(schema.properties).map(([key, one]) => {
      const { description: says, examples, "x-placement": placement } = one;
      const pointer = `${schema.$id}#/properties/${key}`;
      const extension = {
        key,
        says,
        examples,
        placement,
        get validate() {
          return ajv.getSchema(pointer) as ValidateFunction;
        },
      };
      return [key, extension];
    }),
  );
}
