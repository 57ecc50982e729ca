import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "@specwright/config/workspace";
import { startMock } from "@specwright/mock";
import { type Launched, launchBrowser } from "@specwright/site/browser";
import { afterAll, beforeAll, expect, onTestFinished, type TestContext, test } from "vitest";
import { startWorkbench, type Workbench } from "../src/server.ts";

let workbench: Workbench;
let browser: Launched["browser"];
let reason: string | undefined;
beforeAll(async () => {
  workbench = await startWorkbench({ port: 0 });
  ({ browser, reason } = await launchBrowser());
});
afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

/** A page with what goes wrong on it, and every request of it that leaves this machine. */
async function open(context: TestContext, url: string) {
  if (browser === undefined) return context.skip(reason);
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    if (/policy/i.test(message.text())) wrong.push(message.text());
  });
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith("http://127.0.0.1:")) {
      wrong.push(`foreign ${request.url()}`);
    }
  });
  await page.goto(url);
  return { page, wrong };
}

async function send({ page }: Awaited<ReturnType<typeof open>>) {
  await page.getByRole("button", { name: /^Send/ }).click();
  await page.locator(".came").waitFor();
  return page.locator(".came b").textContent();
}

test("GET, POST with a body and an upload, by the form, are seen by the mocks and remembered", async (context) => {
  const get = await open(context, `${workbench.url}/pluto/experiments.assayData.list.html`);
  await get.page.getByRole("button", { name: "Try it" }).click();
  expect(await send(get)).toBe("200 OK");
  expect(await get.page.locator(".result pre").first().textContent()).toContain("Gene_Symbol");
  const code = await get.page
    .locator(".result .panel", { hasText: "TypeScript" })
    .locator("pre")
    .textContent();
  expect(code).toContain(`servers: { api: "${workbench.url}/mock/pluto" }`);
  expect(await get.page.locator(".result").textContent()).not.toContain("Credentialx");

  const post = await open(context, `${workbench.url}/plutio/tasks.create.html`);
  await post.page.getByRole("button", { name: "Try it" }).click();
  const body = post.page.getByRole("textbox", { name: "JSON" });
  await body.fill(
    JSON.stringify({ ...JSON.parse(await body.inputValue()), title: "Made by hand" }),
  );
  expect(await send(post)).toBe("200 OK");
  expect(await post.page.locator(".result pre").first().textContent()).toContain("Made by hand");

  const upload = await open(context, `${workbench.url}/cytobank/gates.uploadGatingMl.html`);
  await upload.page.getByRole("button", { name: "Try it" }).click();
  await upload.page.locator('input[type="file"]').setInputFiles({
    name: "gates.xml",
    mimeType: "text/xml",
    buffer: Buffer.from("<gating:Gating-ML/>"),
  });
  expect(await send(upload)).toBe("200 OK");
  for (const { wrong } of [get, post, upload]) expect(wrong).toEqual([]);

  const log = await open(context, `${workbench.url}/requests`);
  for (const id of ["experiments.assayData.list", "tasks.create", "gates.uploadGatingMl"]) {
    await log.page.getByRole("link", { name: id, exact: true }).first().waitFor();
  }
  const count = await log.page.locator("tbody tr").count();
  await log.page.reload();
  await log.page.getByRole("link", { name: "tasks.create", exact: true }).first().waitFor();
  expect(await log.page.locator("tbody tr").count()).toBe(count);
  await log.page.getByRole("link", { name: "tasks.create", exact: true }).first().click();
  await log.page.waitForURL("**/plutio/tasks.create.html");

  const state = await open(context, `${workbench.url}/state`);
  const tasks = state.page.locator("#plutio details", {
    has: state.page.locator("summary", { hasText: /^tasks / }),
  });
  await tasks.locator("summary").click();
  await tasks.getByText("Made by hand").waitFor();
  await state.page.locator("#plutio").getByRole("button", { name: "Back to the examples" }).click();
  await state.page.getByText("It holds its examples again.").waitFor();
  await tasks.locator("summary").click();
  expect(await tasks.getByText("Made by hand").count()).toBe(0);
  for (const { wrong } of [log, state]) expect(wrong).toEqual([]);
});

