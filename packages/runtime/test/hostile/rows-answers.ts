import { createGzip } from "node:zlib";
import { expect } from "vitest";
import { sendJson } from "../support/server.js";
import { type Any, CANARIES, type Row } from "./kit.js";
import { against } from "./sockets.js";

const noTimers = {
  "clock/clock": (actual: Any) => ({
    systemClock: { ...actual.systemClock, after: () => () => {} },
  }),
};

/** No transport bounds its text in a way of its own. */
const ownText = {
  "features/transport": (actual: Any) => ({
    ...actual,
    transport: {
      ...actual.transport,
      install(engine: Any) {
        const { read } = engine;
        actual.transport.install(engine);
        engine.read = read;
      },
    },
  }),
};

/** What came before the connection broke, taken for everything. */
const partialBodies = {
  ...ownText,
  "core/answer": (actual: Any) => ({
    ...actual,
    lengthOf: () => Number.NaN,
    async readText(response: Response) {
      const [reader, decoder] = [response.body?.getReader(), new TextDecoder()];
      let text = "";
      try {
        for (let step = await reader?.read(); step && !step.done; step = await reader?.read())
          text += decoder.decode(step.value);
      } catch {}
      return { text, cut: false };
    },
  }),
};

/** What does not parse is taken for text. */
const anyText = {
  "core/decode": (actual: Any) => ({
    ...actual,
    decode(call: Any, answer: Any, outcome: Any) {
      if (outcome) return actual.decode(call, answer, outcome);
      call.answer = answer;
      try {
        return JSON.parse(answer.text);
      } catch {
        return answer.text;
      }
    },
  }),
};

const unbounded = {
  ...ownText,
  "core/answer": (actual: Any) => ({
    ...actual,
    readText: async (response: Response) => ({ text: await response.text(), cut: false }),
  }),
};

