import { join } from "node:path";
import { exportedPaths } from "@specwright/config/workspace";
import ts from "typescript5";
import { printSignature } from "./signatures.ts";

/** What a doc comment says. */
export interface Docs {
  readonly text: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string | undefined;
  readonly throws: readonly string[];
  readonly examples: readonly string[];
}

/** Something with a name and a type. */
export interface Declared {
  readonly name: string;
  readonly signature: string;
  readonly docs: Docs;
}

/** An export of a package. */
export interface Exported extends Declared {
  readonly kind: "function" | "class" | "type" | "value";
  readonly members: readonly Declared[];
}

/** What a package exports beside what is generated of its spec. */
export interface Reference {
  /** Hand-written methods of its client, by their dotted names. */
  readonly methods: readonly Declared[];
  readonly exports: readonly Exported[];
}

/** A way into a package, and what it exports there. */
export interface Entry {
  /** As it is imported: `@specwright/runtime/node`. */
  readonly name: string;
  readonly reference: Reference;
}

/** A package to be read. */
export interface Package {
  readonly name: string;
  /** Its folder. */
  readonly folder: string;
  /** The way into it; default: `src/index.ts`. */
  readonly entry?: string;
  /** The function that makes its client. */
  readonly factory: string;
  /** What its client is called in texts. */
  readonly client: string;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  types: [],
};

/** Reads packages from their sources, which say the same as what is built of them, and need no build. */
export function readReferences(
  packages: readonly Package[],
  runtime: string,
): Map<string, Reference> {
  const roots = packages.map(entryOf);
  const program = ts.createProgram(roots, {
    ...OPTIONS,
    paths: exportedPaths(runtime, "src"),
  });
  return new Map(packages.map((one) => [one.name, new Reader(program, one).read()]));
}

function entryOf({ folder, entry = "src/index.ts" }: Package): string {
  return join(folder, entry);
}

class Reader {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  readonly #package: Package;

