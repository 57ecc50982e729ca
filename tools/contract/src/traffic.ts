import { invoke } from "./answers.ts";
import type { Json } from "./json.ts";
import { readSpec } from "./read-spec.ts";
import { argumentsOf, exampleValues, methodValues } from "./request.ts";
import { type Rig, startRig } from "./rig.ts";
import type { Provider } from "./run.ts";
import type { Answer, Method, Operation, Spec } from "./spec.ts";

/** One call that a program could make, and the answer that the mock is to give. */
export interface TrafficCall {
  readonly operation: Operation;
  readonly method: Method;
  readonly answer: Answer;
}

/** A generated client at work against a mock: what the drift radar is tried on. */
export interface Traffic {
  readonly client: Json;
  /** What the mock's spec says; its answers are those that can be asked for. */
  readonly spec: Spec;
  readonly calls: readonly TrafficCall[];
  /** Makes a call; what comes of it is nobody's business. */
  make(call: TrafficCall): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Points a provider's client at a mock of another spec than its own.
 *
 * @param mockDocument what the mock answers by: it may have drifted
 */
export async function startTraffic(provider: Provider, mockDocument: Json): Promise<Traffic> {
  const spec = readSpec(mockDocument);
  const rig: Rig = await startRig(provider, spec, { mockDocument });
  const calls = spec.operations.flatMap((operation) =>
    operation.methods.flatMap((method) =>
      operation.answers.map((answer) => ({ operation, method, answer })),
    ),
  );
  return {
    client: rig.client,
    spec,
    calls,
    async make({ operation, method, answer }) {
      const request = operation.body ? [...operation.body.examples.keys()][0] : undefined;
      const values = methodValues(exampleValues(operation, request), method, operation);
      const example = answer.example === undefined ? "" : `, example=${answer.example}`;
      const steering = {
        prefer: `code=${answer.status}${example}`,
        // What a server sends is its own business, whatever was asked for.
        ...(answer.mediaType && { accept: answer.mediaType }),
      };
      await rig.during(steering, async () => {
        try {
          const result = await invoke(
            rig.client,
            method.id,
            argumentsOf(operation, method, values),
          );
          if (result instanceof ReadableStream) await result.cancel();
        } catch {
          // Errors are answers as well.
        }
      });
    },
    stop: () => rig.stop(),
  };
}