test("a refusal is told with its reason, in the form and in the log", async (context) => {
  const form = await open(context, `${workbench.url}/pluto/experiments.assayData.list.html`);
  await form.page.getByRole("button", { name: "Try it" }).click();
  await form.page.getByRole("textbox", { name: "limit" }).fill("many");
  expect(await send(form)).toMatch(/^4\d\d /);
  expect(await form.page.locator(".result .warn").textContent()).toContain("limit");
  const log = await open(context, `${workbench.url}/requests`);
  await log.page.locator(".why", { hasText: "limit" }).first().waitFor();
  await log.page.getByRole("checkbox").check();
  expect(await log.page.locator("tr.fine").first().isVisible()).toBe(false);
});

test("a page from disk asks for the address of a mock, and says what is not one", async (context) => {
  const mock = await startMock("pluto", { state: true });
  onTestFinished(() => mock.stop());
  const file = join(ROOT, "tools/docs/dist/pluto/projects.list.html");
  const form = await open(context, pathToFileURL(file).href);
  await form.page.getByRole("button", { name: "Try it" }).click();
  const address = form.page.getByRole("textbox", { name: "Address of the mock" });
  const problem = form.page.locator(".problem");
  for (const [typed, said] of [
    ["https://evil.example", "address of this machine"],
    ["http://127.0.0.1:1", "No mock answers"],
    [workbench.url, "No mock answers"],
    [`${workbench.url}/mock/nobody`, "No mock answers"],
  ] as const) {
    await address.fill(typed);
    await form.page.getByRole("button", { name: /^Send/ }).click();
    await problem.getByText(said).waitFor();
  }
  await address.fill(mock.url);
  expect(await send(form)).toBe("200 OK");
  expect(form.wrong.filter((one) => !one.includes("CORS policy"))).toEqual([]);
});

test("the live service is asked behind a switch only, with a credential, and twice where it changes something", async (context) => {
  const { page, wrong } = await open(context, `${workbench.url}/plutio/tasks.create.html`);
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(`${route.request().method()} ${route.request().headers().authorization}`);
    return route.fulfill({
      status: 200,
      json: { _id: "1" },
      headers: { "access-control-allow-origin": "*" },
    });
  });
  await page.getByRole("button", { name: "Try it" }).click();
  await page.getByRole("radio", { name: "the live service" }).check();
  await page.getByText("This goes to the real service").waitFor();
  await page.getByRole("button", { name: /^Send POST to the live/ }).click();
  await page.locator(".problem", { hasText: "asks for a credential" }).waitFor();
  await page.locator('input[type="password"]').fill("my-own-secret");
  await page.getByRole("button", { name: /^Send POST to the live/ }).click();
  await page.getByText("This is no test").waitFor();
  await page.getByRole("button", { name: "Don't send" }).click();
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: /^Send POST to the live/ }).click();
  await page.getByRole("button", { name: "Yes, send POST" }).click();
  await page.locator(".came").waitFor();
  expect(asked.filter((one) => one.startsWith("POST"))).toHaveLength(1);
  expect(asked.at(-1)).toContain("my-own-secret");
  // It stands nowhere: not in the code, the address, nor what the browser keeps.
  expect(await page.locator("dialog.try").textContent()).not.toContain("my-own-secret");
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  );
  expect(kept).not.toContain("my-own-secret");
  await page.getByRole("radio", { name: "a mock on this machine" }).check();
  expect(await page.locator('input[type="password"]').inputValue()).toBe("");
  expect(wrong.filter((one) => !one.startsWith("foreign https://api.plutio.com/"))).toEqual([]);
});
