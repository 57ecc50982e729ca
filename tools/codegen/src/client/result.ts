import { obj } from "../model/json.ts";
import type { ContentModel, MethodModel, SuccessModel } from "../model/model.ts";
import { string } from "../print/print.ts";
import type { Context } from "./signature.ts";
import type { Typed } from "./types.ts";

/** What a method returns. */
export function resultOf(context: Context, method: MethodModel, access: string): string {
  const { operation } = method;
  const bodies = operation.successes.flatMap((success) => bodiesOf(success, access));
  const unwrap = operation.successes.find((one) => one.unwrap !== undefined)?.unwrap;
  if (method.paged) return pagedResult(context, method, bodies);
  const parts = bodies.map((body) => bodyType(context, method, body, unwrap));
  if (operation.successes.some(({ contents }) => contents.length === 0)) {
    parts.push(parts.length === 0 ? "void" : "undefined");
  }
  return `ApiPromise<${unionOf(parts)}>`;
}

interface Body extends Typed {
  readonly content: ContentModel;
}

function bodiesOf({ status, contents }: SuccessModel, access: string): Body[] {
  const key = /^\d+$/.test(status) ? status : string(status);
  return contents.map((content) => ({
    schema: content.schema,
    access: `${access}["responses"][${key}]["content"][${string(content.type)}]`,
    content,
  }));
}

function bodyType(
  context: Context,
  method: MethodModel,
  body: Body,
  unwrap: string | undefined,
): string {
  const { kind } = body.content;
  if (kind === "binary" || kind === "multipart") return "Blob";
  if (kind !== "json") return "string";
  const pointers = [unwrap ?? "", method.result?.pointer ?? ""].filter((one) => one !== "");
  const at = pointers.reduce<Typed>((from, pointer) => context.types.follow(from, pointer), body);
  const type =
    pointers.length === 0 ? wholeBody(context, method, body, "Result") : context.types.of(at);
  return maybe(type, method, pointers.length > 0 && at.optional === true);
}

/** A result that is not there is an error, unless the spec says that it may be missing. */
function maybe(type: string, { result }: MethodModel, optional: boolean): string {
  if (result === undefined) return optional && type !== "unknown" ? `${type} | undefined` : type;
  const there = optional && type !== "unknown" ? present(type) : type;
  return result.missing === "undefined" ? `${there} | undefined` : there;
}

function present(type: string): string {
  return /^[\w$]+(\[\])?$/.test(type) ? type : `NonNullable<${type}>`;
}

function pagedResult(context: Context, method: MethodModel, bodies: readonly Body[]): string {
  const node = obj(method.operation.node["x-pagination"]);
  const pointer = typeof node["items"] === "string" ? node["items"] : "";
  const [body] = bodies.filter(({ content }) => content.kind === "json");
  if (!body) return "PagePromise<unknown>";
  const item = context.types.items(body, pointer, node["columns"] !== undefined);
  return `PagePromise<${itemType(context, method, item)}, ${wholeBody(context, method, body, "Page")}>`;
}

/** An inline object schema of items gets a name of its own. */
function itemType(context: Context, method: MethodModel, item: Typed): string {
  return named(context, method, item, "Item", "An item");
}

function wholeBody(context: Context, method: MethodModel, body: Typed, suffix: string): string {
  return named(context, method, body, suffix, suffix === "Page" ? "A page" : "The answer");
}

function named(
  { types, scope, declarations }: Context,
  method: MethodModel,
  typed: Typed,
  suffix: string,
  what: string,
): string {
  const short = types.short(typed.schema);
  if (short !== undefined || typed.access === undefined) return short ?? "unknown";
  if (!types.isObjectLike(typed.schema)) return typed.access;
  const name = scope.declare(`${method.pascal}${suffix}`);
  return declarations.interface(name, `Same<${typed.access}>`, `${what} of \`${method.id}\`.`);
}

function unionOf(parts: readonly string[]): string {
  const unique = [...new Set(parts)];
  return unique.length === 0 ? "void" : unique.join(" | ");
}
