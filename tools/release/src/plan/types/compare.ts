import ts from "typescript";
import type { Bump } from "../bump.ts";
import {
  constructorsOf,
  idOf,
  isArray,
  isForeign,
  isMirror,
  isNever,
  isNothing,
  isObject,
  isOpen,
  isOptional,
  isTop,
  membersOf,
  referenceOf,
} from "./facts.ts";
import { compareProperties } from "./properties.ts";
import { compareSignatures } from "./signatures.ts";
import { compareUnions } from "./unions.ts";

/** Where a type stands: what a program gets, what it gives, or both. */
export type Position = "out" | "in" | "both";

/** Told of each difference: how far it moves the version, where, and what. */
export type Tell = (bump: Bump, where: string, text: string) => void;

/**
 * Compares types by what a program may do with them: a difference that lets every program that compiled
 * go on compiling is a minor, every other one a major. Both types must be of one ts.Program.
 */
export class TypeComparer {
  readonly checker: ts.TypeChecker;
  readonly tell: Tell;
  readonly #seen = new Set<string>();
  readonly #inside = new Map<object, number>();
  readonly #pairs = new Set<string>();
  /** Type parameters that stand in the same place, by the one before. */
  readonly #parameters = new Map<ts.Type, ts.Type>();

  constructor(checker: ts.TypeChecker, tell: Tell) {
    this.checker = checker;
    this.tell = tell;
  }

  /** Whether two types have been compared, in whatever position. */
  has(before: ts.Type, after: ts.Type): boolean {
    return this.#pairs.has(`${idOf(before)} ${idOf(after)}`);
  }

  /** Compares two types that stand in the same place. */
  compare(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    this.members(membersOf(before), membersOf(after), position, where);
  }

  /** The same for the types of two properties or parameters. */
  values(before: ts.Symbol, after: ts.Symbol, position: Position, where: string): void {
    this.members(this.#membersOf(before), this.#membersOf(after), position, where);
  }

  /** The same for unions, by their members. */
  members(
    before: readonly ts.Type[],
    after: readonly ts.Type[],
    position: Position,
    where: string,
  ): void {
    const [one, other] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1 && one && other) {
      this.single(one, other, position, where);
    } else compareUnions(this, before, after, position, where);
  }

  single(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    const pair = `${idOf(before)} ${idOf(after)}`;
    const key = `${pair} ${position}`;
    if (before === after || this.#seen.has(key) || this.#parameters.get(before) === after) return;
    this.#seen.add(key);
    this.#pairs.add(pair);
    if (isMirror(before) && isMirror(after)) return;
    if (isOpen(before) && isOpen(after)) {
      if (this.#written(before) !== this.#written(after))
        this.#changed("major", before, after, where);
    } else if (isTop(before) || isTop(after)) this.#top(before, after, position, where);
    else if (isNever(before) || isNever(after)) this.#never(before, after, position, where);
    else if (isNothing(before) && !isNothing(after) && position === "out")
      this.#filled(before, after, where);
    else if (isObject(before) && isObject(after)) this.#nested(before, after, position, where);
    else this.#leaves(before, after, position, where);
  }

  /** From here on a type parameter is the other: it may be called otherwise. */
  pair(before: ts.Type, after: ts.Type): void {
    this.#parameters.set(before, after);
  }

  fits(one: ts.Type, other: ts.Type): boolean {
    return this.checker.isTypeAssignableTo(one, other);
  }

  print(type: ts.Type): string {
    return this.checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }

  /** With what an alias stands for in the alias's place. */
  #written(type: ts.Type): string {
    const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;
    return this.checker.typeToString(type, undefined, NoTruncation | InTypeAlias);
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

  /** `never` fits everywhere and can neither be used nor given. */
  #never(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    if (isNever(before) && isNever(after)) return;
    const breaks = isNever(after) || position === "both";
    this.#changed(breaks ? "major" : "minor", before, after, where);
  }

  /** A result where there was none can be left alone, save one that has to be awaited. */
  #filled(before: ts.Type, after: ts.Type, where: string): void {
    const waits = after.getProperty("then") !== undefined;
    this.#changed(waits ? "major" : "minor", before, after, where);
  }

  #objects(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    const [mine, theirs] = [before, after].map(referenceOf);
    if ([before, after].some((type) => this.checker.isTupleType(type)))
      this.#tuples(before, after, position, where);
    else if (!mine || !theirs || !(isForeign(mine) || isForeign(theirs)))
      this.#own(before, after, position, where);
    else if (mine.symbol.name !== theirs.symbol.name) this.#leaves(before, after, position, where);
    else if (isForeign(mine)) this.#arguments(mine, theirs, position, where);
  }

  /** By what they hold, whatever they are called. */
  #own(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    const called = [before, after].map((one) => one.getCallSignatures());
    compareSignatures(this, called[0] ?? [], called[1] ?? [], position, `${where}()`);
    const made = [before, after].map(constructorsOf);
    compareSignatures(this, made[0] ?? [], made[1] ?? [], position, `new ${where}()`);
    compareProperties(this, before, after, position, where);
    this.#index(before, after, position, where);
  }

  #tuples(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    const [mine, theirs] = [before, after].map((type) =>
      this.checker.isTupleType(type) ? (type as ts.TupleTypeReference) : undefined,
    );
    const forms = [mine, theirs].map((one) => one?.target.elementFlags.join());
    if (mine && theirs && forms[0] === forms[1] && isArray(before) === isArray(after))
      this.#arguments(mine, theirs, position, where);
    else this.#leaves(before, after, position, where);
  }

  #arguments(
    before: ts.TypeReference,
    after: ts.TypeReference,
    position: Position,
    where: string,
  ): void {
    const [mine, theirs] = [before, after].map((one) => this.checker.getTypeArguments(one));
    mine?.forEach((one, index) => {
      const other = theirs?.[index];
      if (other) this.compare(one, other, position, where);
    });
  }

  #index(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    for (const read of ["getStringIndexType", "getNumberIndexType"] as const) {
      const [one, other] = [before, after].map((type) => type[read]());
      if (one && other) this.compare(one, other, position, `${where}[…]`);
      else if (one) this.tell("major", where, "Only properties with a name are known.");
      else if (other) this.tell("minor", where, "Properties of any name are known.");
    }
  }

  #leaves(before: ts.Type, after: ts.Type, position: Position, where: string): void {
    // The name of a `unique symbol` is all that two of them can share.
    const unique = ts.TypeFlags.UniqueESSymbol;
    if (before.flags & after.flags & unique && this.print(before) === this.print(after)) return;
    const narrower = this.fits(after, before);
    const wider = this.fits(before, after);
    if (narrower && wider) return;
    const breaks = position === "in" ? !wider : position === "out" ? !narrower : true;
    this.#changed(breaks ? "major" : "minor", before, after, where);
  }

  /** The members of its type; the `undefined` of what may be missing is told by that alone. */
  #membersOf(symbol: ts.Symbol): ts.Type[] {
    const members = membersOf(this.checker.getTypeOfSymbol(symbol));
    if (!isOptional(symbol) || members.length === 1) return members;
    return members.filter((one) => !(one.flags & ts.TypeFlags.Undefined));
  }

  #changed(bump: Bump, before: ts.Type, after: ts.Type, where: string): void {
    const text = `It was \`${this.print(before)}\`, and is \`${this.print(after)}\`.`;
    this.tell(bump, where, text);
  }
}
