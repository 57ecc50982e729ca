import ts from "typescript";
import type { Bump } from "./bump.ts";

/** Where a type stands: what a program gets, what it gives, or both. */
export type Position = "out" | "in" | "both";

/** Told of each difference: how far it moves the version, where, and what. */
export type Tell = (bump: Bump, where: string, text: string) => void;

const FLIPPED = { out: "in", in: "out", both: "both" } as const;

/**
 * Compares types by what a program may do with them: a difference that lets every program that compiled
 * go on compiling is a minor, every other one a major. Both types must be of one ts.Program.
 */
export class TypeComparer {
  readonly #checker: ts.TypeChecker;
  readonly #tell: Tell;
  readonly #seen = new Set<string>();
  readonly #inside = new Map<object, number>();
  readonly #pairs = new Set<string>();

  constructor(checker: ts.TypeChecker, tell: Tell) {
    this.#checker = checker;
    this.#tell = tell;
  }

  /** Whether two types have been compared, in whatever position. */
  has(before: ts.Type, after: ts.Type): boolean {
    return this.#pairs.has(`${idOf(before)} ${idOf(after)}`);
  }

  /** Compares two types that stand in the same place. */
  compare(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    this.#compare(membersOf(before), membersOf(after), position, where);
  }

  #compare(
    before: readonly ts.Type[],
    after: readonly ts.Type[],
    position: Position,
    where: string,
  ): void {
    const [one, other] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1 && one && other) {
      this.#single(one, other, position, where);
    } else this.#unions(before, after, position, where);
  }

  #single(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    const pair = `${idOf(before)} ${idOf(after)}`;
    const key = `${pair} ${position}`;
    if (before === after || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#pairs.add(pair);
    if (isOpen(before) && isOpen(after) && this.#print(before) === this.#print(after)) return;
    if (isTop(before) || isTop(after)) this.#top(before, after, position, where);
    else if (isObject(before) && isObject(after)) this.#nested(before, after, position, where);
    else this.#leaves(before, after, position, where);
  }

  /** Compares functions: what is given, in order, and what comes back. */
  signatures(
    before: readonly ts.Signature[],
    after: readonly ts.Signature[],
    position: Position,
    where: string,
  ): void {
    before.forEach((one, index) => {
      const other = after[index];
      if (other) this.#signature(one, other, position, where);
      else this.#tell("major", where, "A way to call it is gone.");
    });
    if (after.length > before.length)
      this.#tell("minor", where, "There is another way to call it.");
  }

  /** A generic type may hold itself with ever new arguments: the third time it tells nothing new. */
  #nested(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    const key = before.symbol ?? before;
    const depth = this.#inside.get(key) ?? 0;
    if (depth > 2) return;
    this.#inside.set(key, depth + 1);
    this.#objects(before, after, position, where);
    this.#inside.set(key, depth);
  }

  #top(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    if (isTop(before) && isTop(after) && before.flags === after.flags) return;
    // `any` takes and gives everything; `unknown` takes everything and gives nothing.
    const widens = isTop(after) && !(after.flags & ts.TypeFlags.Any);
    const narrows = isTop(before);
    const breaks =
      (position !== "in" && (widens || Boolean(before.flags & ts.TypeFlags.Any))) ||
      (position !== "out" && narrows && !isTop(after));
    this.#changed(breaks ? "major" : "minor", before, after, where);
  }

  #unions(
    before: readonly ts.Type[],
    after: readonly ts.Type[],
    position: Position,
    where: string,
  ): void {
    const [gone, come, pairs] = this.#match(before, after);
    for (const [one, other] of pairs) this.#single(one, other, position, where);
    // What one broad member takes in (`string` takes `"a"`) is neither gone nor new.
    const lost = gone.filter((one) => !after.some((other) => this.#fits(one, other)));
    const won = come.filter((one) => !before.some((other) => this.#fits(one, other)));
    for (const one of lost) {
      const isAbsence = Boolean(one.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined));
      const bump = position === "out" && isAbsence ? "minor" : "major";
      this.#tell(bump, where, `\`${this.#print(one)}\` is no longer among its types.`);
    }
    for (const one of won) {
      const bump = position === "in" ? "minor" : "major";
      this.#tell(bump, where, `\`${this.#print(one)}\` is now among its types.`);
    }
    if (lost.length + won.length === 0 && gone.length + come.length > 0) {
      this.#tell(
        "patch",
        where,
        "Other values are known beforehand; all others are taken as ever.",
      );
    }
  }

  /** Pairs members that are the same, or of one name; the rest is gone or has come. */
  #match(
    before: readonly ts.Type[],
    after: readonly ts.Type[],
  ): [ts.Type[], ts.Type[], [ts.Type, ts.Type][]] {
    const left = [...after];
    const pairs: [ts.Type, ts.Type][] = [];
    const take = (fits: (other: ts.Type) => boolean): ts.Type | undefined => {
      const index = left.findIndex(fits);
      return index < 0 ? undefined : left.splice(index, 1)[0];
    };
    const rest = before.filter((one) => {
      const same = take((other) => this.#print(one) === this.#print(other));
      if (same) pairs.push([one, same]);
      return !same;
    });
    const gone = rest.filter((one) => {
      const near = isObject(one)
        ? take((other) => isObject(other) && isArray(one) === isArray(other))
        : undefined;
      if (near) pairs.push([one, near]);
      return !near;
    });
    return [gone, left, pairs];
  }

  #objects(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    const [mine, theirs] = [referenceOf(before), referenceOf(after)];
    if (mine && theirs && isForeign(mine) && mine.symbol.name === theirs.symbol.name) {
      const [args, others] = [mine, theirs].map((one) => this.#checker.getTypeArguments(one));
      args?.forEach((arg, index) => {
        const other = others?.[index];
        if (other) this.compare(arg, other, position, where);
      });
      return;
    }
    if (mine && theirs && (isForeign(mine) || isForeign(theirs))) {
      if (mine.symbol.name !== theirs.symbol.name) this.#leaves(before, after, position, where);
      return;
    }
    this.signatures(before.getCallSignatures(), after.getCallSignatures(), position, `${where}()`);
    const made = [before, after].map((one) => one.getConstructSignatures());
    this.signatures(made[0] ?? [], made[1] ?? [], position, `new ${where}()`);
    this.#properties(before, after, position, where);
    this.#index(before, after, position, where);
  }

  #properties(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    const others = new Map(publicOf(after).map((one) => [nameOf(one), one]));
    for (const one of publicOf(before)) {
      const name = nameOf(one);
      const place = `${where}.${name}`;
      const other = others.get(name);
      others.delete(name);
      if (!other) {
        this.#tell("major", place, "It is gone.");
        continue;
      }
      const [was, is] = [one, other].map(isOptional);
      if (was !== is) {
        const breaks = is ? position !== "in" : position !== "out";
        const text = is ? "It may now be missing." : "It is now always there, or must be given.";
        this.#tell(breaks ? "major" : "minor", place, text);
      }
      this.#compare(this.#membersOf(one), this.#membersOf(other), position, place);
    }
    for (const one of others.values()) {
      const breaks = position !== "out" && !isOptional(one);
      this.#tell(breaks ? "major" : "minor", `${where}.${nameOf(one)}`, "It is new.");
    }
  }

  #index(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    const [one, other] = [before, after].map((type) => type.getStringIndexType());
    if (one && other) this.compare(one, other, position, `${where}[…]`);
    else if (one) this.#tell("major", where, "Only properties with a name are known.");
    else if (other) this.#tell("minor", where, "Properties of any name are known.");
  }

  #signature(before: ts.Signature, after: ts.Signature, position: Position, where: string): void {
    const [mine, theirs] = [before, after].map((one) => one.getParameters());
    const [names, others] = [mine, theirs].map((all) => all?.map(({ name }) => name) ?? []);
    const moved = names?.some((name, index) => {
      const at = others?.indexOf(name) ?? -1;
      return at >= 0 && at !== index;
    });
    if (moved) {
      this.#tell("major", where, `Its arguments stand in another order: ${others?.join(", ")}.`);
      return;
    }
    for (const [index, one] of (mine ?? []).entries()) {
      const other = theirs?.[index];
      const place = `${where} argument ${one.name}`;
      if (!other) {
        this.#tell("major", place, "It is gone.");
        continue;
      }
      const [was, is] = [one, other].map(isOptional);
      if (was !== is) {
        this.#tell(is ? "minor" : "major", place, is ? "It may be left out." : "It must be given.");
      }
      this.#compare(this.#membersOf(one), this.#membersOf(other), FLIPPED[position], place);
    }
    for (const one of theirs?.slice(mine?.length) ?? []) {
      this.#tell(
        isOptional(one) ? "minor" : "major",
        `${where} argument ${one.name}`,
        "It is new.",
      );
    }
    this.compare(before.getReturnType(), after.getReturnType(), position, `${where} result`);
  }

  #leaves(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    const narrower = this.#fits(after, before);
    const wider = this.#fits(before, after);
    if (narrower && wider) return;
    const breaks = position === "in" ? !wider : position === "out" ? !narrower : true;
    this.#changed(breaks ? "major" : "minor", before, after, where);
  }

  #fits(one: ts.Type, other: ts.Type): boolean {
    return this.#checker.isTypeAssignableTo(one, other);
  }

  /** The members of its type; the `undefined` of what may be missing is told by that alone. */
  #membersOf(symbol: ts.Symbol): ts.Type[] {
    const members = membersOf(this.#checker.getTypeOfSymbol(symbol));
    if (!isOptional(symbol) || members.length === 1) return members;
    return members.filter((one) => !(one.flags & ts.TypeFlags.Undefined));
  }

  #changed(bump: Bump, before: ts.Type, after: ts.Type, where: string): void {
    const text = `It was \`${this.#print(before)}\`, and is \`${this.#print(after)}\`.`;
    this.#tell(bump, where, text);
  }

  #print(type: ts.Type): string {
    return this.#checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }
}

