import { describe, expect, onTestFinished, test } from "vitest";
import { type MockServerOptions, mockFetch, startMock, startMocks } from "../src/index.js";
import { QUIRKY } from "./fixtures/quirky.js";
import { LIBRARY } from "./library.js";

const TOKEN = { authorization: "Token abc" };

/** Asks a mock over the network and one in process, which must say the same. */
async function quirky(options: Omit<MockServerOptions, "port"> = {}) {
  const mock = await startMock({ spec: QUIRKY }, options);
  onTestFinished(() => mock.stop());
  const inside = mockFetch({ spec: QUIRKY }, options);
  const ways = {
    network: (path: string, init?: RequestInit) => fetch(`${mock.url}${path}`, init),
    process: (path: string, init?: RequestInit) => inside(`https://quirky.example${path}`, init),
  };
  const ask = async (path: string, fault?: string, init: RequestInit = {}) => {
    const headers = {
      ...TOKEN,
      ...(fault !== undefined && { "x-mock-fault": fault }),
      ...init.headers,
    };
    const answers = [];
    for (const way of Object.values(ways))
      answers.push(await told(() => way(path, { ...init, headers })));
    expect(answers[1]).toEqual(answers[0]);
    return answers[0] as Awaited<ReturnType<typeof told>>;
  };
  return { ask, ways };
}

async function told(send: () => Promise<Response>) {
  try {
    const response = await send();
    const [type, reason, retryAfter] = ["content-type", "x-mock-reason", "retry-after"].map(
      (name) => response.headers.get(name),
    );
    try {
      return { status: response.status, type, reason, retryAfter, text: await response.text() };
    } catch (error) {
      return { status: response.status, failed: "body", error: (error as Error).message };
    }
  } catch (error) {
    return { failed: "answer", error: (error as Error).message };
  }
}

