import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type Launched, launchBrowser } from "../src/browser.ts";
import { docsSpec } from "../src/docs-spec.ts";
import { finishPage } from "../src/finish-page.ts";
import type { Obj } from "../src/json.ts";
import { operationsOf, type Provider } from "../src/provider.ts";
import { buildPage } from "../src/redoc.ts";

let browser: Launched["browser"];
let reason: string | undefined;
beforeAll(async () => {
  ({ browser, reason } = await launchBrowser());
}, 120_000);
afterAll(async () => browser?.close());

/** Texts that run something where HTML is HTML; each says where it stood. */
const payloads = (place: string, leak: string): string[] => {
  const script = `parent.__taken=(parent.__taken||[]).concat('${place}');new Image().src='${leak}${place}'`;
  const leave = `${script};parent.location='${leak}${place}'`;
  const srcdoc = `&lt;script&gt;${leave.replaceAll("'", "&#39;")}&lt;/script&gt;`;
  return [
    `<iframe srcdoc="${srcdoc}"></iframe>`,
    `\`<iframe srcdoc="${srcdoc}"></iframe>`,
    `<img src=x onerror="${script}">`,
    `<svg onload="${script}">`,
    `<scr\u200bipt>${script}</script><script>${script}</script>`,
    `<a href="javascript:${script}">x</a>`,
    `<math><mtext><iframe srcdoc='<script>${leave.replaceAll("'", '"')}</script>'>`,
    `</script><script>${script}</script>`,
    `<form action="${leak}${place}"><button autofocus onfocus="${script}">`,
    `<meta http-equiv="refresh" content="0;url=${leak}${place}">`,
    `<link rel="stylesheet" href="${leak}${place}"><img src="${leak}${place}">`,
    `<object data="${leak}${place}"></object><embed src="${leak}${place}">`,
  ];
};

function hostileSpec(leak: string): Obj {
  const at = (place: string) => `Text.\n\n${payloads(place, leak).join("\n\n")}\n`;
  const schema = {
    type: "object",
    description: at("schema"),
    properties: { name: { type: "string", description: at("property") } },
  };
  const example = {
    summary: at("example-summary"),
    description: at("example"),
    value: { name: "x" },
  };
  return {
    openapi: "3.1.0",
    info: { title: `T ${payloads("title", leak)[0]}`, version: "1", description: at("info") },
    tags: [{ name: "things", description: at("tag") }],
    servers: [{ url: "https://newco.example", description: at("server") }],
    security: [{ key: [] }],
    paths: {
      "/things": {
        post: {
          operationId: "things.create",
          tags: ["things"],
          summary: `S ${payloads("summary", leak)[0]}`,
          description: at("operation"),
          parameters: [
            { name: "q", in: "query", description: at("parameter"), schema: { type: "string" } },
          ],
          requestBody: {
            description: at("body"),
            content: { "application/json": { schema, examples: { one: example } } },
          },
          responses: {
            200: {
              description: at("response"),
              headers: { "x-h": { description: at("header"), schema: { type: "string" } } },
              content: { "application/json": { schema, examples: { one: example } } },
            },
          },
        },
      },
    },
    webhooks: {
      made: {
        post: {
          summary: "Hook",
          description: at("webhook"),
          responses: { 200: { description: "ok" } },
        },
      },
    },
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "k", description: at("scheme") },
      },
    },
  };
}

test("a hostile spec runs nothing on its page, and the page asks nobody", async (context) => {
  if (browser === undefined) return context.skip(reason);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(String(request.url));
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const leak = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const bundle = hostileSpec(leak);
  const provider: Provider = {
    name: "newco",
    packageName: "@specwright/newco",
    title: "T",
    bundle,
    operations: operationsOf(bundle, []),
    sources: new Map(),
  };
  const folder = mkdtempSync(join(tmpdir(), "hostile-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const html = finishPage(await buildPage(docsSpec(provider)), provider);
  mkdirSync(join(folder, "newco"));
  writeFileSync(join(folder, "newco/index.html"), html);
  const page = await browser.newPage();
  const start = pathToFileURL(join(folder, "newco/index.html")).href;
  for (const hash of ["", "#/things/things.create", "#operation/things.create", "#/things"]) {
    await page.goto(start + hash);
    await page.reload();
    await page.getByText("Text.").first().waitFor();
    // Whatever can be opened, is: texts of closed parts are in the page only then.
    for (const button of await page.getByRole("button").all()) {
      await button.click({ timeout: 300, force: true }).catch(() => {});
    }
    await page.waitForTimeout(300);
    expect(await page.evaluate("window.__taken ?? null")).toBeNull();
    expect(page.url().startsWith(pathToFileURL(folder).href)).toBe(true);
    expect(await page.locator("iframe, object, embed").count()).toBe(0);
  }
  expect(asked).toEqual([]);
});

test("a page carries its scripts by hash, so that no other runs", async (context) => {
  if (browser === undefined) return context.skip(reason);
  const bundle = hostileSpec("http://127.0.0.1:1/");
  const provider = {
    name: "n",
    packageName: "n",
    title: "n",
    bundle,
    operations: [],
    sources: new Map(),
  };
  const html = finishPage(await buildPage(docsSpec(provider)), provider);
  const policy = /script-src ([^;]+)/.exec(html)?.[1] ?? "";
  expect(policy).toContain("'sha256-");
  expect(policy).not.toContain("'unsafe-inline'");
  const folder = mkdtempSync(join(tmpdir(), "hostile-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page = await browser.newPage();
  const injected = html.replace("</body>", "<script>window.__taken = 1</script></body>");
  expect(injected).not.toBe(html);
  writeFileSync(join(folder, "index.html"), injected);
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  await page.getByText("Text.").first().waitFor();
  expect(await page.evaluate("window.__taken ?? null")).toBeNull();
});
