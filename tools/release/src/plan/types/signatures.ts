import ts from "typescript";
import type { Position, TypeComparer } from "./compare.ts";
import { isOptional } from "./facts.ts";
import { compareTypeParameters } from "./type-parameters.ts";

const FLIPPED = { out: "in", in: "out", both: "both" } as const;

/**
 * Compares functions: what is given, in order, and what comes back.
 *
 * @param position `out`: the program calls it; `in`: the program wrote it, and is called
 */
export function compareSignatures(
  comparer: TypeComparer,
  before: readonly ts.Signature[],
  after: readonly ts.Signature[],
  position: Position,
  where: string,
): void {
  // A way to call it that is the same wherever it stands; the rest in order.
  const written = (one: ts.Signature): string => comparer.checker.signatureToString(one);
  const left = [...after];
  const rest = before.filter((one) => {
    const index =
      before.length + after.length > 2
        ? left.findIndex((other) => written(other) === written(one))
        : -1;
    const same = index < 0 ? undefined : left.splice(index, 1)[0];
    if (same) compareSignature(comparer, one, same, position, where);
    return !same;
  });
  for (const one of rest) {
    const other = left.shift();
    if (other) compareSignature(comparer, one, other, position, where);
    else comparer.tell("major", where, "A way to call it is gone.");
  }
  if (left.length > 0) {
    const breaks = position !== "out";
    comparer.tell(breaks ? "major" : "minor", where, "There is another way to call it.");
  }
}

function compareSignature(
  comparer: TypeComparer,
  before: ts.Signature,
  after: ts.Signature,
  position: Position,
  where: string,
): void {
  const names = [before, after].map((one) => one.getParameters().map(({ name }) => name));
  const moved = names[0]?.some((name, index) => {
    const at = names[1]?.indexOf(name) ?? -1;
    return at >= 0 && at !== index;
  });
  if (moved) {
    const order = `Its arguments stand in another order: ${names[1]?.join(", ")}.`;
    comparer.tell("major", where, order);
    return;
  }
  const generic = [before, after].map(({ typeParameters }) => typeParameters ?? []);
  compareTypeParameters(comparer, generic[0] ?? [], generic[1] ?? [], "call", where);
  compareThis(comparer, before, after, position, where);
  compareParameters(comparer, before, after, position, where);
  const [given, gives] = [before, after].map((one) => one.getReturnType());
  if (given && gives) comparer.compare(given, gives, position, `${where} result`);
  comparePredicates(comparer, before, after, position, where);
}

/** `name?: Type`, or one of any number of `...names: Type[]`. */
interface Parameter {
  readonly symbol: ts.Symbol;
  readonly optional: boolean;
  readonly repeats: boolean;
}

function parametersOf(signature: ts.Signature): Parameter[] {
  return signature.getParameters().map((symbol) => {
    const declaration = symbol.valueDeclaration;
    const repeats =
      declaration !== undefined &&
      ts.isParameter(declaration) &&
      declaration.dotDotDotToken !== undefined;
    return { symbol, optional: isOptional(symbol), repeats };
  });
}

function compareParameters(
  comparer: TypeComparer,
  before: ts.Signature,
  after: ts.Signature,
  position: Position,
  where: string,
): void {
  const [mine, theirs] = [parametersOf(before), parametersOf(after)];
  const at = (all: readonly Parameter[], index: number): Parameter | undefined =>
    all[index] ?? (all.at(-1)?.repeats ? all.at(-1) : undefined);
  for (let index = 0; index < Math.max(mine.length, theirs.length); index++) {
    const [one, other] = [at(mine, index), at(theirs, index)];
    const place = `${where} argument ${(one ?? other)?.symbol.name}`;
    if (one && other) {
      if (one.optional !== other.optional) {
        const breaks = other.optional ? position !== "out" : position !== "in";
        const text = other.optional ? "It may be left out." : "It must be given.";
        comparer.tell(breaks ? "major" : "minor", place, text);
      }
      compareParameter(comparer, one, other, FLIPPED[position], place);
    } else if (one) comparer.tell("major", place, "It is gone.");
    else if (other) {
      // Who is called may ignore what else he is given.
      const breaks = !other.optional && position !== "in";
      comparer.tell(breaks ? "major" : "minor", place, "It is new.");
    }
  }
  const [many, now] = [mine, theirs].map((all) => all.at(-1)?.repeats ?? false);
  if (many !== now && mine.length > 0 && theirs.length > 0) {
    const text = now ? "Any number of them may be given." : "No longer may any number be given.";
    const breaks = now ? position !== "out" : position !== "in";
    comparer.tell(breaks ? "major" : "minor", where, text);
  }
}

function compareParameter(
  comparer: TypeComparer,
  before: Parameter,
  after: Parameter,
  position: Position,
  where: string,
): void {
  if (before.repeats === after.repeats) {
    comparer.values(before.symbol, after.symbol, position, where);
    return;
  }
  const [one, other] = [before, after].map(({ symbol, repeats }) => {
    const type = comparer.checker.getTypeOfSymbol(symbol);
    return (
      (repeats ? type.getNumberIndexType() : comparer.checker.getNonNullableType(type)) ?? type
    );
  });
  if (one && other) comparer.compare(one, other, position, where);
}

/** What a function wants to be called on. */
function compareThis(
  comparer: TypeComparer,
  before: ts.Signature,
  after: ts.Signature,
  position: Position,
  where: string,
): void {
  const [was, is] = [before, after].map((one) => {
    const first = one.getDeclaration()?.parameters[0];
    const isThis = first !== undefined && ts.isIdentifier(first.name) && first.name.text === "this";
    return isThis ? comparer.checker.getTypeAtLocation(first) : undefined;
  });
  const place = `${where} this`;
  if (was && is) comparer.compare(was, is, FLIPPED[position], place);
  else if (is) comparer.tell("major", place, `It must be a \`${comparer.print(is)}\`.`);
  else if (was) comparer.tell("minor", place, "It may be anything.");
}

/** `value is Type` and `asserts value`: what a program knows after the call. */
function comparePredicates(
  comparer: TypeComparer,
  before: ts.Signature,
  after: ts.Signature,
  position: Position,
  where: string,
): void {
  const [was, is] = [before, after].map((one) => comparer.checker.getTypePredicateOfSignature(one));
  const place = `${where} tells`;
  if (was && is && was.kind === is.kind && was.parameterIndex === is.parameterIndex) {
    if (was.type && is.type) comparer.compare(was.type, is.type, position, place);
    else if (was.type !== is.type) comparer.tell("major", place, "It tells another thing.");
  } else if (was) comparer.tell("major", place, "It no longer tells what its argument is.");
  else if (is)
    comparer.tell(position === "out" ? "minor" : "major", place, "It tells what its argument is.");
}