  constructor(program: ts.Program, one: Package) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
    this.#package = one;
  }

  read(): Reference {
    const file = this.#program.getSourceFile(entryOf(this.#package));
    const module = file && this.#checker.getSymbolAtLocation(file);
    if (!file || !module) return { methods: [], exports: [] };
    const all = this.#checker.getExportsOfModule(module).map((symbol) => this.#real(symbol));
    const factory = all.find(({ name }) => name === this.#package.factory);
    const made = factory && this.#checker.getTypeOfSymbolAtLocation(factory, file);
    const client = made?.getCallSignatures()[0]?.getReturnType();
    return {
      methods: client ? this.#methods(client, file, []) : [],
      exports: all
        .filter((symbol) => this.#isShown(symbol))
        // What everybody begins with.
        .sort((one, other) => Number(other === factory) - Number(one === factory))
        .map((symbol) => this.#exported(symbol)),
    };
  }

  #real(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  /** Types of the spec are shown where operations use them; of what is generated, factory and options remain. */
  #isShown({ name, declarations = [] }: ts.Symbol): boolean {
    const isOptions = `create${name.replace(/Options$/, "")}` === this.#package.factory;
    const remains = isOptions || name === this.#package.factory;
    return declarations.length > 0 && (remains || !declarations.every(isGenerated));
  }

  #methods(type: ts.Type, at: ts.Node, path: readonly string[]): Declared[] {
    if (path.length > 4) return [];
    return this.#checker.getPropertiesOfType(type).flatMap((property) => {
      if (property.name.startsWith("__@")) return [];
      const here = [...path, property.name];
      const inner = this.#checker.getTypeOfSymbolAtLocation(property, at);
      const [call] = inner.getCallSignatures();
      if (call === undefined) return this.#methods(inner, at, here);
      // The property itself may come of a mapped type, which forgets where it was written.
      const declaration = call.getDeclaration() as ts.SignatureDeclaration | undefined;
      if (!declaration || isGenerated(declaration) || !this.#isOwn(declaration)) return [];
      const name = here.join(".");
      const signature = this.#signature(`${this.#package.client}.${name}`, declaration, inner);
      return [{ name, signature, docs: this.#docs(call) }];
    });
  }

  #isOwn(declaration: ts.Declaration): boolean {
    return declaration.getSourceFile().fileName.startsWith(join(this.#package.folder, "src"));
  }

  #signature(call: string, declaration: ts.Declaration, type: ts.Type): string {
    if (ts.isFunctionLike(declaration) && declaration.type) {
      const parameters = declaration.parameters.map((one) => one.getText().replace(/\s+/g, " "));
      return printSignature(call, {
        parameters,
        returns: declaration.type.getText().replace(/\s+/g, " "),
      });
    }
    const [first] = type.getCallSignatures();
    return first ? call + this.#checker.signatureToString(first) : call;
  }

  #exported(symbol: ts.Symbol): Exported {
    const declarations = symbol.declarations ?? [];
    const declaration = declarations.find(ts.isClassDeclaration) ?? declarations[0];
    const { name } = symbol;
    const docs = this.#docs(symbol);
    if (declaration && ts.isFunctionDeclaration(declaration)) {
      const type = this.#checker.getTypeOfSymbolAtLocation(symbol, declaration);
      return {
        name,
        kind: "function",
        signature: this.#signature(name, declaration, type),
        docs,
        members: [],
      };
    }
    if (
      declaration &&
      (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration))
    ) {
      const isClass = ts.isClassDeclaration(declaration);
      const above = (declaration.heritageClauses ?? []).map((one) => ` ${one.getText()}`).join("");
      const members = [...declaration.members].flatMap((member) => this.#member(member));
      const generic = declaration.typeParameters?.map((one) => one.getText()).join(", ");
      const signature = `${isClass ? "class" : "interface"} ${name}${generic ? `<${generic}>` : ""}${above}`;
      return { name, kind: isClass ? "class" : "type", signature, docs, members };
    }
    if (declaration && ts.isTypeAliasDeclaration(declaration)) {
      return {
        name,
        kind: "type",
        signature: declaration.getText().replace(/^export /, ""),
        docs,
        members: [],
      };
    }
    const type = declaration
      ? this.#checker.getTypeOfSymbolAtLocation(symbol, declaration)
      : undefined;
    const words = type ? this.#checker.typeToString(type) : "";
    return { name, kind: "value", signature: `${name}: ${words}`, docs, members: [] };
  }

  #member(member: ts.ClassElement | ts.TypeElement): Declared[] {
    const symbol = member.name && this.#checker.getSymbolAtLocation(member.name);
    const flags = ts.getCombinedModifierFlags(member as ts.Declaration);
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;
    if (!symbol || !member.name || flags & hidden || ts.isPrivateIdentifier(member.name)) return [];
    const name = member.name.getText();
    const type = this.#checker.getTypeOfSymbolAtLocation(symbol, member);
    const optional = "questionToken" in member && member.questionToken ? "?" : "";
    const signature = ts.isFunctionLike(member)
      ? this.#signature(name, member, type)
      : `${name}${optional}: ${memberType(member) ?? this.#checker.typeToString(type)}`;
    return [{ name, signature, docs: this.#docs(symbol) }];
  }

  #docs(of: ts.Symbol | ts.Signature): Docs {
    const tags = of.getJsDocTags(this.#checker);
    const texts = (name: string): string[] =>
      tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text));
    return {
      text: ts.displayPartsToString(of.getDocumentationComment(this.#checker)),
      params: texts("param").map((words) => {
        const [name = "", ...rest] = words.split(" ");
        return { name, text: rest.join(" ") };
      }),
      returns: texts("returns")[0],
      throws: texts("throws"),
      examples: texts("example"),
    };
  }
}

function memberType(member: ts.Node): string | undefined {
  const { type } = member as { type?: ts.TypeNode };
  return type?.getText().replace(/\s+/g, " ");
}

function isGenerated(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes("/src/gen/");
}
