import { expect, it, vi } from "vitest";
import type { ExpiryWarning } from "../src/index.js";
import { connect, failure } from "./support/server.js";

const warned = (days: number) => ({
  user: { name: "Ana Torres" },
  status_code: 0,
  warning_code: 1,
  warning_message: `Your access token expires in ${days} days`,
});

it("hands a warning to the callback once, and again when its days change", async () => {
  const onExpiryWarning = vi.fn<(warning: ExpiryWarning) => void>();
  const { protocolsIo } = await connect((_, index) => warned(index < 3 ? 24 : 23), {
    onExpiryWarning,
  });
  for (let call = 0; call < 5; call++) await protocolsIo.profile.get();
  expect(onExpiryWarning.mock.calls.map(([warning]) => warning)).toEqual([
    {
      message: "Your access token expires in 24 days",
      code: 1,
      daysLeft: 24,
      operationId: "profile.get",
    },
    {
      message: "Your access token expires in 23 days",
      code: 1,
      daysLeft: 23,
      operationId: "profile.get",
    },
  ]);
});

it("hears of warnings in lists, too", async () => {
  const onExpiryWarning = vi.fn<(warning: ExpiryWarning) => void>();
  const { protocolsIo } = await connect(
    () => ({ ...warned(3), items: [], pagination: { current_page: 1, total_pages: 0 } }),
    { onExpiryWarning },
  );
  await protocolsIo.workspaces.list();
  expect(onExpiryWarning.mock.calls[0]?.[0]).toMatchObject({
    daysLeft: 3,
    operationId: "workspaces.list",
  });
});

it("is silent without one, and for errors", async () => {
  const onExpiryWarning = vi.fn();
  const { protocolsIo } = await connect(
    (_, index) =>
      index === 0
        ? { user: { name: "Ana" }, status_code: 0 }
        : { status: 400, body: { status_code: 1219, warning_code: 1 } },
    { onExpiryWarning },
  );
  await protocolsIo.profile.get();
  await failure(protocolsIo.profile.get());
  expect(onExpiryWarning).not.toHaveBeenCalled();
});

it("leaves layers of the caller's own in place", async () => {
  const seen: string[] = [];
  const { protocolsIo } = await connect(() => warned(1), {
    onExpiryWarning: () => seen.push("warning"),
    layers: {
      call: [
        async (request, next, ctx) => {
          const response = await next(request);
          seen.push(ctx.operationId);
          return response;
        },
      ],
    },
  });
  await protocolsIo.profile.get();
  expect(seen).toEqual(["warning", "profile.get"]);
});
