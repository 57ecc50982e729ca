import { createClient } from "../../src/client/create.js";
import { operationOf } from "../../src/client/operations.js";
import type { ClientOptions } from "../../src/client/options.js";
import { type Behind, cleanCause } from "../../src/core/cause.js";
import type { Engine } from "../../src/core/engine.js";
import { engineOf } from "../../src/core/session.js";
import { prepare } from "../../src/core/wire.js";
import type {
  OperationDescriptor,
  OperationDescriptors,
  ProviderDescriptor,
} from "../../src/descriptor.js";
import { rawOf } from "../../src/raw/index.js";
import { Redactor } from "../../src/redact/redactor.js";
import type { CallArgs } from "../../src/table/arguments.js";

/** The inside of a client. */
export const insideOf = (
  about: ProviderDescriptor,
  operations: OperationDescriptors = {},
  options: ClientOptions = {},
): Engine => engineOf(createClient(about, operations, options));

/** What a call of an operation would send. */
export function sentBy(
  about: ProviderDescriptor,
  operation: OperationDescriptor,
  args: CallArgs,
  options: ClientOptions = {},
  search?: string,
) {
  const engine = insideOf(about, { "x.get": operation }, options);
  const { operation: known, send } = operationOf(engine, "x.get");
  const { url, ...wire } = prepare(engine, known, send(args, search));
  const [address = "", query = ""] = url.split(/\?(.*)/s);
  return { ...wire, address, search: query };
}

/** What stands behind an error. */
export function behind(error: unknown): Behind {
  const found: Behind = { codes: [], messages: [] };
  cleanCause(error, new Redactor(new Set()), found);
  return found;
}

/** The raw client of a client, without its types. */
// biome-ignore lint/suspicious/noExplicitAny: tests know no paths
export const rawClient = (client: object): any => rawOf(client);
