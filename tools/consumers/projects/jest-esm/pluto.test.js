import { startMock } from "@specwright/mock";
import { createPluto } from "@specwright/pluto";

test("a call to a mock", async () => {
  const mock = await startMock("pluto");
  const pluto = createPluto({ token: "a".repeat(40), servers: mock.urls });
  const page = await pluto.experiments.list({ limit: 1 });
  expect(structuredClone(page).items).toEqual(page.items);
  await mock.stop();
});
