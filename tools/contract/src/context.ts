import { rawOf } from "@specwright/runtime/raw";
import type { Json } from "./json.ts";
import type { Rig } from "./rig.ts";
import type { Operation, Spec } from "./spec.ts";
import type { SchemaValidator } from "./validator.ts";

/** What every check works with. */
export interface Context {
  readonly spec: Spec;
  readonly validator: SchemaValidator;
  readonly rig: Rig;
  /** Path below which a server's operations stand on the mock. */
  base(serverKey: string): string;
  /** Calls the raw client, untyped: it takes whatever is wrong on purpose. */
  raw(operation: Operation, init: Json): Promise<unknown>;
}

/** Puts a context together. */
export function contextOf(spec: Spec, validator: SchemaValidator, rig: Rig): Context {
  return {
    spec,
    validator,
    rig,
    base(key) {
      const url = rig.mock.urls[key] ?? rig.mock.url;
      return new URL(url).pathname.replace(/\/$/, "");
    },
    raw(operation, init) {
      const raw = rawOf(rig.client) as unknown as Record<
        string,
        (path: string, init: Json) => Promise<unknown>
      >;
      const call = raw[operation.method];
      if (!call) throw new Error(`the raw client has no ${operation.method}`);
      return call(operation.path, { ...init, retries: 0 });
    },
  };
}
