import { expect, test } from "vitest";
import {
  type ApiError,
  BadRequestError,
  createPlutio,
  DecodeError,
  isApiError,
  isNotFoundError,
  NotFoundError,
  PermissionError,
  type PlutioClient,
  ServerError,
} from "../src/index.js";
import { FakePlutio, type Seen } from "./fakes.js";

function setUp(handler: (seen: Seen) => Response | undefined) {
  const server = new FakePlutio(handler);
  server.valid.add("t");
  const options = {
    accessToken: "t",
    business: "studio",
    fetch: server.fetch,
    rateLimit: false as const,
  };
  return {
    server,
    plutio: createPlutio({ ...options, retries: { backoff: { base: 1, factor: 1, max: 1 } } }),
  };
}

const failure = (call: PromiseLike<unknown>): Promise<ApiError> =>
  Promise.resolve(call).then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error as ApiError,
  );

test("an id that no record has is a NotFoundError, though the wire says 200 and []", async () => {
  const { plutio } = setUp(() => Response.json([]));
  for (const get of [plutio.tasks.get, plutio.projects.get, plutio.people.get]) {
    const error = await failure(get("zD5cZAFGNRwBN8FZZ"));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(isNotFoundError(error)).toBe(true);
  }
});

test("403 that means an unknown path or verb is no lack of permission, nor a missing record", async () => {
  const { plutio } = setUp(() => Response.json({ message: "Method not allowed" }, { status: 403 }));
  const error = await failure(plutio.tasks.list());
  expect(isApiError(error)).toBe(true);
  expect(error).toBeInstanceOf(BadRequestError);
  expect(error).not.toBeInstanceOf(PermissionError);
  expect(error).not.toBeInstanceOf(NotFoundError);
  expect(error.status).toBe(403);
  expect(error.code).toBe("method_not_allowed");
  expect(error.message).toMatch(/Method not allowed/);
});

test("any other 403 is a lack of permission", async () => {
  const { plutio } = setUp(() =>
    Response.json({ message: "You may not read invoices" }, { status: 403 }),
  );
  const error = await failure(plutio.invoices.list());
  expect(error).toBeInstanceOf(PermissionError);
  expect(error.message).toMatch(/You may not read invoices/);
});

test("a 400 in HTML is an error without its page in the text", async () => {
  const page = "<html><body><h1>Bad Request</h1></body></html>";
  const { plutio } = setUp(
    () => new Response(page, { status: 400, headers: { "content-type": "text/html" } }),
  );
  const error = await failure(plutio.tasks.create({ title: "x" }));
  expect(error).toBeInstanceOf(BadRequestError);
  expect(error.message).not.toMatch(/</);
  expect(error.body).toBe(page);
});

test.each([
  [{ message: "Handle is required" }],
  [{ error: "Handle is required" }],
  [{ errors: [{ message: "Handle is required" }] }],
  [{ error_description: "Handle is required" }],
])("the message is found in %o", async (body) => {
  const { plutio } = setUp(() => Response.json(body, { status: 400 }));
  expect((await failure(plutio.files.create({ handle: "" }))).message).toMatch(
    /400 .*Handle is required/,
  );
});

test("a page of the app in the place of an answer is a DecodeError", async () => {
  const { plutio } = setUp(
    () => new Response("<html>", { headers: { "content-type": "text/html" } }),
  );
  expect(await failure(plutio.tasks.list())).toBeInstanceOf(DecodeError);
});

const ID = "zD5cZAFGNRwBN8FZZ";
const writes: [string, (plutio: PlutioClient) => PromiseLike<unknown>][] = [
  ["create", (plutio) => plutio.tasks.create({ title: "x" })],
  ["update", (plutio) => plutio.tasks.update(ID, { title: "x" })],
  ["delete", (plutio) => plutio.tasks.delete(ID)],
  ["move", (plutio) => plutio.tasks.move(ID, { taskGroupId: "g", position: 0 })],
  ["copy", (plutio) => plutio.tasks.copy(ID, {})],
  ["bulk delete", (plutio) => plutio.tasks.bulkDelete([ID])],
  ["purge", (plutio) => plutio.trashBin.delete(ID)],
];