describe("a fault by header", () => {
  test("a status is answered as the spec declares it, its Retry-After as the spec has it or as asked", async () => {
    const { ask } = await quirky();
    expect(await ask("/items", "429")).toEqual({
      status: 429,
      type: "application/json",
      reason: "the fault 429 was played",
      retryAfter: "7",
      text: '{"message":"Slow down."}',
    });
    expect(await ask("/items", "429,retry-after=2")).toMatchObject({
      status: 429,
      retryAfter: "2",
    });
    expect(await ask("/items", "429,retry-after=none")).toMatchObject({
      status: 429,
      retryAfter: null,
    });
    expect(await ask("/items", "503")).toMatchObject({
      status: 503,
      text: '{"message":"Failed."}',
    });
  });

  test("a date of Retry-After is one, by the clock of the answer", async () => {
    const { ways } = await quirky();
    for (const way of Object.values(ways)) {
      const answer = await way("/items", {
        headers: { ...TOKEN, "x-mock-fault": "503,retry-after=date clock=-7200" },
      });
      const [date, after] = ["date", "retry-after"].map((name) =>
        Date.parse(answer.headers.get(name) ?? ""),
      );
      expect(Math.abs((date ?? 0) + 7_200_000 - Date.now())).toBeLessThan(5000);
      expect((after ?? 0) - (date ?? 0)).toBeGreaterThanOrEqual(0);
      expect((after ?? 0) - (date ?? 0)).toBeLessThanOrEqual(2000);
    }
  });

  test("a status that the spec does not declare comes in the provider's form of errors", async () => {
    const { ask } = await quirky();
    const answer = await ask("/items/1", "503");
    expect(answer).toMatchObject({ status: 503, type: "application/problem+json" });
    expect(JSON.parse(answer.text ?? "")).toMatchObject({
      message: "items.get declares no response 503; it declares 200, 4XX",
    });
  });

  test("what is not as it should be is still said: a fault hides no refusal", async () => {
    const { ask } = await quirky();
    const answer = await ask("/items?limit=x", "503");
    expect(answer.status).toBe(422);
    expect(answer.reason).toContain("query.limit");
  });

  test.each<[string, object]>([
    ["cut", { status: 200, failed: "body", error: "terminated" }],
    ["cut=0", { status: 200, failed: "body", error: "terminated" }],
    ["cut=100000", { status: 200, failed: "body", error: "terminated" }],
    ["short=2", { status: 200, text: expect.not.stringContaining("]") }],
    ["short=100000", { status: 200, text: "" }],
    ["reset", { failed: "answer", error: "fetch failed" }],
    ["login-page", { status: 200, type: "text/html", text: expect.stringContaining("<html") }],
    ["login-page=503", { status: 503, type: "text/html" }],
    ["bad-json", { status: 200, type: "application/json", text: expect.not.stringContaining("]") }],
    ["trickle=1", { status: 200, text: expect.stringMatching(/^\[.*\]$/) }],
    ["latency=1;trickle=1", { status: 200, text: expect.stringMatching(/^\[.*\]$/) }],
  ])("%s", async (fault, expected) => {
    const { ask } = await quirky();
    expect(await ask("/items", fault)).toMatchObject(expected);
  });

  test("where there is no body, malformed JSON is one", async () => {
    const { ask } = await quirky();
    const answer = await ask("/items/1", "bad-json", { method: "DELETE" });
    expect(answer).toMatchObject({ status: 200, type: "application/json", text: '{"' });
  });

  test("latency is one, and ends with whoever asked", async () => {
    const { ways } = await quirky();
    for (const way of Object.values(ways)) {
      const headers = { ...TOKEN, "x-mock-fault": "latency=30" };
      const before = performance.now();
      await way("/items", { headers });
      expect(performance.now() - before).toBeGreaterThanOrEqual(29);
      const slow = way("/items", {
        headers: { ...TOKEN, "x-mock-fault": "latency=60000" },
        signal: AbortSignal.timeout(30),
      });
      await expect(slow).rejects.toThrow(/timeout|timed out/i);
    }
  });

  test("a further page comes with the items of the one before", async () => {
    const { ask } = await quirky();
    const ids = async (offset: number) =>
      JSON.parse((await ask(`/items?limit=2&offset=${offset}`, "repeat-page")).text ?? "").map(
        ({ id }: { id: number }) => id,
      );
    expect([await ids(0), await ids(2), await ids(4)]).toEqual([
      [1, 2],
      [1, 2],
      [3, 4],
    ]);
  });

  test.each([
    [
      "nonsense",
      'items.list has no fault "nonsense"; there are: a status such as 503, latency, cut,',
    ],
    ["503:2", "a rate is a number from 0 to 1, not 2"],
    ["503,times=0", 'times takes a number from 1 on, not "0"'],
    ["503,retry-after=soon", 'retry-after takes seconds, "date" or "none", not "soon"'],
    ["503,after=2", 'a fault takes retry-after and times, not "after"'],
    ["login-page=999", "login-page takes a number from 200 to 599, not 999"],
    ["login-page=100", "login-page takes a number from 200 to 599, not 100"],
    ["503:0.5", "a rate and times are for faults of the whole mock (--fault)"],
    ["503,times=2", "a rate and times are for faults of the whole mock (--fault)"],
    ["latency=-1", "latency takes a number from 0 on, not -1"],
    ["short=0", "short takes a number from 1 on, not 0"],
    ["=", '"=" is no fault; one is written <name>'],
    ["101", 'has no fault "101"'],
    ["state-ignored", 'items.list has no fault "state-ignored"'],
    ["told-only", 'items.list has no fault "told-only"'],
  ])("%s is refused with what there is", async (fault, reason) => {
    const { ask } = await quirky();
    const answer = await ask("/items", fault);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text ?? "").message).toContain(reason);
  });

  test("a fault of another operation is none of this one", async () => {
    const { ask } = await quirky();
    expect((await ask("/items", "503@items.get")).status).toBe(200);
    expect((await ask("/items/1", "503@items.get")).status).toBe(503);
  });
});

