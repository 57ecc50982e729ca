import { isObj, list, type Obj, obj, text } from "@specwright/spec/json";
import type { Spec } from "../../src/model/spec.ts";

/** Numbers from 0 to 1 that are the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  email: "a@b.example",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  uri: "https://a.example/b?c=d",
  ipv4: "192.0.2.1",
};

/** Text that encoders must take care of. */
const WORDS = ["plain", "with space", "a&b=c", "é/ü?#", "100%", "[x]", "+1"];

/** Makes a value of a schema; whether it is valid, the validator says. */
export class Sampler {
  readonly #spec: Spec;
  readonly #next: () => number;

  constructor(spec: Spec, next: () => number) {
    this.#spec = spec;
    this.#next = next;
  }

  of(schema: unknown, depth = 0): unknown {
    const node = this.#spec.obj(schema);
    if (depth > 6) return null;
    if ("const" in node) return node.const;
    if (Array.isArray(node.enum)) return this.#pick(node.enum);
    const [option] = [...list(node.oneOf), ...list(node.anyOf)];
    const parts = [...list(node.allOf), ...(option === undefined ? [] : [option])];
    if (parts.length > 0) {
      const values = [...parts, { ...node, allOf: [], oneOf: [], anyOf: [] }].map((part) =>
        this.of(part, depth + 1),
      );
      return values.every(isObj) ? Object.assign({}, ...values) : values[0];
    }
    const [type] = this.#spec.types(node);
    if (type === "object" || (type === undefined && isObj(node.properties))) {
      return this.#object(node, depth);
    }
    if (type === "array") {
      const count = Math.max(Number(node.minItems ?? 1), 1);
      return Array.from({ length: count }, () => this.of(node.items, depth + 1));
    }
    if (type === "integer" || type === "number") {
      return Number(node.minimum ?? (node.maximum === undefined ? 7 : node.maximum));
    }
    if (type === "boolean") return this.#next() < 0.5;
    if (type === "null") return null;
    return this.#text(node);
  }

  #object(node: Obj, depth: number): Obj {
    const required = list(node.required);
    const entries = Object.entries(obj(node.properties))
      .filter(([, property]) => this.#spec.obj(property).readOnly !== true)
      .filter(([name]) => required.includes(name) || this.#next() < 0.5)
      .map(([name, property]) => [name, this.of(property, depth + 1)]);
    return Object.fromEntries(entries);
  }

  #text(node: Obj): string {
    if (node.pattern !== undefined && text(node.example) !== undefined)
      return text(node.example) ?? "";
    const known = FORMATS[text(node.format) ?? ""];
    if (known !== undefined) return known;
    const word = this.#pick(WORDS) as string;
    const padded = word.padEnd(Number(node.minLength ?? 0), "x");
    return padded.slice(0, Number(node.maxLength ?? padded.length));
  }

  #pick(values: readonly unknown[]): unknown {
    return values[Math.floor(this.#next() * values.length)];
  }
}
