import { comment, commentText, string } from "../print/print.ts";

/** The helper types of a generated client; only those that it uses are printed. */
export const HELPERS: Readonly<Record<string, string>> = {
  Known:
    "/** The properties of an object that have a name of their own, so that a misspelt one is an error. */\n" +
    "type Known<T> = { [P in keyof T as string extends P ? never : P]: T[P] };\n",
  Same: "/** A type as it is; an interface can extend what it names. */\ntype Same<T> = T;\n",
  Without:
    "/** An object without some properties; unlike `Omit` it keeps the others of an open object. */\n" +
    "type Without<T, K extends PropertyKey> = T extends unknown\n" +
    "  ? { [P in keyof T as P extends K ? never : P]: T[P] }\n" +
    "  : never;\n",
};

/** The named types that the methods' signatures need, in the order in which they were made. */
export class Declarations {
  readonly #declared: string[] = [];
  readonly #shared = new Map<string, string>();

  /** An interface that takes over the properties of another type. */
  interface(name: string, base: string, description: string): string {
    return this.#add(`${doc(description)}export interface ${name} extends ${base} {}\n`, name);
  }

  /** An interface with properties of its own. */
  members(name: string, base: string, members: readonly string[], description: string): string {
    const body = members.map((member) => `${member}\n`).join("");
    this.#shared.set([base, ...members].join("\n"), name);
    return this.#add(
      `${doc(description)}export interface ${name} extends ${base} {\n${body}}\n`,
      name,
    );
  }

  /** An alias. */
  type(name: string, type: string, description: string): string {
    return this.#add(`${doc(description)}export type ${name} = ${type};\n`, name);
  }

  /** The name of what was declared with the same base and members; undefined where nothing was. */
  known(base: string, members: readonly string[]): string | undefined {
    return this.#shared.get([base, ...members].join("\n"));
  }

  /** Everything, in the order in which it was declared. */
  print(): string {
    return this.#declared.join("\n");
  }

  #add(declaration: string, name: string): string {
    this.#declared.push(declaration);
    return name;
  }
}

/** A type without some of its properties. */
export function without(type: string, names: readonly string[]): string {
  return names.length === 0 ? type : `Without<${type}, ${names.map(string).join(" | ")}>`;
}

function doc(description: string): string {
  return comment([commentText(description)]);
}
