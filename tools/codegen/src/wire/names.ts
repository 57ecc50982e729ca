import { string } from "../print/print.ts";

/** What ends a name that stands in a pointer. */
const UNREADABLE = /[%#]/;

/** What ends a name that something refers to. */
const REFERRED = /[%#/~]/;

/**
 * Names that openapi-typescript can't read back out of a reference (a `%` ends it): another stands in their
 * place until they are printed.
 */
export class Names {
  readonly #hidden: string[] = [];
  readonly #places = new Map<string, number>();

  /** What stands for a name. */
  safe(name: string): string {
    return UNREADABLE.test(name) ? this.#hide(name) : name;
  }

  /** What stands for a name that something refers to. */
  referred(name: string): string {
    return REFERRED.test(name) ? this.#hide(name) : name;
  }

  /** The literal of a name that is hidden; undefined for any other. */
  shown(name: string): string | undefined {
    const index = /^__name_(\d+)__$/.exec(name)?.[1];
    return index === undefined ? undefined : string(this.#hidden[Number(index)] ?? "");
  }

  #hide(name: string): string {
    const index = this.#places.get(name) ?? this.#hidden.push(name) - 1;
    this.#places.set(name, index);
    return `__name_${index}__`;
  }
}
