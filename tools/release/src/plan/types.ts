import ts from "typescript";
import type { Change } from "./bump.ts";
import { TypeComparer } from "./compare-types.ts";

/** Types that only mirror the spec: what changes in them, the comparison of the specs tells. */
const MIRRORS = new Set(["paths", "operations", "components", "webhooks", "$defs"]);

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
  const names = [...before.keys()].filter((name) => !MIRRORS.has(name));
  const pairs: [string, ts.Symbol, ts.Symbol][] = [];
  for (const name of names) {
    const [one, other] = [before.get(name), after.get(name)];
    if (one && other) pairs.push([name, one, other]);
    else
      found.set(name, {
        bump: "major",
        where: name,
        text: "It is no longer exported.",
        seen: "types",
      });
  }
  for (const name of after.keys()) {
    if (before.has(name) || MIRRORS.has(name)) continue;
    found.set(name, { bump: "minor", where: name, text: "It is new.", seen: "types" });
  }
  // Values first: from them it shows which types a program gets, and which it gives.
  for (const [name, one, other] of pairs) {
    const values = [one, other].map((symbol) => valueTypeOf(checker, symbol));
    if (values[0] && values[1]) comparer.compare(values[0], values[1], "out", name);
  }
  for (const [name, one, other] of pairs) {
    const [was, is] = [one, other].map(isType);
    if (!was || !is) {
      if (was)
        found.set(name, {
          bump: "major",
          where: name,
          text: "It is no type any more.",
          seen: "types",
        });
      continue;
    }
    const declared = [one, other].map((symbol) => checker.getDeclaredTypeOfSymbol(symbol));
    if (!declared[0] || !declared[1] || comparer.has(declared[0], declared[1])) continue;
    comparer.compare(declared[0], declared[1], "out", name);
  }
  return [...found.values()];
}

function valueTypeOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type | undefined {
  return symbol.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : undefined;
}

function isType(symbol: ts.Symbol): boolean {
  return Boolean(symbol.flags & ts.SymbolFlags.Type);
}
