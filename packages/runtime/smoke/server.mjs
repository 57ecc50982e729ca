import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const PAGE = `<!doctype html><script type="importmap">{"imports": {
  "openapi-fetch": "/openapi-fetch.js", "#fs": "/dist/transfer/fs-none.js"
}}</script>`;

/** The provider of the smoke program, and the files that a browser loads. */
export async function start() {
  let tries = 0;
  const fetchModule = fileURLToPath(import.meta.resolve("openapi-fetch"));
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const echo = Buffer.concat(chunks).toString();
    const json = (body, status = 200) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    const { authorization } = request.headers;
    const thing = decodeURIComponent(url.pathname.split("/")[3] ?? "");
    if (url.pathname === "/")
      return response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
    if (url.pathname === "/openapi-fetch.js" || url.pathname.endsWith("js")) {
      const path = url.pathname === "/openapi-fetch.js" ? fetchModule : here(`..${url.pathname}`);
      response.writeHead(200, { "content-type": "text/javascript" });
      return response.end(await readFile(path));
    }
    if (url.pathname === "/api/list") {
      const [from, limit] = ["offset", "limit"].map((name) =>
        Number(url.searchParams.get(name) ?? 0),
      );
      return json({
        count: 35,
        items: Array.from({ length: Math.min(limit, 35 - from) }, (_, i) => from + i),
      });
    }
    if (url.pathname === "/api/slow") return setTimeout(() => json({}), 10_000).unref();
    if (url.pathname === "/storage/file") return response.end(Buffer.alloc(1000));
    if (url.pathname === "/storage/upload") return json({});
    if (request.method === "POST") return json({ echo });
    if (thing === "missing") return json({ code: "gone" }, 404);
    if (thing === "flaky" && ++tries < 2) return json({}, 503);
    const answer = { id: thing, authorization, tries };
    if (thing === "flaky") tries = 0;
    return json(answer);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
