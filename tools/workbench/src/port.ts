import { createServer, type Server } from "node:net";

export const DEFAULT_PORT = 4400;

/** Wrong input of the person who runs the workbench: shown without a stack. */
export class UsageError extends Error {}

/**
 * The port to listen on, from the value of the `PORT` variable.
 *
 * @throws UsageError where the value is not a port.
 */
export function readPort(value: string | undefined): number {
  if (value === undefined || value === "") return DEFAULT_PORT;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) {
    throw new UsageError(
      `PORT is ${JSON.stringify(value)}, which is no port; give a number from 0 to 65535 (0 takes any free one), such as PORT=8080 npm start`,
    );
  }
  return port;
}

/** What to tell somebody whose port can't be had. */
export function explainListenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new UsageError(
      `port ${port} is in use; stop what listens there, or choose another: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === "EACCES") {
    return new UsageError(
      `port ${port} needs rights that this user lacks; choose one above 1023: PORT=${DEFAULT_PORT} npm start`,
    );
  }
  return error;
}

/**
 * Takes the port and gives it back.
 *
 * @throws UsageError where it can't be had
 */
export async function demandFreePort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((done) => server.close(done));
}

/**
 * Listens on the loopback address.
 *
 * @throws UsageError where the port can't be had
 */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (error) => fail(explainListenError(error, port)));
    server.listen(port, "127.0.0.1", () => done());
  });
}
