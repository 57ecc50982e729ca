import type { Operation, Provider } from "../../data/provider.ts";
import { placesOf } from "../../samples/call.ts";
import { credentialsOf } from "../../samples/credentials.ts";
import { curlSample } from "../../samples/curl.ts";
import { type Places, plainRequest } from "../../samples/plain-wire.ts";
import { pythonSample } from "../../samples/python.ts";
import { rSample } from "../../samples/r.ts";
import type { TryCall } from "../../samples/try-call.ts";
import { typescriptSample } from "../../samples/typescript.ts";
import { bodyValue } from "../../samples/values.ts";
import { readWire, real } from "../../samples/wire-read.ts";
import type { Destination } from "./target.ts";

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly words: string;
  readonly milliseconds: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly type: string;
  readonly body: Blob;
}

/** A call that is ready: how it is sent, and the same as code. */
export interface Ready {
  readonly request: Request;
  send(): Promise<Answered>;
  code(): Promise<readonly { readonly label: string; readonly source: string }[]>;
}

/** Makes a call of what was filled in. The credential is in the request only, never in its code. */
export function readyCall(call: TryCall, filled: TryCall["operation"], to: Destination): Ready {
  const operation = filled as Operation;
  const { header = {}, ...places } = placesOf(call.bundle, operation);
  const sent = {
    path: {},
    query: {},
    ...places,
    headers: header,
    body: real(places.body),
  } as Places;
  const request = plainRequest(call, sent, to);
  return {
    request,
    send: () => send(request.clone()),
    async code() {
      const provider = {
        ...call,
        descriptors: {
          provider: call.shared,
          operations: { [operation.id]: call.descriptor },
        },
      } as unknown as Provider;
      const asked = credentialsOf(provider, operation);
      const secrets = asked.map(({ env }, index) => ({ env, value: `Sample${index}Credential` }));
      const credentials = Object.fromEntries(
        call.security.map((name, index) => [name, secrets[index]?.value ?? ""]),
      );
      const shown = plainRequest(call, sent, { ...to, credentials });
      const wire = await readWire(shown, bodyValue(call.bundle, operation)?.value, secrets);
      const servers = to.servers;
      return [
        { label: "TypeScript", source: typescriptSample(provider, operation, { servers }) },
        { label: "curl", source: curlSample(wire) },
        { label: "Python", source: pythonSample(wire) },
        { label: "R", source: rSample(wire) },
      ];
    },
  };
}

async function send(request: Request): Promise<Answered> {
  // A stream would need a newer protocol than a server of this machine speaks.
  const bytes = request.body === null ? null : await request.arrayBuffer();
  const began = performance.now();
  const response = await fetch(request.url, {
    method: request.method,
    headers: request.headers,
    body: bytes,
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
  });
  const body = await response.blob();
  return {
    status: response.status,
    words: response.statusText,
    milliseconds: Math.round(performance.now() - began),
    headers: [...response.headers],
    type: response.headers.get("content-type") ?? "",
    body,
  };
}
