import type { CallOptions } from "../client/options.js";
import { configError } from "../errors/fail.js";
import type { CallArgs } from "../table/arguments.js";
import type { Engine } from "./engine.js";
import type { Operation } from "./facts.js";
import type { ApiPromise } from "./operation.js";
import type { Session } from "./session.js";
import type { Sent } from "./wire.js";

/** What its pages are made of. */
export interface ListParts {
  readonly args: CallArgs;
  readonly options: CallOptions;
  readonly operation: Operation;
  /** Encodes arguments; a ready-made query goes in the place of theirs. */
  send(args: CallArgs, search?: string): Sent;
}

/**
 * A list by itself is one page, and so the first.
 *
 * @throws ConfigError for a cursor, which only pages go on from
 */
export function checkFirst({ cursor }: CallOptions): void {
  if (cursor !== undefined)
    throw configError("cursor", "is for `pages`", "a list by itself gives its first page");
}

declare const ITEM: unique symbol;

/** An operation that lists something, as a function: it gives the body of one page. `pages` gives them all. */
export interface ListFunction<
  Args extends readonly unknown[],
  Item,
  Body,
  Signed extends Session = Session,
> {
  (session: Signed, ...args: Args): ApiPromise<Body>;
  /** What a page is asked for by. */
  readonly parts: (engine: Engine, given: readonly unknown[]) => ListParts;
  readonly [ITEM]?: Item | undefined;
}
