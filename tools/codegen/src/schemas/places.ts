import { METHODS } from "@specwright/spec";
import { isObj, list, type Obj, obj } from "@specwright/spec/json";

/** Whether one reads a schema's values (answers) or writes them (requests). */
export type Side = "read" | "write";

/** @param type the media type that the schema describes; undefined where a style writes it */
type Visit = (schema: unknown, side: Side, type?: string) => void;

/**
 * Every outermost schema of a document, with its side; those of `components/schemas`, which have none
 * of their own, apart. A name is never taken for a keyword: a header may be called `schema`.
 */
export function visitPlaces(document: Obj, visit: Visit): void {
  const components = obj(document.components);
  for (const node of Object.values(obj(components.parameters))) holder(node, "write", visit);
  for (const node of Object.values(obj(components.requestBodies))) content(node, "write", visit);
  for (const node of Object.values(obj(components.responses))) response(node, "read", visit);
  for (const node of Object.values(obj(components.headers))) holder(node, "read", visit);
  for (const node of Object.values(obj(components.callbacks))) callback(node, visit);
  for (const node of Object.values(obj(components.pathItems))) pathItem(node, "write", visit);
  for (const node of Object.values(obj(document.paths))) pathItem(node, "write", visit);
  for (const node of Object.values(obj(document.webhooks))) pathItem(node, "read", visit);
}

/** A path item, `asked` being the side of its requests: of a callback, one reads them. */
function pathItem(node: unknown, asked: Side, visit: Visit): void {
  const answered = asked === "write" ? "read" : "write";
  const item = obj(node);
  for (const parameter of list(item.parameters)) holder(parameter, asked, visit);
  for (const key of METHODS) {
    const operation = item[key];
    if (!isObj(operation)) continue;
    for (const parameter of list(operation.parameters)) holder(parameter, asked, visit);
    content(operation.requestBody, asked, visit);
    for (const one of Object.values(obj(operation.responses))) response(one, answered, visit);
    for (const one of Object.values(obj(operation.callbacks))) callback(one, visit);
  }
}

function callback(node: unknown, visit: Visit): void {
  for (const item of Object.values(obj(node))) if (isObj(item)) pathItem(item, "read", visit);
}

function response(node: unknown, side: Side, visit: Visit): void {
  for (const header of Object.values(obj(obj(node).headers))) holder(header, side, visit);
  content(node, side, visit);
}

/** A parameter or a header. */
function holder(node: unknown, side: Side, visit: Visit): void {
  if (obj(node).schema !== undefined) visit(obj(node).schema, side);
  content(node, side, visit);
}

function content(node: unknown, side: Side, visit: Visit): void {
  for (const [type, media] of Object.entries(obj(obj(node).content))) {
    if (obj(media).schema !== undefined) visit(obj(media).schema, side, type);
    for (const encoding of Object.values(obj(obj(media).encoding))) {
      for (const header of Object.values(obj(obj(encoding).headers))) holder(header, side, visit);
    }
  }
}
