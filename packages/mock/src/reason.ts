import type { ErrorObject, OpenApiDocument } from "./openapi.js";
import { getAt, withAt } from "./pointer.js";
import type { Route } from "./router.js";

/** Where errors of a status keep their message: as the response says it, else the document. */
export function errorFormOf(
  document: OpenApiDocument,
  route: Route | undefined,
  status: number,
): ErrorObject | undefined {
  const declared = route?.operation.responses ?? {};
  const range = `${Math.floor(status / 100)}XX`;
  const response = declared[status] ?? declared[range] ?? declared.default;
  return response?.["x-error"] ?? document["x-error"];
}

/**
 * An error body with the reason where clients look for it: at the pointer of `x-error.message` that the
 * body fills, else at the first one. A message that stands for a code is kept, or the code would be lost.
 */
export function withReason(body: unknown, form: ErrorObject | undefined, reason: string): unknown {
  if (typeof body !== "object" || body === null) return body;
  const pointers = form?.message ?? [];
  const filled = pointers.find((pointer) => typeof getAt(body, pointer) === "string");
  if (filled === undefined) {
    const [first] = pointers;
    return first === undefined || getAt(body, first) !== undefined
      ? body
      : grown(body, first, reason);
  }
  const before = getAt(body, filled) as string;
  if (isCode(before, filled, form)) return body;
  return withAt(body, filled, holdsCode(before, form) ? `${before}: ${reason}` : reason);
}

/** The response that says that something is not there: a 404, or one whose code means that. */
export function notFoundOf(
  route: Route,
  document: OpenApiDocument,
): { code: number; example?: string } | undefined {
  const { responses = {} } = route.operation;
  if (responses[404]) return { code: 404 };
  for (const [status, { content = {} }] of Object.entries(responses)) {
    if (!/^4\d\d$/.test(status)) continue;
    const form = errorFormOf(document, route, Number(status));
    const codes = (form?.kinds?.["not-found"] ?? []).map(String);
    for (const { examples = {} } of Object.values(content)) {
      const found = Object.entries(examples).find(([, { value }]) =>
        form?.code?.some((pointer) => codes.includes(String(getAt(value, pointer)))),
      );
      if (found) return { code: Number(status), example: found[0] };
    }
  }
  return undefined;
}

/** Whether the message is read as the code as well, and is one that the spec knows. */
function isCode(text: string, pointer: string, form: ErrorObject | undefined): boolean {
  if (!form?.code?.includes(pointer)) return false;
  const known = [...Object.values(form.kinds ?? {}).flat(), ...Object.keys(form.meanings ?? {})];
  return known.some((code) => String(code) === text);
}

function holdsCode(text: string, form: ErrorObject | undefined): boolean {
  return Object.values(form?.messages ?? {})
    .flat()
    .some((part) => text.includes(part));
}

/** A copy with a text at a pointer, and what lacks on the way. */
function grown(body: unknown, pointer: string, text: string): unknown {
  const parts = pointer.split("/").slice(1);
  let whole = body;
  for (let depth = 1; depth < parts.length; depth += 1) {
    const at = `/${parts.slice(0, depth).join("/")}`;
    const there = getAt(whole, at);
    if (there === undefined || there === null) {
      whole = withAt(whole, at, /^\d+$/.test(parts[depth] ?? "") ? [] : {});
    } else if (typeof there !== "object") return body;
  }
  return withAt(whole, pointer, text);
}
