import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlutio, equals, type Person, query } from "../src/index.js";

const ID = "zD5cZAFGNRwBN8FZZ";

let server: Server;
let address = "";
/** What came over the socket, byte for byte, one text for each request. */
const requests: string[] = [];

/** A socket that keeps what it is sent and answers with one record. */
beforeAll(async () => {
  server = createServer((socket) => {
    let text = "";
    socket.setEncoding("latin1").on("data", (chunk) => {
      text += chunk;
      const end = text.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
      if (end < 0 || text.length < end + 4 + length) return;
      requests.push(text);
      text = "";
      const body = `[{"_id":"${ID}"}]`;
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
    });
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}/v1.11`;
});

afterAll(() => server.close());

const client = () =>
  createPlutio({ accessToken: "a-token", business: "studio", servers: { api: address } });

/** The request line, the headers that matter, and the body of the request that a call sends. */
async function bytesOf(call: () => PromiseLike<unknown>) {
  const before = requests.length;
  await call();
  expect(requests).toHaveLength(before + 1);
  const [head = "", body] = (requests.at(-1) as string).split("\r\n\r\n");
  const [line, ...headers] = head.split("\r\n");
  const kept = headers
    .map((header) => header.toLowerCase())
    .filter((header) => /^(content-type|content-length|authorization|business):/.test(header));
  return { line, headers: kept.sort(), body };
}

const common = ["authorization: bearer a-token", "business: studio"];
const withBody = (length: number) => [
  common[0],
  common[1],
  `content-length: ${length}`,
  "content-type: application/json",
];

test("PUT sends the id in the JSON body, on the collection's path", async () => {
  const body = `{"title":"Send proposal","_id":"${ID}"}`;
  expect(await bytesOf(() => client().tasks.update(ID, { title: "Send proposal" }))).toEqual({
    line: "PUT /v1.11/tasks HTTP/1.1",
    headers: withBody(body.length),
    body,
  });
});

test("DELETE sends the id in a JSON body, on the collection's path", async () => {
  const body = `{"_id":"${ID}"}`;
  expect(await bytesOf(() => client().tasks.delete(ID))).toEqual({
    line: "DELETE /v1.11/tasks HTTP/1.1",
    headers: withBody(body.length),
    body,
  });
});

test("DELETE of several sends their ids", async () => {
  const body = `{"_ids":["${ID}","b"]}`;
  expect(await bytesOf(() => client().tasks.bulkDelete([ID, "b"]))).toEqual({
    line: "DELETE /v1.11/tasks/bulk HTTP/1.1",
    headers: withBody(body.length),
    body,
  });
});

test("GET asks for one record by a filter on the collection", async () => {
  expect(await bytesOf(() => client().tasks.get(ID))).toEqual({
    line: `GET /v1.11/tasks?_id=${ID} HTTP/1.1`,
    headers: common,
    body: "",
  });
});

test.each([
  ["move", `{"taskGroupId":"g","position":0,"_id":"${ID}"}`, "POST /v1.11/tasks/move HTTP/1.1"],
  ["copy", `{"taskGroupId":"g","position":0,"_id":"${ID}"}`, "POST /v1.11/tasks/copy HTTP/1.1"],
] as const)("%s sends the id beside the place", async (verb, body, line) => {
  const sent = await bytesOf(() => client().tasks[verb](ID, { taskGroupId: "g", position: 0 }));
  expect(sent).toEqual({ line, headers: withBody(body.length), body });
});

test("archiving sends the id and the state", async () => {
  expect((await bytesOf(() => client().tasks.archive(ID))).body).toBe(
    `{"_id":"${ID}","isArchived":true}`,
  );
  expect((await bytesOf(() => client().projects.unarchive(ID))).body).toBe(
    `{"_id":"${ID}","isArchived":false}`,
  );
});

test("filters and queries arrive as they were meant, whatever they hold", async () => {
  const name = 'O\'Brien & "Söhne" +100% #1';
  const q = query<Person>((person) => person("name.last").contains(name));
  const { line } = await bytesOf(() =>
    client().people.list({
      q,
      filter: equals<Person>({ "name.first": name }),
      sort: "createdAt_desc",
      limit: 5,
    }),
  );
  const { searchParams, pathname } = new URL(String(line).split(" ")[1] as string, address);
  expect(pathname).toBe("/v1.11/people");
  expect(Object.fromEntries(searchParams)).toEqual({
    q: '{"name.last":{"$regex":"O\'Brien & \\"Söhne\\" \\\\+100% #1"}}',
    "name.first": name,
    sort: "createdAt_desc",
    limit: "5",
  });
});
