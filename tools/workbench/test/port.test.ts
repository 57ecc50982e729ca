import { expect, test } from "vitest";
import { explainListenError, readPort } from "../src/port.ts";

test("the port is 4400 unless PORT says otherwise", () => {
  expect(readPort(undefined)).toBe(4400);
  expect(readPort("")).toBe(4400);
  expect(readPort("8080")).toBe(8080);
  expect(readPort("0")).toBe(0);
});

test.each(["http", "-1", "65536", "80.5", "1e3", " 80"])("PORT=%j is refused by name", (value) => {
  expect(() => readPort(value)).toThrow(`PORT is ${JSON.stringify(value)}`);
});

test("a port in use names the port and a way out", () => {
  const error = Object.assign(new Error("listen"), { code: "EADDRINUSE" });
  expect(explainListenError(error, 4400).message).toBe(
    "port 4400 is in use; stop what listens there, or choose another: PORT=4401 npm start",
  );
});
