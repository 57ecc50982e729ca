import { getEventListeners } from "node:events";
import { expect } from "vitest";
import { sendJson } from "../support/server.js";
import { type Any, CANARIES, type Row } from "./kit.js";

/** Cases of what a server chooses: the values of an address, the length of an answer, the text of a name. */
export const STRANGERS: readonly Row[] = [
  {
    name: "redirect with hundreds of values, then the password",
    defence: "what strangers gave is kept by itself",
    without: {
      "redact/hide-query": () => ({
        hideQuery(redactor: Any, { searchParams }: URL) {
          for (const value of searchParams.values()) redactor.learn(value);
        },
      }),
    },
    async attack(kit) {
      const values = Array.from({ length: 400 }, (_, index) => `v${index}=some-value-${index}`);
      const server = await kit.serve((_, response, index) =>
        index === 0
          ? response.writeHead(303, { location: `/next?${values.join("&")}` }).end()
          : sendJson(response, { message: `nobody has ${CANARIES.password}` }, 400),
      );
      const error = await kit.fails(
        kit.client(server.url).things.create({ password: CANARIES.password }),
      );
      expect(error.name).toBe("BadRequestError");
    },
  },
  {
    name: "storage whose answer to an upload does not end",
    defence: "it is read within the call's own times, as any text",
    without: {
      "transfer/foreign": (actual: Any) => ({
        sendForeign: (engine: Any, request: Any, ...rest: Any[]) =>
          actual.sendForeign(engine, { ...request, read: false }, ...rest),
      }),
    },
    async attack(kit) {
      const storage = await kit.serve((_, response) => {
        response.writeHead(200, { "content-type": "text/plain" });
        const timer = setInterval(() => response.write("a"), 50);
        response.on("close", () => clearInterval(timer));
      });
      const core = kit.runtime.coreOf(kit.client(storage.url));
      const upload = core.upload(`${storage.url}/s`, new Uint8Array(3), { timeout: 300 });
      const error = await kit.fails(kit.within(3000, upload));
      expect(error.name).toBe("TimeoutError");
    },
  },
  {
    name: "name of a file that ends a line of a log",
    defence: "every message is one line",
    without: { "redact/line": () => ({ inLine: (text: string) => text }) },
    async attack(kit) {
      const { ConfigError, DecodeError } = kit.runtime as Any;
      const facts = { provider: "victim", operationId: "files.get", attempts: 1 };
      const name = "a\r\n2026-11-28 GET /admin 200\u001b]0;title\u0007\u2028\u061cb.fcs";
      for (const error of [
        new DecodeError(facts, `${name} is no FCS file`, { status: 200 }),
        new ConfigError("file", `${name} does not say its experiment`),
      ]) {
        expect(error.message).toMatch(/a 2026-11-28 GET \/admin 200 \]0;title b\.fcs/);
        expect(error.stack).not.toMatch(/\p{Bidi_Control}|\u2028/u);
      }
    },
  },
  {
    name: "token that is sent back in base64, in hex and in capitals",
    defence: "a secret is looked for in all its spellings",
    without: {
      "redact/spellings": () => ({
        spellings: (text: string) => [{ text, plain: text, word: false }],
      }),
    },
    async attack(kit) {
      const bytes = Buffer.from(CANARIES.token);
      const forms = [
        bytes.toString("base64"),
        Buffer.from(`x: ${CANARIES.token}`).toString("base64url"),
        bytes.toString("hex"),
        `https://${CANARIES.token.toUpperCase()}.evil.test/`,
      ];
      const server = await kit.serve((_, response) =>
        sendJson(response, { message: forms.join(" ") }, 400),
      );
      const error = await kit.fails(kit.client(server.url).things.list());
      expect(error.message).toBe(
        "victim things.list: 400 — [redacted] [redacted] [redacted] https://[redacted].evil.test/",
      );
    },
  },
  {
    name: "secret that nobody knows yet, in JSON in JSON",
    defence: "texts in an answer lose secrets by their names, too",
    without: { "redact/named": () => ({ newNamed: () => (text: string) => text }) },
    async attack(kit) {
      const inner = JSON.stringify({ password: "NEW-secret", open: "fine" });
      const server = await kit.serve((_, response) =>
        sendJson(response, { message: inner, log: "GET /\nAuthorization: Bearer NEW-secret" }, 400),
      );
      const error = await kit.fails(kit.client(server.url).things.list());
      expect(JSON.stringify(error)).not.toContain("NEW-secret");
      expect(error.message).toContain("fine");
    },
  },
  {
    name: "reason of an abort that has no text",
    defence: "the log says what kind of a thing it is, and the caller gets it",
    without: { "core/cause": () => ({ textOf: (thrown: unknown) => `${thrown}` }) },
    async attack(kit) {
      const server = await kit.serve(() => {});
      for (const reason of [Symbol("mine"), Object.create(null)]) {
        const controller = new AbortController();
        const call = kit.client(server.url).things.list({}, { signal: controller.signal });
        setTimeout(() => controller.abort(reason), 20);
        // Not by `fails`: what has no text can't be searched for canaries.
        expect(await Promise.resolve(call).catch((thrown: unknown) => thrown)).toBe(reason);
        expect(getEventListeners(controller.signal, "abort")).toEqual([]);
      }
    },
  },
];
