import { obj } from "@specwright/spec/json";
import type { Model } from "../model/model.ts";
import { unused } from "../model/names.ts";
import { identifier, pascalCase } from "../print/print.ts";

/** What the generated client imports from the runtime as types, and what it may not declare itself. */
export const RUNTIME_TYPES = [
  "ApiPromise",
  "CallOptions",
  "Client",
  "ClientOptions",
  "Credential",
  "EventStream",
  "PagePromise",
] as const;

/** Names that have a meaning in generated code or in the scaffolded `src/index.ts`. */
const TAKEN = [
  ...RUNTIME_TYPES,
  ..."createClient PROVIDER OPERATIONS paths components operations webhooks $defs".split(" "),
  ..."Array Blob Error Exclude Extract NonNullable Omit Partial Pick Promise ReadableStream".split(
    " ",
  ),
  ..."ArrayBuffer Date Object Record Readonly Required String Uint8Array Known Same Without WithRequired".split(
    " ",
  ),
  ..."SpecwrightError ApiError BadRequestError AuthenticationError PermissionError".split(" "),
  ..."NotFoundError ConflictError UnprocessableError RateLimitError ServerError".split(" "),
  ..."ConnectionError TimeoutError DecodeError ConfigError CallError Page Download".split(" "),
  // What an index exports of the runtime's types.
  ..."AllOptions BudgetFacts BudgetStore Context Extended FilePlace Layer ListFunction LogRecord".split(
    " ",
  ),
  ..."Logger Next OAuthOptions OnProgress Progress RetryOptions ServerEvent Session TokenBinding".split(
    " ",
  ),
  ..."TokenCache TokenSet TokenSource TransferOptions UploadSource WithResponse".split(" "),
];

/** The names that a generated package exports: none twice, none that hides something else. */
export class Scope {
  readonly #taken = new Set<string>(TAKEN);

  /** Declares a name; a taken one gets a number behind. */
  declare(name: string): string {
    return unused(identifier(name, "Unnamed"), this.#taken);
  }

  /** Whether a name is taken. */
  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** Takes the names of the client, its options and its factory. */
  reserveClient(pascal: string): void {
    for (const suffix of ["Client", "Options", "Resources", "CallOptions", "ListOptions"]) {
      this.declare(pascal + suffix);
    }
  }

  /**
   * Names of the schemas by component name. One that means something else already becomes
   * `…Schema`; of two that become one name, the one that is written so has it.
   */
  declareSchemas(model: Model): ReadonlyMap<string, string> {
    const all = Object.keys(obj(obj(model.spec.root.components).schemas));
    const others = new Set(this.#taken);
    const wanted = (name: string): string => {
      const plain = identifier(pascalCase(name), "Unnamed");
      return others.has(plain) ? `${plain}Schema` : plain;
    };
    const exact = all.filter((name) => wanted(name) === name);
    const inexact = all.filter((name) => wanted(name) !== name);
    const names = new Map([...exact, ...inexact].map((name) => [name, this.declare(wanted(name))]));
    return new Map(all.map((name) => [name, names.get(name) ?? name]));
  }
}
