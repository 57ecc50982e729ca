import { essenceOf, isJson, type Operation, takes } from "./operations.js";
import { segment } from "./pointer.js";
import type { TypeName } from "./report.js";
import { typeOf } from "./schema.js";
import { differences, type Found } from "./walk.js";

/** An answer as it waits to be looked at. */
export interface Waiting {
  readonly operationId: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

/** Holds an answer against what its operation declares. */
export function lookAt({ status, contentType, text }: Waiting, operation: Operation): Found[] {
  operation.seen++;
  const type = contentType === null ? undefined : essenceOf(contentType);
  const response = operation.response(status);
  if (!response) {
    const pointer = `${operation.pointer}/responses/${status}`;
    return [{ kind: "status", pointer, type: bodyType(text, type), within: operation }];
  }
  if (text === "") return [];
  const media = response.media.find((one) => type === undefined || takes(one.type, type));
  if (!media) {
    const pointer = `${response.pointer}/content/${segment(tellable(type))}`;
    return [{ kind: "content", pointer, type: bodyType(text, type), within: operation }];
  }
  if (!media.site || !isJson(type ?? media.type)) return [];
  const { site } = media;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    site.seen++;
    return [{ kind: "type", pointer: site.pointer, type: "no JSON", within: site }];
  }
  return differences(body, site);
}

function bodyType(text: string, type: string | undefined): TypeName {
  if (text === "") return "nothing";
  if (type !== undefined && !isJson(type)) return "no JSON";
  try {
    return typeOf(JSON.parse(text));
  } catch {
    return "no JSON";
  }
}

/** Media types that a report may name: a header's own words are the server's, and could say anything. */
const TELLABLE = new Set([
  "application/gzip",
  "application/hal+json",
  "application/json",
  "application/json-seq",
  "application/ld+json",
  "application/octet-stream",
  "application/pdf",
  "application/problem+json",
  "application/vnd.api+json",
  "application/x-ndjson",
  "application/xml",
  "application/zip",
  "image/jpeg",
  "image/png",
  "image/svg+xml",
  "text/csv",
  "text/event-stream",
  "text/html",
  "text/plain",
  "text/tab-separated-values",
  "text/xml",
]);

const tellable = (type: string | undefined): string =>
  type !== undefined && TELLABLE.has(type) ? type : "*";
