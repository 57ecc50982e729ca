/**
 * What every engine must be able to do, in one program: it is run in Node 20, 22 and 24, Bun, Deno,
 * workerd and Chromium against the server of `run.mjs`. No test library: it prints, and throws.
 */
export async function program(runtime, url, path, fetch) {
  const {
    createClient,
    coreOf,
    isNotFoundError,
    rawOf,
    isTimeoutError,
    isConfigError,
    waitFor,
    columnsToRows,
  } = runtime;
  let checks = 0;
  const check = (name, good) => {
    if (!good) throw new Error(`smoke: ${name}`);
    checks++;
  };
  const failure = (promise) =>
    promise.then(
      () => undefined,
      (error) => error,
    );
  const provider = {
    name: "smoke",
    servers: { api: { environments: { production: url } } },
    auth: { bearer: { in: "header", name: "Authorization", prefix: "Bearer", option: "token" } },
    security: [["bearer"]],
    error: { code: ["/code"], message: ["/message"] },
    rateLimit: { limit: 1000, window: 60, kind: "clock" },
  };
  const pagination = {
    style: "offset",
    items: "/items",
    total: "/count",
    parameters: { offset: "offset", limit: "limit" },
    limit: 10,
    end: "total",
  };
  const operations = {
    "things.get": { method: "GET", path: "/api/things/{id}" },
    "things.list": { method: "GET", path: "/api/list", pagination },
    "things.create": { method: "POST", path: "/api/things", body: { types: ["application/json"] } },
    "things.form": { method: "POST", path: "/api/form", body: { types: ["multipart/form-data"] } },
    "things.slow": { method: "GET", path: "/api/slow" },
  };
  const lines = [];
  const logger = { debug: (line) => lines.push(line), warn: (line) => lines.push(line) };
  const client = createClient(provider, operations, {
    token: "smoke-token-1",
    logger,
    fetch,
    retries: { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } },
  });

  check(
    "reads a thing with a token",
    (await client.things.get("a b")).authorization === "Bearer smoke-token-1",
  );
  check("tries again", (await client.things.get("flaky")).tries === 2);
  check("tells errors apart", isNotFoundError(await failure(client.things.get("missing"))));
  check("refuses a bad id", isConfigError(await failure(client.things.get(".."))));
  check("reads all pages", (await client.things.list().all()).length === 35);
  let seen = 0;
  for await (const item of client.things.list()) if (item === seen) seen++;
  check("keeps their order", seen === 35);
  check("writes JSON", (await client.things.create({ a: "ü" })).echo === '{"a":"ü"}');
  check(
    "writes multipart",
    (await client.things.form({ file: new Blob(["x"]), n: 1 })).echo.includes('name="n"'),
  );
  check("ends in time", isTimeoutError(await failure(client.things.slow({}, { timeout: 100 }))));
  const controller = new AbortController();
  const aborted = failure(client.things.slow({}, { signal: controller.signal }));
  controller.abort(new Error("mine"));
  check("rethrows the caller's abort", (await aborted)?.message === "mine");
  check(
    "has a raw client",
    (await rawOf(client).GET("/api/things/{id}", { params: { path: { id: "r" } } })).data.id ===
      "r",
  );
  const core = coreOf(client);
  check(
    "downloads",
    (await core.download(`${url}/storage/file?signature=smoke-secret`).bytes()).length === 1000,
  );
  check("uploads", (await core.upload(`${url}/storage/upload`, new Blob(["12345"]))).bytes === 5);
  check("waits", (await waitFor(async () => ++seen, { done: (n) => n > 37, interval: 1 })) === 38);
  check("turns columns", columnsToRows(["a"], [[1]])[0].a === 1);
  check("logs no secret", lines.length > 10 && !/smoke-token|smoke-secret/.test(lines.join()));
  const file = await failure(core.download(`${url}/storage/file`).toFile(path ?? "x"));
  check(
    path ? "writes a file" : "knows that there are no files",
    path ? file === undefined : isConfigError(file),
  );
  return checks;
}
