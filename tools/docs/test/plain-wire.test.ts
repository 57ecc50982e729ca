import { expect, test } from "vitest";
import type { Obj } from "../src/data/json.ts";
import { placesOf } from "../src/samples/call.ts";
import { plainRequest } from "../src/samples/plain-wire.ts";
import { tryCallOf } from "../src/samples/try-call.ts";
import { bodyExamples, bodyValue } from "../src/samples/values.ts";
import { secretValue, wireOf } from "../src/samples/wire.ts";
import { readWire, real, type Wire } from "../src/samples/wire-read.ts";
import { PROVIDERS } from "./ours.ts";

/** The order of a query says nothing, nor that of the members of an object. */
function plain(wire: Wire): object {
  const url = new URL(wire.url);
  url.searchParams.sort();
  const { body } = wire;
  const isJson = body?.kind === "text" && /^[[{]/.test(body.text);
  return { ...wire, url: url.href, body: isJson ? JSON.parse(body.text) : body };
}

test("what a page sends is what the client sends, for every operation and example", async () => {
  let count = 0;
  for (const provider of PROVIDERS) {
    const { bundle, descriptors } = provider;
    const servers = Object.fromEntries(
      Object.keys(descriptors?.provider.servers ?? {}).map((key) => [
        key,
        `http://127.0.0.1:1/${key}`,
      ]),
    );
    for (const operation of provider.operations) {
      const call = tryCallOf(provider, operation);
      if (call === undefined) throw new Error(`${operation.id} can't be tried`);
      for (const example of bodyExamples(bundle, operation)) {
        const client = await wireOf(provider, operation, { example, servers });
        const {
          header = {},
          path = {},
          query = {},
          body,
        } = placesOf(bundle, operation, example) as Record<string, Obj>;
        const credentials = Object.fromEntries(call.security.map((name) => [name, secretValue(0)]));
        const presets = (place: string) =>
          Object.fromEntries(
            call.operation.parameters
              .filter((one) => one.in === place && one.preset === true)
              .map((one) => [String(one.name), one.example]),
          );
        const request = plainRequest(
          call,
          { path, query: { ...query, ...presets("query") }, headers: header, body: real(body) },
          { address: servers[call.serverKey] ?? "", credentials },
        );
        const page = await readWire(
          request,
          bodyValue(bundle, operation, example)?.value,
          client.secrets,
        );
        expect([operation.id, plain(page)]).toEqual([operation.id, plain(client)]);
        count++;
      }
    }
  }
  expect(count).toBeGreaterThan(550);
}, 120_000);
