import type {
  ErrorDescriptor,
  ErrorKind,
  OperationDescriptor,
  ProviderDescriptor,
} from "../descriptor.js";
import { resolveFirst } from "../json/pointer.js";

const BY_STATUS: Readonly<Record<number, ErrorKind>> = {
  400: "bad-request",
  401: "authentication",
  403: "permission",
  404: "not-found",
  409: "conflict",
  410: "not-found",
  422: "unprocessable",
  429: "rate-limit",
};

/** The error convention of an answer: that of its status, else of the provider. */
export function conventionOf(
  provider: ProviderDescriptor,
  operation: OperationDescriptor,
  status: number,
): ErrorDescriptor {
  const own = operation.errors;
  return (
    own?.[status] ?? own?.[`${Math.floor(status / 100)}XX`] ?? own?.default ?? provider.error ?? {}
  );
}

/** The code in a body, where the convention says that there is one; else what its message stands for. */
export function codeOf(convention: ErrorDescriptor, body: unknown): string | number | undefined {
  const code = resolveFirst(body, convention.code);
  if (typeof code === "string" || typeof code === "number") return code;
  const said = convention.messages && resolveFirst(body, convention.message);
  if (typeof said !== "string") return undefined;
  const meant = Object.entries(convention.messages ?? {});
  return meant.find(([, texts]) => texts.some((text) => said.includes(text)))?.[0];
}

const holds = (codes: readonly (string | number)[], code: string | number): boolean =>
  codes.some((known) => String(known) === String(code));

/** What kind an error is: its code decides whatever the status, then the status does. */
export function kindOf(
  convention: ErrorDescriptor,
  status: number,
  code: string | number | undefined,
): ErrorKind | undefined {
  if (code !== undefined) {
    for (const [kind, codes] of Object.entries(convention.kinds ?? {})) {
      if (holds(codes, code)) return kind as ErrorKind;
    }
  }
  return status >= 500 ? "server" : BY_STATUS[status];
}

/** Is a 2xx an error all the same, by the code in its body? An absent code is a success. */
export function failsInBody(convention: ErrorDescriptor, body: unknown): boolean {
  if (!convention.success) return false;
  const code = codeOf(convention, body);
  return code !== undefined && !holds(convention.success, code);
}