test.each(writes)(
  "%s is not sent again after a 500, nor after a connection that broke",
  async (_, write) => {
    const failing = setUp(() => Response.json({ message: "fault" }, { status: 500 }));
    expect(await failure(write(failing.plutio))).toBeInstanceOf(ServerError);
    expect(failing.server.seen).toHaveLength(1);
    const broken = setUp(() => {
      throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
    });
    await failure(write(broken.plutio));
    expect(broken.server.seen).toHaveLength(1);
  },
);

test("a read is sent again after a 500", async () => {
  const { server, plutio } = setUp(() =>
    server.seen.length < 2
      ? Response.json({ message: "fault" }, { status: 500 })
      : Response.json([{ _id: ID }]),
  );
  expect(await plutio.tasks.get(ID)).toEqual({ _id: ID });
  expect(server.seen).toHaveLength(2);
});

/** Records behind a list that pages as Plutio does: a bare array, and no word of how many there are. */
function listOf(count: number) {
  const records = Array.from({ length: count }, (_, i) => ({ _id: `r${i}` }));
  return setUp(({ path }) => {
    const query = new URL(path, "http://x").searchParams;
    const skip = Number(query.get("skip") ?? 0);
    return Response.json(records.slice(skip, skip + Number(query.get("limit") ?? 20)));
  });
}

test.each([
  [0, 1],
  [99, 1],
  [100, 2],
  [101, 2],
  [250, 3],
])("iterating over %i records makes %i calls and ends at the short page", async (count, calls) => {
  const { server, plutio } = listOf(count);
  const seen: string[] = [];
  for await (const { _id } of plutio.tasks.list()) seen.push(_id);
  expect(seen).toEqual(Array.from({ length: count }, (_, i) => `r${i}`));
  expect(server.seen).toHaveLength(calls);
});

test("pages stay apart: a stable sort goes along where it is known to work, and the caller's own first", async () => {
  const { server, plutio } = listOf(150);
  await plutio.tasks.list().all();
  await plutio.tasks.list({ sort: "updatedAt_desc" });
  await plutio.tasks.get("r1");
  await plutio.profiles.list();
  const sorts = server.seen.map(({ path }) => new URL(path, "http://x").searchParams.get("sort"));
  expect(sorts).toEqual(["createdAt_asc", "createdAt_asc", "updatedAt_desc", null, null]);
});

test("no page is read ahead, since calls are counted by the hour", async () => {
  const { server, plutio } = listOf(1000);
  for await (const { _id } of plutio.tasks.list()) if (_id === "r50") break;
  expect(server.seen).toHaveLength(1);
});

test("the trash is listed and emptied row by row or whole; nothing offers to restore", async () => {
  const { server, plutio } = setUp(({ method }) =>
    Response.json(method === "GET" ? [{ _id: ID }] : {}),
  );
  for await (const row of plutio.trashBin.list()) await plutio.trashBin.delete(row._id);
  await plutio.trashBin.bulkDelete([ID]);
  await plutio.trashBin.deleteAll();
  expect(
    server.seen.map(({ method, path, body }) => `${method} ${path.split("?")[0]} ${body}`),
  ).toEqual([
    "GET /v1.11/trash-bin ",
    `DELETE /v1.11/trash-bin {"_id":"${ID}"}`,
    `DELETE /v1.11/trash-bin/bulk {"_ids":["${ID}"]}`,
    "DELETE /v1.11/trash-bin/all ",
  ]);
  expect(Object.keys(plutio.trashBin).sort()).toEqual([
    "bulkDelete",
    "delete",
    "deleteAll",
    "list",
  ]);
});

test("the version is part of the address, 1.11 where nobody says", async () => {
  const paths = async (options: object) => {
    const seen: string[] = [];
    const fetch = async (input: RequestInfo | URL) => {
      seen.push((input as Request).url);
      return Response.json([]);
    };
    await createPlutio({ accessToken: "t", business: "studio", fetch, ...options }).tasks.list();
    return seen[0]?.split("?")[0];
  };
  expect(await paths({})).toBe("https://api.plutio.com/v1.11/tasks");
  expect(await paths({ version: "1.8" })).toBe("https://api.plutio.com/v1.8/tasks");
  expect(await paths({ environment: "sandbox" })).toBe("https://api.sandbox.plutio.com/v1.9/tasks");
  expect(() => createPlutio({ version: "../x" })).toThrow(/version/);
});
