import { describe, expect, it } from "vitest";
import { compose, type Layer } from "../../src/layers/layer.js";

const request = () => new Request("https://api.acme.test/");

describe("compose", () => {
  const named =
    (name: string, log: string[]): Layer<{ tag: string }> =>
    async (sent, next, { tag }) => {
      log.push(`${name} in ${tag}`);
      const response = await next(sent);
      log.push(`${name} out`);
      return response;
    };

  it("puts the first layer outermost", async () => {
    const log: string[] = [];
    const chain = compose([named("a", log), named("b", log)], async () => {
      log.push("last");
      return new Response("done");
    });
    const response = await chain(request(), { tag: "t" });
    expect(log).toEqual(["a in t", "b in t", "last", "b out", "a out"]);
    expect(await response.text()).toBe("done");
  });

  it("is the last step alone where there are no layers", async () => {
    const sent = request();
    const chain = compose([], async (got) => new Response(String(got === sent)));
    expect(await (await chain(sent, {})).text()).toBe("true");
  });

  it("lets a layer answer, change the request, send twice, or fail", async () => {
    const last = async (got: Request) => new Response(got.headers.get("x") ?? "none");
    const answer: Layer<object> = async () => new Response("mine");
    const change: Layer<object> = (_, next) =>
      next(new Request("https://api.acme.test/", { headers: { x: "changed" } }));
    const twice: Layer<object> = async (sent, next) => {
      await next(sent);
      return next(sent);
    };
    let times = 0;
    const count = async () => new Response(String(++times));
    const fail: Layer<object> = () => Promise.reject(new Error("no"));
    expect(await (await compose([answer], last)(request(), {})).text()).toBe("mine");
    expect(await (await compose([change], last)(request(), {})).text()).toBe("changed");
    expect(await (await compose([twice], count)(request(), {})).text()).toBe("2");
    await expect(compose([fail], last)(request(), {})).rejects.toThrow("no");
  });

  it("serves many calls at once, each with its own context", async () => {
    const log: string[] = [];
    const chain = compose([named("a", log)], async () => new Response());
    await Promise.all([chain(request(), { tag: "1" }), chain(request(), { tag: "2" })]);
    expect(log.filter((line) => line.endsWith("1") || line.endsWith("2"))).toEqual([
      "a in 1",
      "a in 2",
    ]);
  });
});
