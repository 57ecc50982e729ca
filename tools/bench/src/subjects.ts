import { overDispatcher, overFetch } from "./by-hand.ts";

/** A client that is measured: programs that make one call, and one that makes many. */
export interface Subject {
  readonly name: string;
  /** A module whose `connect(url)` resolves to a function that makes one GET and decodes it. */
  readonly call: string;
}

const QUERY = "_id=5f9f1b9b9c9d440000a1b2c3";
const ID = QUERY.slice(4);
const TOKEN = "bench-token-0123456789";

const OPTIONS = `accessToken: "${TOKEN}", business: "studio", servers: { api: url }, timeout: 30_000`;
const NODE = 'import { nodeFetch } from "@specwright/runtime/node";';

/** Everything on: credentials, retries, a budget, both timeouts, errors. */
const specwright = (transport: string) => `
import { createPlutio } from "../clients/specwright/client.gen.js";
${transport && NODE}
export async function connect(url) {
  const client = createPlutio({ ${OPTIONS}, ${transport} });
  return () => client.tasks.get("${ID}");
}`;

/** The same by a function, with the same features handed in. */
const byFunction = `
import { connect as signIn } from "../clients/specwright/core.gen.js";
import { budget, redirects, tokens } from "../clients/specwright/features.gen.js";
import { tasksGet } from "../clients/specwright/operations.gen.js";
export async function connect(url) {
  const session = signIn({ ${OPTIONS} }, budget, redirects, tokens);
  return () => tasksGet(session, "${ID}");
}`;

/** In the order in which they are asked, round by round. */
export const SUBJECTS: readonly Subject[] = [
  {
    name: "plain fetch",
    call: `
const headers = { authorization: "Bearer ${TOKEN}", accept: "application/json" };
export const connect = async (url) => async () => {
  const response = await fetch(url + "/tasks?${QUERY}", { headers });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
};`,
  },
  { name: "Specwright", call: specwright("") },
  { name: "Specwright, function", call: byFunction },
  { name: "Specwright, Node transport", call: specwright("fetch: nodeFetch()") },
  {
    name: "openapi-fetch",
    call: `
import createClient from "openapi-fetch";
export const connect = async (url) => {
  const client = createClient({ baseUrl: url, headers: { authorization: "Bearer ${TOKEN}" } });
  return async () => (await client.GET("/tasks", { params: { query: { _id: "${ID}" } } })).data;
};`,
  },
  {
    name: "hey-api",
    call: `
import { client } from "../clients/hey-api/client.gen.js";
import { tasksList } from "../clients/hey-api/sdk.gen.js";
export const connect = async (url) => {
  client.setConfig({ baseUrl: url, auth: "Bearer ${TOKEN}", throwOnError: true });
  return async () => (await tasksList({ query: { _id: "${ID}" } })).data;
};`,
  },
  {
    name: "Redocly",
    call: `
import { configure, tasks_list } from "../clients/redocly/client.js";
export const connect = async (url) => {
  configure({ serverUrl: url, auth: { apiKey: { bearer: "Bearer ${TOKEN}" } } });
  return () => tasks_list({ query: { _id: "${ID}" } });
};`,
  },
  {
    name: "ky",
    call: `
import ky from "ky";
export const connect = async (url) => {
  const api = ky.create({ prefix: url + "/", headers: { authorization: "Bearer ${TOKEN}" } });
  return () => api.get("tasks", { searchParams: { _id: "${ID}" } }).json();
};`,
  },
  {
    name: "axios",
    call: `
import axios from "axios";
export const connect = async (url) => {
  const api = axios.create({ baseURL: url, headers: { authorization: "Bearer ${TOKEN}" } });
  return async () => (await api.get("/tasks", { params: { _id: "${ID}" } })).data;
};`,
  },
  { name: "by hand, over fetch", call: overFetch(QUERY, TOKEN) },
  { name: "by hand, over undici's dispatcher", call: overDispatcher(QUERY, TOKEN) },
  {
    name: "undici.request",
    call: `
import { Agent } from "undici";
const agent = new Agent();
const headers = { authorization: "Bearer ${TOKEN}", accept: "application/json" };
export const connect = async (url) => async () => {
  const request = { origin: url, path: "/tasks?${QUERY}", method: "GET", headers };
  const { statusCode, body } = await agent.request(request);
  if (statusCode !== 200) throw new Error(String(statusCode));
  return body.json();
};`,
  },
];

/** The file name of a subject. */
export const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, "-");
