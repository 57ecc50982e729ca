import { obj } from "@specwright/spec/json";
import type { ContentModel, MethodModel, SuccessModel } from "../model/model.ts";
import { string } from "../print/print.ts";
import type { Context } from "./context.ts";
import type { Typed } from "./types.ts";

/** What a method returns, as text; of a list, what its pages hold, too. */
export interface Result {
  readonly text: string;
  readonly page?: { readonly item: string; readonly body: string };
}

/** What a method returns. */
export function resultOf(context: Context, method: MethodModel, access: string): Result {
  const { operation } = method;
  const bodies = operation.successes.flatMap((success) => bodiesOf(success, access));
  const unwrap = operation.successes.find((one) => one.unwrap !== undefined)?.unwrap;
  if (method.paged) return pagedResult(context, method, bodies);
  const parts = bodies.map((body) => bodyType(context, method, body, unwrap));
  if (operation.successes.some(({ contents }) => contents.length === 0)) {
    parts.push(parts.length === 0 ? "void" : "undefined");
  }
  return { text: `ApiPromise<${unionOf(parts)}>` };
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
  unwrap: readonly string[] | undefined,
): string {
  const { kind } = body.content;
  if (kind === "binary" || kind === "multipart") return "ReadableStream<Uint8Array>";
  if (kind === "events") return "EventStream";
  if (kind !== "json") return "string";
  const unwrapped = unwrap ? unwrapBy(context, body, unwrap) : [body];
  const pointer = method.result?.pointer ?? "";
  const [only] = unwrapped;
  if (only === body && pointer === "") return wholeBody(context, method, body, "Result");
  const found = unwrapped.map((from) => context.types.follow(from, pointer));
  // Where there is nothing, the runtime throws.
  const type = unionOf(found.map((at) => context.types.given(at)));
  return method.result?.missing === "undefined" ? `${type} | undefined` : type;
}

/**
 * What a success body is unwrapped to: of several pointers, in each form that the body may have, the
 * first that leads somewhere.
 */
function unwrapBy({ types }: Context, body: Typed, pointers: readonly string[]): Typed[] {
  const [pointer = ""] = pointers;
  if (pointers.length === 1) return [types.follow(body, pointer)];
  return types.forms(body).map((form) => {
    const found = pointers.map((one) => types.follow(form, one));
    return found.find(({ schema }) => schema !== undefined) ?? form;
  });
}

function pagedResult(context: Context, method: MethodModel, bodies: readonly Body[]): Result {
  const node = obj(method.operation.node["x-pagination"]);
  const pointer = typeof node.items === "string" ? node.items : "";
  const [body] = bodies.filter(({ content }) => content.kind === "json");
  if (!body) return { text: "PagePromise<unknown>", page: { item: "unknown", body: "unknown" } };
  const item = context.types.items(body, pointer, node.columns !== undefined);
  const page = {
    item: itemType(context, method, item),
    body: wholeBody(context, method, body, "Page"),
  };
  return { text: `PagePromise<${page.item}, ${page.body}>`, page };
}

/** An inline object schema of items gets a name of its own. */
function itemType(context: Context, method: MethodModel, item: Typed): string {
  return named(context, method, item, "Item", "An item");
}

function wholeBody(context: Context, method: MethodModel, body: Typed, suffix: string): string {
  return named(context, method, body, suffix, suffix === "Page" ? "A page" : "The answer");
}

function named(
  context: Context,
  method: MethodModel,
  typed: Typed,
  suffix: string,
  what: string,
): string {
  const { types, scope, declarations } = context;
  const short = types.short(typed.schema);
  if (short !== undefined || typed.access === undefined) return short ?? "unknown";
  const items = types.itemsOfArray(typed);
  if (items && types.isObjectLike(items.schema))
    return `${named(context, method, items, "Item", "An item")}[]`;
  const name = scope.declare(`${method.pascal}${suffix}`);
  const says = `${what} of \`${method.id}\`.`;
  return types.isObjectLike(typed.schema)
    ? declarations.interface(name, `Same<${typed.access}>`, says)
    : declarations.type(name, typed.access, says);
}

function unionOf(parts: readonly string[]): string {
  const unique = [...new Set(parts)];
  return unique.length === 0 ? "void" : unique.join(" | ");
}
