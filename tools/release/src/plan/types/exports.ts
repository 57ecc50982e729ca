import ts from "typescript";
import type { Change } from "../bump.ts";
import { TypeComparer } from "./compare.ts";
import { MIRRORS } from "./facts.ts";
import { compareTypeParameters } from "./type-parameters.ts";

/** How the two sides are compiled. */
export const COMPILER: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
};

/**
 * What has changed for a program that is compiled against a package: the exports of its entry, before
 * and after.
 *
 * @param entries pairs of `.d.ts` files, before and after; compared in one go
 * @returns the changes of each pair
 */
export function typeChanges(entries: readonly (readonly [string, string])[]): Change[][] {
  const program = ts.createProgram(entries.flat(), COMPILER);
  const checker = program.getTypeChecker();
  return entries.map(([before, after]) => {
    const sides = [before, after].map((path) => exportsOf(program, checker, path));
    return compareExports(checker, sides[0] as Exports, sides[1] as Exports);
  });
}

type Exports = ReadonlyMap<string, ts.Symbol>;

function exportsOf(program: ts.Program, checker: ts.TypeChecker, path: string): Exports {
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${path} is no module with exports: build the package first`);
  return membersOf(checker, module);
}

/** What a module or a namespace exports, by name, whatever it is called where it is written. */
function membersOf(checker: ts.TypeChecker, module: ts.Symbol): Exports {
  return new Map(
    checker
      .getExportsOfModule(module)
      .map((one) => [
        one.name,
        one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one,
      ]),
  );
}

function compareExports(checker: ts.TypeChecker, before: Exports, after: Exports): Change[] {
  const found = new Map<string, Change>();
  const comparer = new TypeComparer(checker, (bump, where, text) => {
    found.set(`${where} ${text}`, { bump, where, text, seen: "types" });
  });
  const pairs = pairUp(comparer, before, after, "");
  // Values first: from them it shows which types a program gets, and which it gives.
  for (const [name, ...both] of pairs) {
    const [was, is] = both.map((symbol) => valueTypeOf(checker, symbol));
    if (was && is) comparer.compare(was, is, "out", name);
    else if (was) comparer.tell("major", name, "It is a type alone, and no value any more.");
    else if (is) comparer.tell("minor", name, "It is a value, too.");
  }
  for (const [name, ...both] of pairs) compareTypes(comparer, ...both, name);
  return [...found.values()];
}

/** Exports of one name, those of namespaces among them; what is gone and what is new is told. */
function pairUp(
  comparer: TypeComparer,
  before: Exports,
  after: Exports,
  within: string,
): [string, ts.Symbol, ts.Symbol][] {
  const isOurs = (name: string): boolean => within !== "" || !MIRRORS.has(name);
  for (const name of [...after.keys()].filter(isOurs))
    if (!before.has(name)) comparer.tell("minor", `${within}${name}`, "It is new.");
  return [...before].flatMap(([name, one]): [string, ts.Symbol, ts.Symbol][] => {
    if (!isOurs(name)) return [];
    const other = after.get(name);
    const place = `${within}${name}`;
    if (!other) {
      comparer.tell("major", place, "It is no longer exported.");
      return [];
    }
    const inner = [one, other].map((symbol) =>
      symbol.flags & ts.SymbolFlags.Module ? membersOf(comparer.checker, symbol) : undefined,
    );
    return [
      [place, one, other],
      ...(inner[0] && inner[1] ? pairUp(comparer, inner[0], inner[1], `${place}.`) : []),
    ];
  });
}

function compareTypes(
  comparer: TypeComparer,
  before: ts.Symbol,
  after: ts.Symbol,
  name: string,
): void {
  const [was, is] = [before, after].map(isType);
  if (!was || !is) {
    if (was) comparer.tell("major", name, "It is no type any more.");
    return;
  }
  const { checker } = comparer;
  const generic = [before, after].map((symbol) => typeParametersOf(checker, symbol));
  compareTypeParameters(comparer, generic[0] ?? [], generic[1] ?? [], "type", name);
  const [one, other] = [before, after].map((symbol) => checker.getDeclaredTypeOfSymbol(symbol));
  if (!one || !other) return;
  const bases = new Set(ancestorsOf(checker, other));
  for (const base of ancestorsOf(checker, one))
    if (!bases.has(base)) comparer.tell("major", name, `It is no \`${base}\` any more.`);
  if (!comparer.has(one, other)) comparer.compare(one, other, "out", name);
}

/** The classes that a class is one of: `instanceof` asks for them, whatever they hold. */
function ancestorsOf(checker: ts.TypeChecker, type: ts.Type): string[] {
  if (!type.isClass()) return [];
  return checker
    .getBaseTypes(type)
    .flatMap((base) => [base.symbol.name, ...ancestorsOf(checker, base)]);
}

function typeParametersOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type[] {
  const declared = symbol.declarations?.find(
    (one): one is ts.InterfaceDeclaration | ts.ClassDeclaration | ts.TypeAliasDeclaration =>
      ts.isInterfaceDeclaration(one) ||
      ts.isClassDeclaration(one) ||
      ts.isTypeAliasDeclaration(one),
  );
  return declared?.typeParameters?.map((one) => checker.getTypeAtLocation(one)) ?? [];
}

function valueTypeOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type | undefined {
  return symbol.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : undefined;
}

function isType(symbol: ts.Symbol): boolean {
  return Boolean(symbol.flags & ts.SymbolFlags.Type);
}
