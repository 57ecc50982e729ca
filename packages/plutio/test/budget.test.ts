import { expect, test } from "vitest";
import { createPlutio } from "../src/index.js";
import { credentials, FakeClock, FakePlutio, settle } from "./fakes.js";

const HOUR = 3_600_000;

/** Plutio with its limit: a thousand calls in any hour, calls for tokens among them. */
function strict(clock: FakeClock) {
  const server: FakePlutio = new FakePlutio(
    ({ at }) => {
      const lately = server.seen.filter((one) => one.at > at - HOUR).length;
      return lately > 1000
        ? Response.json({ message: "Too many requests" }, { status: 429 })
        : undefined;
    },
    () => clock.now,
  );
  return server;
}

function setUp(options = credentials()) {
  const clock = new FakeClock();
  const server = strict(clock);
  const open = () => createPlutio({ ...options, fetch: server.fetch, retries: 0, ...clock.option });
  return { clock, server, open };
}

/** Starts so many calls; tells how many have ended, and how. */
function start(count: number, call: (number: number) => PromiseLike<unknown>) {
  const ended: unknown[] = [];
  for (let i = 0; i < count; i++) {
    call(i).then(
      () => ended.push("done"),
      (error: unknown) => ended.push(error),
    );
  }
  return ended;
}

test("of a thousand and one calls in an hour the last waits, and none is refused", async () => {
  const { clock, server, open } = setUp();
  const plutio = open();
  // The token takes the first slot, so 999 calls fill the hour.
  const first = start(999, () => plutio.tasks.list());
  await settle();
  expect(server.seen).toHaveLength(1000);
  expect(first).toHaveLength(999);
  const more = start(2, () => plutio.tasks.list());
  await clock.advance(HOUR - 1);
  expect(more).toEqual([]);
  expect(server.seen).toHaveLength(1000);
  await clock.advance(2000);
  expect(more).toEqual(["done", "done"]);
  expect(new Set(first)).toEqual(new Set(["done"]));
  expect(server.tokenCalls).toHaveLength(1);
});

test("two clients with one client id share the hour; another client id has its own", async () => {
  const { clock, server, open } = setUp();
  const [one, other] = [open(), open()];
  const ended = start(1200, (i) => (i % 2 ? one : other).tasks.list());
  await clock.advance(HOUR - 1);
  expect(server.seen).toHaveLength(1000);
  expect(server.tokenCalls).toHaveLength(2);
  const stranger = setUp();
  expect(await stranger.open().tasks.list()).toMatchObject({ items: [] });
  await clock.advance(2000);
  expect(ended).toHaveLength(1200);
  expect(new Set(ended)).toEqual(new Set(["done"]));
});

test("who aborts while waiting gives the place to the next one", async () => {
  const { clock, server, open } = setUp();
  const plutio = open();
  await plutio.tasks.list();
  await clock.advance(60_000);
  start(998, () => plutio.tasks.list());
  await settle();
  expect(server.seen).toHaveLength(1000);
  const controller = new AbortController();
  const quitter = plutio.tasks.list({}, { signal: controller.signal }).catch((reason) => reason);
  const patient = start(1, () => plutio.people.list());
  await clock.advance(1000);
  controller.abort("had enough");
  expect(await quitter).toBe("had enough");
  // Only the slots of the token and of the first call come back now, a minute before the others.
  await clock.advance(HOUR - 61_000 + 2000);
  expect(patient).toEqual(["done"]);
  expect(server.calls.at(-1)?.path).toMatch(/\/people/);
  expect(server.seen).toHaveLength(1001);
});

test("a deadline that the wait would break ends the call, and the error says how long the wait is", async () => {
  const { clock, server, open } = setUp();
  const plutio = open();
  start(999, () => plutio.tasks.list());
  await clock.advance(60_000);
  const ended = start(1, () => plutio.tasks.list({}, { timeout: 30_000 }));
  await clock.advance(30_000);
  expect(server.seen).toHaveLength(1000);
  expect(String(ended[0])).toMatch(/TimeoutError/);
  expect(String(ended[0])).toMatch(/35\d\d s/);
});
