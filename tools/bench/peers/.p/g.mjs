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
  ...(process.argv[2] === "node" && { fetch: nodeFetch() }),
});

const h = { authorization: "Bearer x", accept: "application/json" };
const u = "http://127.0.0.1:4999/tasks?_id=" + id;
const mk = (o, p = {}) => {
  const k = createClient({ ...provider, ...p }, ops, {
    accessToken: "bench-token-0123456789",
    ...o,
  });
  return () => k.tasks.get(id);
};
const S = {
  fetch: async () => (await fetch(u, { headers: h })).json(),
  text: async () => JSON.parse(await (await fetch(u, { headers: h })).text()),
  full: mk({ timeout: 30000 }),
  notimeout: mk({}),
  norl: mk({ timeout: 30000, rateLimit: false }),
  noboth: mk({ rateLimit: false }),
  noauth: mk({ rateLimit: false }, { auth: {}, security: [] }),
  node: mk({ timeout: 30000, fetch: nodeFetch() }),
};
const slice = async (x) => {
  const b = process.cpuUsage();
  for (let i = 0; i < 300; i++) await x();
  const { user, system } = process.cpuUsage(b);
  return (user + system) / 300;
};
const out = Object.fromEntries(Object.keys(S).map((k) => [k, []]));
for (let r = 0; r < 30; r++)
  for (const k in S) {
    const v = await slice(S[k]);
    if (r > 9) out[k].push(v);
  }
const med = (a) => a.sort((x, y) => x - y)[a.length >> 1];
for (const k in S) console.log(k, med(out[k]).toFixed(0));
process.exit();
