import { list, obj } from "./json.ts";
import type { Provider } from "./provider.ts";

/** What a failed call throws, and what its caller does about it. */
export interface ErrorClass {
  readonly name: string;
  readonly advice: string;
}

const CLASSES = {
  "bad-request": {
    name: "BadRequestError",
    advice: "Mend the request; the message says what the provider refused.",
  },
  authentication: {
    name: "AuthenticationError",
    advice: "Check the credential, or sign in again.",
  },
  permission: {
    name: "PermissionError",
    advice: "Ask for access, or use a credential that has it.",
  },
  "not-found": {
    name: "NotFoundError",
    advice: "Check the id; it may also be one that you may not see.",
  },
  conflict: { name: "ConflictError", advice: "Read the present state, then decide again." },
  unprocessable: { name: "UnprocessableError", advice: "Mend the values that the message names." },
  "rate-limit": {
    name: "RateLimitError",
    advice: "Wait for `retryAfterMs`; the client has done so already as often as it may.",
  },
  server: {
    name: "ServerError",
    advice: "Try again later; the client has tried as often as it may.",
  },
} satisfies Record<string, ErrorClass>;

const STATUSES: Readonly<Record<string, keyof typeof CLASSES>> = {
  "400": "bad-request",
  "401": "authentication",
  "403": "permission",
  "404": "not-found",
  "409": "conflict",
  "422": "unprocessable",
  "429": "rate-limit",
};

/** The class of an error by its status. */
export function errorClass(status: string): ErrorClass {
  const kind = STATUSES[status] ?? (/^5/.test(status) ? "server" : undefined);
  return kind === undefined
    ? { name: "ApiError", advice: "Look at `status`, `code` and `body`." }
    : CLASSES[kind];
}

/** A code that a provider's errors carry. */
export interface ErrorCode {
  readonly code: string;
  readonly throws: ErrorClass | undefined;
  readonly means: string | undefined;
}

/** The codes that decide the class of an error whatever its status, and those whose meaning is known. */
export function errorCodes({ bundle }: Provider): ErrorCode[] {
  const { kinds, meanings } = obj(bundle["x-error"]);
  const classes = new Map(
    Object.entries(obj(kinds)).flatMap(([kind, codes]) =>
      list(codes).map((code) => [String(code), CLASSES[kind as keyof typeof CLASSES]] as const),
    ),
  );
  const means = new Map(Object.entries(obj(meanings)).map(([code, said]) => [code, String(said)]));
  return [...new Set([...means.keys(), ...classes.keys()])].map((code) => ({
    code,
    throws: classes.get(code),
    means: means.get(code),
  }));
}
