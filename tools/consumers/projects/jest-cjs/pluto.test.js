const { createPluto, isNotFoundError } = require("@specwright/pluto");

const pluto = createPluto({ token: "a".repeat(40), servers: { api: process.env.PLUTO } });

test("a call", async () => {
  const { items } = await pluto.experiments.list({ limit: 1 });
  expect(await pluto.experiments.get(items[0].uuid)).toEqual(expect.any(Object));
});

test("an error", async () => {
  const error = await pluto.experiments.get("PLX999999").catch((failure) => failure);
  expect(isNotFoundError(error)).toBe(true);
});
