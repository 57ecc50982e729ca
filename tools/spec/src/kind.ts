import { isObj } from "./json.ts";

/** What a parsed file is, as a spec. */
export interface SpecKind {
  /** As it is said: `OpenAPI 3.1.0`, `Swagger 2`, `no spec`. */
  readonly name: string;
  /** What makes a spec of it that we read; undefined where it is one. */
  readonly fix?: string;
}

/** What a parsed file is. We read OpenAPI 3.0 and 3.1. */
export function specKind(document: unknown): SpecKind {
  if (!isObj(document)) return { name: "no spec", fix: WRITE };
  if ("swagger" in document) return { name: "Swagger 2", fix: CONVERT };
  if ("asyncapi" in document) return { name: "AsyncAPI", fix: CONVERT };
  const { openapi } = document;
  if (openapi === undefined) return { name: "no spec (it has no `openapi`)", fix: WRITE };
  const name = `OpenAPI ${String(openapi)}`;
  // A number (`openapi: 3.1`) has lost what stood behind its point.
  const isRead = typeof openapi === "string" && /^3\.[01]\.\d+$/.test(openapi);
  return isRead ? { name } : { name, fix: WRITE };
}

const CONVERT = "convert it to OpenAPI 3.1";
const WRITE = "write a spec in YAML or JSON with `openapi: 3.1.0`";
