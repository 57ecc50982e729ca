import { describe, expect, it } from "vitest";
import { responseOf } from "../../src/core/response.js";

const head = (status: number) => ({
  status,
  statusText: "Odd",
  headers: new Headers({ "x-a": "1" }),
  url: "https://api.acme.test/a",
});

describe("a response with the head of another", () => {
  it.each([100, 150, 199, 200, 299, 404, 599, 600, 999])(
    "has its status, whatever it is: %i",
    async (status) => {
      const made = responseOf("text", head(status));
      const { statusText, url, ok } = made;
      expect([made.status, statusText, url, ok, made.headers.get("x-a")]).toEqual([
        status,
        "Odd",
        "https://api.acme.test/a",
        status === 200 || status === 299,
        "1",
      ]);
      expect(await made.text()).toBe("text");
    },
  );

  it("is open to whoever gives it another address, as engines' own are", () => {
    const made = responseOf(null, head(200));
    Object.defineProperty(made, "url", { value: "https://other.test" });
    expect(made.url).toBe("https://other.test");
  });
});
