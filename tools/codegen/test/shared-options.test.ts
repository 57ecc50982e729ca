import { expect, test } from "vitest";
import { repository } from "./support/repository.ts";

const header = (description: string) => ({
  name: "Team",
  in: "header",
  description,
  schema: { type: "string" },
});

/** An operation of its own resource, with the header in these words. */
const operation = (tag: string, words: string) => ({
  get: {
    operationId: `${tag}.get`,
    tags: [tag],
    parameters: [header(words)],
    responses: { 204: { description: "Done" } },
  },
});

test("options that most methods take are named for what they hold, not for whoever comes first", async () => {
  const made = repository();
  const paths = {
    "/a": operation("logins", "Not needed here."),
    "/b": operation("boxes", "Whose it is."),
    "/c": operation("cards", "Whose it is."),
  };
  const info = { title: "Newco", version: "1" };
  const servers = [{ url: "https://newco.example" }];
  const spec = { openapi: "3.1.0", info, servers, paths };
  made.write("specs/newco/openapi.json", JSON.stringify(spec));
  expect((await made.gen("newco")).status).toBe(0);
  const client = made.read("packages/newco/src/gen/client.gen.ts");
  const optionsOf = (resource: string): string | undefined =>
    new RegExp(`interface ${resource}Resource \\{[^}]*options\\?: (\\w+)`).exec(client)?.[1];
  expect(["Logins", "Boxes", "Cards"].map(optionsOf)).toEqual([
    "LoginsGetOptions",
    "WithTeamOptions",
    "WithTeamOptions",
  ]);
});
