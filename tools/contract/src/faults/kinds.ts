import { at, type Json } from "../json.ts";
import type { Method, Operation, Spec } from "../spec.ts";

/** What operations are for, as far as faults meet them differently. */
export const KINDS = ["get", "list", "create", "upload", "download", "token"] as const;
export type Kind = (typeof KINDS)[number];

/** An operation of a kind, by the method over it. */
export interface Subject {
  readonly kind: Kind;
  readonly operation: Operation;
  readonly method: Method;
}

/** One operation of each kind that the spec has, the first of each. */
export function subjectsOf(spec: Spec): Subject[] {
  const collections = Object.values((spec.document["x-collection"] ?? {}) as Record<string, Json>);
  const named = (verb: string): Set<string> =>
    new Set(
      collections.flatMap(({ operations }) =>
        [(operations as Json)[verb] ?? []]
          .flat()
          .map((one) => (typeof one === "string" ? one : String((one as Json).operation))),
      ),
    );
  const [gets, lists, creates] = [named("get"), named("list"), named("create")];
  const tokens = new Set(
    Object.values(spec.schemes).map(({ auth }) => at(auth, "/token/operation")),
  );
  const fits: Readonly<Record<Kind, (operation: Operation) => boolean>> = {
    get: ({ id, method }) => method === "GET" && gets.has(id),
    list: ({ id, pagination }) => pagination !== undefined || lists.has(id),
    create: ({ id, body }) => body !== undefined && creates.has(id),
    upload: ({ body }) =>
      body !== undefined &&
      /^(?:multipart\/form-data|application\/octet-stream)/.test(body.mediaType),
    download: ({ method, answers }) =>
      method === "GET" &&
      answers.some(({ status, mediaType }) => {
        return status < 300 && mediaType !== undefined && !/json|html/.test(mediaType);
      }),
    token: ({ id }) => tokens.has(id),
  };
  const found = KINDS.flatMap((kind) => {
    const operation = spec.operations.find((one) => fits[kind](one) && one.methods.length > 0);
    const method = operation?.methods[0];
    return operation && method ? [{ kind, operation, method }] : [];
  });
  // One thing may be read by a list of one.
  return found.some(({ kind }) => kind === "get") ? found : [...oneOfList(spec), ...found];
}

function oneOfList({ operations }: Spec): Subject[] {
  for (const operation of operations) {
    const method = operation.methods.find(({ result }) => result !== undefined);
    if (method) return [{ kind: "get", operation, method }];
  }
  return [];
}
