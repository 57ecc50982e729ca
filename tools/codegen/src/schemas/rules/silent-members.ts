import { list } from "@specwright/spec/json";
import { isAnnotation, isSchema, type Schema } from "../keywords.ts";

/** Limits on values, which no type can say. */
const LIMIT =
  /^(?:format|pattern|m(?:in|ax)(?:Length|Items|Properties|Contains|imum)|exclusiveM(?:in|ax)imum|multipleOf|uniqueItems|not|if|then|else|dependent\w+|propertyNames|unevaluated\w+|content\w+|contains)$/;

/**
 * A member of `allOf` that says nothing a type could say (`{ type: object, minProperties: 1 }`, words, a
 * `required`) goes; what it requires, the whole requires.
 */
export function silentMembers(schema: Schema): void {
  if (!Array.isArray(schema.allOf)) return;
  const members = schema.allOf as unknown[];
  const silent = members.filter(
    (member): member is Schema => member === true || (isSchema(member) && isSilent(member)),
  );
  const required = silent.flatMap((member) => list(member.required));
  if (required.length > 0) schema.required = [...new Set([...list(schema.required), ...required])];
  const rest = members.filter((member) => !silent.includes(member as Schema));
  if (rest.length > 0) schema.allOf = rest;
  else {
    delete schema.allOf;
    if (silent.some((member) => member.type === "object")) schema.type ??= "object";
  }
}

function isSilent(member: Schema): boolean {
  return Object.entries(member).every(
    ([key, value]) =>
      isAnnotation(key) ||
      LIMIT.test(key) ||
      key === "required" ||
      (key === "type" && value === "object"),
  );
}
