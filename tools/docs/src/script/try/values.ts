import { list, obj, text } from "../../data/json.ts";

/** What somebody typed can't be sent. */
export class InputError extends Error {}

/**
 * A typed text as the value that a schema asks for. What does not fit is given as text: the server then
 * says what it thinks of it.
 */
export function parsedAs(schema: unknown, typed: string): unknown {
  const type = typeOf(schema);
  const words = typed.trim();
  if (type === "integer" || type === "number") {
    const number = Number(words);
    return words !== "" && String(number) === words ? number : typed;
  }
  if (type === "boolean") return words === "true" ? true : words === "false" ? false : typed;
  if (type === "array") {
    if (words.startsWith("[")) return jsonOf(words);
    return words.split(",").map((one) => parsedAs(obj(schema).items, one.trim()));
  }
  if (type === "object") return jsonOf(words);
  return typed;
}

/** A value as one would type it. */
export function typedOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined ? "" : JSON.stringify(value);
}

/** The choices that a schema leaves; none where anything may be typed. */
export function choicesOf(schema: unknown): string[] {
  if (typeOf(schema) === "boolean") return ["true", "false"];
  return list(obj(schema).enum)
    .filter((one) => one !== null)
    .map(String);
}

/** @throws InputError where a text is no JSON */
export function jsonOf(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch (error) {
    throw new InputError(`This is no JSON: ${(error as Error).message}`);
  }
}

function typeOf(schema: unknown): string | undefined {
  const all = [obj(schema).type].flat();
  return text(all.find((one) => one !== "null"));
}
