import { expect, test } from "vitest";
import { loadDocument } from "../src/documents.js";
import { knownProviders, type MockFetch, mockFetch } from "../src/index.js";
import type { Json } from "../src/openapi.js";
import { getAt, withAt } from "../src/pointer.js";
import { type Route, serversWithRoutes } from "../src/router.js";
import { type Action, type Collection, collectionsOf } from "../src/state/declared.js";
import { placeIn } from "../src/state/face.js";

/** Asks the operations of a provider by the examples of its spec. */
class Caller {
  readonly #fetch: MockFetch;
  readonly #origins: Record<string, string>;

  constructor(fetch: MockFetch, origins: Record<string, string>) {
    this.#fetch = fetch;
    this.#origins = origins;
  }

  /** What an operation answers, with values of its path and its body in place of the examples'. */
  async ask({ route, entry }: Action, given: { path?: Json; body?: unknown } = {}) {
    const at = (name: string) => String(given.path?.[name] ?? exampleOf(route, "path", name));
    const path = route.template.replace(/\{([^}]+)\}/g, (_, name: string) => at(name));
    const url = new URL(`${this.#origins[route.serverKey]}${path}`);
    for (const { name } of route.parameters.filter((one) => one.in === "query" && one.required)) {
      const isSearch = name in (entry.search ?? {});
      url.searchParams.set(name, isSearch ? "" : String(exampleOf(route, "query", name)));
    }
    const headers: Record<string, string> = { authorization: `Bearer ${"x".repeat(40)}` };
    const prefixes = route.security.flat().map((one) => one["x-auth"]?.prefix);
    if (prefixes.includes("Token")) headers.authorization = `Token ${"x".repeat(40)}`;
    for (const { name } of route.parameters.filter((one) => one.in === "header" && one.required))
      headers[name] = String(exampleOf(route, "header", name));
    const [type, body] = given.body === undefined ? bodyOf(route) : [typeOf(route), given.body];
    if (type !== undefined) headers["content-type"] = type;
    const init = { method: route.method.toUpperCase(), headers };
    const text = body === undefined ? undefined : written(type ?? "", body as Json);
    const answer = await this.#fetch(url, { ...init, ...(text !== undefined && { body: text }) });
    const said = await answer.text();
    const isJson = answer.headers.get("content-type")?.includes("json");
    return {
      status: answer.status,
      reason: answer.headers.get("x-mock-reason"),
      body: isJson ? (JSON.parse(said) as unknown) : said,
    };
  }

  /** What a list holds. */
  async items(list: Action, path: Json): Promise<Json[]> {
    const { status, reason, body } = await this.ask(list, { path });
    expect([list.route.id, status, reason]).toEqual([list.route.id, 200, null]);
    return flat(getAt(body, placeIn(body, list, status)) as Json[], list.collection);
  }
}

/** All of a list, with what stands below its items. */
function flat(items: Json[], collection: Collection): Json[] {
  const { replies } = collection;
  if (!replies) return items;
  return items.flatMap((one) => [
    one,
    ...flat((getAt(one, replies.in) ?? []) as Json[], collection),
  ]);
}

function exampleOf(route: Route, place: string, name: string): unknown {
  const found = route.parameters.find((one) => one.in === place && one.name === name);
  const [first] = Object.values(found?.examples ?? {});
  return found?.example ?? first?.value;
}

function typeOf({ operation }: Route): string | undefined {
  return Object.keys(operation.requestBody?.content ?? {})[0];
}

function bodyOf(route: Route): [type: string | undefined, body: unknown] {
  const type = typeOf(route);
  const media = route.operation.requestBody?.content?.[type ?? ""] as { examples?: object };
  const [first] = Object.values(media?.examples ?? {}) as { value?: unknown }[];
  return first === undefined ? [undefined, undefined] : [type, first.value];
}

function written(type: string, body: Json): string {
  return type.includes("json")
    ? JSON.stringify(body)
    : new URLSearchParams(body as Record<string, string>).toString();
}

