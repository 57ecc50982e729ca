import { once } from "node:events";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { ask, type Find, Inward } from "../src/repository/ask.ts";
import { isInner } from "../src/repository/inner.ts";
import { readSource } from "../src/repository/source.ts";
import { repository } from "./support/repository.ts";
import { serve } from "./support/server.ts";

const SPEC = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Notes", version: "2" },
  paths: {},
});

describe("an address has so much time for all of it", () => {
  test("where it never answers", async () => {
    const address = await serve(() => {});
    await expect(readSource(`${address}/spec`, 200)).rejects.toThrow("more than 0.2 seconds");
  });

  test("where it answers byte by byte", async () => {
    let closed: Promise<unknown> | undefined;
    const address = await serve((_, response) => {
      closed = once(response, "close");
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    });
    await expect(readSource(`${address}/spec`, 300)).rejects.toThrow("more than 0.3 seconds");
    await closed;
  });
});

test.each([
  ["127.0.0.1", true],
  ["[::1]", true],
  ["10.1.2.3", true],
  ["169.254.169.254", true],
  ["192.168.0.1", true],
  ["[fd00::1]", true],
  ["0.0.0.0", true],
  ["[::ffff:127.0.0.1]", true],
  ["[::127.0.0.1]", true],
  ["[64:ff9b::10.0.0.1]", true],
  ["[64:ff9b:1::10.0.0.1]", true],
  ["[fec0::1]", true],
  ["0x7f.1", true],
  ["198.18.0.1", true],
  ["192.0.2.1", false],
  ["[2001:db8::1]", false],
])("%s is of this machine or its network: %s", (host, expected) => {
  const { hostname } = new URL(`http://${host}/`);
  expect(isInner(hostname.replace(/^\[|\]$/g, ""))).toBe(expected);
});

describe("a name is looked up once, by whoever connects", () => {
  const asked = async (names: readonly string[], mayEnter: boolean) => {
    let [connected, looked] = [0, 0];
    const address = await serve((_, response) => {
      connected += 1;
      response.end();
    });
    const { port } = new URL(address);
    const find = (...[, , done]: Parameters<Find>) => {
      const name = names[Math.min(looked, names.length - 1)] as string;
      looked += 1;
      done(null, [{ address: name, family: 4 }]);
    };
    const url = new URL(`http://newco.example:${port}/spec`);
    const outcome = await ask(url, {}, AbortSignal.timeout(500), mayEnter, find).then(
      ({ isInner: inner }) => `answered, inner: ${inner}`,
      (error: Error) => error.constructor.name,
    );
    return { outcome, connected, looked };
  };

  test("one that leads inwards is not asked, unless it may be", async () => {
    const refused = { outcome: "Inward", connected: 0, looked: 1 };
    expect(await asked(["127.0.0.1"], false)).toEqual(refused);
    const answered = { outcome: "answered, inner: true", connected: 1, looked: 1 };
    expect(await asked(["127.0.0.1"], true)).toEqual(answered);
  });

  // 192.0.2.1 is an address of examples: nobody answers there.
  test("one that leads elsewhere at the second look is not looked up again", async () => {
    expect(await asked(["192.0.2.1", "127.0.0.1"], false)).toMatchObject({
      connected: 0,
      looked: 1,
    });
  });

  test.each(["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]"])("%s is no name", async (host) => {
    const url = new URL(`http://${host}:1/`);
    await expect(ask(url, {}, AbortSignal.timeout(500), false)).rejects.toBeInstanceOf(Inward);
  });
});

test("what is packed is unpacked, and its end is waited for", async () => {
  const packed = gzipSync(SPEC);
  const address = await serve(({ url }, response) => {
    response.writeHead(200, { "content-encoding": "gzip" });
    response.end(url === "/half" ? packed.subarray(0, packed.length - 12) : packed);
  });
  expect((await readSource(`${address}/whole`)).text).toBe(SPEC);
  await expect(readSource(`${address}/half`)).rejects.toThrow("unexpected end of file");
});

describe("redirects", () => {
  test("end", async () => {
    const address = await serve((_, response) => response.writeHead(302, { location: "/" }).end());
    await expect(readSource(`${address}/spec`)).rejects.toThrow("redirects more than 5 times");
  });

  test.each([
    "file:///etc/hostname",
    "ftp://newco.example/",
    "http://a:b@127.0.0.1/",
    "http://:b@127.0.0.1/",
    "http://",
  ])("do not lead to %s", async (location) => {
    const address = await serve((_, response) => response.writeHead(302, { location }).end());
    await expect(readSource(`${address}/spec`)).rejects.toThrow("redirects to what is no");
  });

  test("do not take the credentials to another origin", async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end(SPEC);
    });
    const address = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: `${other}/spec` }).end();
    });
    await readSource(address.replace("//", "//user:word@"));
    expect(seen).toEqual([`Basic ${btoa("user:word")}`, undefined]);
  });
});

test("a user that is not percent-encoded is told, and not shown", async () => {
  const made = repository();
  const from = "http://us%zzer:pass%word@127.0.0.1:1/spec";
  const { status, output } = await made.gen("newco", "--from", from);
  expect(status).toBe(1);
  expect(output).toContain("http://127.0.0.1:1/spec is not percent-encoded as it must be.");
  expect(output).not.toMatch(/zzer|word/);
});

test("what an address says does not speak to the terminal", async () => {
  const made = repository();
  const says = `4.0\u001b]0;title\u0007\u202e\rforged`;
  const address = await serve((_, response) => response.end(JSON.stringify({ openapi: says })));
  const { output } = await made.gen("newco", "--from", `${address}/spec`);
  expect(output).toContain("OpenAPI 4.0\\u001b]0;title\\u0007\\u202e\\u000dforged");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test("nor does what YAML would warn of", async () => {
  const warned: string[] = [];
  const note = ({ message }: Error) => void warned.push(message);
  process.on("warning", note);
  onTestFinished(() => void process.off("warning", note));
  const made = repository();
  const head = 'openapi: 3.1.0\ninfo: { title: Notes, version: "2" }\n';
  const yaml = `${head}x-a: !tag\u001b]0;title\u0007 b\nx-b: { ? { a: b } : 1 }\npaths: {}\n`;
  const address = await serve((_, response) => response.end(yaml));
  await made.gen("newco", "--from", `${address}/spec`);
  made.write("specs/other/openapi.yaml", yaml);
  await made.gen("other");
  await new Promise((done) => setImmediate(done));
  expect(warned).toEqual([]);
});
