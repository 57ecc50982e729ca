import { expect, test } from "vitest";
import { finishPage } from "../src/finish-page.ts";
import { indexPage } from "../src/index-page.ts";
import { routesScript } from "../src/routes.ts";
import { shelf } from "./shelf.ts";

const PROVIDER = shelf({
  "/books": {
    get: {
      operationId: "oldBooks.listAll",
      tags: ["oldBooks"],
      "x-evidence": { grade: "documented", sources: ["manual"] },
    },
  },
});

/** Where a page's script goes from an address. */
function follow(hash: string): string | undefined {
  let went: string | undefined;
  const location = { hash, replace: (to: string) => (went = to) };
  new Function("location", "addEventListener", routesScript(PROVIDER))(location, () => {});
  return went;
}

test.each([
  ["#operation/oldBooks.listAll", "#/oldbooks/oldbooks.listall"],
  ["#tag/oldBooks/operation/oldBooks.listAll", "#/oldbooks/oldbooks.listall"],
  ["#operation/nothing", undefined],
  ["#/oldbooks/oldbooks.listall", undefined],
  ["", undefined],
])("a link to %j goes to %j", (hash, to) => expect(follow(hash)).toBe(to));

test("no id of a spec ends the script early", () => {
  const hostile = shelf({ "/": { get: { operationId: "</script><script>alert(1)</script>" } } });
  expect(routesScript(hostile)).not.toContain("</script");
});

test("a finished page names no other machine for a picture, icons or telemetry", () => {
  const page = `<!DOCTYPE html><html><head></head><body><script>
    const a = "https://cdn.redoc.ly/redoc/logo-mini-full.svg", b = "https://otel.cloud.redocly.com/v1/traces",
      c = "https://cdn.redocly.com/icons/fa/7.0.0";</script></body></html>`;
  const finished = finishPage(page, PROVIDER);
  expect(finished).not.toMatch(/redoc\.ly|otel\.|cdn\./);
  expect(finished).toContain("default-src 'none'");
});

test("a template of Redoc without a head is an error, not an unsafe page", () => {
  expect(() => finishPage("<html></html>", PROVIDER)).toThrow("no <head>");
});

test("the index has a link, the install line and the grades of each provider", () => {
  const html = indexPage([PROVIDER]);
  expect(html).toContain('<a href="old-shelf/index.html">Shelf API</a>');
  expect(html).toContain("npm install @specwright/old-shelf");
  expect(html).toContain("<p>Keeps books.</p>");
  expect(html).toContain("1 documented");
});

test("titles are text", () => {
  expect(indexPage([{ ...PROVIDER, title: "<b>&" }])).toContain("&lt;b&gt;&amp;");
});
