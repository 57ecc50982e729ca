import ts from "typescript";

/** Types that only mirror the spec: what changes in them, the comparison of the specs tells. */
export const MIRRORS: ReadonlySet<string> = new Set([
  "paths",
  "operations",
  "components",
  "webhooks",
  "$defs",
]);

/** Whether a type is such a one, wherever a program comes by it. */
export function isMirror({ symbol }: ts.Type): boolean {
  const isInterface = Boolean((symbol?.flags ?? 0) & ts.SymbolFlags.Interface);
  return isInterface && MIRRORS.has(symbol.name);
}

/** Parameters and properties that may be left out. */
export function isOptional(symbol: ts.Symbol): boolean {
  if (symbol.flags & ts.SymbolFlags.Optional) return true;
  const declaration = symbol.valueDeclaration;
  return (
    declaration !== undefined &&
    ts.isParameter(declaration) &&
    (declaration.questionToken !== undefined ||
      declaration.initializer !== undefined ||
      declaration.dotDotDotToken !== undefined)
  );
}

/** Whether a program may only read it: `readonly`, or a getter without its setter. */
export function isReadonly({ flags, valueDeclaration, declarations }: ts.Symbol): boolean {
  if (flags & ts.SymbolFlags.Accessor) return !(flags & ts.SymbolFlags.SetAccessor);
  const declaration = valueDeclaration ?? declarations?.[0];
  return declaration !== undefined && has(declaration, ts.ModifierFlags.Readonly);
}

/** Whether a class that extends its own must bring it. */
export function isAbstract({ valueDeclaration }: ts.Symbol): boolean {
  return valueDeclaration !== undefined && has(valueDeclaration, ts.ModifierFlags.Abstract);
}

/** Its name; a symbol's without the number that the compiler gives it anew each time. */
export function nameOf({ name }: ts.Symbol): string {
  return name.replace(/^__@(.*)@\d+$/, "[$1]");
}

/** Properties that a program may name, in a class of its own at least: neither `#private` nor `private`. */
export function publicOf(type: ts.Type): ts.Symbol[] {
  return type.getProperties().filter(({ name, valueDeclaration }) => {
    const isPrivate =
      valueDeclaration !== undefined && has(valueDeclaration, ts.ModifierFlags.Private);
    return !name.startsWith("__#") && !isPrivate;
  });
}

/** The ways in which a program may make one with `new`. */
export function constructorsOf(type: ts.Type): ts.Signature[] {
  const declared = type.symbol?.valueDeclaration;
  if (declared && has(declared, ts.ModifierFlags.Abstract)) return [];
  return type.getConstructSignatures().filter(({ declaration }) => {
    const hidden = ts.ModifierFlags.NonPublicAccessibilityModifier;
    return !declaration || !has(declaration, hidden);
  });
}

function has(declaration: ts.Declaration, flags: ts.ModifierFlags): boolean {
  return Boolean(ts.getCombinedModifierFlags(declaration) & flags);
}

export function membersOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** What depends on a type parameter: it can only be compared by how it is written. */
export function isOpen(type: ts.Type): boolean {
  if (type.flags & ts.TypeFlags.Instantiable) return true;
  const isMapped = objectFlagsOf(type) & ts.ObjectFlags.Mapped;
  return Boolean(isMapped) && type.getProperties().length === 0 && !type.getStringIndexType();
}

export function isTop(type: ts.Type): boolean {
  return Boolean(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown));
}

export function isNever(type: ts.Type): boolean {
  return Boolean(type.flags & ts.TypeFlags.Never);
}

/** What a function gives back that gives nothing back. */
export function isNothing(type: ts.Type): boolean {
  return Boolean(type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined));
}

export function isObject(type: ts.Type): boolean {
  return Boolean(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection));
}

export function isArray(type: ts.Type): boolean {
  return /^(?:Readonly)?Array$/.test(type.symbol?.name ?? "");
}

/** A class or an interface, with its arguments; not a type that is only written in its place. */
export function referenceOf(type: ts.Type): ts.TypeReference | undefined {
  const named = ts.ObjectFlags.ClassOrInterface | ts.ObjectFlags.Reference;
  return objectFlagsOf(type) & named && type.symbol ? (type as ts.TypeReference) : undefined;
}

/** Whether a type is TypeScript's own or another package's: named alike, it is the same. */
export function isForeign({ symbol }: ts.Type): boolean {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return /\/node_modules\/(?!@specwright\/)(?!.*\/node_modules\/@specwright\/)/.test(file);
}

export function idOf(type: ts.Type): number {
  return (type as unknown as { id: number }).id;
}

function objectFlagsOf(type: ts.Type): ts.ObjectFlags {
  return type.flags & ts.TypeFlags.Object ? (type as ts.ObjectType).objectFlags : 0;
}
