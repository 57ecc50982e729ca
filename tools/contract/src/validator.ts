import "@hyperjump/json-schema/formats";
import { BASIC } from "@hyperjump/json-schema/experimental";
import {
  hasSchema,
  registerSchema,
  setShouldValidateFormat,
  unregisterSchema,
  type Validator,
  validate,
} from "@hyperjump/json-schema/openapi-3-1";
import type { Json } from "./json.ts";

const DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base";

/** What a schema refuses: where in the value, and by which keyword. */
export interface Issue {
  readonly place: string;
  readonly rule: string;
}

/**
 * The second opinion: Prism validates with ajv and as draft 7, this one with a validator of other
 * authors and as OpenAPI 3.1 means it. Formats count.
 */
export class SchemaValidator {
  readonly #uri: string;
  readonly #compiled = new Map<string, Promise<Validator>>();

  constructor(name: string, document: Json) {
    this.#uri = `https://contract.invalid/${encodeURIComponent(name)}`;
    setShouldValidateFormat(true);
    if (hasSchema(this.#uri)) unregisterSchema(this.#uri);
    registerSchema(document as never, this.#uri, DIALECT);
  }

  /** What the schema at a pointer of the bundle refuses in a value. */
  async issues(pointer: string, value: unknown): Promise<Issue[]> {
    let compiled = this.#compiled.get(pointer);
    if (!compiled) {
      compiled = validate(`${this.#uri}#${encodeURI(pointer).replaceAll("#", "%23")}`);
      this.#compiled.set(pointer, compiled);
    }
    const output = (await compiled)(value as never, BASIC);
    if (output.valid) return [];
    return (output.errors ?? []).map(({ instanceLocation, keyword }) => ({
      place: instanceLocation.slice(1),
      rule: keyword.split("/").at(-1) ?? keyword,
    }));
  }
}

/** Issues in one line. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ place, rule }) => `${place || "/"} breaks ${rule}`).join(", ");
}
