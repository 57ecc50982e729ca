import ts from "typescript";
import { string } from "../print/print.ts";

/** Prints a type that this file doesn't know by itself: a reference by a name, as deep as `indent`. */
export type Referred = (reference: ts.TypeReferenceNode, indent: string) => string;

/** Prints a name that stands for another; undefined for a name that is its own. */
export type Shown = (name: string) => string | undefined;

/**
 * Prints the trees that openapi-typescript builds, of the few kinds of nodes that it builds around schemas.
 * TypeScript's own printer is made for any tree, and takes many times as long.
 */
export class TreePrinter {
  readonly #referred: Referred;
  readonly #shown: Shown;

  constructor(referred: Referred, shown: Shown) {
    this.#referred = referred;
    this.#shown = shown;
  }

  /** Members of a type, a line each. */
  members(members: readonly ts.TypeElement[], indent: string): string {
    let printed = "";
    for (const member of members)
      printed += `${comments(member, indent)}${this.#member(member, indent)}`;
    return printed;
  }

  #member(member: ts.TypeElement, indent: string): string {
    if (ts.isPropertySignature(member) && member.type !== undefined) {
      const mark = member.questionToken === undefined ? "" : "?";
      return `${indent}${this.#name(member.name)}${mark}: ${this.#type(member.type, indent)};\n`;
    }
    // Beside the headers that a spec names, there are others.
    if (ts.isIndexSignatureDeclaration(member)) return `${indent}[name: string]: unknown;\n`;
    throw unexpected(member);
  }

  #name(name: ts.PropertyName): string {
    if (!("text" in name)) throw unexpected(name);
    if (ts.isStringLiteral(name)) return this.#literal(name.text);
    return this.#shown(name.text) ?? name.text;
  }

  #literal(text: string): string {
    return this.#shown(text) ?? string(text);
  }

  #type(type: ts.TypeNode, indent: string): string {
    if (ts.isTypeLiteralNode(type)) {
      return `{\n${this.members(type.members, `${indent}    `)}${indent}}`;
    }
    if (ts.isTypeReferenceNode(type)) return this.#referred(type, indent);
    if (ts.isIndexedAccessTypeNode(type)) {
      return `${this.#type(type.objectType, indent)}[${this.#type(type.indexType, indent)}]`;
    }
    if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) {
      return this.#literal(type.literal.text);
    }
    const keyword = KEYWORDS.get(type.kind);
    if (keyword === undefined) throw unexpected(type);
    return keyword;
  }
}

const KEYWORDS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.NeverKeyword, "never"],
  [ts.SyntaxKind.StringKeyword, "string"],
  [ts.SyntaxKind.UnknownKeyword, "unknown"],
]);

/** Comments before a node. They say what a spec says, without a word for that they do. */
function comments(node: ts.Node, indent: string): string {
  const found = ts.getSyntheticLeadingComments(node);
  if (found === undefined) return "";
  return found
    .map(({ text }) => {
      const [first = "", ...rest] = `/*${text}*/`.split(/\r\n|[\n\r\u2028\u2029]/);
      const lines = [first.trimEnd(), ...rest.map((line) => ` ${line.trim()}`)];
      return `${indent}${lines.join(`\n${indent}`).replace(/^(\s*(?:\/\*\*|\*) )@description /gm, "$1")}\n`;
    })
    .join("");
}

function unexpected(node: ts.Node): Error {
  return new Error(
    `openapi-typescript gave a ${ts.SyntaxKind[node.kind]}, which nothing here prints.`,
  );
}
