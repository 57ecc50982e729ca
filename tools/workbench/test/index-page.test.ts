import { expect, test } from "vitest";
import { health } from "../src/health.ts";
import { indexPage } from "../src/index-page.ts";
import type { ProviderState } from "../src/provider.ts";

const pluto: ProviderState = {
  name: "pluto",
  title: "Pluto <script>alert(1)</script>",
  packageName: "@specwright/pluto",
  operations: 7,
  mounts: ["/mock/pluto"],
  status: "up",
};
const broken: ProviderState = {
  ...pluto,
  name: "broken",
  mounts: [],
  status: "down",
  reason: "no <server>",
};

test("the page shows install line, docs and mock, and escapes what the spec says", () => {
  const html = indexPage([pluto, broken], "http://127.0.0.1:1");
  expect(html).toContain("npm install @specwright/pluto");
  expect(html).toContain('href="/pluto/"');
  expect(html).toContain("http://127.0.0.1:1/mock/pluto/");
  expect(html).toContain("no &lt;server&gt;");
  expect(html.match(/<script(?! src="\/assets\/)/g)).toBeNull();
});

test("health is up only where every provider is", () => {
  expect(health([pluto], "").status).toBe("up");
  expect(health([pluto, broken], "").status).toBe("down");
  expect(health([pluto, broken], "").providers.broken?.reason).toBe("no <server>");
  expect(health([{ ...pluto, status: "starting" }], "").status).toBe("starting");
});