/** Cases of answers that are not what an answer should be. */
export const ANSWERS: readonly Row[] = [
  {
    name: "server that accepts and never answers",
    defence: "one timer for each attempt",
    without: noTimers,
    attack: (kit) =>
      against(
        () => {},
        async (url) => {
          const client = kit.client(url, { attemptTimeout: 100 });
          const error = await kit.within(2000, kit.fails(client.things.list()));
          expect([error.name, error.scope]).toEqual(["TimeoutError", "attempt"]);
        },
      ),
  },
  {
    name: "server that sends one byte a second",
    defence: "the timer covers the body",
    without: noTimers,
    attack: (kit) =>
      against(
        (socket) => {
          socket.write(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n[",
          );
          const drip = setInterval(() => socket.write(" "), 1000);
          socket.on("close", () => clearInterval(drip));
        },
        async (url) => {
          const client = kit.client(url, { attemptTimeout: 200 });
          const error = await kit.within(2000, kit.fails(client.things.list()));
          expect(error.name).toBe("TimeoutError");
        },
      ),
  },
  {
    name: "server that closes in the middle of the body",
    defence: "half an answer is none",
    without: partialBodies,
    attack: (kit) =>
      against(
        (socket) => {
          socket.write(
            "HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\ntransfer-encoding: chunked\r\n\r\n5\r\na,b\n1\r\n",
          );
          setTimeout(() => socket.destroy(), 20);
        },
        async (url) => {
          const error = await kit.fails(kit.client(url).things.csv());
          expect([error.name, error.sent]).toEqual(["ConnectionError", true]);
          expect(error.message).toContain("the answer broke off");
        },
      ),
  },
  {
    name: "server that lies about content-length",
    defence: "fewer bytes than declared are an error",
    without: partialBodies,
    attack: (kit) =>
      against(
        (socket) =>
          socket.end(
            "HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\ncontent-length: 1000\r\n\r\na,b\n1,2",
          ),
        async (url) => {
          const error = await kit.fails(kit.client(url).things.csv());
          expect(error.name).toBe("ConnectionError");
        },
      ),
  },
  {
    name: "JSON that a lying content-length cuts",
    defence: "DecodeError with a bounded excerpt",
    without: anyText,
    attack: (kit) =>
      against(
        (socket) =>
          socket.end(
            `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 30\r\n\r\n["${CANARIES.token}", 2, 3, 4]`,
          ),
        async (url) => {
          const error = await kit.fails(kit.client(url).things.list());
          expect([error.name, error.status]).toEqual(["DecodeError", 200]);
          expect(error.excerpt).toBe('["[redacted]", 2, 3,');
        },
      ),
  },
  {
    name: "server that sends 1 GB of error body",
    defence: "64 kB are read, then the connection is given up",
    without: unbounded,
    async attack(kit) {
      const [whole, much] = [2 ** 30, 64 * 2 ** 20];
      const chunk = Buffer.alloc(2 ** 18, "x");
      let sent = 0;
      const server = await kit.serve(async (_, response) => {
        response.writeHead(500, { "content-type": "text/plain" });
        while (sent < whole && !response.destroyed) {
          sent += chunk.length;
          // Enough to know that nobody stops reading.
          if (sent > 2 * much) return response.destroy();
          if (!response.write(chunk))
            await new Promise<void>((done) => response.once("drain", done).once("close", done));
        }
        return response.end();
      });
      const error = await kit.fails(kit.client(server.url).things.list());
      expect(error.name).toBe("ServerError");
      // Its length by itself: a report of the text would take longer than the attack.
      expect(error.body.length).toBe(65_536);
      expect(error.message.length).toBeLessThan(200);
      expect(sent).toBeLessThan(much);
    },
  },
  {
    name: "gzip bomb as an error",
    defence: "bounded after it is unpacked",
    without: {
      ...unbounded,
      // What was read is cut once more, before it is shown.
      "redact/redactor": (actual: Any) => ({
        Redactor: class extends actual.Redactor {
          start = (text: string) => text;
        },
      }),
    },
    async attack(kit) {
      const server = await kit.serve((_, response) => {
        response.writeHead(500, { "content-encoding": "gzip", "content-type": "application/json" });
        const gzip = createGzip();
        gzip.pipe(response);
        for (let i = 0; i < 32; i++) gzip.write(Buffer.alloc(2 ** 20, " "));
        gzip.end();
      });
      const error = await kit.fails(kit.client(server.url).things.list());
      expect(error.name).toBe("ServerError");
      // Its length by itself: a report of the text would take longer than the attack.
      expect(error.body.length).toBe(65_536);
    },
  },
  {
    name: "gzip bomb as a success",
    defence: "256 MiB of text and no more",
    without: unbounded,
    async attack(kit) {
      const server = await kit.serve(async (_, response) => {
        response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" });
        const gzip = createGzip({ level: 1 });
        gzip.pipe(response);
        const chunk = Buffer.alloc(2 ** 20, " ");
        gzip.write("1");
        for (let i = 0; i < 260 && !response.destroyed; i++) {
          if (!gzip.write(chunk)) await new Promise((done) => gzip.once("drain", done));
        }
        gzip.end();
      });
      const error = await kit.fails(
        kit.client(server.url, { attemptTimeout: 60_000 }).things.list(),
      );
      expect(error.name).toBe("DecodeError");
      expect(error.message).toContain("more than 268435456 bytes");
    },
  },
  {
    name: "HTML login page under 200",
    defence: "DecodeError with a bounded excerpt",
    without: anyText,
    async attack(kit) {
      const server = await kit.serve((_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.end(`<html><title>Sign in</title>${CANARIES.token}${"x".repeat(10_000)}`);
      });
      const error = await kit.fails(kit.client(server.url).things.list());
      expect(error.name).toBe("DecodeError");
      expect(error.message).toContain("a web page where JSON was due");
      expect(error.excerpt.length).toBeLessThanOrEqual(201);
    },
  },
  {
    name: "server that sends the token back in its error",
    defence: "errors are redacted by value",
    without: {
      "redact/redactor": (actual: Any) => ({
        ...actual,
        Redactor: class extends actual.Redactor {
          text(t: string) {
            return t;
          }
          value(v: unknown) {
            return v;
          }
        },
      }),
    },
    async attack(kit) {
      const server = await kit.serve(({ headers, body }, response) => {
        const message = `no: ${headers.authorization} ${headers["x-victim-key"]}`;
        sendJson(
          response,
          { code: headers.authorization, message, echo: JSON.parse(body.toString()) },
          400,
        );
      });
      const body = { pin: CANARIES.field, nested: [{ password: CANARIES.password }] };
      const error = await kit.fails(kit.client(server.url).things.create(body));
      expect(error.name).toBe("BadRequestError");
      kit.checkCanaries();
      expect(error.body.echo).toEqual({ pin: "[redacted]", nested: [{ password: "[redacted]" }] });
    },
  },
];
