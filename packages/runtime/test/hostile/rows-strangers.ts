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
];