describe("a fault by option", () => {
  test("meets one operation, so many times, then no more", async () => {
    const { ask } = await quirky({ faults: ["503,times=2@items.list"] });
    expect((await ask("/items/1")).status).toBe(200);
    const statuses = [];
    for (let sent = 0; sent < 4; sent += 1) statuses.push((await ask("/items")).status);
    expect(statuses).toEqual([503, 503, 200, 200]);
  });

  test("meets a share of the requests, and the same ones under the same seed", async () => {
    const drawn = async (seed: number) => {
      const asked = mockFetch({ spec: QUIRKY }, { faults: ["429:0.2"], seed });
      let all = "";
      for (let sent = 0; sent < 400; sent += 1) {
        const { status } = await asked("https://quirky.example/items/1", { headers: TOKEN });
        all += status === 429 ? "x" : ".";
      }
      return all;
    };
    const [first, again, other] = [await drawn(1), await drawn(1), await drawn(2)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    for (const one of [first, other]) {
      expect(one.split("x").length - 1).toBeGreaterThan(50);
      expect(one.split("x").length - 1).toBeLessThan(110);
    }
  });

  test.each([
    ["nonsense", 'there is no fault "nonsense"'],
    ["503@nobody.list", "there is no operation nobody.list"],
    ["state-ignored@items.list", 'there is no fault "state-ignored"'],
    ["503:x", '"503:x" is no fault'],
  ])("%s is refused at the start", async (fault, message) => {
    await expect(startMock({ spec: QUIRKY }, { faults: [fault] })).rejects.toThrow(message);
    await expect(
      mockFetch({ spec: QUIRKY }, { faults: [fault] })("https://quirky.example/items"),
    ).rejects.toThrow(message);
  });

  test("of several providers one must know it", async () => {
    await expect(startMocks([LIBRARY], { faults: ["nonsense"] })).rejects.toThrow("nonsense");
    const mocks = await startMocks([LIBRARY], { faults: ["503@books.list"] });
    await mocks.stop();
  });
});

describe("a quirk of the spec", () => {
  test.each<[string, string, RequestInit, object]>([
    ["page-instead", "/items", {}, { status: 502, type: "text/html" }],
    ["warned", "/items/1", {}, { status: 200, text: '{"id":1,"state":"new","warning":"soon"}' }],
    ["in-another-shape", "/items/1", {}, { status: 200, text: '[{"id":1,"state":"new"}]' }],
    ["refused-at-times", "/items/1", {}, { status: 400, text: '{"message":"No."}' }],
    ["slow=1", "/items", {}, { status: 200 }],
    [
      "shifting",
      "/items?limit=2&offset=2",
      {},
      { text: '[{"id":1,"state":"new"},{"id":2,"state":"new"}]' },
    ],
  ])("%s is played by its name", async (fault, path, init, expected) => {
    const { ask } = await quirky();
    expect(await ask(path, fault, init)).toMatchObject({
      reason: `the fault ${fault} was played`,
      ...expected,
    });
  });

  test("what a provider takes and does not follow changes nothing", async () => {
    const { ask } = await quirky({ state: true });
    const put = {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: '{"state":"done"}',
    };
    await ask("/items/1", "state-ignored", put);
    expect((await ask("/items/1")).text).toBe('{"id":1,"state":"new"}');
    await ask("/items/1", undefined, put);
    expect((await ask("/items/1")).text).toBe('{"id":1,"state":"done"}');
  });

  test("a quirk of one operation, asked for at the start, is none of the others", async () => {
    const { ask } = await quirky({ faults: ["refused-at-times"] });
    expect((await ask("/items")).status).toBe(200);
    expect((await ask("/items/1")).status).toBe(400);
  });
});
