import assert from "node:assert/strict";
import { createPluto } from "@specwright/pluto";
import {
  dehydrate,
  hydrate,
  QueryClient,
  QueryClientProvider,
  useInfiniteQuery,
  useQuery,
} from "@tanstack/react-query";
import { JSDOM } from "jsdom";
import { createElement, StrictMode } from "react";

const { window } = new JSDOM("<main></main>");
globalThis.window = window;
globalThis.document = window.document;
const { createRoot } = await import("react-dom/client");

const pluto = createPluto({ token: "a".repeat(40), servers: { api: process.env.PLUTO } });
const queries = new QueryClient();

const useExperiment = (id) =>
  useQuery({
    queryKey: ["experiment", id],
    queryFn: ({ signal }) => pluto.experiments.get(id, undefined, { signal }),
    enabled: id !== undefined,
  });

const useExperiments = () =>
  useInfiniteQuery({
    queryKey: ["experiments"],
    initialPageParam: undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      pluto.experiments.list({ limit: 1 }, { cursor, signal }),
    getNextPageParam: ({ cursor }) => cursor,
  });

let shown;
function App() {
  const { data, fetchNextPage, hasNextPage } = useExperiments();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const one = useExperiment(items[0]?.uuid);
  shown = { items, total: data?.pages[0].total, one: one.data, error: one.error };
  if (hasNextPage) void fetchNextPage();
  return createElement("p", null, `${items.length} ${one.data?.name}`);
}

const root = createRoot(window.document.querySelector("main"));
root.render(
  createElement(
    StrictMode,
    null,
    createElement(QueryClientProvider, { client: queries }, createElement(App)),
  ),
);
for (let turn = 0; turn < 200 && !(shown?.one && shown.items.length === shown.total); turn++)
  await new Promise((done) => setTimeout(done, 50));
assert.equal(shown.error, null);
assert.ok(shown.total > 1);
assert.equal(shown.items.length, shown.total);
assert.equal(shown.one.uuid, shown.items[0].uuid);

// As a persisted cache, or a server's answer, writes it.
const written = JSON.parse(JSON.stringify(dehydrate(queries)));
const other = new QueryClient();
hydrate(other, written);
assert.deepEqual(
  other.getQueryData(["experiments"]).pages.map(({ items }) => items.length),
  shown.items.map(() => 1),
);

// Who leaves aborts the call.
const left = queries.fetchQuery({
  queryKey: ["left"],
  queryFn: ({ signal }) => pluto.experiments.get("PLX1", undefined, { signal }),
});
await queries.cancelQueries({ queryKey: ["left"] });
await assert.rejects(left, { name: /^(CancelledError|Error|AbortError)$/ });
root.unmount();
queries.clear();
console.log("ok");
process.exit(0);
