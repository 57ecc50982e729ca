// One of several processes that share a budget: node worker.mjs '{"url":…,"calls":…,"rule":…,"redis":…}'
import { createClient } from "@specwright/runtime";
import { sharedBudgets } from "@specwright/runtime/budgets";
import { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";

const { url, calls, rule, redis } = JSON.parse(process.argv[2]);
const storeClient = redis ? new Redis(redis, "127.0.0.1") : undefined;
const store =
  storeClient && sharedBudgets((settings) => new RateLimiterRedis({ ...settings, storeClient }));

const client = createClient(
  {
    name: "shared",
    servers: { api: { environments: { production: url } } },
    auth: { key: { in: "header", name: "X-Key", option: "key" } },
    security: [["key"]],
    rateLimit: rule,
  },
  { "things.get": { method: "GET", path: "/things/{id}" } },
  { key: "one-key-for-all", retries: 0, rateLimit: { store } },
);
await Promise.all(Array.from({ length: calls }, (_, i) => client.things.get(String(i))));
storeClient?.disconnect();
