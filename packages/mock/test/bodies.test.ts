import { request } from "node:http";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { MAX_BODIES, MAX_BODY } from "../src/body.js";
import { type Mock, startMock } from "../src/index.js";
import { LIBRARY, TOKEN } from "./library.js";

async function library(log?: (line: string) => void): Promise<Mock> {
  const mock = await startMock(LIBRARY, { log });
  onTestFinished(() => mock.stop());
  return mock;
}

/** Sends pieces until the answer is there or all is sent; says how much went out. */
function pour(url: string, total: number, headers: Record<string, string> = {}) {
  const piece = Buffer.alloc(2 ** 20, "a");
  return new Promise<{ status: number; sent: number }>((done, fail) => {
    let sent = 0;
    let answered = false;
    const out = request(url, { method: "POST", headers: { ...TOKEN, ...headers } }, (answer) => {
      answered = true;
      answer.resume();
      done({ status: answer.statusCode ?? 0, sent });
    });
    out.on("error", (error) => answered || fail(error));
    const more = (): void => {
      while (!answered && sent < total) {
        sent += piece.length;
        if (!out.write(piece)) return void out.once("drain", more);
      }
      if (!answered) out.end();
    };
    more();
  });
}

test("a body is taken up to the bound, and not a byte more", async () => {
  const { url } = await library();
  const post = (size: number) =>
    fetch(`${url}/books/`, { method: "POST", headers: TOKEN, body: Buffer.alloc(size, "a") });
  expect((await post(MAX_BODY)).status).not.toBe(413);
  const answer = await post(MAX_BODY + 1);
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ detail: "the body has more than 32 MiB" });
});

test.each(["/books/", "/nowhere/", "/../nowhere"])(
  "without a length, %s is left before much more than the bound is sent",
  async (path) => {
    const { url } = await library();
    const { status, sent } = await pour(`${url}${path}`, 40 * MAX_BODY);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(4 * MAX_BODY);
  },
);

test("a page of elsewhere is turned away before its body comes", async () => {
  const { url } = await library();
  const { status, sent } = await pour(`${url}/books/`, 40 * MAX_BODY, {
    origin: "https://evil.example",
  });
  expect(status).toBe(403);
  expect(sent).toBeLessThan(MAX_BODY);
});

test("many at once are bounded together, and those that have gone no longer count", async () => {
  const { url } = await library();
  const { host, hostname, port } = new URL(url);
  const piece = Buffer.alloc(MAX_BODY - 1024, "a");
  const open = () =>
    new Promise<string>((done) => {
      const socket = connect(Number(port), hostname);
      socket.write(
        `POST /v2/books/ HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${MAX_BODY}\r\n\r\n`,
      );
      socket.write(piece, () => setTimeout(() => done("taken"), 500));
      socket.on("data", (answer: Buffer) => done(answer.toString().slice(9, 12)));
      socket.on("error", () => {});
      onTestFinished(() => void socket.destroy());
      sockets.push(() => socket.destroy());
    });
  const sockets: (() => void)[] = [];
  const outcomes = await Promise.all(Array.from({ length: MAX_BODIES / MAX_BODY + 2 }, open));
  expect(outcomes).toContain("503");
  expect(outcomes.filter((one) => one === "taken").length).toBeLessThanOrEqual(8);
  for (const close of sockets) close();
  await expect.poll(() => open(), { timeout: 10_000 }).toBe("taken");
}, 60_000);

test.each(["a%zz=1", "a=%", "a=%C3%28", "%E0%A4%A=1"])(
  "a form with %s is refused by its place, not a fault of the mock",
  async (body) => {
    const lines: string[] = [];
    const { url } = await library((line) => lines.push(line));
    const headers = { ...TOKEN, "content-type": "application/x-www-form-urlencoded" };
    const answer = await fetch(`${url}/books/`, { method: "POST", headers, body });
    expect(answer.status).toBeLessThan(500);
    expect(lines.join("")).not.toContain("mock failed");
    expect(answer.headers.get("x-mock-reason")).toContain("percent-encoded");
  },
);

test("a fault of the mock itself is answered as any other answer, with one line in the log", async () => {
  const lines: string[] = [];
  const mock = await startMock(LIBRARY, { log: (line) => lines.push(line) });
  onTestFinished(() => mock.stop());
  const json = { ...TOKEN, "content-type": "application/json", origin: "http://localhost" };
  // More levels than any walk of a body bears.
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  const answer = await fetch(`${mock.url}/books/`, { method: "POST", headers: json, body: deep });
  expect(answer.headers.get("access-control-allow-origin")).toBe("http://localhost");
  for (const line of lines) expect(line).not.toContain("\n");
});

const HIDDEN = [
  "?x%0A2026-11-28%20GET%20/admin%20200%20forged",
  "?x%1b%5D0;title%07",
  "?a=%E2%80%AE%E2%80%A8%C2%85",
];

test.each(HIDDEN)("a log has one line for one request, and no escapes: %s", async (query) => {
  const lines: string[] = [];
  const { url } = await library((line) => lines.push(line));
  await fetch(`${url}/books/${query}`, { headers: TOKEN });
  const headers = { ...TOKEN, "content-type": "application/json" };
  await fetch(`${url}/books/`, { method: "POST", headers, body: decodeURIComponent(query) });
  expect(lines).toHaveLength(2);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
});

test("a log line has an end", async () => {
  const lines: string[] = [];
  const { url } = await library((line) => lines.push(line));
  await fetch(`${url}/books/?${"x".repeat(15_000)}`, { headers: TOKEN });
  expect(lines[0]?.length).toBeLessThanOrEqual(4000);
});
