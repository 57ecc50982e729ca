import { at, type Json } from "./json.ts";
import type { Answer, Method, Operation, Pagination, Spec } from "./spec.ts";

/** What a call must end with, worked out from the spec alone. */
export type Outcome =
  | { readonly kind: "value"; readonly value: unknown }
  | {
      readonly kind: "page";
      readonly items: unknown[];
      readonly total: unknown;
      readonly body: unknown;
    }
  | {
      readonly kind: "error";
      readonly class: string;
      readonly code: unknown;
      readonly status: number;
      /** The body that the error shows; `undefined` where it may be anything. */
      readonly body: unknown;
    };

const BY_STATUS: Record<number, string> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionError",
  404: "NotFoundError",
  409: "ConflictError",
  410: "NotFoundError",
  422: "UnprocessableError",
  429: "RateLimitError",
};

/** What the method must make of an answer. */
export function expectedOutcome(
  spec: Spec,
  operation: Operation,
  method: Method,
  answer: Answer,
): Outcome {
  const convention = answer.error ?? spec.error;
  const code = codeOf(convention, answer.value);
  const succeeds = convention.success as unknown[] | undefined;
  const failsInBody = succeeds !== undefined && code !== undefined && !holds(succeeds, code);
  if (answer.status >= 300 || failsInBody) {
    const name = classOf(convention, answer.status, code);
    return { kind: "error", class: name, code, status: answer.status, body: answer.value };
  }
  if (operation.pagination && !method.result) return pageOf(operation.pagination, answer.value);
  const unwrapped = (answer.unwrap ?? [""])
    .map((pointer) => at(answer.value, pointer))
    .find((found) => found !== undefined);
  if (!method.result) return { kind: "value", value: unwrapped };
  const value = at(unwrapped, method.result.pointer);
  if (value === undefined && method.result.missing !== "undefined") {
    return {
      kind: "error",
      class: "NotFoundError",
      code: undefined,
      status: answer.status,
      body: undefined,
    };
  }
  return { kind: "value", value };
}

/** The code in an error body: the first pointer that leads to one, else what the message stands for. */
export function codeOf(convention: Json, body: unknown): string | number | undefined {
  for (const pointer of (convention.code ?? []) as string[]) {
    const found = at(body, pointer);
    if (typeof found === "string" || typeof found === "number") return found;
    if (found !== undefined && found !== null) return undefined;
  }
  const pointers = (convention.message ?? []) as string[];
  const said = pointers.map((pointer) => at(body, pointer)).find((text) => text !== undefined);
  for (const [code, texts] of Object.entries(
    (convention.messages ?? {}) as Record<string, string[]>,
  )) {
    for (const text of texts) if (typeof said === "string" && said.includes(text)) return code;
  }
  return undefined;
}

/** The class of an error: its code decides, then the status. */
function classOf(convention: Json, status: number, code: string | number | undefined): string {
  const kinds = Object.entries((convention.kinds ?? {}) as Record<string, unknown[]>);
  const kind = kinds.find(([, codes]) => code !== undefined && holds(codes, code))?.[0];
  if (kind !== undefined) {
    const words = kind.split("-").map((word) => word[0]?.toUpperCase() + word.slice(1));
    return `${words.join("")}Error`;
  }
  return status >= 500 ? "ServerError" : (BY_STATUS[status] ?? "ApiError");
}

function holds(codes: unknown[], code: string | number): boolean {
  return codes.some((one) => String(one) === String(code));
}

/** Items of a page; where they are one array for each column, they become rows. */
function pageOf(pagination: Pagination, body: unknown): Outcome {
  const items = (at(body, pagination.items) ?? []) as unknown[];
  const total = pagination.total === undefined ? undefined : at(body, pagination.total);
  const headers = pagination.columns === undefined ? undefined : at(body, pagination.columns);
  const byColumn =
    Array.isArray(headers) && items.length > 0 && items.every((item) => Array.isArray(item));
  if (!byColumn) return { kind: "page", items, total, body };
  const columns = items as unknown[][];
  const rows = (columns[0] ?? []).map((_, row) =>
    Object.fromEntries(headers.map((header, column) => [header, columns[column]?.[row]])),
  );
  return { kind: "page", items: rows, total, body };
}
