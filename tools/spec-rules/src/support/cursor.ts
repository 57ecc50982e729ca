import type { Location, UserContext } from "@redocly/openapi-core";
import { isObj, type Obj } from "@specwright/spec/json";

/**
 * A node of the spec together with its place in the source files.
 *
 * A step to a child follows `$ref`s, also across files, so that a rule sees the spec as if it were
 * one document, and yet reports the file and line where the text really stands.
 */
export class Cursor {
  readonly node: unknown;
  readonly location: Location;
  /** The object that held the `$ref` through which this node was reached, and its place. */
  readonly via: Cursor | undefined;
  readonly #resolve: UserContext["resolve"];

  constructor(
    node: unknown,
    location: Location,
    resolve: UserContext["resolve"],
    via?: Cursor | undefined,
  ) {
    this.node = node;
    this.location = location;
    this.via = via;
    this.#resolve = resolve;
  }

  /** The node as an object; empty where it is something else. */
  get obj(): Obj {
    return isObj(this.node) ? this.node : {};
  }

  /** Identifies the place of the node. */
  get id(): string {
    return this.location.absolutePointer;
  }

  /** The child under a key, `$ref`s followed; undefined where there is none or a `$ref` leads nowhere. */
  get(key: string | number): Cursor | undefined {
    if (typeof this.node !== "object" || this.node === null) return undefined;
    if (!Object.hasOwn(this.node, key)) return undefined;
    const raw = (this.node as Record<string | number, unknown>)[key];
    return this.#follow(new Cursor(raw, this.location.child(key), this.#resolve));
  }

  /** The child under a key as it is written, a `$ref` included. */
  raw(key: string | number): Cursor | undefined {
    if (!isObj(this.node) || !Object.hasOwn(this.node, key)) return undefined;
    return new Cursor(this.node[key], this.location.child(key), this.#resolve);
  }

  /** Children of an object by key, `$ref`s followed; `x-` keys left out. */
  entries(): [string, Cursor][] {
    return Object.keys(this.obj)
      .filter((key) => !key.startsWith("x-"))
      .flatMap((key) => {
        const child = this.get(key);
        return child ? [[key, child] as [string, Cursor]] : [];
      });
  }

  /** Properties of a map whose keys are free names (`x-` names included), `$ref`s followed. */
  members(): [string, Cursor][] {
    return Object.keys(this.obj).flatMap((key) => {
      const child = this.get(key);
      return child ? [[key, child] as [string, Cursor]] : [];
    });
  }

  /** Children of an object or array as they are written, `$ref`s included. */
  children(): Cursor[] {
    if (typeof this.node !== "object" || this.node === null) return [];
    return Object.entries(this.node).map(
      ([key, value]) => new Cursor(value, this.location.child(key), this.#resolve),
    );
  }

  /** Elements of an array, `$ref`s followed. */
  items(): Cursor[] {
    if (!Array.isArray(this.node)) return [];
    return this.node.flatMap((_, index) => this.get(index) ?? []);
  }

  /** A string under a key; what stands beside the `$ref` that led here wins. */
  text(key: string): string | undefined {
    const value = this.via?.obj[key] ?? this.obj[key];
    return typeof value === "string" ? value : undefined;
  }

  /** Whether a key stands here, or beside the `$ref` that led here. */
  has(key: string): boolean {
    return Object.hasOwn(this.obj, key) || (this.via?.has(key) ?? false);
  }

  /** The place of a key, or of the node where it has no such key. */
  at(key: string): Location {
    return Object.hasOwn(this.obj, key) ? this.location.child(key) : this.location;
  }

  #follow(raw: Cursor): Cursor | undefined {
    if (!isObj(raw.node) || typeof raw.node.$ref !== "string") return raw;
    const { node, location } = this.#resolve<object>(
      raw.node as { $ref: string },
      raw.location.source.absoluteRef,
    );
    if (node === undefined || location === undefined) return undefined;
    return new Cursor(node, location as Location, this.#resolve, raw);
  }
}
