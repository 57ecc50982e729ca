import type { Server } from "./router.js";

/** A server with the path below which it stands here. */
export interface Located {
  readonly server: Server;
  readonly path: string;
  /** What every path of it begins with, in all of its versions. */
  readonly pattern: RegExp;
}

/** Gives each server its place: the first one at the mount, each further one below `~<key>`. */
export function locate(servers: readonly Server[], mount: string): Located[] {
  return servers.map((server, index) => {
    const stem = `${mount}${index === 0 ? "" : `/~${server.key}`}`;
    const fixed = stem.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
    return {
      server,
      path: `${stem}${server.base}`,
      pattern: new RegExp(`^${fixed}${server.basePattern}(?=/|$)`),
    };
  });
}

/** Finds the server that a path belongs to: the longest one first, so that `~key` beats the root. */
export function locator(
  located: readonly Located[],
): (path: string) => { server: Server; rest: string } | undefined {
  const longest = [...located].sort((a, b) => b.path.length - a.path.length);
  return (path) => {
    for (const { server, path: base, pattern } of longest) {
      const fixed = path === base || path.startsWith(`${base}/`) ? base : undefined;
      const start = fixed ?? pattern.exec(path)?.[0];
      if (start !== undefined) return { server, rest: path.slice(start.length) || "/" };
    }
    return undefined;
  };
}

/** A wrong base path has a few segments; each one more is looked up among all operations. */
const MOST_TRIES = 8;

/** Why nothing is at a path, and which path is right where one can be told. */
export function misplaced(
  path: string,
  mount: string,
  located: readonly Located[],
  method: string,
): string {
  const known = located.map(({ path: base }) => `${base}/`).join(", ");
  const told = `nothing is mocked at ${path}; paths start with ${known}`;
  const below = path.startsWith(`${mount}/`) ? path.slice(mount.length) : path;
  // A client with a wrong base path sends the rest right: with nothing before it, or with something else.
  let rest = below;
  for (let tries = 0; rest !== "" && tries < MOST_TRIES; tries += 1, rest = withoutFirst(rest)) {
    for (const { server, path: base } of located) {
      if (rest !== "/" && server.find(method, rest).kind === "route") {
        return `${told}; ${rest} is at ${base}${rest}`;
      }
    }
  }
  return told;
}

/** A path without its first segment; nothing of what is no path, such as `*`. */
function withoutFirst(path: string): string {
  const next = path.indexOf("/", 1);
  return next < 0 ? "" : path.slice(next);
}

/** Templates that look most like a path: those that begin with most of its segments. */
export function nearest(server: Server, path: string): string[] {
  const wanted = path.toLowerCase().split("/").filter(Boolean);
  const templates = [...new Set(server.routes.map(({ template }) => template))];
  const scored = templates.map((template) => {
    const parts = template.toLowerCase().split("/").filter(Boolean);
    let same = 0;
    while (same < wanted.length && isLike(parts[same], wanted[same] ?? "")) same += 1;
    return { template, same, off: Math.abs(parts.length - wanted.length) };
  });
  return scored
    .filter(({ same }) => same > 0)
    .sort((a, b) => b.same - a.same || a.off - b.off)
    .slice(0, 3)
    .map(({ template }) => template);
}

/** The same word, a variable, or singular and plural of it. */
function isLike(part: string | undefined, word: string): boolean {
  if (part === undefined) return false;
  return part === word || part.includes("{") || part === `${word}s` || word === `${part}s`;
}

/** What a mock has, for whoever looks. */
export function indexOf(provider: string, located: readonly Located[]): object {
  return {
    provider,
    servers: Object.fromEntries(located.map(({ server, path }) => [server.key, `${path}/`])),
    operations: located.flatMap(({ server, path }) =>
      server.routes.map(({ id, method, template }) => ({
        id,
        method: method.toUpperCase(),
        path: `${path}${template}`,
      })),
    ),
  };
}