/** Parameters and properties that may be left out. */
function isOptional(symbol: ts.Symbol): boolean {
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

/** Its name; a symbol's without the number that the compiler gives it anew each time. */
function nameOf({ name }: ts.Symbol): string {
  return name.replace(/^__@(.*)@\d+$/, "[$1]");
}

/** Properties that a program may name: neither `#private` nor `private`. */
function publicOf(type: ts.Type): ts.Symbol[] {
  return type.getProperties().filter((symbol) => {
    const flags = symbol.valueDeclaration
      ? ts.getCombinedModifierFlags(symbol.valueDeclaration)
      : 0;
    return (
      !symbol.name.startsWith("__#") && !(flags & ts.ModifierFlags.NonPublicAccessibilityModifier)
    );
  });
}

function membersOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** What depends on a type parameter: it can only be compared by how it is written. */
function isOpen(type: ts.Type): boolean {
  return Boolean(type.flags & ts.TypeFlags.Instantiable);
}

function isTop(type: ts.Type): boolean {
  return Boolean(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown));
}

function isObject(type: ts.Type): boolean {
  return Boolean(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection));
}

function isArray(type: ts.Type): boolean {
  return /^(?:Readonly)?Array$/.test(type.symbol?.name ?? "");
}

function referenceOf(type: ts.Type): ts.TypeReference | undefined {
  const isNamed = type.flags & ts.TypeFlags.Object && type.symbol !== undefined;
  return isNamed ? (type as ts.TypeReference) : undefined;
}

/** Whether a type is TypeScript's own or another package's: named alike, it is the same. */
function isForeign({ symbol }: ts.Type): boolean {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return /\/node_modules\/(?!@specwright\/)(?!.*\/node_modules\/@specwright\/)/.test(file);
}

function idOf(type: ts.Type): number {
  return (type as unknown as { id: number }).id;
}