async function open(provider: string): Promise<{ caller: Caller; collections: Collection[] }> {
  const { document } = await loadDocument(provider);
  const servers = serversWithRoutes(document);
  const routes = servers.flatMap((server) => server.routes);
  const origins = (document.servers ?? []).map((server, index) => {
    const url = server.url.replace(/\{(\w+)\}/g, (_, name: string) => {
      const known = server.variables?.[name]?.default ?? "premium";
      return known === "" ? "premium" : known;
    });
    return [servers[index]?.key ?? "", url];
  });
  const fetch = mockFetch(provider, { state: true });
  return {
    caller: new Caller(fetch, Object.fromEntries(origins) as Record<string, string>),
    collections: collectionsOf(document, routes),
  };
}

const idOf = (record: unknown, { ids }: Collection) => getAt(record, ids[0] ?? "");

/** How many were made, by provider. */
const made = new Map<string, number>();

test.each(knownProviders())(
  "%s: what is created is there, and what is deleted is not",
  async (provider) => {
    const { caller, collections } = await open(provider);
    let tried = 0;
    for (const collection of collections) {
      const of = (verb: string) => collection.actions.filter((one) => one.verb === verb);
      const [list] = of("list");
      for (const create of of("create")) {
        if (!list) continue;
        const name = create.route.id;
        const path = pathOf(create);
        const before = await caller.items(list, path);
        const answer = await caller.ask(create);
        expect([name, answer.status < 300, answer.reason]).toEqual([name, true, null]);
        const after = await caller.items(list, path);
        expect([name, after.length]).toEqual([name, before.length + 1]);
        const known = before.map((one) => idOf(one, collection));
        const fresh = after.find((one) => !known.includes(idOf(one, collection)));
        const id = idOf(fresh, collection);
        expect([name, id === undefined || id === null]).toEqual([name, false]);
        tried += 1;
        for (const action of [...of("get"), ...of("update"), ...of("delete")]) {
          if (action.entry.all) continue;
          const { reason, status } = await caller.ask(action, naming(action, id, path));
          expect([action.route.id, status < 300, reason]).toEqual([action.route.id, true, null]);
          if (action.verb === "delete") break;
        }
        if (of("delete").length > 0) {
          const left = await caller.items(list, path);
          expect([name, left.map((one) => idOf(one, collection))]).toEqual([name, known]);
        }
      }
      const unknown = [...of("get"), ...of("update"), ...of("delete")].filter(
        (one) => !one.entry.all,
      );
      for (const action of unknown) {
        const known = (await (list ? caller.items(list, {}) : [])).map((one) =>
          idOf(one, collection),
        );
        const other =
          typeof known[0] === "number" ? 987_654_321 : String(known[0] ?? "x").replace(/\w/g, "0");
        const { status } = await caller.ask(action, naming(action, other, {}));
        expect([action.route.id, status >= 400]).toEqual([action.route.id, true]);
      }
    }
    // Each one that can be made and listed was made; a provider may have none.
    const creatable = collections.filter(({ actions }) => {
      const verbs = actions.map(({ verb }) => verb);
      return verbs.includes("create") && verbs.includes("list");
    });
    expect(tried).toBeGreaterThanOrEqual(creatable.length);
    made.set(provider, tried);
  },
);

test("that was tried with more than a few", () => {
  expect([...made.values()].filter((tried) => tried > 1).length).toBeGreaterThan(3);
});

function pathOf({ route }: Action): Json {
  const names = route.parameters.filter((one) => one.in === "path").map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, exampleOf(route, "path", name)]));
}

/** A request that names one record. */
function naming({ entry, route, collection }: Action, id: unknown, above: Json) {
  const last = route.parameters.filter((one) => one.in === "path").at(-1)?.name;
  const place = entry.id ?? (last === undefined ? `body${collection.ids[0]}` : `path/${last}`);
  const parent = collection.parent?.parameter ?? "";
  const path = parent in above ? { [parent]: above[parent] } : {};
  if (place.startsWith("path/")) return { path: { ...path, [place.slice(5)]: id } };
  const [, body] = bodyOf(route);
  const pointer = place.slice("body".length);
  const value = Array.isArray(getAt(body, pointer)) ? [id] : id;
  return { path, body: withAt(body, pointer, value) };
}
