import { isAnnotation, type Schema } from "../keywords.ts";

/** Keywords beside a `$ref` that change a type; further limits on its values (`minLength`) do not. */
const SAYS =
  /^(?:properties|patternProperties|additionalProperties|required|enum|const|items|prefixItems|allOf|anyOf|oneOf)$/;

/**
 * What stands beside a `$ref`: from 3.1 on it holds as well as what the `$ref` leads to, before that it
 * means nothing.
 */
export function refSiblings(schema: Schema, isOld: boolean): void {
  const ref = schema.$ref;
  if (typeof ref !== "string") return;
  const siblings = Object.entries(schema).filter(([key]) => key !== "$ref" && !isAnnotation(key));
  for (const [key] of siblings) delete schema[key];
  const says = siblings.some(([key]) => SAYS.test(key));
  if (isOld || !says) return;
  delete schema.$ref;
  schema.allOf = [{ $ref: ref }, Object.fromEntries(siblings)];
}
