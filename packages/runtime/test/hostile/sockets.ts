import { type AddressInfo, createServer, type Socket } from "node:net";

/** A server that writes bytes to its socket, as no proper one would. */
async function sockets(onData: (socket: Socket, request: string) => void) {
  const open = new Set<Socket>();
  const requests: string[] = [];
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => {});
    socket.on("data", (data) => {
      requests.push(data.toString());
      onData(socket, data.toString());
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stop() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** Runs an attack against such a server, and stops it. */
export async function against(
  onData: (socket: Socket, request: string) => void,
  attack: (url: string, requests: string[]) => Promise<unknown>,
): Promise<void> {
  const server = await sockets(onData);
  try {
    await attack(server.url, server.requests);
  } finally {
    server.stop();
  }
}
