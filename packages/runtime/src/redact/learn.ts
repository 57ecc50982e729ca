import type { Redactor } from "./redactor.js";

/** So deep is a body looked into, and so far into each of its lists. */
const [MOST_LEVELS, MOST_ITEMS] = [8, 100];

/** What is sent of a value: JSON asks some values what they are. */
function sentOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === "function" ? toJSON.call(value) : value;
}

/** Remembers every secret property of a body that is about to be sent, with all that is in it. */
export function learnFrom(redactor: Redactor, given: unknown, secret = false, depth = 0): void {
  const body = sentOf(given);
  if (secret) redactor.learn(typeof body === "number" ? String(body) : body);
  if (typeof body !== "object" || body === null || depth > MOST_LEVELS) return;
  // Each byte would be a property: a file of 20 MB took seconds and gigabytes.
  if (ArrayBuffer.isView(body)) return;
  if (Array.isArray(body)) {
    // Of a long list the first hundred: a table of cells holds no secrets, and there are many.
    for (const item of body.slice(0, MOST_ITEMS)) learnFrom(redactor, item, secret, depth + 1);
    return;
  }
  const pairs = body instanceof FormData || body instanceof URLSearchParams;
  for (const [name, value] of pairs ? body : Object.entries(body))
    learnFrom(redactor, value, secret || redactor.hides(name), depth + 1);
}
