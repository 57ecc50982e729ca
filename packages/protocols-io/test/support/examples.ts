import { readFileSync } from "node:fs";

interface Bundle {
  paths: Record<string, Record<string, OperationObject>>;
  components: { examples?: Record<string, { value: unknown }> };
}
interface OperationObject {
  operationId?: string;
  responses: Record<string, { $ref?: string; content?: Content }>;
}
type Content = Record<string, { examples?: Record<string, { value?: unknown; $ref?: string }> }>;

const bundle = JSON.parse(
  readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"),
) as Bundle;

function follow<T>(node: T | { $ref?: string }): T {
  const ref = (node as { $ref?: string }).$ref;
  if (!ref) return node as T;
  const words = ref.slice(2).split("/");
  return words.reduce<unknown>((at, word) => (at as Record<string, unknown>)[word], bundle) as T;
}

/** The examples of an operation's success, by name, as the spec that is shipped holds them. */
export function examplesOf(operationId: string): Record<string, unknown> {
  const operations = Object.values(bundle.paths).flatMap((item) => Object.values(item));
  const operation = operations.find((one) => one.operationId === operationId);
  const response = operation && follow(operation.responses["200"] ?? {});
  const { examples = {} } = Object.values((response as { content: Content }).content)[0] ?? {};
  return Object.fromEntries(
    Object.entries(examples).map(([name, one]) => [
      name,
      follow<{ value: unknown }>(one as never).value,
    ]),
  );
}
