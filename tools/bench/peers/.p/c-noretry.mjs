import { createClient } from "@specwright/runtime";
import { nodeFetch } from "@specwright/runtime/node";

const id = "5f9f1b9b9c9d440000a1b2c3";
const provider = {
  name: "plutio",
  servers: { api: { environments: { production: "http://127.0.0.1:4999" } } },
  auth: {
    bearer: { in: "header", name: "Authorization", prefix: "Bearer", option: "accessToken" },
  },
  security: [["bearer"]],
  error: { message: ["/message"], requestId: "X-Request-Id" },
  retry: { statuses: [429, 500], attempts: 3 },
  rateLimit: { limit: 1e6, window: 1, kind: "sliding" },
};
const ops = {
  "tasks.list": {
    method: "GET",
    path: "/tasks",
    params: [{ in: "header", name: "Business", option: "business" }],
    methods: [{ id: "tasks.get", args: ["query/_id"], result: { pointer: "/0" } }],
  },
};
const c = createClient(provider, ops, {
  accessToken: "bench-token-0123456789",
  timeout: 30000,
  retries: 0,
  ...(process.argv[2] === "node" && { fetch: nodeFetch() }),
});
for (let i = 0; i < 2000; i++) await c.tasks.get(id);
const b = process.cpuUsage();
for (let i = 0; i < 6000; i++) await c.tasks.get(id);
const { user, system } = process.cpuUsage(b);
console.log((user + system) / 6000);
const h = { authorization: "Bearer x", accept: "application/json" };
for (let i = 0; i < 2000; i++)
  await (await fetch("http://127.0.0.1:4999/tasks?_id=" + id, { headers: h })).json();
const b2 = process.cpuUsage();
for (let i = 0; i < 6000; i++)
  await (await fetch("http://127.0.0.1:4999/tasks?_id=" + id, { headers: h })).json();
const u2 = process.cpuUsage(b2);
console.log("fetch", (u2.user + u2.system) / 6000);
process.exit();
