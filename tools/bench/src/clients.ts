import { join } from "node:path";
import { bin, GENERATOR, run, WORK, write } from "./paths.ts";

/** A budget that no measurement uses up: it is counted, and nobody waits. */
const unhurried = (text: string): string =>
  text.replace(/rateLimit: \{ limit: \d+, window: \d+/g, "rateLimit: { limit: 1000000, window: 1");

/** Makes the clients of one spec with every generator; they stand in `.work/clients/<name>`. */
export async function makeClients(spec: string): Promise<string> {
  const path = write("clients/spec/openapi.json", spec);
  const clients = join(WORK, "clients");
  const { generate } = (await import(GENERATOR)) as typeof import("../../codegen/src/generate.ts");
  const { files } = await generate({
    name: "plutio",
    folder: join(clients, "spec"),
    specPath: path,
  });
  for (const [name, text] of files) {
    const own = name.match(/^packages\/plutio\/src\/gen\/(.*)$/);
    if (own) write(`clients/specwright/${own[1]}`, unhurried(text));
  }
  run(bin("openapi-typescript"), [path, "-o", join(clients, "openapi-fetch/schema.d.ts")]);
  const hey = ["-i", path, "-o", join(clients, "hey-api"), "-c", "@hey-api/client-fetch"];
  run(bin("openapi-ts"), [...hey, "--no-log-file", "--silent"]);
  run(bin("redocly"), ["generate-client", path, "-o", join(clients, "redocly/client.ts")]);
  return path;
}
