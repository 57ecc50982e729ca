import { expect, expectTypeOf, test } from "vitest";
import { createPlutio, fieldsOf, type Task } from "../src/index.js";

test("bodies of which no field is known take any, and give them back", async () => {
  const sent: unknown[] = [];
  const plutio = createPlutio({
    business: "studio",
    clientId: "id",
    clientSecret: "secret",
    fetch: async (input: Request | string | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      if (request.url.endsWith("/oauth/token"))
        return Response.json({ accessToken: "t", accessTokenExpiresAt: "2099-01-01T00:00:00Z" });
      const body = await request.json();
      sent.push(body);
      return Response.json({ _id: "zD5cZAFGNRwBN8FZZ", ...body });
    },
  } as never);
  const automation = await plutio.automations.create({ title: "When paid", isActive: true });
  expect(fieldsOf(automation).title).toBe("When paid");
  await plutio.invoices.email("nNtDD2xKcmrzEJP6Q", { subject: "Your invoice" });
  expect(sent.at(-1)).toEqual({ _id: "nNtDD2xKcmrzEJP6Q", subject: "Your invoice" });
  const block = await plutio.blocks.create({
    entityType: "proposal",
    entityId: "zD5cZAFGNRwBN8FZZ",
    type: "content",
    settings: { columns: 2 },
  });
  expect(block.settings?.columns).toBe(2);
  expect(sent).toHaveLength(3);
});

test("a misspelt field of an answer does not compile", () => {
  const typed = (task: Task): unknown => {
    expectTypeOf(task.title).toEqualTypeOf<Task["title"]>();
    // @ts-expect-error no such field
    return task.titel;
  };
  expect(typed({} as Task)).toBeUndefined();
});
