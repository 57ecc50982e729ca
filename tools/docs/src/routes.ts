import { list } from "./json.ts";
import type { Provider } from "./provider.ts";

/**
 * Deep links say `#operation/<operationId>` (or, as Redoc 2 had it, `#tag/<tag>/operation/<operationId>`),
 * whatever form the Redoc of the day uses: a script in the page turns them into that.
 */
export function routesScript(provider: Provider): string {
  const routes = Object.fromEntries(
    provider.operations.map(({ id, node }) => [
      id,
      `/${[list(node.tags)[0] ?? "", id].map((word) => slug(String(word))).join("/")}`,
    ]),
  );
  // `<` could end the script early: ids come from specs, which may say anything.
  const json = JSON.stringify(routes).replaceAll("<", "\\u003c");
  return `(() => {
    const routes = new Map(Object.entries(${json}));
    const follow = () => {
      const [, id] = /^#(?:tag\\/[^/]+\\/)?operation\\/(.+)$/.exec(location.hash) ?? [];
      const route = id && routes.get(decodeURIComponent(id));
      if (route) location.replace("#" + route);
    };
    follow();
    addEventListener("hashchange", follow);
  })();`;
}

/** Redoc's own form of a name in an address. */
function slug(name: string): string {
  return name.toLowerCase().trim().replace(/\s+/g, "-");
}
