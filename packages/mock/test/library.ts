import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { type Mock, type MockExchange, startMock } from "../src/index.js";

/** The fixture: several servers, all paging styles, and each case that the front exists for. */
export const LIBRARY = fileURLToPath(new URL("./fixtures/library/openapi.yaml", import.meta.url));

/** A valid credential of the fixture. */
export const TOKEN = { authorization: "Token abc" };

interface Answer {
  status: number;
  headers: Headers;
  reason: string | null;
  body: unknown;
}

/** Starts the fixture's mock for a test file. */
export function useLibrary() {
  let mock: Mock | undefined;
  const exchanges: MockExchange[] = [];
  beforeAll(async () => {
    mock = await startMock(LIBRARY, { onExchange: (exchange) => exchanges.push(exchange) });
  });
  afterAll(() => mock?.stop());
  return {
    exchanges,
    urls: () => mock?.urls ?? {},
    async call(path: string, init: RequestInit = {}, server = "api"): Promise<Answer> {
      const response = await fetch(`${mock?.urls[server]}${path}`, init);
      const text = await response.text();
      const json = response.headers.get("content-type")?.includes("json");
      return {
        status: response.status,
        headers: response.headers,
        reason: response.headers.get("x-mock-reason"),
        body: json ? JSON.parse(text) : text,
      };
    },
  };
}
