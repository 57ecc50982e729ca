import { type AnyTree, clientOf, failure, json } from "../support/handler.js";

/** The error of one call that is answered so, or not at all. */
export function errorOf(
  reply: number | Error | undefined,
  body: unknown = {},
  given: unknown[] = ["a"],
): Promise<AnyTree> {
  const answer = () => (typeof reply === "number" ? json(body, reply) : (reply ?? json(body)));
  const { client } = clientOf(answer, { retries: 0 });
  return failure(client.things.get(...given));
}
